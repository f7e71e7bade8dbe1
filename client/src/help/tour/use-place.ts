import { useLayoutEffect, useState } from 'react'
import { type Place, placeOf, type Stop } from './stops.ts'

/** Where something is on the screen, in pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** What the tour points at, and where that is; no box when it is not to be seen. */
export interface Pointed {
  readonly place: Place
  readonly box: Box | undefined
}

const LOOK_EVERY_MS = 250

/** How far the ring stays from what it is round. */
const GAP = 4

const around = ({ left, top, right, bottom }: DOMRect): Box => {
  const { clientWidth, clientHeight } = document.documentElement
  const x = Math.max(left - GAP, 0)
  const y = Math.max(top - GAP, 0)
  const width = Math.min(right + GAP, clientWidth) - x
  return { left: x, top: y, width, height: Math.min(bottom + GAP, clientHeight) - y }
}

/** Where it is, unless it has no place on the screen or something lies over it. */
const boxOf = (at: string): Box | undefined => {
  for (const one of document.querySelectorAll(at)) {
    const place = one.getBoundingClientRect()
    const { left, top, width, height } = place
    if (width === 0 || height === 0) continue
    const front = document.elementFromPoint(left + width / 2, top + height / 2)
    if (front !== null && one.contains(front)) return around(place)
  }
  return undefined
}

const look = (stop: Stop): Pointed => {
  const place = placeOf(stop, (at) => boxOf(at) !== undefined)
  return { place, box: boxOf(place.at) }
}

const isSame = (one: Pointed, other: Pointed): boolean =>
  one.place === other.place &&
  one.box?.left === other.box?.left &&
  one.box?.top === other.box?.top &&
  one.box?.width === other.box?.width &&
  one.box?.height === other.box?.height

/**
 * What the tour points at now. The screen below it goes its own way, so it looks again and again;
 * first before anything is painted, so that no sentence shows that is not so.
 */
export const usePlace = (stop: Stop): Pointed => {
  const [{ of, pointed }, setSeen] = useState<{ of?: Stop; pointed?: Pointed }>({})
  useLayoutEffect(() => {
    const see = () =>
      setSeen((before) => {
        const now = look(stop)
        const known = before.of === stop ? before.pointed : undefined
        return known !== undefined && isSame(known, now) ? before : { of: stop, pointed: now }
      })
    see()
    const timer = setInterval(see, LOOK_EVERY_MS)
    window.addEventListener('resize', see)
    return () => {
      clearInterval(timer)
      window.removeEventListener('resize', see)
    }
  }, [stop])
  return of === stop && pointed !== undefined ? pointed : { place: stop[0], box: undefined }
}
