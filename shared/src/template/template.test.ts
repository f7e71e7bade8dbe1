import { describe, expect, it } from 'vitest'
import { RecordId } from '../document/board-record.ts'
import { type BoardRecord, isPlain, MAP_TYPE, PAGE_RECORD_ID } from '../document/index.ts'
import { MethodId, SessionTemplate } from '../model/index.ts'
import { methodRecords, templateRecords } from './index.ts'

interface Box {
  readonly id: string
  readonly type: string
  readonly parent: string
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

const number = (value: unknown): number => {
  if (typeof value !== 'number') throw new Error(`not a number: ${String(value)}`)
  return value
}

/** The words in a record, by paragraph. */
const linesOf = ({ props }: BoardRecord): string[] =>
  [...JSON.stringify(props?.richText ?? {}).matchAll(/"text":"([^"]*)"/g)].map(
    ([, words]) => words ?? '',
  )

/** How wide a letter is at most, and how high a line, at each size of words, in pixels. */
const LETTERS: Record<string, { w: number; h: number }> = {
  s: { w: 10, h: 25 },
  m: { w: 14, h: 33 },
}

/** How high words are, broken off at a width. */
const heightOf = (record: BoardRecord, w: number): number => {
  const letter = LETTERS[String(record.props?.size)]
  if (letter === undefined) throw new Error(`no size: ${String(record.props?.size)}`)
  const lines = linesOf(record).map((words) => Math.ceil((words.length * letter.w) / w))
  return lines.reduce((sum, count) => sum + count, 0) * letter.h
}

const boxesOf = (records: readonly BoardRecord[]): Box[] =>
  records
    .filter(({ typeName, type }) => typeName === 'shape' && type !== 'arrow')
    .map((record): Box => {
      const w = number(record.props?.w)
      return {
        id: record.id,
        type: String(record.type),
        parent: String(record.parentId),
        x: number(record.x),
        y: number(record.y),
        w,
        h: record.type === 'text' ? heightOf(record, w) : number(record.props?.h),
      }
    })

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.w <= outer.x + outer.w &&
  inner.y + inner.h <= outer.y + outer.h

interface Laid {
  readonly name: string
  readonly records: readonly BoardRecord[]
  /** How wide it may be, in pixels. */
  readonly most: number
}

const sessions = SessionTemplate.options.map((template): Laid => {
  return { name: template, records: templateRecords(template), most: 1.2 * 1440 }
})

const methods = MethodId.options.map((method): Laid => {
  return { name: `method ${method}`, records: methodRecords(method, 'eerste'), most: 1440 }
})

describe.each([...sessions, ...methods])('the template $name', ({ records, most }) => {
  const boxes = boxesOf(records)

  it('names each record once, and holds plain values only', () => {
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length)
    expect(records.filter((record) => !isPlain(record))).toEqual([])
  })

  it('lays every shape on the page or on a shape before it', () => {
    const laid = new Set([PAGE_RECORD_ID])
    for (const { id, parent } of boxes) {
      expect(laid.has(parent)).toBe(true)
      laid.add(id)
    }
  })

  it('lets nothing overlap but words and the ground they stand on', () => {
    const standsOn = (ground: Box, box: Box) => box.type === 'text' && isWithin(box, ground)
    const overlapping = boxes.flatMap((a, place) =>
      boxes
        .slice(place + 1)
        .filter((b) => a.parent === b.parent && overlap(a, b) && !standsOn(a, b)),
    )
    expect(overlapping).toEqual([])
  })

  it('keeps what lies on a frame within it', () => {
    for (const box of boxes) {
      const frame = boxes.find(({ id }) => id === box.parent)
      const ground = frame && { ...frame, x: 0, y: 0 }
      expect(ground === undefined || isWithin(box, ground)).toBe(true)
    }
  })

  it('lies still under what people put on it, and can be moved as a whole', () => {
    const lying = records.filter(({ type }) => type === 'geo' || type === 'text')
    expect(lying.filter(({ isLocked }) => isLocked !== true)).toEqual([])
    const frames = records.filter(({ type }) => type === 'frame')
    expect(frames.filter(({ isLocked }) => isLocked !== false)).toEqual([])
  })

  it('is read at a glance on a laptop', () => {
    const onPage = boxes.filter(({ parent }) => parent === PAGE_RECORD_ID)
    expect(Math.max(0, ...onPage.map(({ x, w }) => x + w))).toBeLessThanOrEqual(most)
    expect(Math.max(0, ...onPage.map(({ y, h }) => y + h))).toBeLessThanOrEqual(900)
  })

  it('holds each arrow at both ends', () => {
    const arrows = records.filter(({ type, typeName }) => type === 'arrow' && typeName === 'shape')
    for (const { id } of arrows) {
      const ends = records.filter(({ fromId }) => fromId === id)
      expect(ends.map(({ props }) => props?.terminal)).toEqual(['start', 'end'])
      const held = ends.map(({ toId }) => boxes.some((box) => box.id === toId))
      expect(held).toEqual([true, true])
    }
  })
})

describe('the templates', () => {
  const words = (template: SessionTemplate) => templateRecords(template).flatMap(linesOf)

  it('say no word of the model where a plain word does', () => {
    const titles = (records: readonly BoardRecord[]) =>
      records.map(({ props }) => String(props?.name ?? ''))
    const all = [...sessions, ...methods]
      .flatMap(({ records }) => [...records.flatMap(linesOf), ...titles(records)])
      .join('\n')
    expect(all).not.toMatch(/leefgebied|regie|zelfredzaam|cliënt|token/i)
  })

  it('have the four fields where a household is at the table', () => {
    const fields = ['Dag', 'Nacht', 'Geld', 'Vrije tijd']
    for (const template of ['kitchen-table', 'mdo'] as const) {
      expect(words(template)).toEqual(expect.arrayContaining(fields))
    }
  })

  it('leave a table of a team without a place for a household', () => {
    expect(words('team-table')).toContain('Geen namen van bewoners op deze tafel')
    expect(words('team-table')).not.toContain('Dag')
  })

  it('call what is said without the resident a proposal', () => {
    expect(words('team-case')[0]).toBe('Voorstel, nog niet besproken')
  })

  it('lay nothing on an empty board', () => {
    expect(templateRecords('empty')).toEqual([])
  })
})

describe('the template of a method', () => {
  it.each(MethodId.options)('%s is one frame with all of it inside', (method) => {
    const [frame, ...rest] = methodRecords(method, 'eerste')
    expect(frame).toMatchObject({ type: 'frame', parentId: PAGE_RECORD_ID, x: 0, y: 0 })
    expect(rest.filter(({ parentId }) => parentId === PAGE_RECORD_ID)).toEqual([])
    expect(rest.length).toBeGreaterThan(0)
  })

  it('lies beside the first when it is laid again', () => {
    for (const method of MethodId.options) {
      const first = methodRecords(method, 'eerste').map(({ id }) => id)
      const again = methodRecords(method, 'tweede').map(({ id }) => id)
      expect(again.filter((id) => first.includes(id))).toEqual([])
    }
  })

  it('has ids that the document takes, with a mark of 22 letters', () => {
    const ids = MethodId.options.flatMap((method) =>
      methodRecords(method, 'm'.repeat(22)).map(({ id }) => id),
    )
    expect(ids.filter((id) => !RecordId.safeParse(id).success)).toEqual([])
  })

  it.each(['ecogram', 'genogram', 'placement'] as const)(
    '%s is the live map, which fills its frame and can be taken hold of',
    (method) => {
      const [frame, map, ...rest] = methodRecords(method, 'eerste')
      expect(map).toMatchObject({ type: MAP_TYPE, parentId: frame.id, isLocked: false })
      expect(map?.props).toEqual({ w: expect.any(Number), h: expect.any(Number), view: method })
      expect(number(map?.props?.w)).toBeGreaterThan(0.9 * number(frame.props?.w))
      expect(number(map?.props?.h)).toBeGreaterThan(0.9 * number(frame.props?.h))
      expect(rest).toEqual([])
    },
  )

  it('reminds of leaving out names where a team tells of a resident', () => {
    const words = methodRecords('case-without-names', 'eerste').flatMap(linesOf)
    expect(words).toContain('Geen namen van bewoners')
  })
})
