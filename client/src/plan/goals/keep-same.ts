import { useMemo, useRef } from 'react'

type Groups<Key, One> = ReadonlyMap<Key, readonly One[]>

const sameList = <One>(a: readonly One[], b: readonly One[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at])

/** The groups, each the same list as before when the same things stand in it. */
export const keepSame = <Key, One>(
  before: Groups<Key, One>,
  now: Groups<Key, One>,
): Groups<Key, One> =>
  new Map(
    [...now].map(([key, list]) => {
      const known = before.get(key)
      return [key, known !== undefined && sameList(known, list) ? known : list]
    }),
  )

/** Groups that keep their lists while nothing in them changes, so that rows need not render anew. */
export const useKeptGroups = <Key, One>(groups: Groups<Key, One>): Groups<Key, One> => {
  const kept = useRef(groups)
  return useMemo(() => {
    kept.current = keepSame(kept.current, groups)
    return kept.current
  }, [groups])
}
