import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TieDirection, TieQuality } from '../model/index.ts'
import type { Point } from './drawing.ts'
import { tieMarks } from './lines.ts'

const coordinate = fc.integer({ min: -500, max: 500 })
const point: fc.Arbitrary<Point> = fc.record({ x: coordinate, y: coordinate })
const [FROM, TO] = [
  { x: 0, y: 0 },
  { x: 60, y: 0 },
]
const kind = (quality: TieQuality | null) =>
  JSON.stringify(tieMarks(FROM, TO, { quality, direction: null }))

describe('the line of a tie', () => {
  test('differs for each kind', () => {
    const kinds = [...TieQuality.options, null].map(kind)
    expect(new Set(kinds).size).toBe(kinds.length)
  })

  test('has an arrow where support goes', () => {
    const marks = (direction: TieDirection | null) =>
      tieMarks(FROM, TO, { quality: 'ordinary', direction })
    expect(marks(null)).toHaveLength(1)
    expect(marks('both')).toHaveLength(3)
    expect(marks('forth')[1]).toMatchObject({ d: expect.stringContaining('L60 0') })
    expect(marks('back')[1]).toMatchObject({ d: expect.stringContaining('L0 0') })
  })

  test('can be drawn between any two points, also on each other, and stays close to both', () => {
    fc.assert(
      fc.property(
        point,
        point,
        fc.option(fc.constantFrom(...TieQuality.options)),
        fc.option(fc.constantFrom(...TieDirection.options)),
        (from, to, quality, direction) => {
          for (const mark of tieMarks(from, to, { quality, direction })) {
            if (mark.kind !== 'path') throw new Error('a tie is made of paths')
            expect(mark.d).not.toContain('NaN')
            const numbers = (mark.d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
            for (const [at, value] of numbers.entries()) {
              const [a, b] = at % 2 === 0 ? [from.x, to.x] : [from.y, to.y]
              expect(value).toBeGreaterThan(Math.min(a, b) - 20)
              expect(value).toBeLessThan(Math.max(a, b) + 20)
            }
          }
        },
      ),
    )
  })
})
