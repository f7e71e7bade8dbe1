import { useState } from 'react'

/** The list as it was before, as long as the same things stand in it in the same order. */
export const useSameList = <Item>(list: readonly Item[]): readonly Item[] => {
  const [kept, setKept] = useState(list)
  const isSame = kept.length === list.length && kept.every((item, at) => item === list[at])
  if (isSame) return kept
  setKept(list)
  return list
}
