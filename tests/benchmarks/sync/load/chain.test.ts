import { boardRecords, readRecord } from '@samenbord/shared/document'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { type Chain, layChains } from './chain.ts'

const COUNT = 600

it('what an editor writes is a board that can be read, whoever wrote when', () => {
  const chains = layChains(3, 11)
  const doc = new Y.Doc()
  for (const chain of chains) chain.ensure(COUNT)
  for (let index = 0; index < COUNT; index++) {
    for (const { links } of [...chains].reverse()) {
      const link = links[index]
      if (link !== undefined) Y.applyUpdate(doc, link.update)
    }
  }
  expect(doc.store.pendingStructs).toBeNull()
  const records = [...boardRecords(doc)].map(([id, map]) => readRecord(id, map))
  expect(records.length).toBeGreaterThan(20)
  expect(records.filter(({ ok }) => !ok)).toEqual([])
})

it('an editor mostly types, and also moves, draws, creates and deletes', () => {
  const [chain] = layChains(1, 3)
  chain?.ensure(COUNT)
  const links = chain?.links ?? []
  const onlyDeleting = links.filter(({ end }) => end === undefined)
  const oneLetter = links.filter(({ update }) => update.length < 40)
  expect(onlyDeleting.length / links.length).toBeGreaterThan(0.01)
  expect(oneLetter.length / links.length).toBeGreaterThan(0.4)
  expect(links.some(({ update }) => update.length > 300)).toBe(true)
})

// The time of a deletion is in it.
it('is the same for the same seed, but for the time', () => {
  const [one, other] = [layChains(2, 5), layChains(2, 5)]
  for (const chain of [...one, ...other]) chain.ensure(100)
  const shape = (chain: Chain) => chain.links.map(({ end, deletes }) => ({ end, deletes }))
  expect(one.map(shape)).toEqual(other.map(shape))
})
