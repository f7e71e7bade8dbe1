import { useMemo, useRef } from 'react'

/** What this person has just made, which therefore begins open. */
export const useMade = () => {
  const made = useRef(new Set<string>())
  return useMemo(
    () => ({
      note: (id: string) => {
        made.current.add(id)
      },
      is: (id: string) => made.current.has(id),
    }),
    [],
  )
}
