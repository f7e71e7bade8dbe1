import { useCallback } from 'react'
import { type PlanTable, useObservable, Value } from '../sync/index.ts'
import { useAtTable } from './at-table.tsx'

/** A state like any other, which is as one left it when the place it stands in comes back. */
type Remembered<Kept> = (key?: string) => readonly [Kept, (next: Kept) => void]

/**
 * Makes a hook for something that is remembered at a table as long as its page stands: also when
 * another takes the row away it stands in, or one looks at another part. In memory only, and seen
 * by nobody else. What has the same key is the same; without a key there is one.
 */
export const remembering = <Kept>(begin: Kept): Remembered<Kept> => {
  const memories = new WeakMap<PlanTable, Map<string, Value<Kept>>>()
  const memoryAt = (table: PlanTable, key: string): Value<Kept> => {
    const memory = memories.get(table) ?? new Map<string, Value<Kept>>()
    memories.set(table, memory)
    const kept = memory.get(key) ?? new Value(begin)
    memory.set(key, kept)
    return kept
  }
  const useRemembered: Remembered<Kept> = (key = '') => {
    const { table } = useAtTable()
    const kept = memoryAt(table, key)
    const change = useCallback((next: Kept) => kept.set(next), [kept])
    return [useObservable(kept), change]
  }
  return useRemembered
}

/**
 * Words that someone is about to add, by a key that says where (`answer/<id>`): they are not lost
 * when what they stand in moves or goes. Empty them when they were added, or when one lets them be.
 */
export const useDraft = remembering<string>('')
