import {
  addEntities,
  addRecords,
  CARD_TYPE,
  isCardShown,
  planEntities,
  readEntity,
  readRecord,
  readRole,
  readWriters,
  recordMap,
  roleCells,
  seedTable,
  setRole,
} from '@samenbord/shared/document'
import { type Box, drawEcogram, layoutEcogram } from '@samenbord/shared/drawing'
import { networkMapOf } from '@samenbord/shared/network'
import { everyEntity, peopleOf } from '@samenbord/shared/plan'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { cardFaceOf } from '../../client/src/board/cards/card-face-of.ts'
import { layOutCard, type TextWidth } from '../../client/src/board/cards/card-layout.ts'
import { isCard, scaleOf } from '../../client/src/board/cards/card-shape.ts'
import { BoardBinding } from '../../client/src/board/document/binding.ts'
import { emptyStore } from '../../client/src/board/document/empty-store.ts'
import { OwnUndo } from '../../client/src/sync/own-undo.ts'
import { PlanReader } from '../../client/src/sync/plan/plan-reader.ts'
import { everyoneAt, seatsWith } from '../../server/src/demo/seats.ts'
import { workedCase } from '../../server/src/demo/worked-case.ts'
import { StockClient } from '../support/table-clients.ts'
import { useTable } from '../support/table-fixture.ts'
import { participantId, sessionId } from '../support/table-server.ts'

const TODAY = '2026-05-12'
const seats = seatsWith(participantId)
const { samira } = seats
const { records } = workedCase(TODAY)
const EVERYONE = everyoneAt(seats)

const laidOnATable = (today = TODAY): Y.Doc => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seedTable())
  const laid = workedCase(today)
  const { entities, roles } = laid.plan(seats)
  addEntities(doc, entities)
  for (const { task, party, role } of roles) setRole(doc, task, party, role)
  addRecords(doc, laid.records)
  return doc
}

/** Of the typeface of the page, in parts of the size of the letters: a little more than usual. */
const LETTER = { regular: 0.46, bold: 0.5 }
const widthOf: TextWidth = (text, size, bold) =>
  text.length * size * (bold ? LETTER.bold : LETTER.regular)

describe('the worked case on a table', () => {
  const table = useTable()

  it('is there for who comes to it, with its plan and who wrote that', async () => {
    const laid = workedCase(TODAY)
    const plan = laid.plan(seats)
    const writer = {
      name: 'Samira',
      kind: 'professional',
      colour: 1,
      organisation: 'Buurtteam Noord',
      discipline: null,
    } as const
    const session = sessionId('worked-case')
    const { tables, url } = table.server
    await tables.create(session, {
      records: laid.records,
      ...plan,
      writers: [[samira, writer]],
    })
    const wim = await new StockClient({ url, session, name: 'wim' }).synced()
    const { doc } = wim
    const shown = records.map(({ id }) => readRecord(id, recordMap(doc, id)))
    expect(shown).toEqual(records.map((record) => ({ ok: true, record, gone: false })))
    const reader = new PlanReader(doc, () => {})
    expect(reader.setAside.get()).toBe(0)
    expect(everyEntity(reader.plan.get())).toHaveLength(plan.entities.length)
    reader.stop()
    const cells = [...roleCells(doc).entries()].map(([key, role]) => readRole(key, role))
    expect(cells).toHaveLength(plan.roles.length)
    expect(cells).toEqual(expect.arrayContaining([...plan.roles]))
    expect(readWriters(doc)).toEqual(new Map([[samira, writer]]))
    wim.leave()
  })

  it('lies in the shared document as it was written', () => {
    const doc = laidOnATable()
    const readings = records.map(({ id }) => readRecord(id, recordMap(doc, id)))
    expect(readings).toEqual(records.map((record) => ({ ok: true, record, gone: false })))
    const { entities } = workedCase(TODAY).plan(seats)
    const parts = entities.map(({ id }) => readEntity(id, planEntities(doc).get(id)))
    expect(parts).toEqual(entities.map((entity) => ({ ok: true, entity, gone: false })))
  })

  it('is shown whole by the board, with nothing set aside and no card hidden', () => {
    const store = emptyStore()
    const doc = laidOnATable()
    const binding = new BoardBinding(doc, new OwnUndo(doc), store, () => {})
    expect(binding.setAside).toEqual([])
    const shown = new Map(store.allRecords().map((record) => [String(record.id), record]))
    expect(records.map(({ id }) => shown.get(id))).toEqual(records)
    const cards = records.filter(({ type }) => type === CARD_TYPE)
    expect(cards.filter((card) => !isCardShown(doc, card))).toEqual([])
    binding.destroy()
  })

  it('has a map on which nobody covers another, and all of it can be read as text', () => {
    const reader = new PlanReader(laidOnATable(), () => {})
    const plan = reader.plan.get()
    const map = networkMapOf(plan, peopleOf(plan, EVERYONE))
    const { people, description } = drawEcogram(layoutEcogram(map, { placements: false }), map, {
      language: 'nl',
      title: 'Mensen om je heen',
      placements: false,
    })
    const covers = (a: Box, b: Box): boolean =>
      a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h
    const pairs = people.flatMap((a, at) => people.slice(at + 1).map((b) => [a, b] as const))
    expect(people).toHaveLength(map.contacts.length + 1)
    expect(pairs.filter(([a, b]) => covers(a.box, b.box))).toEqual([])
    for (const { name } of map.contacts) expect(description).toContain(name)
    reader.stop()
  })

  it.each([TODAY, '2026-09-20', '2027-12-20'])(
    'has cards that need not grow for their words, laid on %s',
    (today) => {
      const store = emptyStore()
      const doc = laidOnATable(today)
      const binding = new BoardBinding(doc, new OwnUndo(doc), store, () => {})
      const reader = new PlanReader(doc, () => {})
      const plan = reader.plan.get()
      const people = peopleOf(plan, EVERYONE)
      const telling = { language: 'nl', today } as const
      const cards = store
        .allRecords()
        .flatMap((record) => (record.typeName === 'shape' && isCard(record) ? [record] : []))
      expect(cards.length).toBeGreaterThan(30)
      const low = cards.flatMap((card) => {
        const face = cardFaceOf(card, { plan, people, telling })
        if (face === undefined) return [`${card.id} shows nothing`]
        const { height } = layOutCard(face, card.props.w, scaleOf(card.props.size), widthOf)
        return height > card.props.h ? [`${card.id} needs ${height}, has ${card.props.h}`] : []
      })
      expect(low).toEqual([])
      reader.stop()
      binding.destroy()
    },
  )
})
