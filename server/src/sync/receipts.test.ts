import { describe, expect, test } from 'vitest'
import { NOTHING_TO_STORE, Receipts } from './receipts.ts'

const NOT_YET = Number.POSITIVE_INFINITY

describe('counting what is durable', () => {
  test('says nothing before the state that was told on joining is durable', () => {
    const receipts = new Receipts()
    receipts.add({ sequence: 1 })
    expect(receipts.take(10)).toBeUndefined()
    receipts.answered(5)
    expect(receipts.take(4)).toBeUndefined()
    expect(receipts.take(5)).toBe(1)
  })

  test('begins with 0 for who has sent nothing, and says everything once', () => {
    const receipts = new Receipts()
    receipts.answered(0)
    expect(receipts.take(0)).toBe(0)
    expect(receipts.take(0)).toBeUndefined()
  })

  test('counts up to the first frame that is not durable', () => {
    const receipts = new Receipts()
    receipts.answered(0)
    for (const sequence of [3, 4, 9]) receipts.add({ sequence })
    expect(receipts.take(4)).toBe(2)
    expect(receipts.take(8)).toBeUndefined()
    expect(receipts.take(9)).toBe(3)
  })

  test('what waits for its predecessors holds up what came after it', () => {
    const receipts = new Receipts()
    receipts.answered(0)
    const pending = { sequence: NOT_YET }
    receipts.add(pending)
    receipts.add({ sequence: 2 })
    receipts.add(NOTHING_TO_STORE)
    expect(receipts.take(5)).toBe(0)
    pending.sequence = 6
    expect(receipts.take(5)).toBeUndefined()
    expect(receipts.take(6)).toBe(3)
  })

  test('a later answer does not move the beginning', () => {
    const receipts = new Receipts()
    receipts.answered(1)
    receipts.answered(100)
    expect(receipts.take(1)).toBe(0)
  })

  test('goes on counting over thousands of frames', () => {
    const receipts = new Receipts()
    receipts.answered(0)
    for (let sequence = 1; sequence <= 5_000; sequence++) {
      receipts.add({ sequence })
      if (sequence % 7 === 0) expect(receipts.take(sequence)).toBe(sequence)
    }
    expect(receipts.take(5_000)).toBe(5_000)
  })
})
