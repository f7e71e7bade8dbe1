import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitted, inLines, widthOf } from './text-width.ts'

/** How wide the typeface draws these at size 100, measured in a browser: regular and bold. */
const MEASURED = [
  ['Zorgverzekeraar', 739, 806],
  ['De Open Deur', 632, 676],
] as const

describe('the width of words', () => {
  test.each(MEASURED)(
    'is not less than %s is drawn, and not a fifth more',
    (words, plain, bold) => {
      for (const [width, drawn] of [
        [widthOf(words, 100), plain],
        [widthOf(words, 100, true), bold],
      ] as const) {
        expect(width).toBeGreaterThanOrEqual(drawn)
        expect(width).toBeLessThan(drawn * 1.2)
      }
    },
  )

  test('fits what is shortened, and leaves what fits as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        fc.integer({ min: 30, max: 400 }),
        (words, most) => {
          const short = fitted(words, 16, most)
          if (widthOf(words, 16) <= most) expect(short).toBe(words)
          else {
            expect(short.endsWith('…')).toBe(true)
            expect(widthOf(short, 16)).toBeLessThanOrEqual(most)
          }
        },
      ),
    )
  })

  test('is broken between words', () => {
    expect(inLines('Kerk, club, vrijwilligers', 16, 130, true)).toEqual([
      'Kerk, club,',
      'vrijwilligers',
    ])
    expect(inLines('Familie', 16, 10, true)).toEqual(['Familie'])
  })
})
