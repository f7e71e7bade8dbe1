// @vitest-environment happy-dom
import { createShapeId } from 'tldraw'
import { expect, test } from 'vitest'
import { meet, type Screen, screen } from './test-support/screens.ts'

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

/** Everything on a board, in an order that does not depend on the screen. */
const pictureOf = ({ editor }: Screen) =>
  editor
    .getCurrentPageShapes()
    .map(({ id, type, parentId, x, y }) => ({ id, type, parentId, x, y }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))

/** One person does one thing, whatever comes to mind. */
const doSomething = ({ editor }: Screen, name: string, pick: (below: number) => number): void => {
  const shapes = [...editor.getCurrentPageShapeIds()].sort()
  const one = editor.getShape(shapes[pick(shapes.length)] ?? createShapeId())
  const other = editor.getShape(shapes[pick(shapes.length)] ?? createShapeId())
  const place = { x: pick(900), y: pick(900) }
  const type = ['geo', 'note', 'frame', 'text'][pick(4)] ?? 'geo'
  editor.markHistoryStoppingPoint('something')
  const deeds = [
    () => editor.createShape({ id: createShapeId(name), type, ...place }),
    () => editor.createShape({ id: createShapeId(name), type, ...place }),
    () => one && editor.updateShape({ id: one.id, type: one.type, ...place }),
    () => one && editor.deleteShapes([one]),
    () => {
      if (!one || other?.type !== 'frame' || one === other) return
      if (!editor.hasAncestor(other, one.id)) editor.reparentShapes([one], other.id)
    },
    () =>
      one &&
      other &&
      one !== other &&
      editor.groupShapes([one.id, other.id], { groupId: createShapeId(`groep-${name}`) }),
    () => one && editor.ungroupShapes([one.id]),
    () => editor.undo(),
    () => editor.redo(),
  ]
  deeds[pick(deeds.length)]?.()
}

/** Those that once found a fault (191, 470, 506, 598), and a few more. */
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 191, 470, 506, 598]

test.each(SEEDS)(
  'three people who do all sorts of things end with one board (seed %i)',
  async (seedNumber) => {
    const pick = chance(seedNumber)
    const people = [screen(2 + pick(1e6)), screen(1e7), screen(1e7 + 1 + pick(1e6))] as const
    for (let step = 0; step < 60; step++) {
      doSomething(people[pick(3)] ?? people[0], `${seedNumber}-${step}`, pick)
      if (pick(4) === 0) await meet(...people)
    }
    await meet(...people)
    const latecomer = screen()
    await meet(...people, latecomer)
    const picture = pictureOf(latecomer)
    for (const person of people) expect(pictureOf(person)).toEqual(picture)
  },
)
