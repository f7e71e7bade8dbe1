import { Ring, Sector } from '@samenbord/shared/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nearestOn, placeOn, wayOf } from './roving.ts'

const wim = { key: 'household', at: { x: 0, y: 0 } }
const daan = { key: 'daan', at: { x: -40, y: -250 } }
const ingrid = { key: 'ingrid', at: { x: 60, y: -250 } }
const mehmet = { key: 'mehmet', at: { x: 180, y: -40 } }
const fatma = { key: 'fatma', at: { x: -260, y: 90 } }
const all = [wim, daan, ingrid, mehmet, fatma]

describe('going along the people with arrows', () => {
  test('an arrow goes to who is nearest that way', () => {
    expect(nearestOn('up', wim, all)).toBe('daan')
    expect(nearestOn('right', wim, all)).toBe('mehmet')
    expect(nearestOn('left', wim, all)).toBe('fatma')
    expect(nearestOn('right', daan, all)).toBe('ingrid')
    expect(nearestOn('down', mehmet, all)).toBe('household')
  })

  test('where nobody stands, nobody is reached', () => {
    expect(nearestOn('down', fatma, all)).toBeUndefined()
    expect(nearestOn('right', mehmet, all)).toBeUndefined()
  })

  test('other keys go nowhere', () => {
    expect(wayOf('ArrowUp')).toBe('up')
    expect(wayOf('a')).toBeUndefined()
    expect(wayOf('toString')).toBeUndefined()
  })
})

const sector = fc.constantFrom(...Sector.options)

describe('moving someone with keys', () => {
  test('up comes nearer and down goes further, to the middle and the edge and no more', () => {
    const at = (ring: Ring) =>
      ({ sector: 'family', ring, spot: { across: 0.2, out: 0.9 } }) as const
    expect(placeOn('up', at('further'))).toEqual({ sector: 'family', ring: 'close', spot: null })
    expect(placeOn('up', at('very-close')).ring).toBe('very-close')
    expect(placeOn('down', at('further')).ring).toBe('further')
  })

  test('of whom nearness was not said, comes onto the map from beyond it', () => {
    const open = { sector: 'care', ring: null, spot: null } as const
    expect(placeOn('up', open)).toEqual({ sector: 'care', ring: 'further', spot: null })
    expect(placeOn('right', open).ring).toBeNull()
  })

  test('who waits beside the map gets a place on it', () => {
    expect(placeOn('left', null)).toEqual({ sector: 'family', ring: 'further', spot: null })
  })

  test('going round by sectors comes back, and back and forth stays', () => {
    fc.assert(
      fc.property(sector, fc.constantFrom(...Ring.options), (from, ring) => {
        const place = { sector: from, ring, spot: null } as const
        let round: ReturnType<typeof placeOn> = place
        for (const _ of Sector.options) round = placeOn('right', round)
        expect(round).toEqual(place)
        expect(placeOn('left', placeOn('right', place))).toEqual(place)
      }),
    )
  })
})
