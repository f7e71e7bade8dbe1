import {
  addEntities,
  boardRecords,
  changeEntity,
  FOLLOWS,
  isEntityGone,
  OWN,
  planEntities,
  readEntity,
  removeEntities,
  roleCells,
  seedTable,
  setRole,
} from '@samenbord/shared/document'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import * as Y from 'yjs'
import {
  action,
  goal,
  party,
  samira,
  wim,
} from '../../../shared/src/model/test-support/plan-entities.ts'
import { OwnUndo } from './own-undo.ts'

interface Screen {
  readonly doc: Y.Doc
  readonly undo: OwnUndo
}

const seed = seedTable()

const screen = (clientId: number): Screen => {
  const doc = new Y.Doc()
  doc.clientID = clientId
  Y.applyUpdate(doc, seed)
  const undo = new OwnUndo(doc)
  onTestFinished(() => {
    undo.destroy()
    doc.destroy()
  })
  return { doc, undo }
}

const meet = (...screens: Screen[]): void => {
  for (const { doc: from } of screens) {
    for (const { doc: to } of screens) {
      if (from !== to)
        Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)), 'wire')
    }
  }
}

const wish = goal(1, 'Rust')
const call = action(1, 'belt')

const read = ({ doc }: Screen, id: string) => {
  const reading = readEntity(id, planEntities(doc).get(id))
  return reading.ok ? reading.entity : undefined
}

/** Both orders of the ids that decide who wins when two set one value at once. */
const bothOrders: readonly (readonly [number, number])[] = [
  [11, 12],
  [12, 11],
]

describe.each(bothOrders)('with clients %i and %i', (first, second) => {
  let mine: Screen
  let theirs: Screen
  beforeEach(() => {
    mine = screen(first)
    theirs = screen(second)
    addEntities(mine.doc, [wish, call], FOLLOWS)
    meet(mine, theirs)
  })

  test('undo takes back the step it names and no earlier one, also when others changed it since', () => {
    mine.undo.begin({ what: 'changed', kind: 'action' })
    changeEntity<'action'>(mine.doc, call.id, { networkDeclined: true })
    mine.undo.begin({ what: 'changed', kind: 'goal' })
    changeEntity<'goal'>(mine.doc, wish.id, { status: 'chosen' })
    meet(mine, theirs)
    changeEntity<'goal'>(theirs.doc, wish.id, { status: 'reached' })
    meet(mine, theirs)
    mine.undo.undo()
    expect(read(mine, wish.id)).toMatchObject({ status: 'reached' })
    expect(read(mine, call.id)).toMatchObject({ networkDeclined: true })
    expect(mine.undo.steps.get()).toMatchObject({ undo: 1, nextUndo: { kind: 'action' } })
    mine.undo.undo()
    expect(read(mine, call.id)).toMatchObject({ networkDeclined: false })
  })

  test('what two delete at once comes back when both take it back', () => {
    for (const { doc, undo } of [mine, theirs]) {
      undo.begin({ what: 'removed', kind: 'goal' })
      removeEntities(doc, [wish.id], 1_000)
    }
    meet(mine, theirs)
    mine.undo.undo()
    meet(mine, theirs)
    theirs.undo.undo()
    meet(mine, theirs)
    expect(isEntityGone(mine.doc, wish.id)).toBe(false)
    expect(isEntityGone(theirs.doc, wish.id)).toBe(false)
  })

  test('what two set at once goes back to what it was, and never to nothing', () => {
    for (const [{ doc, undo }, status] of [
      [mine, 'chosen'],
      [theirs, 'reached'],
    ] as const) {
      undo.begin({ what: 'changed', kind: 'goal' })
      changeEntity<'goal'>(doc, wish.id, { status })
    }
    meet(mine, theirs)
    mine.undo.undo()
    theirs.undo.undo()
    meet(mine, theirs)
    for (const one of [mine, theirs]) expect(read(one, wish.id)).toMatchObject({ status: 'idea' })
  })

  test('undo of a role that two set at once leaves who did it in the action', () => {
    setRole(mine.doc, call.id, party(wim), 'does', FOLLOWS)
    meet(mine, theirs)
    mine.undo.begin({ what: 'divided', kind: 'action' })
    setRole(mine.doc, call.id, party(wim), 'hears')
    setRole(theirs.doc, call.id, party(wim), 'decides')
    meet(mine, theirs)
    mine.undo.undo()
    meet(mine, theirs)
    const cell = roleCells(theirs.doc).get(`${call.id}|${party(wim)}`)
    expect(['does', 'decides']).toContain(cell)
  })

  test('a role that was nobody’s before is nobody’s after undo', () => {
    mine.undo.begin({ what: 'divided', kind: 'action' })
    setRole(mine.doc, call.id, party(samira), 'does')
    mine.undo.undo()
    expect([...roleCells(mine.doc).keys()]).toEqual([])
    mine.undo.redo()
    expect([...roleCells(mine.doc).values()]).toEqual(['does'])
  })
})

test('several things done together are one step, however deep they lie in each other', () => {
  const { doc, undo } = screen(11)
  addEntities(doc, [wish, call], FOLLOWS)
  undo.together(() => {
    undo.begin({ what: 'changed', kind: 'goal' })
    changeEntity<'goal'>(doc, wish.id, { status: 'chosen' })
    undo.together(() => {
      undo.begin({ what: 'changed', kind: 'action' })
      changeEntity<'action'>(doc, call.id, { networkDeclined: true })
    })
    undo.begin({ what: 'divided', kind: 'action' })
    setRole(doc, call.id, party(wim), 'does')
  })
  expect(undo.steps.get()).toMatchObject({ undo: 1, nextUndo: { what: 'changed', kind: 'goal' } })
  undo.undo()
  expect(roleCells(doc).size).toBe(0)
})

test('a step on the board and one in the plan are taken back in turn', () => {
  const { doc, undo } = screen(11)
  addEntities(doc, [wish], FOLLOWS)
  undo.begin({ what: 'changed', kind: 'goal' })
  changeEntity<'goal'>(doc, wish.id, { status: 'chosen' })
  undo.begin({ what: 'moved', kind: 'note' })
  const page = boardRecords(doc).get('page:page')
  if (!(page instanceof Y.Map)) throw new Error('every table has a page')
  const name: unknown = page.get('name')
  doc.transact(() => page.set('name', 'Ons bord'), OWN)
  undo.undo()
  expect(page.get('name')).toBe(name)
  expect(read({ doc, undo }, wish.id)).toMatchObject({ status: 'chosen' })
  undo.undo()
  expect(read({ doc, undo }, wish.id)).toMatchObject({ status: 'idea' })
})

test('the last step is known again as long as it is the last', () => {
  const { doc, undo } = screen(11)
  expect(undo.lastStep).toBeUndefined()
  undo.begin({ what: 'added', kind: 'goal' })
  addEntities(doc, [wish])
  const added = undo.lastStep
  undo.begin({ what: 'added', kind: 'action' })
  addEntities(doc, [call])
  expect(undo.lastStep).not.toBe(added)
  undo.undo()
  expect(undo.lastStep).toBe(added)
})
