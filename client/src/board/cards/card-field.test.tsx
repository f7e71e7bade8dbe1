// @vitest-environment happy-dom
import type { CardEntity } from '@samenbord/shared/document'
import { NEW_ACTION, NEW_GOAL, partyOf } from '@samenbord/shared/model'
import type { ReactElement } from 'react'
import { expect, test } from 'vitest'
import { comeTo } from '../../entity/test-support/come-to.ts'
import { type Seat, seatOf, seatsFor, showAt, sync } from '../../entity/test-support/plan-table.tsx'
import { someone } from '../../ui/test-support/people.ts'
import { useMayWriteIn } from './card-field.tsx'
import { KindTools } from './card-tools.tsx'

const samira = someone('Samira')
const peter = someone('Peter')
const wim = someone('Wim', { kind: 'resident' })

const Answer = ({ entity }: { entity: CardEntity }): ReactElement => (
  <output>{useMayWriteIn(entity) ? 'mag schrijven' : 'mag lezen'}</output>
)

test('a concern on a card is reworded by who saw it and who wrote it down, and nobody else', async () => {
  const seats = seatsFor(samira, peter, wim)
  const [writer, seer, other] = seats
  if (writer === undefined || seer === undefined || other === undefined)
    throw new Error('three sit')
  writer.table.plan.add('concern', {
    words: 'De gang staat vol.',
    seenBy: partyOf({ kind: 'participant', id: peter.id }),
    seenOn: null,
    topic: null,
  })
  await sync(...seats)
  const answerTo = async (seat: Seat) => {
    const [concern] = seat.table.plan.plan.get().concerns
    if (concern === undefined) throw new Error('the concern arrived')
    return (await showAt(seat, <Answer entity={concern} />)).words()
  }
  expect(await answerTo(writer)).toBe('mag schrijven')
  expect(await answerTo(seer)).toBe('mag schrijven')
  expect(await answerTo(other)).toBe('mag lezen')
})

test('without the resident a card of what they want or agreed to is there to be read', async () => {
  const seat = seatOf(samira, [wim])
  comeTo(seat, 'our-tasks', { mode: 'without-resident' })
  const { plan } = seat.table
  plan.add('goal', { ...NEW_GOAL, words: 'Slapen' })
  plan.add('action', { ...NEW_ACTION, words: 'maakt de gang vrij' })
  const own = plan.add('action', { ...NEW_ACTION, words: 'vraagt het na' })
  plan.change('action', own, { proposal: true })
  const { goals, actions } = plan.plan.get()
  for (const entity of [...goals, ...actions]) {
    const may = entity.id === own ? 'mag schrijven' : 'mag lezen'
    expect((await showAt(seat, <Answer entity={entity} />)).words()).toBe(may)
  }
  const [wish] = goals
  if (wish === undefined) throw new Error('there is a wish')
  const tools = await showAt(seat, <KindTools entity={wish} own onDone={() => {}} />)
  expect(tools.all('button, input, select')).toEqual([])
})
