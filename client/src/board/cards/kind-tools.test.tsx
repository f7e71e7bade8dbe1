// @vitest-environment happy-dom
import { type Aspect, NEW_GOAL, NEW_STATEMENT, partyOf } from '@samenbord/shared/model'
import { act } from 'react'
import { expect, test } from 'vitest'
import { type PlanScreen, seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import { someone } from '../../ui/test-support/people.ts'
import { GoalTools, StatementTools } from './kind-tools.tsx'

const samira = someone('Samira')
const wim = someone('Wim', { kind: 'resident' })
const of = ({ id }: typeof wim) => partyOf({ kind: 'participant', id })

const choose = (screen: PlanScreen, value: string): Promise<void> =>
  act(async () => {
    const field = screen.find('select')
    if (!(field instanceof HTMLSelectElement)) throw new Error('no field to choose in')
    field.value = value
    field.dispatchEvent(new Event('change', { bubbles: true }))
  })

const said = async (own: boolean, aspect: Aspect = 'how-it-is') => {
  const seat = seatOf(samira, [wim])
  const { plan } = seat.table
  const id = plan.add('statement', {
    ...NEW_STATEMENT,
    words: 'Ik slaap slecht.',
    aspect,
    by: of(wim),
  })
  plan.add('statement', {
    ...NEW_STATEMENT,
    words: 'Sinds wanneer?',
    by: of(samira),
    replyTo: id,
    reply: 'answer',
  })
  const statement = plan.get(id)
  if (statement?.kind !== 'statement') throw new Error('the statement is there')
  const screen = await showAt(seat, <StatementTools statement={statement} own={own} />)
  const topics = () => plan.plan.get().statements.map(({ topic }) => topic)
  return { screen, plan, undo: seat.table.undo, id, topics }
}

test('a wish is sorted on its card', async () => {
  const seat = seatOf(samira, [wim])
  const { plan } = seat.table
  const id = plan.add('goal', { ...NEW_GOAL, words: 'Daan weer aan tafel' })
  const [goal] = plan.plan.get().goals
  if (goal === undefined) throw new Error('the wish is there')
  const screen = await showAt(seat, <GoalTools goal={goal} />)
  await choose(screen, 'network')
  expect(plan.get(id)).toMatchObject({ topic: 'network' })
  await choose(screen, '')
  expect(plan.get(id)).toMatchObject({ topic: null })
})

test('what is said is sorted with its answers, in one step', async () => {
  const { screen, undo, topics } = await said(true)
  await choose(screen, 'night')
  expect(topics()).toEqual(['night', 'night'])
  undo.undo()
  expect(topics()).toEqual([null, null])
})

test('who may write in it says what it is', async () => {
  const { screen, plan, id } = await said(true)
  await screen.click(screen.button('Wat goed gaat'))
  expect(plan.get(id)).toMatchObject({ aspect: 'goes-well' })
})

test("another's words can be sorted, and nothing else", async () => {
  const { screen, topics } = await said(false)
  expect(screen.all('button')).toEqual([])
  await choose(screen, 'money')
  expect(topics()).toEqual(['money', 'money'])
})

test('a question of the team stays what it is, and goes with no topic', async () => {
  const { screen } = await said(true, 'our-question')
  expect(screen.all('select')).toEqual([])
  expect(screen.words()).not.toContain('Hoe het is')
})
