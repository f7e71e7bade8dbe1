// @vitest-environment happy-dom
import { NEW_ACTION, NEW_CONTACT } from '@samenbord/shared/model'
import { beforeEach, expect, test } from 'vitest'
import { doing, seatOf, showAt } from '../entity/test-support/plan-table.tsx'
import { someone } from '../ui/test-support/people.ts'
import { actionsLook } from './actions/look.ts'
import { PlanView } from './plan-view.tsx'
import { said } from './statements/test-support/said.tsx'

const samira = someone('Samira', { access: 'coordinate' })
const wim = someone('Wim', { kind: 'resident', colour: 2 })

beforeEach(() => actionsLook.set('list'))

const open = (seat: ReturnType<typeof seatOf>) =>
  showAt(seat, <PlanView whole={undefined} onWhole={() => undefined} />)

test('what comes back out of sight is told, with the way to it', async () => {
  const seat = seatOf(samira, [wim])
  const { plan } = seat.table
  const action = plan.get(plan.add('action', { ...NEW_ACTION, words: 'maakt de gang vrij' }))
  if (action === undefined) throw new Error('it was just added')
  plan.remove(action)
  const screen = await open(seat)
  await screen.click(screen.button('Maak ongedaan: afspraak weggehaald'))
  expect(screen.words()).toContain('Ongedaan gemaakt: afspraak weggehaald.')
  await screen.click(screen.button('Laat zien'))
  await screen.until(() => document.activeElement?.textContent?.includes('gang vrij') === true)
  expect(screen.hasButton('Laat zien')).toBe(false)
})

test('what one takes away is told, and can be put back at once', async () => {
  const seat = seatOf(samira, [wim])
  said(seat, samira, 'Ik zag de dozen.')
  const screen = await open(seat)
  await screen.click(screen.button('Meer bij: Ik zag de dozen.'))
  await screen.click(screen.button('Haal weg'))
  expect(screen.words()).toContain('Weggehaald: uitspraak ‘Ik zag de dozen.’.')
  await screen.click(screen.button('Zet terug'))
  expect(screen.find('.statement__words').textContent).toBe('Ik zag de dozen.')
})

test('putting back takes back nothing that was done since', async () => {
  const seat = seatOf(samira, [wim])
  said(seat, samira, 'Ik zag de dozen.')
  const screen = await open(seat)
  await screen.click(screen.button('Meer bij: Ik zag de dozen.'))
  await screen.click(screen.button('Haal weg'))
  const { plan } = seat.table
  await doing(() => {
    const other = plan.get(plan.add('action', { ...NEW_ACTION, words: 'belt Kees' }))
    if (other !== undefined) plan.remove(other)
  })
  expect(screen.words()).toContain('Weggehaald: uitspraak ‘Ik zag de dozen.’.')
  expect(screen.hasButton('Zet terug')).toBe(false)
})

test('to what stands in another view no way is offered', async () => {
  const seat = seatOf(samira, [wim])
  const { plan } = seat.table
  const greet = plan.get(plan.add('contact', { ...NEW_CONTACT, name: 'Greet' }))
  if (greet === undefined) throw new Error('she was just added')
  plan.remove(greet)
  const screen = await open(seat)
  const [undo] = screen.all('.own-steps button')
  if (undo === undefined) throw new Error('no step to take back')
  await screen.click(undo)
  expect(plan.plan.get().contacts).toMatchObject([{ name: 'Greet' }])
  expect(screen.words()).toContain('Ongedaan gemaakt')
  expect(screen.hasButton('Laat zien')).toBe(false)
})

test('of someone named for a task the way is to the task', async () => {
  const seat = seatOf(samira, [wim])
  const { plan, undo } = seat.table
  await doing(() =>
    plan.together(() => {
      plan.add('action', { ...NEW_ACTION, words: 'maakt de gang vrij' })
      plan.add('named', { name: 'Kees', formal: false, askedBy: null })
    }),
  )
  await doing(() => undo.undo())
  const screen = await open(seat)
  const [, redo] = screen.all('.own-steps button')
  if (redo === undefined) throw new Error('no step to redo')
  await screen.click(redo)
  await screen.click(screen.button('Laat zien'))
  await screen.until(() => document.activeElement?.textContent?.includes('gang vrij') === true)
})
