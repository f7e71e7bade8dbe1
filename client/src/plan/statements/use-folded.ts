import { type RefObject, useEffect, useState } from 'react'

/** Of less height the field does not stay in sight; of more there is room for all of it. */
const LITTLE_HEIGHT = '(min-height: 30.01rem) and (max-height: 40rem)'

const useLittleHeight = (): boolean => {
  const [little, setLittle] = useState(() => window.matchMedia(LITTLE_HEIGHT).matches)
  useEffect(() => {
    const query = window.matchMedia(LITTLE_HEIGHT)
    const change = () => setLittle(query.matches)
    query.addEventListener('change', change)
    return () => query.removeEventListener('change', change)
  }, [])
  return little
}

/**
 * Whether a form at the foot of a low screen shows its field only, so that one can read: until the
 * focus is in it.
 */
export const useFolded = (form: RefObject<HTMLElement | null>): boolean => {
  const little = useLittleHeight()
  const [used, setUsed] = useState(false)
  useEffect(() => {
    if (!little) return
    const holds = (target: EventTarget | null) =>
      target instanceof Node && form.current?.contains(target) === true
    const look = ({ type, target }: Event) => {
      // Where one touches it, nothing moves before the touch is over.
      if (holds(target)) setUsed((before) => before || type === 'focusin')
      // A touch gives a button the focus in some browsers only: that one is meant is known by where.
      else if (!holds(document.activeElement)) setUsed(false)
    }
    const types = ['focusin', 'pointerdown', 'click'] as const
    for (const type of types) document.addEventListener(type, look)
    return () => {
      for (const type of types) document.removeEventListener(type, look)
    }
  }, [little, form])
  return little && !used
}
