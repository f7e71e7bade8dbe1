// @vitest-environment happy-dom
import { hasCard } from '@samenbord/shared/document'
import { partyOf } from '@samenbord/shared/model'
import { everyEntity } from '@samenbord/shared/plan'
import { createShapeId } from 'tldraw'
import { expect, test } from 'vitest'
import { someone } from '../../ui/test-support/people.ts'
import { meet, type Screen, screen } from '../document/test-support/screens.ts'
import { isCard } from './card-shape.ts'
import { addWithCard, putCard } from './make-card.ts'

/** A small repeatable source of chance (mulberry32). */
const chance = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below)
  }
}

const me = partyOf({ kind: 'participant', id: someone('Samira').id })

/** What stands on a board and in the plan, in an order that does not depend on the screen. */
const pictureOf = ({ editor, plan }: Screen) => ({
  shapes: editor
    .getCurrentPageShapes()
    .map(({ id, type, parentId, x, y }) => ({ id, type, parentId, x, y }))
    .sort((a, b) => (a.id < b.id ? -1 : 1)),
  entities: everyEntity(plan.plan.get()).map(({ id }) => id),
})

/** One person does one thing with cards and what they show, whatever comes to mind. */
const doSomething = (on: Screen, pick: (below: number) => number): void => {
  const { editor, plan, binding } = on
  const cards = editor.getCurrentPageShapes().filter(isCard)
  const entities = everyEntity(plan.plan.get()).filter(hasCard)
  const card = cards[pick(cards.length)]
  const entity = entities[pick(entities.length)]
  const around = { x: pick(900), y: pick(900) }
  const maker = { plan, undo: binding.undo, me, household: false, today: '2026-05-12' }
  editor.markHistoryStoppingPoint('something')
  const deeds = [
    () => addWithCard(editor, maker, 'goal', { words: 'wens' }, { around }),
    () => addWithCard(editor, maker, 'action', { words: 'belt' }, { around }),
    () => entity && putCard(editor, entity, around),
    () => entity && plan.putOnBoard(entity),
    () => entity && plan.remove(entity),
    () => card && editor.deleteShapes([card]),
    () => card && editor.updateShape({ id: card.id, type: card.type, x: pick(900) }),
    () => card && editor.duplicateShapes([card], { x: 40, y: 40 }),
    () =>
      cards.length > 1 &&
      editor.groupShapes(cards.slice(0, 2), { groupId: createShapeId(`groep${pick(1e6)}`) }),
    () => editor.undo(),
    () => editor.undo(),
    () => editor.redo(),
  ]
  deeds[pick(deeds.length)]?.()
}

/** Those that once found a fault, and a few more. */
const SEEDS = [1, 2, 3, 101, 105, 124, 167, 192]

test.each(SEEDS)(
  'three people who do all sorts of things with cards end with one board (seed %i)',
  async (seed) => {
    const pick = chance(seed)
    const people = [screen(2 + pick(1e6)), screen(1e7), screen(1e7 + 1 + pick(1e6))] as const
    for (let step = 0; step < 50; step++) {
      doSomething(people[pick(3)] ?? people[0], pick)
      if (pick(4) === 0) await meet(...people)
    }
    await meet(...people)
    const latecomer = screen()
    await meet(...people, latecomer)
    const picture = pictureOf(latecomer)
    for (const person of people) expect(pictureOf(person)).toEqual(picture)
    const shown = new Set(picture.entities)
    for (const { props } of latecomer.editor.getCurrentPageShapes().filter(isCard)) {
      expect(shown).toContain(props.entityId)
    }
  },
)
