import type { Point } from '@samenbord/shared/drawing'
import { type FocusEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { PERSON, personAt } from './canvas-people.tsx'
import { nearestOn, type Way, wayOf } from './roving.ts'

interface Rover<Key extends string> {
  readonly people: readonly { readonly key: Key; readonly at: Point }[]
  readonly selected: Key | undefined
  onSelect(key: Key | undefined): void
  /** Moves someone one step; false when that cannot be. */
  onStep(key: Key, way: Way): boolean
}

/** What a board would do with it to the map as a whole, while one is within. */
const SWALLOWED = ['Delete', 'Backspace']

/**
 * The people of a map by keyboard: one stop of the Tab key, arrows from one to the next, Enter to
 * choose, Alt or Shift with an arrow to move who is chosen. Keys are heard before the board hears them.
 */
export const useRoving = <Key extends string>(
  svg: RefObject<SVGSVGElement | null>,
  rover: Rover<Key>,
) => {
  const [here, setHere] = useState<Key>()
  const newest = useRef(rover)
  newest.current = rover
  const { people, selected } = rover
  const isThere = (key: Key | undefined) => people.some((person) => person.key === key)
  const stop = [here, selected, people[0]?.key].find(isThere)

  useEffect(() => {
    const element = svg.current
    if (element === null) return
    const go = (key: Key | undefined) => {
      const next = element.querySelector<SVGElement>(`[${PERSON}="${key}"] > [role="button"]`)
      next?.focus({ preventScroll: true })
    }
    const press = (event: KeyboardEvent) => {
      const name = personAt(event.target)?.key
      const all = newest.current.people
      const person = all.find(({ key }) => key === name)
      if (person === undefined || event.ctrlKey || event.metaKey) return
      const { onSelect, onStep } = newest.current
      const way = wayOf(event.key)
      if (way !== undefined) {
        if (event.altKey || event.shiftKey) onStep(person.key, way)
        else go(nearestOn(way, person, all))
      } else if (event.key === 'Enter' || event.key === ' ') onSelect(person.key)
      else if (event.key === 'Home') go(all[0]?.key)
      else if (event.key === 'End') go(all.at(-1)?.key)
      else if (event.key === 'Escape' && newest.current.selected !== undefined) {
        onSelect(undefined)
      } else if (!SWALLOWED.includes(event.key)) return
      event.preventDefault()
      event.stopPropagation()
    }
    element.addEventListener('keydown', press)
    return () => element.removeEventListener('keydown', press)
  }, [svg])

  const onFocus = (event: FocusEvent) => {
    const name = personAt(event.target)?.key
    const person = people.find(({ key }) => key === name)
    if (person !== undefined) setHere(person.key)
  }
  return { stop, onFocus }
}
