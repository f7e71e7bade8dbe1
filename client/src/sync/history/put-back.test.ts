// @vitest-environment happy-dom
import {
  addEntities,
  addRecords,
  type BoardRecord,
  boardDifference,
  boardRecords,
  changeEntity,
  changeRecords,
  DOCUMENT_VERSION,
  entityWords,
  FOLLOWS,
  OWN,
  planEntities,
  readRecord,
  recordMap,
  removeEntities,
  removeRecords,
  restoreEntities,
  roleCells,
  seedTable,
  setRole,
  wordsOf,
} from '@samenbord/shared/document'
import type { Entity } from '@samenbord/shared/model'
import type { Plan } from '@samenbord/shared/plan'
import { LIMITS } from '@samenbord/shared/protocol'
import { layDown, note } from '@samenbord/shared/template'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { versionOneUpdate } from '../../../../shared/src/document/test-support/version-1.ts'
import {
  action,
  goal,
  named,
  party,
  report,
  samira,
  statement,
  wim,
} from '../../../../shared/src/model/test-support/plan-entities.ts'
import { someone } from '../../ui/test-support/people.ts'
import { contentOf, exchange, type MemoryTable, memoryTable } from '../test-support/memory-table.ts'
import { putBack } from './put-back.ts'
import { readSnapshot, type Snapshot, snapshotOf } from './snapshot.ts'

const DAY = '2026-05-12'
const ofWim = party(wim)
const ofSamira = party(samira)

/** The table as it is now, kept. */
const keep = (table: MemoryTable): Snapshot => {
  const reading = readSnapshot(contentOf(table))
  if (!reading.ok) throw new Error(reading.problem)
  return reading.snapshot
}

/** What one can read in a plan: of roles those of actions that are there. */
const readable = ({ roles, ...plan }: Plan) => ({
  ...plan,
  roles: plan.actions.map(({ id }) => [...(roles.get(id) ?? [])]),
})

/** What one can see on a board, whatever order it lies in. */
const board = (doc: Y.Doc): BoardRecord[] =>
  [...boardRecords(doc)]
    .flatMap(([id, map]) => {
      const reading = readRecord(id, map)
      return reading.ok && !reading.gone ? [reading.record] : []
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))

const planOf = (table: MemoryTable) => readable(snapshotOf(table.doc).plan)

const sticky = (name: string, ...words: string[]): BoardRecord => {
  const [record] = layDown('page:page', [note(name, { x: 0, y: 0 }, 'yellow', words)])
  if (record === undefined) throw new Error('nothing was laid down')
  return record
}

const entities: readonly Entity[] = [
  statement(1, 'Ik slaap in de stoel, want de slaapkamer staat vol.', { topic: 'night' }),
  statement(2, 'De gang staat vol dozen.', { by: ofSamira }),
  goal(1, 'Weer in mijn eigen bed slapen'),
  action(1, 'maakt de gang vrij', { due: { kind: 'before', day: '2026-05-22' } }),
  action(2, 'belt de verzekering'),
  named(1, 'Lotte', { askedBy: ofSamira }),
]
const [first] = entities
const [, , wish, clear, call, lotte] = entities
if (!first || !wish || !clear || !call || !lotte) throw new Error('all were made')
const ofLotte = `named:${lotte.id}` as const

const laid = (): MemoryTable => {
  const table = memoryTable(someone('Samira'))
  addEntities(table.doc, entities, FOLLOWS)
  setRole(table.doc, action(1, '').id, ofWim, 'does', FOLLOWS)
  addRecords(table.doc, [sticky('een', 'Wat mag nooit weg?'), sticky('twee', 'de foto')], FOLLOWS)
  return table
}

const words = (table: MemoryTable, id: string): Y.Text => {
  const text = entityWords(table.doc, id, 'words')
  if (text === undefined) throw new Error(`no words in ${id}`)
  return text
}

const noteWords = (table: MemoryTable, id: string): Y.XmlText => {
  const map = recordMap(table.doc, id)
  const line = map && wordsOf(map)?.get(0)
  const text = line instanceof Y.XmlElement ? line.get(0) : undefined
  if (text instanceof Y.XmlText) return text
  throw new Error(`no words on ${id}`)
}

describe('all of it', () => {
  test('reads as it did then, and undo brings back what came after', () => {
    const table = laid()
    const then = keep(table)
    const before = { plan: planOf(table), board: board(table.doc) }
    removeEntities(table.doc, [wish.id], 1, FOLLOWS)
    addEntities(table.doc, [goal(2, 'Rust')], FOLLOWS)
    words(table, first.id).insert(0, 'Nee: ')
    changeEntity<'action'>(table.doc, clear.id, { due: null }, FOLLOWS)
    setRole(table.doc, action(1, '').id, ofSamira, 'does', FOLLOWS)
    removeRecords(table.doc, ['shape:een'], 1, FOLLOWS)
    addRecords(table.doc, [sticky('drie', 'nieuw')], FOLLOWS)
    const after = { plan: planOf(table), board: board(table.doc) }

    expect(putBack(table, then, { kind: 'all' }, DAY)).toBe(true)
    expect({ plan: planOf(table), board: board(table.doc) }).toEqual(before)
    expect(table.undo.steps.get()).toMatchObject({
      undo: 1,
      nextUndo: { what: 'put-back', asOn: DAY },
    })
    table.undo.undo()
    expect({ plan: planOf(table), board: board(table.doc) }).toEqual(after)
    table.undo.redo()
    expect({ plan: planOf(table), board: board(table.doc) }).toEqual(before)
  })

  test('is no step when nothing is different', () => {
    const table = laid()
    expect(putBack(table, keep(table), { kind: 'all' }, DAY)).toBe(false)
    expect(table.undo.steps.get().undo).toBe(0)
  })

  test('what the server cleared away since is made again, with its words and who did it', () => {
    const table = laid()
    const then = keep(table)
    const before = { plan: planOf(table), board: board(table.doc) }
    table.doc.transact(() => {
      planEntities(table.doc).delete(clear.id)
      roleCells(table.doc).delete(`${clear.id}|${ofWim}`)
      boardRecords(table.doc).delete('shape:een')
    }, 'wire')
    const cleared = { plan: planOf(table), board: board(table.doc) }
    putBack(table, then, { kind: 'all' }, DAY)
    expect({ plan: planOf(table), board: board(table.doc) }).toEqual(before)
    table.undo.undo()
    expect({ plan: planOf(table), board: board(table.doc) }).toEqual(cleared)
  })

  test('what someone broke reads again', () => {
    const table = laid()
    const then = keep(table)
    const before = planOf(table)
    table.doc.transact(() => {
      const map = planEntities(table.doc).get(wish.id)
      if (map instanceof Y.Map) map.set('words', 7)
      planEntities(table.doc).set(call.id, 'nonsense')
    }, 'wire')
    putBack(table, then, { kind: 'all' }, DAY)
    expect(planOf(table)).toEqual(before)
  })

  test('words on a note change by what differs: who writes there stays where they are', () => {
    const table = laid()
    const then = keep(table)
    const other = memoryTable(someone('Greet'))
    exchange(table, other)
    noteWords(table, 'shape:een').insert(3, '!')
    exchange(table, other)
    noteWords(other, 'shape:een').insert('Wat! mag nooit'.length, ' echt')
    putBack(table, then, { kind: 'board' }, DAY)
    exchange(table, other)
    expect(noteWords(table, 'shape:een').toString()).toBe('Wat mag nooit echt weg?')
    table.undo.undo()
    expect(noteWords(table, 'shape:een').toString()).toBe('Wat! mag nooit echt weg?')
  })

  test('a large table is put back in transactions that each fit, as one step', () => {
    const table = laid()
    const long = 'Een lang stuk tekst dat iemand plakte. '.repeat(2_000)
    const many = Array.from({ length: 12 }, (_, at) => statement(100 + at, `${at} ${long}`))
    addEntities(table.doc, many, FOLLOWS)
    const then = keep(table)
    table.doc.transact(() => {
      for (const { id } of many) planEntities(table.doc).delete(id)
    }, 'wire')
    const sizes: number[] = []
    table.doc.on('update', (update) => sizes.push(update.length))
    putBack(table, then, { kind: 'all' }, DAY)
    expect(sizes.length).toBeGreaterThan(3)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(LIMITS.transaction)
    expect(planOf(table).statements).toHaveLength(14)
    table.undo.undo()
    expect(planOf(table).statements).toHaveLength(2)
  })
})

describe('one thing', () => {
  test('comes back by itself: the rest stays as it is now', () => {
    const table = laid()
    const then = keep(table)
    changeEntity<'goal'>(table.doc, wish.id, { status: 'reached' }, FOLLOWS)
    words(table, first.id).insert(0, 'Nee: ')
    putBack(table, then, { kind: 'things', ids: [wish.id] }, DAY)
    expect(planOf(table).goals).toMatchObject([{ status: 'idea' }])
    expect(words(table, first.id).toString()).toMatch(/^Nee: Ik slaap/)
  })

  test('an action comes back with who does it and with what was reported of it', () => {
    const table = laid()
    const then = keep(table)
    const stuck = report(1, { action: action(1, '').id, status: 'stuck' })
    addEntities(table.doc, [stuck], FOLLOWS)
    setRole(table.doc, action(1, '').id, ofWim, null, FOLLOWS)
    setRole(table.doc, action(2, '').id, ofSamira, 'does', FOLLOWS)
    putBack(table, then, { kind: 'things', ids: [clear.id] }, DAY)
    expect(planOf(table).reports).toEqual([])
    expect(planOf(table).roles).toEqual([[[ofWim, 'does']], [[ofSamira, 'does']]])
  })

  test('whom it speaks of comes back with it, and who is still there keeps the name of now', () => {
    const table = laid()
    setRole(table.doc, action(2, '').id, ofLotte, 'does', FOLLOWS)
    const then = keep(table)
    removeEntities(table.doc, [lotte.id, call.id], 1, FOLLOWS)
    putBack(table, then, { kind: 'things', ids: [call.id] }, DAY)
    expect(planOf(table).named).toMatchObject([{ name: 'Lotte' }])
    const name = entityWords(table.doc, lotte.id, 'name')
    name?.insert(0, 'tante ')
    changeEntity<'action'>(table.doc, call.id, { networkDeclined: true }, FOLLOWS)
    putBack(table, then, { kind: 'things', ids: [call.id] }, DAY)
    expect(planOf(table).named).toMatchObject([{ name: 'tante Lotte' }])
  })
})

describe('a snapshot', () => {
  test('of an older version is brought up to date in the copy', () => {
    const bytes = versionOneUpdate()
    const kept = bytes.slice()
    const reading = readSnapshot(bytes)
    expect(reading.ok && reading.snapshot.plan.statements).toEqual([])
    expect(bytes).toEqual(kept)
  })

  test('of newer software, and bytes that are none, are named', () => {
    const table = laid()
    table.doc.getMap('table').set('version', 99)
    expect(readSnapshot(contentOf(table))).toEqual({ ok: false, problem: 'newer' })
    expect(readSnapshot(contentOf(table), DOCUMENT_VERSION + 1)).toEqual({
      ok: false,
      problem: 'newer',
    })
    expect(readSnapshot(new Uint8Array([1, 2, 3]))).toEqual({ ok: false, problem: 'unreadable' })
    expect(readSnapshot(Y.encodeStateAsUpdate(new Y.Doc()))).toMatchObject({ ok: false })
  })

  test('in which someone wrote that newer software made it is read when the server knows better', () => {
    const table = laid()
    table.doc.getMap('table').set('version', 99)
    expect(readSnapshot(contentOf(table), table.newestVersion).ok).toBe(true)
    table.doc.getMap('table').delete('version')
    expect(readSnapshot(contentOf(table), table.newestVersion).ok).toBe(true)
  })

  test('tells in numbers how the board differs from now', () => {
    const table = laid()
    const then = keep(table)
    addRecords(table.doc, [sticky('drie'), sticky('vier')])
    removeRecords(table.doc, ['shape:een'], 1)
    noteWords(table, 'shape:twee').insert(0, 'zijn ')
    expect(boardDifference(then.doc, table.doc)).toEqual({ added: 2, removed: 1, changed: 1 })
  })
})

/** Something one person does to one thing. */
interface Deed {
  readonly at: number
  readonly what: 'write' | 'unwrite' | 'remove' | 'restore' | 'change' | 'divide' | 'add' | 'note'
  readonly number: number
}

const deeds = (maxLength: number) =>
  fc.array(
    fc.record({
      at: fc.nat(5),
      what: fc.constantFrom(
        'write',
        'unwrite',
        'remove',
        'restore',
        'change',
        'divide',
        'add',
        'note',
      ),
      number: fc.nat(9),
    }) satisfies fc.Arbitrary<Deed>,
    { maxLength },
  )

/** `from` keeps what two people make apart. */
const does = (table: MemoryTable, { at, what, number }: Deed, from: number, origin: symbol) => {
  const entity = entities[at] ?? first
  const text = entityWords(table.doc, entity.id, entity.kind === 'named' ? 'name' : 'words')
  switch (what) {
    case 'write':
      table.doc.transact(
        () => text?.insert(Math.min(number, text.length), `<${from}${number}>`),
        origin,
      )
      return
    case 'unwrite':
      table.doc.transact(() => text?.delete(0, Math.min(number, text.length)), origin)
      return
    case 'remove':
      return removeEntities(table.doc, [entity.id], 1, origin)
    case 'restore':
      return restoreEntities(table.doc, [entity.id], origin)
    case 'change':
      changeEntity<'action'>(table.doc, clear.id, { lookBack: `2026-05-1${number}` }, origin)
      return
    case 'divide':
      return setRole(table.doc, action(1, '').id, at > 2 ? ofWim : ofSamira, 'hears', origin)
    case 'add': {
      const added = goal(100 * from + number, `wens ${number}`)
      if (!planEntities(table.doc).has(added.id)) addEntities(table.doc, [added], origin)
      return
    }
    case 'note': {
      const reading = readRecord('shape:een', recordMap(table.doc, 'shape:een'))
      if (!reading.ok) throw new Error(reading.problem)
      const { record } = reading
      changeRecords(
        table.doc,
        [{ before: record, after: { ...record, x: number, y: from } }],
        origin,
      )
    }
  }
}

test('whatever was done since, all of it reads as it did then; undone, as it did before', () => {
  fc.assert(
    fc.property(deeds(8), deeds(8), (earlier, later) => {
      const table = laid()
      for (const deed of earlier) does(table, deed, 1, FOLLOWS)
      const then = keep(table)
      const wanted = { plan: planOf(table), board: board(table.doc) }
      for (const deed of later) does(table, deed, 2, FOLLOWS)
      const before = { plan: planOf(table), board: board(table.doc) }
      const different = putBack(table, then, { kind: 'all' }, DAY)
      expect({ plan: planOf(table), board: board(table.doc) }).toEqual(wanted)
      if (different) table.undo.undo()
      expect({ plan: planOf(table), board: board(table.doc) }).toEqual(before)
    }),
    { numRuns: 60 },
  )
})

/** What one can read, with the letters of words in no order: where another writes differs. */
const letters = (table: MemoryTable) =>
  JSON.parse(
    JSON.stringify(planOf(table), (key, value) =>
      key === 'words' || key === 'name' ? [...value].sort().join('') : value,
    ),
  )

test('what another writes meanwhile stays, and nothing else is different, once it is undone', () => {
  fc.assert(
    fc.property(deeds(8), deeds(5), fc.boolean(), (later, others, seen) => {
      // The third is the same table, in which nothing is ever put back.
      const [mine, theirs, alone] = [laid(), memoryTable(someone('Greet')), laid()]
      exchange(mine, theirs)
      const then = keep(mine)
      for (const deed of later) for (const table of [mine, alone]) does(table, deed, 2, FOLLOWS)
      exchange(mine, theirs)
      const different = putBack(mine, then, { kind: 'all' }, DAY)
      if (seen) exchange(mine, theirs)
      // Of what two change at once one always loses, put back or not: so these only add.
      const adding = others.filter(({ what }) => what === 'add' || what === 'write')
      for (const deed of adding) for (const table of [theirs, alone]) does(table, deed, 3, OWN)
      exchange(mine, theirs)
      if (different) mine.undo.undo()
      exchange(mine, theirs)
      expect(planOf(mine)).toEqual(planOf(theirs))
      expect(letters(mine)).toEqual(letters(alone))
    }),
    { numRuns: 60 },
  )
})

test('a table that was just seeded has nothing to put back', () => {
  const table = memoryTable(someone('Samira'))
  const reading = readSnapshot(seedTable())
  expect(reading.ok && putBack(table, reading.snapshot, { kind: 'all' }, DAY)).toBe(false)
})
