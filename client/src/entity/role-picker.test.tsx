// @vitest-environment happy-dom
import { NEW_ACTION, type Party, partyOf, type Role } from '@samenbord/shared/model'
import { expect, test } from 'vitest'
import { someone } from '../ui/test-support/people.ts'
import { RolePicker } from './role-picker.tsx'
import { doing, type PlanScreen, type Seat, seatOf, showAt } from './test-support/plan-table.tsx'

const samira = someone('Samira')
const wim = someone('Wim', { kind: 'resident' })
const asSeat = partyOf({ kind: 'participant', id: wim.id })

/** A table at which Wim is of the household and has taken his seat, with an action. */
const table = (roles: (asMember: Party) => readonly (readonly [Party, Role])[]) => {
  const seat = seatOf(samira, [wim])
  const { plan } = seat.table
  const member = plan.add('member', { name: 'Wim', participant: wim.id })
  const asMember = partyOf({ kind: 'member', id: member })
  const id = plan.add('action', { ...NEW_ACTION, words: 'maakt de gang vrij' })
  for (const [party, role] of roles(asMember)) plan.setRole(id, party, role)
  const [action] = plan.plan.get().actions
  if (action === undefined) throw new Error('the action is there')
  return { seat, action, asMember }
}

const rolesAt = ({ table: { plan } }: Seat) =>
  [...plan.plan.get().roles.values()].flatMap((one) => [...one])

/** The mark and the name of Wim, on whom one taps. */
const chipOf = (screen: PlanScreen) => screen.button('WWim')

test('who hears as the seat they took and is chosen to do it, does it and hears no more', async () => {
  const { seat, action } = table(() => [[asSeat, 'hears']])
  const screen = await showAt(seat, <RolePicker action={action} inRole="does" label="Wie?" />)
  await screen.click(chipOf(screen))
  expect(rolesAt(seat)).toEqual([[asSeat, 'does']])
})

test('who came to stand in it twice has one role from then on, as one step', async () => {
  const { seat, action } = table((asMember) => [
    [asMember, 'does'],
    [asSeat, 'hears'],
  ])
  const before = seat.table.undo.steps.get().undo
  const screen = await showAt(seat, <RolePicker action={action} inRole="decides" label="Wie?" />)
  await screen.click(chipOf(screen))
  expect(rolesAt(seat).map(([, role]) => role)).toEqual(['decides'])
  expect(seat.table.undo.steps.get().undo).toBe(before + 1)
  await doing(() => seat.table.undo.undo())
  expect(rolesAt(seat)).toHaveLength(2)
})

test('who no longer does it still hears', async () => {
  const { seat, action, asMember } = table((member) => [
    [member, 'does'],
    [asSeat, 'hears'],
  ])
  const screen = await showAt(seat, <RolePicker action={action} inRole="does" label="Wie?" />)
  await screen.click(chipOf(screen))
  expect(rolesAt(seat)).not.toContainEqual([asMember, 'does'])
  expect(rolesAt(seat)).toEqual([[asSeat, 'hears']])
})
