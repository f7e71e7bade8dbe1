import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { ByteReader } from './byte-reader.ts'
import { ByteWriter } from './byte-writer.ts'
import { ClockRanges } from './clock-ranges.ts'

const Range = fc.tuple(fc.integer({ min: 1, max: 2 }), fc.nat(40), fc.integer({ min: 1, max: 9 }))

const written = (ranges: ClockRanges): [number, number, number][] => {
  const writer = new ByteWriter(ranges.maxBytes)
  ranges.write(writer)
  const reader = new ByteReader(writer.done())
  const list: [number, number, number][] = []
  for (let clients = reader.uint(); clients > 0; clients--) {
    const client = reader.uint()
    for (let count = reader.uint(); count > 0; count--) {
      list.push([client, reader.uint(), reader.uint()])
    }
  }
  expect(reader.left).toBe(0)
  return list
}

describe('deleted ranges', () => {
  test('cover exactly what was added, in as few ranges as there can be', () => {
    fc.assert(
      fc.property(fc.array(Range), fc.nat(), Range, (added, cut, [client, clock, length]) => {
        const ranges = new ClockRanges()
        const clocks = new Set<string>()
        const alone = cut % (added.length + 1)
        for (const [owner, start, size] of added.slice(0, alone)) ranges.add(owner, start, size)
        ranges.addAll(added.slice(alone).flat())
        for (const [owner, start, size] of added) {
          for (let at = start; at < start + size; at++) clocks.add(`${owner}:${at}`)
        }
        const every = Array.from({ length }, (_, index) => `${client}:${clock + index}`)
        expect(ranges.covers(client, clock, length)).toBe(every.every((one) => clocks.has(one)))
        const list = written(ranges)
        expect(list.reduce((sum, [, , size]) => sum + size, 0)).toBe(clocks.size)
        for (const [index, [owner, start, size]] of list.entries()) {
          const next = list[index + 1]
          if (next?.[0] === owner) expect(next[1]).toBeGreaterThan(start + size)
        }
      }),
    )
  })

  test('are added in one pass, in whatever order: each alone would move all that come after it', () => {
    const ranges = new ClockRanges()
    const backwards: number[] = []
    for (let clock = 400_000; clock > 0; clock -= 2) backwards.push(5, clock, 1)
    const moved = vi.spyOn(Array.prototype, 'splice')
    ranges.addAll(backwards)
    expect(moved).not.toHaveBeenCalled()
    moved.mockRestore()
    expect(written(ranges)).toHaveLength(200_000)
  })
})
