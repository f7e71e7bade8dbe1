import { useEffect, useState } from 'react'

/** As long as a second tap may take, in milliseconds. */
const SETTLES_AFTER = 700

/**
 * Whether this changed a moment ago. Who taps then tapped twice, or meant what stood there before.
 */
export const useSettling = (current: unknown): boolean => {
  const [last, setLast] = useState({ value: current, settled: true })
  const changed = !Object.is(last.value, current)
  if (changed) setLast({ value: current, settled: false })
  useEffect(() => {
    if (last.settled) return
    const timer = setTimeout(() => setLast({ ...last, settled: true }), SETTLES_AFTER)
    return () => clearTimeout(timer)
  }, [last])
  return changed || !last.settled
}
