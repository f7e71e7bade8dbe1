import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { Arrivals, type Sent } from './arrivals.ts'
import { layChains } from './chain.ts'
import { Readings } from './readings.ts'

/** Two editors who have sent so many updates each, and someone who gets them. */
const table = (count: number, own?: number) => {
  const chains = layChains(2, 7)
  for (const chain of chains) chain.ensure(count)
  const sent: Sent[] = chains.map(({ links }) => ({ links, count }))
  const readings = new Readings(chains)
  const came: [number, number][] = []
  const arrivals = new Arrivals(sent, own, (place, index) => came.push([place, index]))
  const updates = chains.map(({ links }) => links.map(({ update }) => update))
  const take = (update: Uint8Array) => {
    const bytes = Buffer.from(update)
    arrivals.take(readings.of(bytes, 0, bytes.length))
  }
  return { arrivals, came, updates, take }
}

const COUNT = 200

describe('what a receiver has of what was sent', () => {
  it('is each update once, in the order of its author', () => {
    const { arrivals, came, updates, take } = table(COUNT)
    for (const update of updates[0]?.slice(0, COUNT) ?? []) {
      take(update)
      take(update)
    }
    expect(came).toEqual(Array.from({ length: COUNT }, (_, index) => [0, index]))
    expect(arrivals.missing).toBe(COUNT)
  })

  it('is all that a server put into one', () => {
    const { arrivals, came, updates, take } = table(COUNT)
    take(Y.mergeUpdates(updates.flatMap((each) => each.slice(0, COUNT))))
    expect(came).toHaveLength(2 * COUNT)
    expect(arrivals.missing).toBe(0)
  })

  it('is not what only deletes, before that deletion has come', () => {
    const { arrivals, updates, take } = table(COUNT)
    const [own = []] = updates
    const isOnlyDeleting = (update: Uint8Array) => Y.parseUpdateMeta(update).to.size === 0
    const last = own
      .slice(0, COUNT - 1)
      .map(isOnlyDeleting)
      .lastIndexOf(true)
    expect(last).toBeGreaterThan(0)
    for (const update of own.slice(0, last)) take(update)
    expect(arrivals.missing).toBe(2 * COUNT - last)
    take(own[last + 1] ?? new Uint8Array())
    expect(arrivals.missing).toBe(2 * COUNT - last)
    take(own[last] ?? new Uint8Array())
    expect(arrivals.missing).toBe(2 * COUNT - last - 2)
  })

  it('leaves out what comes back of its own', () => {
    const { arrivals, came, updates, take } = table(COUNT, 0)
    for (const update of updates[0] ?? []) take(update)
    expect(came).toEqual([])
    expect(arrivals.missing).toBe(COUNT)
  })

  it('misses an update that was left out, and what builds on it', () => {
    const { arrivals, updates, take } = table(COUNT)
    const [own = []] = updates
    const lost = own.findIndex(
      (update, index) => index > 20 && Y.parseUpdateMeta(update).to.size > 0,
    )
    for (const [index, update] of own.slice(0, COUNT).entries()) if (index !== lost) take(update)
    expect(arrivals.missing).toBe(2 * COUNT - lost)
    take(own[lost] ?? new Uint8Array())
    expect(arrivals.missing).toBeLessThan(2 * COUNT - lost - 1)
  })

  it('misses the update that a server has lost', () => {
    const { arrivals, updates, take } = table(COUNT)
    for (const update of updates[0]?.slice(0, COUNT - 1) ?? []) take(update)
    expect(arrivals.missing).toBe(COUNT + 1)
  })
})
