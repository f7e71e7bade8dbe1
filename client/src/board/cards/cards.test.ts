// @vitest-environment happy-dom
import {
  addRecords,
  type BoardRecord,
  CARD_TYPE,
  type CardEntity,
  hasCard,
} from '@samenbord/shared/document'
import { partyOf } from '@samenbord/shared/model'
import { peopleOf } from '@samenbord/shared/plan'
import type { TLShapeId } from 'tldraw'
import { expect, test } from 'vitest'
import { rewrite } from '../../sync/test-support/rewrite.ts'
import { someone } from '../../ui/test-support/people.ts'
import { make, meet, type Screen, screen, shapeOn } from '../document/test-support/screens.ts'
import { takeOwnShapesOnly } from '../tldraw-fit.ts'
import { cardFaceOf } from './card-face-of.ts'
import { isCard } from './card-shape.ts'
import { faceAsText } from './face.ts'
import { addWithCard, kindsFor, type Maker, putCard } from './make-card.ts'

const samira = someone('Samira')
const wim = someone('Wim', { kind: 'resident' })
const people = peopleOf({ members: [], named: [], contacts: [] }, [samira, wim])

const makerAt = ({ plan, binding }: Screen, who = samira): Maker => ({
  plan,
  undo: binding.undo,
  me: partyOf({ kind: 'participant', id: who.id }),
  household: who.kind === 'resident',
  today: '2026-05-12',
})

const ORIGIN = { around: { x: 400, y: 300 } }

const wish = (on: Screen, words: string): TLShapeId => {
  const made = addWithCard(on.editor, makerAt(on), 'goal', { words }, ORIGIN)
  if (made === undefined) throw new Error('a wish has a card')
  return made.card
}

const cardsOn = (on: Screen) => on.editor.getCurrentPageShapes().filter(isCard)

const entityOf = (on: Screen, card: TLShapeId): CardEntity => {
  const shape = shapeOn(on, card)
  const entity =
    isCard(shape) && shape.props.entityId ? on.plan.get(shape.props.entityId) : undefined
  if (entity === undefined || !hasCard(entity)) throw new Error('the card shows nothing')
  return entity
}

/** What a card says on this screen. */
const saidBy = (on: Screen, card: TLShapeId): string => {
  const shape = shapeOn(on, card)
  const telling = { language: 'nl', today: '2026-05-12' } as const
  const face = isCard(shape) && cardFaceOf(shape, { plan: on.plan.plan.get(), people, telling })
  return face ? faceAsText(face) : ''
}

test('a card and the plan are the same thing, on every screen', async () => {
  const here = screen()
  const there = screen()
  const card = wish(here, 'Ik wil slapen.')
  await meet(here, there)
  expect(saidBy(there, card)).toContain('Ik wil slapen.')
  const { id } = entityOf(there, card)
  const [goal] = there.plan.plan.get().goals
  if (goal === undefined) throw new Error('the wish arrived')
  rewrite(there.plan, 'goal', goal.id, 'words', 'Ik wil weer slapen.')
  here.plan.change('goal', goal.id, { status: 'under-way' })
  await meet(here, there)
  for (const on of [here, there]) {
    expect(saidBy(on, card)).toBe('Wens, onderweg:\nIk wil weer slapen.')
    expect(entityOf(on, card).id).toBe(id)
  }
})

test('without the resident one makes only what is the team’s own, and asks instead of telling', () => {
  const here = screen()
  const maker: Maker = { ...makerAt(here), withoutResident: true }
  expect(kindsFor(maker)).toEqual(['statement', 'action', 'concern'])
  expect(kindsFor(makerAt(here))).toContain('goal')
  const made = addWithCard(here.editor, maker, 'statement', { words: 'Wat wil hij?' }, ORIGIN)
  expect(made?.entity).toMatchObject({ kind: 'statement', aspect: 'our-question' })
})

test('an action that begins as a card is looked back on after two weeks, as in the plan', () => {
  const here = screen()
  addWithCard(here.editor, makerAt(here), 'action', {}, ORIGIN)
  expect(here.plan.plan.get().actions).toMatchObject([{ lookBack: '2026-05-26' }])
})

test('who makes a card takes back the card and what it shows as one step', async () => {
  const here = screen()
  const there = screen()
  wish(here, 'Ik wil slapen.')
  await meet(here, there)
  expect(here.binding.undo.steps.get()).toMatchObject({
    undo: 1,
    nextUndo: { what: 'added', kind: 'goal' },
  })
  here.editor.undo()
  await meet(here, there)
  for (const on of [here, there]) {
    expect(cardsOn(on)).toEqual([])
    expect(on.plan.plan.get().goals).toEqual([])
  }
  here.editor.redo()
  await meet(here, there)
  for (const on of [here, there]) expect(cardsOn(on)).toHaveLength(1)
})

test('deleting what a card shows hides all its cards, and taking that back shows them', async () => {
  const here = screen()
  const there = screen()
  const card = wish(here, 'Ik wil slapen.')
  here.editor.duplicateShapes([card])
  const arrow = make(there, 'pijl', { type: 'arrow' })
  await meet(here, there)
  here.editor.createBinding({
    type: 'arrow',
    fromId: arrow,
    toId: card,
    props: {
      terminal: 'end',
      normalizedAnchor: { x: 0.5, y: 0.5 },
      isExact: false,
      isPrecise: false,
    },
  })
  await meet(here, there)
  there.plan.remove(entityOf(there, card))
  await meet(here, there)
  for (const on of [here, there]) {
    expect(cardsOn(on)).toEqual([])
    expect(on.binding.setAside).toEqual([])
    expect(shapeOn(on, arrow)).toBeDefined()
  }
  there.editor.undo()
  await meet(here, there)
  for (const on of [here, there]) {
    expect(cardsOn(on)).toHaveLength(2)
    expect(on.editor.getBindingsFromShape(arrow, 'arrow')).toMatchObject([{ toId: card }])
  }
})

test('a hidden card is not missed by whoever wrote in it, and its group waits for it', async () => {
  const here = screen()
  const there = screen()
  const card = wish(here, 'Ik wil slapen.')
  const other = make(here, 'vorm', { x: 900 })
  here.editor.groupShapes([card, other])
  await meet(here, there)
  there.plan.remove(entityOf(there, card))
  await meet(here, there)
  expect(here.binding.taken.get()).toEqual([])
  there.editor.undo()
  await meet(here, there)
  for (const on of [here, there]) {
    const parent = shapeOn(on, card)?.parentId
    expect(parent).toMatch(/^shape:/)
    expect(shapeOn(on, other)?.parentId).toBe(parent)
  }
})

test('deleting a card leaves what it showed in the plan', async () => {
  const here = screen()
  const there = screen()
  const card = wish(here, 'Ik wil slapen.')
  await meet(here, there)
  there.editor.deleteShapes([card])
  await meet(here, there)
  for (const on of [here, there]) {
    expect(cardsOn(on)).toEqual([])
    expect(on.plan.plan.get().goals).toMatchObject([{ words: 'Ik wil slapen.' }])
  }
})

test('a copy of a card is a second look at the same thing', async () => {
  const here = screen()
  const card = wish(here, 'Ik wil slapen.')
  here.editor.duplicateShapes([card], { x: 300, y: 0 })
  expect(cardsOn(here).map(({ props }) => props.entityId)).toEqual([
    entityOf(here, card).id,
    entityOf(here, card).id,
  ])
  expect(here.plan.plan.get().goals).toHaveLength(1)
})

test('pasted on another table, a card shows nothing of the table it came from', async () => {
  const here = screen()
  const elsewhere = screen()
  const card = wish(here, 'Ik wil slapen.')
  const shape = make(here, 'vorm', { x: 900 })
  const content = here.editor.getContentFromCurrentPage([card, shape])
  if (content === undefined) throw new Error('two shapes were copied')
  const known = (on: Screen) => (id: string) => on.plan.get(id) !== undefined
  for (const on of [here, elsewhere]) {
    takeOwnShapesOnly(on.editor, known(on))
    await on.editor.putExternalContent({ type: 'tldraw', content })
  }
  expect(cardsOn(elsewhere)).toEqual([])
  expect(elsewhere.editor.getCurrentPageShapes()).toMatchObject([{ type: 'geo' }])
  expect(cardsOn(here)).toHaveLength(2)
})

test('a card of the overview is of nothing in particular, and stays', async () => {
  const here = screen()
  const there = screen()
  putCard(here.editor, undefined)
  await meet(here, there)
  expect(cardsOn(there)).toMatchObject([{ props: { view: 'overview', entityId: null } }])
})

const forged = (name: string, props: BoardRecord['props']): BoardRecord => ({
  id: `shape:${name}`,
  typeName: 'shape',
  type: CARD_TYPE,
  parentId: 'page:page',
  index: 'a1',
  x: 0,
  y: 0,
  rotation: 0,
  isLocked: false,
  opacity: 1,
  props: { w: 200, h: 100, entityId: 'a'.repeat(22), view: 'goal', size: 'm', ...props },
  meta: {},
})

test.each([
  ['has no size', { w: -1 }],
  ['shows what no card shows', { view: 'iframe' }],
  ['points at what is no entity', { entityId: '__proto__' }],
  ['says more than a card says', { url: 'https://example.org' }],
])('a forged card that %s is set aside, and all else shows', async (_what, props) => {
  const here = screen()
  const intruder = screen()
  const other = make(here, 'vorm')
  addRecords(intruder.doc, [forged('vals', props)])
  await meet(here, intruder)
  expect(here.binding.setAside).toEqual([{ id: 'shape:vals', kind: CARD_TYPE }])
  expect(shapeOn(here, other)).toBeDefined()
  expect(cardsOn(here)).toEqual([])
})

test('a card of what is not in this plan, or of another kind than it says, does not show', async () => {
  const here = screen()
  const there = screen()
  const card = wish(here, 'Ik wil slapen.')
  await meet(here, there)
  const { id } = entityOf(here, card)
  addRecords(there.doc, [forged('vreemd', {}), forged('anders', { view: 'action', entityId: id })])
  await meet(here, there)
  for (const on of [here, there]) {
    expect(cardsOn(on).map((shape) => shape.id)).toEqual([card])
    expect(on.binding.setAside).toEqual([])
  }
})

test('a card that is laid from a view of the plan shows on one’s own board, and can be taken back', async () => {
  const here = screen()
  const there = screen()
  make(here, 'vorm')
  const id = here.plan.add('concern', {
    words: 'De gang staat vol.',
    seenBy: partyOf({ kind: 'participant', id: samira.id }),
    seenOn: null,
    topic: null,
  })
  const concern = here.plan.get(id)
  if (concern === undefined || !hasCard(concern)) throw new Error('a concern has a card')
  here.plan.putOnBoard(concern)
  await meet(here, there)
  for (const on of [here, there]) expect(cardsOn(on)).toMatchObject([{ props: { entityId: id } }])
  expect(here.binding.undo.steps.get().nextUndo).toEqual({ what: 'added', kind: CARD_TYPE })
  here.editor.undo()
  await meet(here, there)
  for (const on of [here, there]) expect(cardsOn(on)).toEqual([])
  expect(here.plan.plan.get().concerns).toHaveLength(1)
})

test('a card that grows to its words is no step of anyone', async () => {
  const here = screen()
  const there = screen()
  const card = wish(here, 'Ik wil slapen.')
  await meet(here, there)
  there.binding.fit(() =>
    there.editor.updateShape({ id: card, type: CARD_TYPE, props: { h: 444 } }),
  )
  await meet(here, there)
  expect(shapeOn(here, card)?.props).toMatchObject({ h: 444 })
  expect(there.binding.undo.steps.get().undo).toBe(0)
})

test.each([
  ['whole on a frame lies on that frame', 600, 'shape:kader'],
  ['half on a frame lies over it, and is not cut off', 880, 'page:page'],
])('a new card %s', (_what, y, parentId) => {
  const here = screen()
  make(here, 'kader', { type: 'frame', props: { w: 900, h: 900 } })
  const around = { x: 400, y }
  addWithCard(here.editor, makerAt(here), 'goal', { words: 'Ik wil slapen.' }, { around })
  const [card] = cardsOn(here)
  if (card === undefined) throw new Error('a wish has a card')
  expect(card.parentId).toBe(parentId)
  expect(here.editor.getShapePageBounds(card)?.center).toMatchObject(around)
  expect(here.binding.undo.steps.get()).toMatchObject({ undo: 2, nextUndo: { what: 'added' } })
})
