// @vitest-environment happy-dom
import type { CardKind } from '@samenbord/shared/document'
import { partyOf } from '@samenbord/shared/model'
import { everyEntity } from '@samenbord/shared/plan'
import { afterEach, expect, test } from 'vitest'
import { rewrite } from '../../sync/test-support/rewrite.ts'
import { someone } from '../../ui/test-support/people.ts'
import { make, meet, type Screen, screen } from '../document/test-support/screens.ts'
import { isCard } from './card-shape.ts'
import { startCard } from './make-card.ts'

const samira = someone('Samira')
const me = partyOf({ kind: 'participant', id: samira.id })

const start = ({ editor, plan, binding }: Screen, kind: CardKind = 'goal') => {
  const maker = { plan, undo: binding.undo, me, household: false, today: '2026-05-12' }
  startCard(editor, maker, kind)
}

const cardsOn = ({ editor }: Screen) => editor.getCurrentPageShapes().filter(isCard)
const inPlan = ({ plan }: Screen) => everyEntity(plan.plan.get()).map(({ kind }) => kind)
const wishOn = ({ plan }: Screen) => {
  const [goal] = plan.plan.get().goals
  if (goal === undefined) throw new Error('there is a wish')
  return goal.id
}

afterEach(() => document.body.replaceChildren())

test.each<CardKind>(['statement', 'goal', 'action', 'concern', 'crisis-card'])(
  'a new card (%s) that is left empty is in nobody’s plan, and no step brings it back',
  async (kind) => {
    const here = screen()
    const there = screen()
    make(here, 'vorm')
    const { undo } = here.binding.undo.steps.get()
    start(here, kind)
    await meet(here, there)
    expect(inPlan(there)).toEqual([kind])
    here.editor.complete()
    await meet(here, there)
    for (const on of [here, there]) {
      expect(inPlan(on)).toEqual([])
      expect(cardsOn(on)).toEqual([])
      expect(on.binding.taken.get()).toEqual([])
      expect(on.plan.taken.get()).toEqual([])
    }
    expect(here.binding.undo.steps.get()).toMatchObject({ undo, redo: 0 })
  },
)

test('words that were written and wiped out again leave it empty', async () => {
  const here = screen()
  start(here)
  rewrite(here.plan, 'goal', wishOn(here), 'words', 'Ik wil')
  rewrite(here.plan, 'goal', wishOn(here), 'words', ' ')
  here.editor.complete()
  await meet(here)
  expect(inPlan(here)).toEqual([])
  expect(here.binding.undo.steps.get()).toMatchObject({ undo: 0, redo: 0 })
})

const WORDS = (on: Screen) => rewrite(on.plan, 'goal', wishOn(on), 'words', 'Ik wil slapen.')
const WHOSE = (on: Screen) => on.plan.change('goal', wishOn(on), { whose: me })

test.each([
  ['I wrote', 'here', WORDS],
  ['another wrote', 'there', WORDS],
  ['I said whose it is', 'here', WHOSE],
  ['another said whose it is', 'there', WHOSE],
] as const)('a new card on which %s stays', async (_what, where, say) => {
  const here = screen()
  const there = screen()
  start(here)
  await meet(here, there)
  say(where === 'here' ? here : there)
  await meet(here, there)
  here.editor.complete()
  await meet(here, there)
  for (const on of [here, there]) {
    expect(inPlan(on)).toEqual(['goal'])
    expect(cardsOn(on)).toHaveLength(1)
  }
})

test.each(['now', 'later'])(
  'an action that someone does %s stays, also without words',
  async (time) => {
    const here = screen()
    start(here, 'action')
    const [action] = here.plan.plan.get().actions
    if (action === undefined) throw new Error('there is an action')
    if (time === 'now') here.plan.setRole(action.id, me, 'does')
    else here.plan.setLaterRole(action.id, me, 'does')
    here.editor.complete()
    await meet(here)
    expect(inPlan(here)).toEqual(['action'])
  },
)

test('who turns to another part of the page leaves the card too', async () => {
  const here = screen()
  const field = document.createElement('input')
  document.body.append(field)
  start(here)
  field.focus()
  await meet(here)
  expect(here.editor.getEditingShapeId()).toBeNull()
  expect(inPlan(here)).toEqual([])
})

test('who takes the new card back has done so: it can be redone', async () => {
  const here = screen()
  start(here)
  here.editor.undo()
  await meet(here)
  expect(inPlan(here)).toEqual([])
  here.editor.redo()
  await meet(here)
  expect(inPlan(here)).toEqual(['goal'])
})
