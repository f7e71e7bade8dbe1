import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Entity, Role } from '../../model/index.ts'
import {
  action,
  goal,
  party,
  samira,
  statement,
  wim,
} from '../../model/test-support/plan-entities.ts'
import {
  addEntities,
  boardRecords,
  cardsOf,
  changeEntity,
  entityWords,
  inOrder,
  isEntityGone,
  LiveWords,
  OWN,
  orderBehind,
  planEntities,
  readEntity,
  readRole,
  readWriters,
  removeEntities,
  reorder,
  restoreEntities,
  roleCells,
  seedTable,
  setRole,
  signAs,
} from '../index.ts'

const seed = seedTable()

const table = (clientId?: number): Y.Doc => {
  const doc = new Y.Doc()
  if (clientId !== undefined) doc.clientID = clientId
  Y.applyUpdate(doc, seed)
  return doc
}

const meet = (...docs: Y.Doc[]): void => {
  for (const from of docs) {
    for (const to of docs) {
      if (from !== to) Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)))
    }
  }
}

const read = (doc: Y.Doc, id: string): Entity => {
  const reading = readEntity(id, planEntities(doc).get(id))
  if (!reading.ok) throw new Error(`${id} cannot be read: ${reading.problem}`)
  return reading.entity
}

/** All that a plan says, to compare two replicas by. */
const everything = (doc: Y.Doc) => ({
  entities: [...planEntities(doc).keys()]
    .sort()
    .map((id) => readEntity(id, planEntities(doc).get(id))),
  roles: [...roleCells(doc).entries()].sort(([a], [b]) => (a < b ? -1 : 1)),
})

/** Has the words of an entity read `after`, as someone does who types in them. */
const rewrite = (doc: Y.Doc, id: string, after: string): void => {
  const words = entityWords(doc, id, 'words')
  if (words === undefined) return
  const live = new LiveWords(words, () => {})
  doc.transact(() => live.change(after), OWN)
  live.stop()
}

const undoOf = (doc: Y.Doc) =>
  new Y.UndoManager([boardRecords(doc), planEntities(doc), roleCells(doc)], {
    doc,
    trackedOrigins: new Set([OWN]),
    captureTimeout: 0,
  })

describe('an entity', () => {
  test.each([
    ['a statement', statement(1, 'Ik mis Daan.')],
    ['a goal', goal(1, 'Ik wil Daan weer hier aan tafel.', { now: 2, nowWords: 'we bellen niet' })],
    ['an action', action(1, 'maken de gang vrij', { due: { kind: 'from', day: '2026-05-16' } })],
  ] as const)('%s reads as it was laid', (_what, entity) => {
    const doc = table()
    addEntities(doc, [entity])
    expect(readEntity(entity.id, planEntities(doc).get(entity.id))).toEqual({
      ok: true,
      entity,
      gone: false,
    })
  })

  test('letters that two people type in one field at once all stay', () => {
    const [greet, joost] = [table(), table()]
    const said = statement(1, 'Ik mis Daan.')
    addEntities(greet, [said])
    meet(greet, joost)
    rewrite(greet, said.id, 'Ik mis Daan heel erg.')
    rewrite(joost, said.id, 'Soms: Ik mis Daan.')
    meet(greet, joost)
    for (const doc of [greet, joost]) {
      expect(read(doc, said.id)).toMatchObject({ words: 'Soms: Ik mis Daan heel erg.' })
    }
  })

  test('two people who change different fields of one action both keep their change', () => {
    const [greet, joost] = [table(), table()]
    const agreed = action(1, 'maken de gang vrij')
    addEntities(greet, [agreed])
    meet(greet, joost)
    changeEntity<'action'>(greet, agreed.id, { due: { kind: 'before', day: '2026-05-12' } })
    changeEntity<'action'>(joost, agreed.id, { weight: 'people-around' })
    meet(greet, joost)
    expect(read(greet, agreed.id)).toMatchObject({
      due: { kind: 'before', day: '2026-05-12' },
      weight: 'people-around',
    })
    expect(everything(greet)).toEqual(everything(joost))
  })

  test('what one writes while another deletes it is there again when it is put back', () => {
    const [greet, joost] = [table(), table()]
    const wish = goal(1, 'Rust')
    addEntities(greet, [wish])
    meet(greet, joost)
    removeEntities(joost, [wish.id], 1_000)
    rewrite(greet, wish.id, 'Rust in huis')
    meet(greet, joost)
    expect(isEntityGone(greet, wish.id)).toBe(true)
    restoreEntities(greet, [wish.id])
    meet(greet, joost)
    expect(isEntityGone(joost, wish.id)).toBe(false)
    expect(read(joost, wish.id)).toMatchObject({ words: 'Rust in huis' })
  })

  test('undoing a creation hides it and keeps what another wrote in it', () => {
    const [greet, joost] = [table(), table()]
    const undo = undoOf(greet)
    const wish = goal(1, 'Rust')
    addEntities(greet, [wish])
    meet(greet, joost)
    rewrite(joost, wish.id, 'Rust in huis')
    meet(greet, joost)
    undo.undo()
    expect(isEntityGone(greet, wish.id)).toBe(true)
    undo.redo()
    expect(read(greet, wish.id)).toMatchObject({ words: 'Rust in huis' })
  })

  test.each([
    ['no map', 'een tekst', 'not-an-entity'],
    ['of a kind that is not known', new Y.Map([['kind', 'horoscope']]), 'unknown-kind'],
    ['a kind that reaches into a prototype', new Y.Map([['kind', 'constructor']]), 'unknown-kind'],
    ['without fields', new Y.Map([['kind', 'goal']]), 'invalid'],
    [
      'with words that are no words',
      new Y.Map([
        ['kind', 'goal'],
        ['words', 'los'],
      ]),
      'not-words',
    ],
    [
      'with bytes in a field',
      new Y.Map<unknown>([
        ['kind', 'goal'],
        ['status', new Uint8Array(2)],
      ]),
      'not-plain',
    ],
  ])('one that is %s is named and not thrown', (_what, stored, problem) => {
    const doc = new Y.Doc()
    planEntities(doc).set('x', stored)
    expect(readEntity('x', planEntities(doc).get('x'))).toEqual({ ok: false, problem })
  })

  test('one that goes under the id of another is set aside', () => {
    const doc = table()
    addEntities(doc, [goal(1, 'Rust')])
    const stolen = planEntities(doc).get(goal(1, '').id)
    if (!(stolen instanceof Y.Map)) throw new Error('it is not there')
    planEntities(doc).set(goal(2, '').id, stolen.clone())
    expect(readEntity(goal(2, '').id, planEntities(doc).get(goal(2, '').id))).toEqual({
      ok: false,
      problem: 'invalid',
    })
  })
})

describe('the role division', () => {
  const task = action(1, '').id

  test('two people who fill different cells never meet', () => {
    const [greet, joost] = [table(), table()]
    setRole(greet, task, party(wim), 'does')
    setRole(joost, task, party(samira), 'hears')
    meet(greet, joost)
    const cells = [...roleCells(greet).entries()].map(([key, value]) => readRole(key, value))
    expect(cells).toHaveLength(2)
    expect(cells).toContainEqual({ task, party: party(wim), role: 'does' })
    expect(cells).toContainEqual({ task, party: party(samira), role: 'hears' })
  })

  test('someone who is taken out of a task is put back by undo', () => {
    const doc = table()
    setRole(doc, task, party(wim), 'does')
    const undo = undoOf(doc)
    setRole(doc, task, party(wim), null)
    expect([...roleCells(doc).keys()]).toEqual([])
    undo.undo()
    expect(roleCells(doc).get(`${task}|${party(wim)}`)).toBe('does')
  })

  test.each([
    ['a key that is none', 'x', 'does'],
    ['a party that is none', `${task}|wim`, 'does'],
    ['a role that is none', `${task}|${party(wim)}`, 'commands'],
    ['a key with more to it', `${task}|${party(wim)}|x`, 'does'],
  ])('a cell with %s is left out', (_what, key, value) => {
    expect(readRole(key, value)).toBeUndefined()
  })
})

describe('names of who wrote', () => {
  test('are kept for when they have left, and forged ones are left out', () => {
    const doc = table()
    const writer = {
      name: 'Samira',
      kind: 'professional',
      colour: 3,
      organisation: null,
      discipline: null,
    } as const
    signAs(doc, samira, writer)
    signAs(doc, samira, writer)
    doc.getMap('writers').set('geen-id', writer)
    doc.getMap('writers').set(wim, { name: '' })
    expect([...readWriters(doc)]).toEqual([[samira, writer]])
  })
})

describe('order', () => {
  const placed = (orders: readonly string[]) => orders.map((order, at) => ({ id: `i${at}`, order }))
  const after = (sorted: readonly { id: string; order: string }[], id: string, to: number) => {
    const changes = reorder(sorted, id, to)
    return sorted
      .map((one) => ({ ...one, order: changes.get(one.id) ?? one.order }))
      .sort(inOrder)
      .map((one) => one.id)
  }

  test('moving one changes one place', () => {
    const sorted = placed(['a0', 'a1', 'a2', 'a3'])
    expect(reorder(sorted, 'i3', 1).size).toBe(1)
    expect(after(sorted, 'i3', 1)).toEqual(['i0', 'i3', 'i1', 'i2'])
    expect(after(sorted, 'i0', 3)).toEqual(['i1', 'i2', 'i3', 'i0'])
  })

  test('one gets between two that took the same place, and next to one with none', () => {
    expect(after(placed(['a0', 'a0', 'a1']), 'i2', 1)).toEqual(['i0', 'i2', 'i1'])
    expect(after(placed(['???', 'a0', 'a1']), 'i2', 0)).toEqual(['i2', 'i0', 'i1'])
  })

  test('a new one comes behind all others, also behind one whose place is nonsense', () => {
    expect(orderBehind([])).toBe('a0')
    expect(orderBehind(placed(['a0', 'a4', '???'])) > 'a4').toBe(true)
  })

  test('two who move the same one at once end with the same order', () => {
    const [greet, joost] = [table(11), table(12)]
    const goals = [1, 2, 3].map((number) => goal(number, `wens ${number}`, { order: `a${number}` }))
    addEntities(greet, goals)
    meet(greet, joost)
    const [first, , third] = goals
    if (first === undefined || third === undefined) throw new Error('three were made')
    for (const [id, order] of reorder(goals, first.id, 2)) changeEntity(greet, id, { order })
    for (const [id, order] of reorder(goals, first.id, 1)) changeEntity(joost, id, { order })
    meet(greet, joost)
    expect(everything(greet)).toEqual(everything(joost))
  })
})

test('cards on the board are counted, the deleted ones not', () => {
  const doc = table()
  const put = (id: string, entityId: string, gone: boolean) =>
    boardRecords(doc).set(
      id,
      new Y.Map<unknown>([
        ['type', 'plan-card'],
        ['props.entityId', entityId],
        ['gone', gone],
      ]),
    )
  put('shape:a', goal(1, '').id, false)
  put('shape:b', goal(1, '').id, true)
  put('shape:c', goal(2, '').id, false)
  boardRecords(doc).set('shape:kapot', 3)
  expect(cardsOf(doc, goal(1, '').id)).toBe(1)
})

/** What someone does to a plan: who of three, what, and to which of a few entities. */
const deed = fc.record({
  who: fc.nat(2),
  what: fc.constantFrom(
    'add',
    'write',
    'change',
    'remove',
    'restore',
    'move',
    'role',
    'undo',
    'meet',
  ),
  which: fc.nat(7),
  at: fc.nat(20),
  role: fc.constantFrom<Role | null>('does', 'decides', 'hears', null),
})

test('any sequence of deeds by three people gives equal plans in which all can be read', () => {
  fc.assert(
    fc.property(fc.array(deed, { minLength: 1, maxLength: 60 }), (deeds) => {
      const docs = [table(11), table(12), table(13)]
      const undos = docs.map(undoOf)
      deeds.forEach(({ who, what, which, at, role }, turn) => {
        const doc = docs[who]
        if (doc === undefined) return
        const entity = which % 2 === 0 ? goal(which, 'Rust') : action(which, 'belt')
        const known = planEntities(doc).get(entity.id)
        const reading = readEntity(entity.id, known)
        const goals = [...planEntities(doc).keys()]
          .map((id) => read(doc, id))
          .filter(({ kind }) => kind === 'goal')
          .sort(inOrder)
        switch (what) {
          case 'add':
            if (known === undefined) addEntities(doc, [{ ...entity, order: orderBehind(goals) }])
            return
          case 'write': {
            if (!reading.ok || !('words' in reading.entity)) return
            const { words } = reading.entity
            const place = at % (words.length + 1)
            const after = `${words.slice(0, place)}${turn}${words.slice(place + 1)}`
            rewrite(doc, entity.id, after)
            return
          }
          case 'change':
            if (entity.kind === 'goal') changeEntity<'goal'>(doc, entity.id, { now: at % 11 })
            else changeEntity<'action'>(doc, entity.id, { networkDeclined: at % 2 === 0 })
            return
          case 'remove':
            removeEntities(doc, [entity.id], 1_000 + turn)
            return
          case 'restore':
            restoreEntities(doc, [entity.id])
            return
          case 'move':
            for (const [id, order] of reorder(goals, entity.id, at % (goals.length + 1))) {
              changeEntity(doc, id, { order })
            }
            return
          case 'role':
            setRole(doc, action(which, '').id, party(wim), role)
            return
          case 'undo':
            undos[who]?.undo()
            return
          case 'meet':
            meet(...docs)
            return
        }
      })
      meet(...docs)
      const [first, ...others] = docs.map(everything)
      for (const other of others) expect(other).toEqual(first)
      for (const reading of first?.entities ?? []) expect(reading.ok).toBe(true)
    }),
    { numRuns: 300 },
  )
})
