import {
  addEntities,
  boardDifference,
  boardRecords,
  changeEntity,
  entityWords,
  FOLLOWS,
  planEntities,
} from '@samenbord/shared/document'
import type { EntityId } from '@samenbord/shared/model'
import { changesBetween, everyEntity } from '@samenbord/shared/plan'
import { describe, expect, it, onTestFinished } from 'vitest'
import type * as Y from 'yjs'
import { putBack } from '../../client/src/sync/history/put-back.ts'
import { planIn, readSnapshot, type Snapshot } from '../../client/src/sync/history/snapshot.ts'
import { OwnUndo } from '../../client/src/sync/own-undo.ts'
import { seatsWith } from '../../server/src/demo/seats.ts'
import { workedCase } from '../../server/src/demo/worked-case.ts'
import { goal } from '../../shared/src/model/test-support/plan-entities.ts'
import { newSeed, type Random, randomFrom } from '../support/random.ts'
import { randomEdit } from '../support/random-edits.ts'
import { areTheSame } from '../support/same-documents.ts'
import { StockClient } from '../support/table-clients.ts'
import { session, useTable } from '../support/table-fixture.ts'
import { meetingId, participantId, sessionId } from '../support/table-server.ts'
import { until } from '../support/until.ts'

/* SYNC_SEED=7 runs one round with that seed, SYNC_ROUNDS=100 so many with seeds of their own. */
const SEED = process.env.SYNC_SEED
const ROUNDS = Number(process.env.SYNC_ROUNDS ?? 3)
const seeds = SEED !== undefined ? [Number(SEED)] : Array.from({ length: ROUNDS }, newSeed)

const DAY = '2026-05-12'
const first = meetingId('first')

/** Someone at the table who can take back what they did. */
const withUndo = ({ doc }: StockClient) => {
  const undo = new OwnUndo(doc)
  onTestFinished(() => undo.destroy())
  return { doc, undo }
}

const wordsIn = (doc: Y.Doc, id: EntityId): string =>
  entityWords(doc, id, 'words')?.toString() ?? ''

describe('putting back how the table was', () => {
  const table = useTable()

  const keep = async (of = session): Promise<Snapshot> => {
    const { tables } = table.server
    await tables.keepSnapshot(of, first)
    const bytes = await tables.snapshot(of, first)
    const reading = bytes === undefined ? undefined : readSnapshot(bytes)
    if (!reading?.ok) throw new Error('it was just kept')
    return reading.snapshot
  }

  it('reaches everyone, leaves what another types elsewhere, and is undone for everyone', async () => {
    const [samira, greet] = [await table.stock('samira'), await table.stock('greet')]
    const [bed, son] = [goal(1, 'Weer in mijn eigen bed'), goal(2, 'Daan zien')]
    addEntities(samira.doc, [bed, son])
    await until(() => planIn(greet.doc).goals.length === 2)
    const then = await keep()
    changeEntity<'goal'>(samira.doc, bed.id, { status: 'reached' }, FOLLOWS)
    await until(() => areTheSame([samira.doc, greet.doc]))

    const mine = withUndo(samira)
    const typing = entityWords(greet.doc, son.id, 'words')
    typing?.insert(0, 'Elke week ')
    putBack(mine, then, { kind: 'things', ids: [bed.id] }, DAY)
    typing?.insert(typing.length, ' in het weekend')
    await until(() => areTheSame([samira.doc, greet.doc]))
    expect(planIn(greet.doc).goals[0]).toMatchObject({ id: bed.id, status: 'idea' })
    expect(wordsIn(samira.doc, son.id)).toBe('Elke week Daan zien in het weekend')

    mine.undo.undo()
    await until(() => areTheSame([samira.doc, greet.doc]))
    expect(planIn(greet.doc).goals[0]).toMatchObject({ id: bed.id, status: 'reached' })
    expect(wordsIn(greet.doc, son.id)).toBe('Elke week Daan zien in het weekend')
  })

  it('brings a whole table back after all of it was cleared away, in frames the server takes', async () => {
    const laid = workedCase(DAY)
    const plan = laid.plan(seatsWith(participantId))
    const worked = sessionId('worked-case')
    await table.server.tables.create(worked, { records: laid.records, ...plan, writers: [] })
    const then = await keep(worked)
    const coming = { url: table.server.url, session: worked }
    const samira = new StockClient({ ...coming, name: 'samira' })
    const greet = new StockClient({ ...coming, name: 'greet' })
    onTestFinished(() => {
      for (const one of [samira, greet]) one.leave()
    })
    await Promise.all([samira.synced(), greet.synced()])
    samira.doc.transact(() => {
      for (const id of planEntities(samira.doc).keys()) planEntities(samira.doc).delete(id)
      for (const id of boardRecords(samira.doc).keys()) boardRecords(samira.doc).delete(id)
    })
    await until(() => everyEntity(planIn(greet.doc)).length === 0)
    const mine = withUndo(samira)
    putBack(mine, then, { kind: 'all' }, DAY)
    await until(() => areTheSame([samira.doc, greet.doc]))
    expect(changesBetween(then.plan, planIn(greet.doc))).toEqual([])
    expect(boardDifference(then.doc, greet.doc)).toEqual({ added: 0, removed: 0, changed: 0 })
    expect(table.server.refused).toEqual([])
    expect([...samira.closed, ...greet.closed]).toEqual([])
  })

  it('is not for who may only look: nothing of it reaches anyone', async () => {
    const samira = await table.stock('samira')
    const bed = goal(1, 'Weer in mijn eigen bed')
    addEntities(samira.doc, [bed])
    const greet = await table.stock('greet')
    await until(() => planIn(greet.doc).goals.length === 1)
    const then = await keep()
    changeEntity<'goal'>(samira.doc, bed.id, { status: 'reached' }, FOLLOWS)
    const fatma = await table.stock('fatma', 'view')
    await until(() => planIn(fatma.doc).goals[0]?.status === 'reached')
    putBack(withUndo(fatma), then, { kind: 'all' }, DAY)
    await until(() => table.server.refused.length > 0)
    const later = await table.stock('later')
    expect(planIn(later.doc).goals).toMatchObject([{ status: 'reached' }])
    expect(planIn(samira.doc).goals).toMatchObject([{ status: 'reached' }])
  })

  it.each(seeds)(
    'while others do all sorts of things everyone ends with one table (seed %i)',
    async (seed) => {
      const random = randomFrom(seed)
      const people = [await table.stock('a'), await table.stock('b'), await table.stock('c')]
      const docs = people.map(({ doc }) => doc)
      const number = { last: 0 }
      await edit(docs, random, number, 60)
      await until(() => areTheSame(docs))
      const then = await keep()
      const [mine] = people.map(withUndo)
      if (mine === undefined) throw new Error('three came')
      for (let round = 0; round < 4; round++) {
        await edit(docs, random, number, 20)
        putBack(mine, then, { kind: 'all' }, DAY)
        await edit(docs.slice(1), random, number, 20)
        if (random() < 0.5) mine.undo.undo()
      }
      await until(() => areTheSame(docs))
      putBack(mine, then, { kind: 'all' }, DAY)
      await until(() => areTheSame(docs))
      const latecomer = await table.stock('d')
      expect(changesBetween(then.plan, planIn(latecomer.doc))).toEqual([])
      expect(boardDifference(then.doc, latecomer.doc)).toEqual({ added: 0, removed: 0, changed: 0 })
      expect(table.server.refused).toEqual([])
    },
  )
})

/** Each of them does things, whatever comes to mind, while the frames go round. */
const edit = async (
  docs: readonly Y.Doc[],
  random: Random,
  number: { last: number },
  count: number,
): Promise<void> => {
  for (let turn = 0; turn < count; turn++) {
    const doc = random.oneOf(docs)
    if (doc === undefined) return
    number.last += 1
    randomEdit(doc, random)(number.last)
    if (random() < 0.3) await new Promise((next) => setImmediate(next))
  }
}
