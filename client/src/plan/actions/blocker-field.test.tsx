// @vitest-environment happy-dom
import { type BlockerKind, NEW_ACTION, type Participant } from '@samenbord/shared/model'
import { expect, test } from 'vitest'
import { seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import { someone } from '../../ui/test-support/people.ts'
import { TellStuckProvider } from '../tell-stuck.tsx'
import { BlockerField } from './blocker-field.tsx'

const samira = someone('Samira', { access: 'coordinate' })
const wim = someone('Wim', { kind: 'resident' })
const TELL = 'Zet op ‘Dit lukt ons niet’'

const open = async (me: Participant, blocker: BlockerKind | null) => {
  const seat = seatOf(me)
  const { plan } = seat.table
  const action = plan.get(plan.add('action', { ...NEW_ACTION, words: 'regelt hulp', blocker }))
  if (action?.kind !== 'action') throw new Error('it was just added')
  const told: BlockerKind[] = []
  const screen = await showAt(
    seat,
    <TellStuckProvider onTellStuck={(kind) => told.push(kind)}>
      <BlockerField action={action} />
    </TellStuckProvider>,
  )
  await screen.click(screen.find('.fold__line'))
  return { screen, told }
}

test('at what an action waits for stands the way to what we cannot solve, with its kind only', async () => {
  const { screen, told } = await open(samira, 'money')
  await screen.click(screen.button(TELL))
  expect(told).toEqual(['money'])
})

test('what waits for nothing, or is seen by a resident, does not offer it', async () => {
  expect((await open(samira, null)).screen.hasButton(TELL)).toBe(false)
  expect((await open(wim, 'money')).screen.hasButton(TELL)).toBe(false)
})
