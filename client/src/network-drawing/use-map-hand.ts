import type { Box, Point } from '@samenbord/shared/drawing'
import {
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'
import { personAt } from './canvas-people.tsx'
import {
  carryPerson,
  carryTie,
  type Drag,
  nearestTo,
  type PersonDrag,
  type PointerAt,
  type Standing,
  takePerson,
} from './drag.ts'
import { type MapSurface, placeInDrawing } from './surface.ts'

/** What a hand on the map needs to know, and whom it tells. */
export interface MapHand<Key extends string> {
  readonly frame: RefObject<HTMLElement | null>
  readonly box: Box
  readonly surface: MapSurface | undefined
  readonly people: readonly Standing<Key>[]
  /** Within this far of someone one touches them, in units of the drawing. */
  readonly least: number
  canMove(key: Key): boolean
  /** Someone was tapped, or nobody: the map beside them. */
  onTap(key: Key | undefined): void
  /** Someone is carried to here; undefined when the hand let go, or when it was called off. */
  onCarry(key: Key, at: Point | undefined): void
  onDrop(key: Key, at: Point): void
  onTie(from: Key, to: Key): void
}

/** Set on what one draws a tie with. */
export const HANDLE = 'data-handle'

/** Of an event of a pointer, where it is on the screen: React's own and the browser's. */
interface OnScreen extends Pick<PointerEvent, 'clientX' | 'clientY' | 'pointerId'> {
  readonly pointerType: string
}

/** A click so long after a pointer came up was not made by it, in milliseconds. */
const CLICK_WITHIN_MS = 700

/**
 * One pointer on the map: it taps, carries someone, or draws a tie. What is elsewhere on the map, every
 * second finger, and a drag from someone who cannot be moved are left to what the map lies on.
 */
export const useMapHand = <Key extends string>(hand: MapHand<Key>) => {
  const [drag, setDrag] = useState<Drag<Key>>()
  const now = useRef(drag)
  const newest = useRef(hand)
  newest.current = hand
  /** When someone was touched, and nothing when nobody was: the click that follows belongs to that. */
  const touched = useRef<number>(undefined)
  /** Waits whether a pointer taps someone who cannot be moved, until it is called off. */
  const tapping = useRef<AbortController>(undefined)

  const set = (next: Drag<Key> | undefined) => {
    now.current = next
    setDrag(next)
  }
  /** Puts back whom the hand has, as if nothing had been touched. */
  const callOff = useCallback(() => {
    const { current } = now
    now.current = undefined
    setDrag(undefined)
    if (current?.kind === 'person' && current.underway) {
      newest.current.onCarry(current.key, undefined)
    }
  }, [])
  const underway = drag !== undefined
  useEffect(() => {
    if (!underway) return
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      callOff()
    }
    // Before what the map lies on, which would let go of more than this.
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  }, [underway, callOff])
  // The map can go while someone is carried: nobody else should go on seeing that.
  useEffect(
    () => () => {
      callOff()
      tapping.current?.abort()
    },
    [callOff],
  )

  const locate = (event: OnScreen): PointerAt | undefined => {
    const { frame, box, surface } = newest.current
    if (frame.current === null) return undefined
    const screen = { x: event.clientX, y: event.clientY }
    return {
      pointer: event.pointerId,
      type: event.pointerType,
      screen,
      drawing: placeInDrawing(screen, frame.current, box, surface),
    }
  }

  const hasTouched = (event: { readonly timeStamp: number }) => {
    touched.current = event.timeStamp
  }

  /**
   * A pointer that comes up where it came down taps, whoever else follows it: what the map lies on may
   * have taken it for a drag of its own.
   */
  const awaitTap = (pressed: PersonDrag<Key>) => {
    const waiting = new AbortController()
    tapping.current = waiting
    const listening = { capture: true, signal: waiting.signal }
    const callOffTap = () => waiting.abort()
    window.addEventListener(
      'pointermove',
      (event) => {
        const at = event.pointerId === pressed.pointer ? locate(event) : undefined
        if (at !== undefined && carryPerson(pressed, at).underway) callOffTap()
      },
      listening,
    )
    window.addEventListener(
      'pointerup',
      (event) => {
        if (event.pointerId !== pressed.pointer) return
        callOffTap()
        hasTouched(event)
        newest.current.onTap(pressed.key)
      },
      listening,
    )
    for (const other of ['pointercancel', 'pointerdown']) {
      window.addEventListener(other, callOffTap, listening)
    }
  }

  const onPointerDown = (event: PointerEvent<SVGElement>) => {
    touched.current = undefined
    const { people, least, surface, canMove } = newest.current
    if (now.current !== undefined) {
      callOff()
      return
    }
    if (event.button !== 0 || !event.isPrimary || surface?.active === false) return
    const at = locate(event)
    if (at === undefined || !(event.target instanceof Element)) return
    const handle = event.target.closest(`[${HANDLE}]`)?.getAttribute(HANDLE)
    const under = personAt(event.target)
    const wanted = under?.field === true ? nearestTo(people, at.drawing, least) : undefined
    const name = handle ?? wanted ?? under?.key
    const person = people.find(({ key }) => key === name)
    if (person === undefined) return
    hasTouched(event)
    const isHandle = handle !== undefined && handle !== null
    if (!isHandle && !canMove(person.key)) {
      awaitTap(takePerson(person.key, person.at, at))
      return
    }
    event.stopPropagation()
    event.currentTarget.setPointerCapture?.(event.pointerId)
    if (isHandle) {
      set({
        kind: 'tie',
        key: person.key,
        pointer: at.pointer,
        at: at.drawing,
        over: undefined,
      })
      return
    }
    set(takePerson(person.key, person.at, at))
  }

  const onPointerMove = (event: PointerEvent<SVGElement>) => {
    const { current } = now
    if (current === undefined || current.pointer !== event.pointerId) return
    const at = locate(event)
    if (at === undefined) return
    const { people, least, canMove, onCarry } = newest.current
    if (current.kind === 'tie') {
      set(carryTie(current, people, at, least))
      return
    }
    const carried = carryPerson(current, at)
    if (carried === current) return
    if (!current.underway && !canMove(current.key)) {
      callOff()
      return
    }
    set(carried)
    onCarry(carried.key, carried.at)
  }

  const onPointerUp = (event: PointerEvent<SVGElement>) => {
    if (touched.current !== undefined) hasTouched(event)
    const { current } = now
    if (current === undefined || current.pointer !== event.pointerId) return
    event.stopPropagation()
    const { onTap, onCarry, onDrop, onTie } = newest.current
    set(undefined)
    if (current.kind === 'tie') {
      if (current.over !== undefined) onTie(current.key, current.over)
    } else if (current.underway) {
      onDrop(current.key, current.at)
      onCarry(current.key, undefined)
    } else onTap(current.key)
  }

  const onClick = (event: MouseEvent<SVGElement>) => {
    const before = touched.current
    touched.current = undefined
    if (before !== undefined && event.timeStamp - before < CLICK_WITHIN_MS) return
    // Screen readers and voice control click without a pointer.
    const { people, onTap } = newest.current
    const name = personAt(event.target)?.key
    onTap(people.find(({ key }) => key === name)?.key)
  }

  return {
    drag,
    events: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: callOff, onClick },
  }
}
