import { useCallback } from 'react'
import { z } from 'zod'
import { type PlanTable, useObservable, Value } from '../sync/index.ts'
import { keptPlace } from '../ui/kept-in-tab.ts'
import { useAtTable } from './at-table.tsx'

/** A state like any other, which is as one left it when the place it stands in comes back. */
type Remembered<Kept> = (key?: string) => readonly [Kept, (next: Kept) => void]

/** One value for each key at each table, made when it is first asked for. */
const perTable = <Made>(make: (table: PlanTable, key: string) => Made) => {
  const memories = new WeakMap<PlanTable, Map<string, Made>>()
  return (table: PlanTable, key: string): Made => {
    const memory = memories.get(table) ?? new Map<string, Made>()
    memories.set(table, memory)
    const made = memory.get(key) ?? make(table, key)
    memory.set(key, made)
    return made
  }
}

/**
 * Makes a hook for something that is remembered at a table as long as its page stands: also when
 * another takes the row away it stands in, or one looks at another part. In memory only, and seen
 * by nobody else. What has the same key is the same; without a key there is one.
 */
export const remembering = <Kept>(begin: Kept): Remembered<Kept> => {
  const memoryAt = perTable(() => new Value(begin))
  const useRemembered: Remembered<Kept> = (key = '') => {
    const kept = memoryAt(useAtTable().table, key)
    const change = useCallback((next: Kept) => kept.set(next), [kept])
    return [useObservable(kept), change]
  }
  return useRemembered
}

/** Words of one person at a table, which stay in this tab of this browser. */
interface Draft {
  readonly words: Value<string>
  write(words: string): void
}

const draftAt = perTable((table, key): Draft => {
  const place = keptPlace(table.sessionId, `draft.${key}`, z.string())
  const words = new Value(place.read() ?? '')
  return {
    words,
    write: (next) => {
      if (next === '') place.drop()
      else place.write(next)
      words.set(next)
    },
  }
})

/**
 * Words that someone is about to add, by a key that says where (`answer/<id>`): they are not lost
 * when what they stand in moves or goes, nor when the table closes for a while and opens again.
 * Empty them when they were added, or when one lets them be.
 */
export const useDraft = (key: string): readonly [string, (next: string) => void] => {
  const { table, facts } = useAtTable()
  const { words, write } = draftAt(table, `${facts.participantId}.${key}`)
  return [useObservable(words), write]
}
