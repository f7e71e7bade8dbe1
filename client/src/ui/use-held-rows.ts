import { type RefObject, useEffect, useRef, useState } from 'react'

/** Rows as they were when someone came into them, by their id. */
export type HeldRows<Row> = ReadonlyMap<string, Row>

/** The first thing after what goes on now. */
const soon = (work: () => void): void => {
  setTimeout(work)
}

/**
 * The row that has the focus, as it was when the focus came. A list that sorts it by that keeps it in
 * its place while someone is in it, whatever they choose there: no field goes from under their
 * fingers. `attribute` is where a row bears its id.
 */
export const useHeldRows = <Row extends { readonly id: string }>(
  list: RefObject<HTMLElement | null>,
  attribute: `data-${string}`,
  rows: readonly Row[],
): HeldRows<Row> => {
  const [held, setHeld] = useState<HeldRows<Row>>(new Map())
  const latest = useRef(rows)
  latest.current = rows
  useEffect(() => {
    const element = list.current
    if (element === null) return
    let isPressed = false
    let isLeft = false
    const rowOf = (target: unknown): string | undefined =>
      target instanceof Element && element.contains(target)
        ? (target.closest(`[${attribute}]`)?.getAttribute(attribute) ?? undefined)
        : undefined
    const letGo = () => {
      isLeft = false
      const now = rowOf(document.activeElement)
      setHeld((before) =>
        [...before.keys()].every((id) => id === now)
          ? before
          : new Map([...before].filter(([id]) => id === now)),
      )
    }
    const come = (event: FocusEvent) => {
      const row = latest.current.find(({ id }) => id === rowOf(event.target))
      if (row === undefined) return
      setHeld((before) => (before.has(row.id) ? before : new Map(before).set(row.id, row)))
    }
    const leave = () => {
      isLeft = true
      if (!isPressed) soon(letGo)
    }
    // What is pressed elsewhere must still be there when it is let go of.
    const press = () => {
      isPressed = true
    }
    const unpress = () => {
      isPressed = false
      if (isLeft) soon(letGo)
    }
    element.addEventListener('focusin', come)
    element.addEventListener('focusout', leave)
    document.addEventListener('pointerdown', press, true)
    document.addEventListener('pointerup', unpress, true)
    document.addEventListener('pointercancel', unpress, true)
    return () => {
      element.removeEventListener('focusin', come)
      element.removeEventListener('focusout', leave)
      document.removeEventListener('pointerdown', press, true)
      document.removeEventListener('pointerup', unpress, true)
      document.removeEventListener('pointercancel', unpress, true)
    }
  }, [list, attribute])
  return held
}
