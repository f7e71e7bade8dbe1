import type { Point } from '@samenbord/shared/drawing'
import { useLayoutEffect, useRef, useState } from 'react'

const GLIDE_MS = 150
/** Less than this one does not see, in units of the drawing. */
const UNSEEN = 1.5

type Points<Key extends string> = ReadonlyMap<Key, Point>

const wantsStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Where each is between two places, `done` from 0 to 1; who stayed is left out. */
const between = <Key extends string>(
  from: Points<Key>,
  to: Points<Key>,
  done: number,
): Map<Key, Point> => {
  const eased = 1 - (1 - done) ** 3
  const points = new Map<Key, Point>()
  for (const [key, a] of from) {
    const b = to.get(key)
    if (b === undefined || Math.hypot(b.x - a.x, b.y - a.y) < UNSEEN) continue
    points.set(key, { x: a.x + (b.x - a.x) * eased, y: a.y + (b.y - a.y) * eased })
  }
  return points
}

/**
 * Has people glide to where they stand now when that changed, instead of jumping there. `moving` are
 * those on their way by hand: they begin from there. Nobody glides while `off`, or for who wants no
 * motion.
 */
export const useGlide = <Key extends string>(
  points: Points<Key>,
  moving: Points<Key>,
  off: boolean,
): Points<Key> => {
  const [gliding, setGliding] = useState<Points<Key>>(() => new Map())
  const before = useRef({ points, moving })
  const shown = useRef(gliding)
  useLayoutEffect(() => {
    const show = (now: Points<Key>) => {
      shown.current = now
      setGliding(now)
    }
    const { points: stood, moving: moved } = before.current
    const from = new Map([...stood, ...shown.current, ...moved])
    const begin = off || stood === points || wantsStillness() ? new Map() : between(from, points, 0)
    if (begin.size > 0 || shown.current.size > 0) show(begin)
    if (begin.size === 0) return
    const began = performance.now()
    const go = () => {
      const done = (performance.now() - began) / GLIDE_MS
      show(done >= 1 ? new Map() : between(from, points, done))
      if (done < 1) frame = requestAnimationFrame(go)
    }
    let frame = requestAnimationFrame(go)
    return () => cancelAnimationFrame(frame)
    // Only where people stand begins a glide.
  }, [points])
  // After the effect above, which looks at what was shown before.
  useLayoutEffect(() => {
    before.current = { points, moving }
  })
  return gliding
}
