import {
  type BoardRecord,
  CARD_TYPE,
  MAP_TYPE,
  PAGE_RECORD_ID,
  ROLES_TYPE,
} from '@samenbord/shared/document'
import { ParticipantId } from '@samenbord/shared/model'
import { describe, expect, it } from 'vitest'
import { seatsWith } from './seats.ts'
import { workedCase } from './worked-case.ts'

const seats = seatsWith((name) => ParticipantId.parse(name.padEnd(22, '-')))
const may = workedCase('2026-05-12')
const { records } = may
const ids = new Set(records.map(({ id }) => id))
const shapes = records.filter(({ typeName }) => typeName === 'shape')
const bindings = records.filter(({ typeName }) => typeName === 'binding')
const cards = shapes.filter(({ type }) => type === CARD_TYPE)
const wordsOn = (record: BoardRecord) => JSON.stringify(record.props?.richText)

const entities = new Map<unknown, ReturnType<typeof may.plan>['entities'][number]>(
  may.plan(seats).entities.map((entity) => [entity.id, entity]),
)

interface Box {
  readonly id: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const NOTE_SIDE = 200

const boxOf = ({ id, x, y, type, props }: BoardRecord): Box => {
  const w = type === 'note' ? NOTE_SIDE : Number(props?.w)
  const h = type === 'note' ? NOTE_SIDE : Number(props?.h)
  return { id, left: Number(x), top: Number(y), right: Number(x) + w, bottom: Number(y) + h }
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

describe('the worked case', () => {
  it('can be laid by whoever leads, whatever their id', () => {
    for (const id of ['_'.repeat(22), `Qb-${'x'.repeat(19)}`, `-${'y'.repeat(20)}-`]) {
      const { entities } = may.plan({ ...seats, samira: ParticipantId.parse(id) })
      expect(new Set(entities.map((one) => one.id)).size).toBe(entities.length)
    }
  })
})

describe('the worked case on the board', () => {
  it('names each record once', () => {
    expect(ids.size).toBe(records.length)
  })

  it('lays every shape on the page or on a shape before it', () => {
    const laid = new Set([PAGE_RECORD_ID])
    const loose = shapes.filter(({ id, parentId }) => {
      laid.add(id)
      return typeof parentId !== 'string' || !laid.has(parentId)
    })
    expect(loose).toEqual([])
  })

  it('gives the shapes on one parent different places, in order', () => {
    for (const parent of new Set(shapes.map(({ parentId }) => parentId))) {
      const siblings = shapes.filter(({ parentId }) => parentId === parent)
      const places = siblings.map(({ index }) => String(index))
      expect(places).toEqual([...new Set(places)].sort())
    }
  })

  it('holds each arrow at both ends', () => {
    const arrows = shapes.filter(({ type }) => type === 'arrow')
    for (const arrow of arrows) {
      const ends = bindings.filter(({ fromId }) => fromId === arrow.id)
      expect(ends.map(({ props }) => props?.terminal)).toEqual(['start', 'end'])
      expect(ends.filter(({ toId }) => typeof toId !== 'string' || !ids.has(toId))).toEqual([])
    }
    expect(bindings.length).toBe(2 * arrows.length)
  })

  it('shows with each card something of that kind in the plan, and once the whole plan', () => {
    const overviews = cards.filter(({ props }) => props?.view === 'overview')
    expect(overviews.map(({ props }) => props?.entityId)).toEqual([null])
    const others = cards.filter((card) => !overviews.includes(card))
    for (const { id, props } of others) {
      expect([id, entities.get(props?.entityId)?.kind]).toEqual([id, props?.view])
    }
    expect(new Set(others.map(({ props }) => props?.view))).toEqual(
      new Set(['statement', 'goal', 'action', 'concern', 'crisis-card']),
    )
  })

  it('shows every action and every wish on a card', () => {
    const shown = new Set(cards.map(({ props }) => props?.entityId))
    const missing = [...entities.values()].filter(
      ({ id, kind }) => (kind === 'action' || kind === 'goal') && !shown.has(id),
    )
    expect(missing).toEqual([])
  })

  it('shows the people around and the family as live maps', () => {
    const mapsOn = (board: readonly BoardRecord[]) =>
      board.filter(({ type }) => type === MAP_TYPE).map(({ props }) => props?.view)
    expect(mapsOn(records)).toEqual(['ecogram', 'genogram'])
    expect(mapsOn(may.first.records)).toEqual(['ecogram'])
  })

  it('shows who does what as a live table', () => {
    const rolesOn = (board: readonly BoardRecord[]) =>
      board.filter(({ type }) => type === ROLES_TYPE).map(({ props }) => props?.time)
    expect(rolesOn(records)).toEqual(['now'])
    expect(rolesOn(may.first.records)).toEqual([])
  })

  it('lays no card over another or over a note, and each within its frame', () => {
    const frames = new Map(
      shapes.filter(({ type }) => type === 'frame').map((frame) => [frame.id, frame]),
    )
    for (const [parent, frame] of frames) {
      const lying = shapes
        .filter(
          ({ parentId, type }) =>
            parentId === parent && [CARD_TYPE, MAP_TYPE, 'note'].includes(`${type}`),
        )
        .map(boxOf)
      const pairs = lying.flatMap((a, at) => lying.slice(at + 1).map((b) => [a, b] as const))
      expect(pairs.filter(([a, b]) => overlap(a, b))).toEqual([])
      const { w, h } = frame.props ?? {}
      const outside = lying.filter(
        ({ left, top, right, bottom }) =>
          left < 0 || top < 0 || right > Number(w) || bottom > Number(h),
      )
      expect(outside).toEqual([])
    }
    const beside = [...frames.values()].map(boxOf)
    const pairs = beside.flatMap((a, at) => beside.slice(at + 1).map((b) => [a, b] as const))
    expect(pairs.filter(([a, b]) => overlap(a, b))).toEqual([])
  })

  it('puts no words in the mouth of the resident while he is not there', () => {
    const first = shapes.filter(({ parentId }) => parentId === 'shape:eerste-gesprek')
    expect(first.some((shape) => wordsOn(shape)?.includes('Voorstel, nog niet besproken'))).toBe(
      true,
    )
    const signed = first.filter((shape) => wordsOn(shape)?.includes('"text":"Wim"'))
    expect(signed).toEqual([])
    expect(first.filter(({ props }) => props?.view === 'statement')).toEqual([])
  })

  it('is of the day on which it is laid', () => {
    const told = (day: string) => JSON.stringify(workedCase(day).records)
    expect(told('2026-05-12')).toContain('gesprek van 12 mei.')
    expect(told('2026-05-12')).toContain('Eerste gesprek (zonder Wim), 28 april')
    expect(told('2026-05-12')).toContain('26 mei')
    expect(told('2027-01-04')).toContain('gesprek van 4 januari.')
    expect(told('2027-01-04')).toContain('Eerste gesprek (zonder Wim), 21 december 2026')
    expect(told('2027-01-04')).not.toMatch(/ (april|mei)\b/)
  })
})
