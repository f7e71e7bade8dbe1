// @vitest-environment happy-dom
import { planEntities } from '@samenbord/shared/document'
import { NEW_ACTION, NEW_CONTACT, NEW_GOAL, NEW_STATEMENT, partyOf } from '@samenbord/shared/model'
import { statusOf } from '@samenbord/shared/plan'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { someone } from '../../ui/test-support/people.ts'
import { exchange, type MemoryTable, memoryTable } from '../test-support/memory-table.ts'
import { rewrite } from '../test-support/rewrite.ts'
import type { NewEntity } from './shared-plan.ts'

afterEach(() => vi.useRealTimers())

/** Each hears of the other, and shows it: what comes from others shows once per frame. */
const meet = async (...tables: readonly MemoryTable[]): Promise<void> => {
  exchange(...tables)
  await new Promise((shown) => requestAnimationFrame(shown))
}

const samira = someone('Samira')
const wim = someone('Wim', { kind: 'resident' })
const ofWim = partyOf({ kind: 'participant', id: wim.id })
const ofSamira = partyOf({ kind: 'participant', id: samira.id })

const wish = (words: string): NewEntity<'goal'> => ({
  ...NEW_GOAL,
  words,
  whose: ofWim,
  wordsOf: ofWim,
})

const agreed = (words: string): NewEntity<'action'> => ({ ...NEW_ACTION, words })

const said = (words: string): NewEntity<'statement'> => ({
  ...NEW_STATEMENT,
  words,
  by: ofWim,
  notedBy: samira.id,
  confirmed: true,
})

const wordsOf = (table: ReturnType<typeof memoryTable>) =>
  table.plan.plan.get().goals.map(({ words }) => words)

describe('one’s own steps', () => {
  test('what is added stands there at once, and is taken back with its name', () => {
    const { plan, undo } = memoryTable(samira)
    plan.add('goal', wish('Rust'))
    expect(plan.plan.get().goals).toMatchObject([{ words: 'Rust', madeBy: samira.id }])
    expect(undo.steps.get().nextUndo).toEqual({ what: 'added', kind: 'goal' })
    undo.undo()
    expect(plan.plan.get().goals).toEqual([])
    undo.redo()
    expect(plan.plan.get().goals).toHaveLength(1)
  })

  test('letters typed in one go are one step; a pause or another field begins the next', () => {
    vi.useFakeTimers()
    const { plan, undo } = memoryTable(samira)
    const id = plan.add('goal', wish('R'))
    rewrite(plan, 'goal', id, 'words', 'Ru')
    rewrite(plan, 'goal', id, 'words', 'Rust')
    expect(undo.steps.get().undo).toBe(2)
    vi.advanceTimersByTime(1_500)
    rewrite(plan, 'goal', id, 'words', 'Rust!')
    rewrite(plan, 'goal', id, 'nowWords', 'slecht')
    expect(undo.steps.get().undo).toBe(4)
    undo.undo()
    undo.undo()
    expect(plan.plan.get().goals).toMatchObject([{ words: 'Rust', nowWords: '' }])
    undo.undo()
    expect(plan.plan.get().goals).toMatchObject([{ words: 'R' }])
  })

  test('several things done together are one step, called after the first', () => {
    const { plan, undo } = memoryTable(samira)
    plan.together(() => {
      const id = plan.add('action', agreed('belt de verzekering'))
      plan.setRole(id, ofSamira, 'does')
      plan.change('action', id, { due: { kind: 'before', day: '2026-05-12' } })
    })
    expect(undo.steps.get()).toMatchObject({ undo: 1, nextUndo: { what: 'added', kind: 'action' } })
    undo.undo()
    expect(plan.plan.get().actions).toEqual([])
    expect(plan.plan.get().roles.size).toBe(0)
  })

  test('take back my own and leave what another did', async () => {
    const mine = memoryTable(samira)
    const theirs = memoryTable(wim)
    mine.plan.add('goal', wish('Rust'))
    await meet(mine, theirs)
    theirs.plan.add('goal', wish('Daan zien'))
    await meet(mine, theirs)
    mine.undo.undo()
    await meet(mine, theirs)
    expect(wordsOf(mine)).toEqual(['Daan zien'])
    expect(wordsOf(theirs)).toEqual(['Daan zien'])
  })
})

describe('the plan', () => {
  test('what did not change stays the same object, so that only what did is drawn anew', () => {
    const { plan } = memoryTable(samira)
    const first = plan.add('goal', wish('Rust'))
    plan.add('goal', wish('Daan zien'))
    plan.add('action', agreed('belt'))
    const before = plan.plan.get()
    rewrite(plan, 'goal', first, 'words', 'Rust in huis')
    const after = plan.plan.get()
    expect(after.actions).toBe(before.actions)
    expect(after.roles).toBe(before.roles)
    expect(after.goals[1]).toBe(before.goals[1])
    expect(after.goals[0]).not.toBe(before.goals[0])
  })

  test('a wish goes to another place for everyone', async () => {
    const mine = memoryTable(samira)
    const theirs = memoryTable(wim)
    for (const words of ['een', 'twee', 'drie']) mine.plan.add('goal', wish(words))
    const { goals } = mine.plan.plan.get()
    const last = goals[2]
    if (last === undefined) throw new Error('three were added')
    mine.plan.move('goal', goals, last.id, 0)
    await meet(mine, theirs)
    expect(wordsOf(theirs)).toEqual(['drie', 'een', 'twee'])
  })

  test('each report of an action is kept, and the last says how it goes', () => {
    const { plan } = memoryTable(samira)
    const action = plan.add('action', agreed('belt'))
    plan.add('report', { action, status: 'stuck', words: 'in gesprek', by: ofSamira })
    plan.add('report', { action, status: 'done', words: '', by: ofSamira })
    expect(plan.plan.get().reports).toHaveLength(2)
    expect(statusOf(plan.plan.get(), action)).toBe('done')
  })

  test('what points at an entity is told before it is deleted', () => {
    const { plan } = memoryTable(samira)
    const goal = plan.add('goal', wish('Rust'))
    const action = plan.add('action', { ...agreed('belt'), goal })
    const entity = plan.get(goal)
    if (entity === undefined) throw new Error('it was added')
    expect(plan.usesOf(entity)).toMatchObject({ cards: 0, entities: [{ id: action }] })
  })

  test('a contact who is to do something later is used there', () => {
    const { plan } = memoryTable(samira)
    const greet = plan.add('contact', { ...NEW_CONTACT, name: 'Greet' })
    const action = plan.add('action', agreed('belt'))
    const entity = plan.get(greet)
    if (entity === undefined) throw new Error('she was added')
    expect(plan.usesOf(entity).entities).toEqual([])
    plan.setLaterRole(action, `contact:${greet}`, 'does')
    expect(plan.usesOf(entity)).toMatchObject({ entities: [{ id: action }] })
  })

  test('words that the noter changes are no longer what was confirmed', () => {
    const { plan } = memoryTable(samira)
    const id = plan.add('statement', said('Ik mis Daan.'))
    rewrite(plan, 'statement', id, 'words', 'Ik mis Daan erg.')
    expect(plan.get(id)).toMatchObject({ words: 'Ik mis Daan erg.', confirmed: false })
  })
})

describe('what another deletes while I am busy with it', () => {
  test('is told, and comes back with my letters', async () => {
    const mine = memoryTable(samira)
    const theirs = memoryTable(wim)
    const id = mine.plan.add('goal', wish('Rust'))
    await meet(mine, theirs)
    mine.plan.markSaved()
    mine.plan.setWriting(id)
    rewrite(mine.plan, 'goal', id, 'words', 'Rust in huis')
    const entity = theirs.plan.get(id)
    if (entity === undefined) throw new Error('it arrived')
    theirs.plan.remove(entity)
    await meet(mine, theirs)
    expect(mine.plan.taken.get()).toEqual([{ id, kind: 'goal' }])
    mine.plan.restoreTaken()
    await meet(mine, theirs)
    expect(wordsOf(theirs)).toEqual(['Rust in huis'])
    expect(mine.plan.taken.get()).toEqual([])
  })

  test('is no news when I only looked at it, or deleted it myself', async () => {
    const mine = memoryTable(samira)
    const theirs = memoryTable(wim)
    const first = mine.plan.add('goal', wish('Rust'))
    const second = mine.plan.add('goal', wish('Daan zien'))
    await meet(mine, theirs)
    mine.plan.markSaved()
    for (const [id, on] of [
      [first, theirs],
      [second, mine],
    ] as const) {
      const entity = on.plan.get(id)
      if (entity !== undefined) on.plan.remove(entity)
    }
    await meet(mine, theirs)
    expect(mine.plan.plan.get().goals).toEqual([])
    expect(mine.plan.taken.get()).toEqual([])
  })
})

describe('what was told as lost', () => {
  test('is no news any more once whoever deleted it put it back', async () => {
    const mine = memoryTable(samira)
    const theirs = memoryTable(wim)
    const id = mine.plan.add('goal', wish('Rust'))
    await meet(mine, theirs)
    const entity = theirs.plan.get(id)
    if (entity === undefined) throw new Error('it arrived')
    theirs.plan.remove(entity)
    await meet(mine, theirs)
    expect(mine.plan.taken.get()).toHaveLength(1)
    mine.plan.dropTaken()
    theirs.undo.undo()
    await meet(mine, theirs)
    expect(mine.plan.taken.get()).toEqual([])
    rewrite(mine.plan, 'goal', id, 'words', 'Rust in huis')
    theirs.plan.remove(entity)
    await meet(mine, theirs)
    expect(mine.plan.taken.get()).toHaveLength(1)
  })

  test('is not told when I changed nothing', async () => {
    const mine = memoryTable(samira)
    const theirs = memoryTable(wim)
    const id = mine.plan.add('goal', wish('Rust'))
    await meet(mine, theirs)
    mine.plan.markSaved()
    mine.plan.change('goal', id, { status: 'idea' })
    const entity = theirs.plan.get(id)
    if (entity !== undefined) theirs.plan.remove(entity)
    await meet(mine, theirs)
    expect(mine.plan.taken.get()).toEqual([])
  })
})

test('whoever is named in a task keeps the name there after they have left', async () => {
  const mine = memoryTable(samira, [wim])
  const theirs = memoryTable(wim)
  const id = mine.plan.add('action', agreed('belt'))
  mine.plan.setRole(id, ofWim, 'does')
  await meet(mine, theirs)
  const names = theirs.plan.writers.get().map(({ name }) => name)
  expect(names.sort()).toEqual(['Samira', 'Wim'])
})

test('what is removed for good is not called broken', () => {
  const { doc, plan } = memoryTable(samira)
  const id = plan.add('goal', wish('Rust'))
  planEntities(doc).delete(id)
  expect(plan.setAside.get()).toBe(0)
  planEntities(doc).set('kapot', 'geen map')
  expect(plan.setAside.get()).toBe(1)
})
