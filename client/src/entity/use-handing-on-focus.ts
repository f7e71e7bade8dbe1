import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/** What stands beside an element, the nearest first, what follows before what precedes. */
const beside = (element: Element): Element[] => {
  const all = [...(element.parentElement?.children ?? [])]
  const at = all.indexOf(element)
  return [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0)).reverse()]
}

/** The headings one can go to of the sections an element stands in, the closest first. */
const headingsAbove = (element: Element): Element[] => {
  const section = element.parentElement?.closest('section')
  if (section === null || section === undefined) return []
  const heading = section.querySelector(':is(h2, h3, h4)[tabindex]')
  return [...(heading === null ? [] : [heading]), ...headingsAbove(section)]
}

/**
 * A row that goes with the focus in it hands it on: to the row beside it, else to the heading it
 * stood under. Rows and headings need a `tabIndex` for that. Not before all of it has gone, since
 * a question that was open in it lets nothing else have the focus.
 */
export const useHandingOnFocus = (row: RefObject<HTMLElement | null>): void => {
  const heirs = useRef<readonly Element[]>([])
  useLayoutEffect(() => {
    const element = row.current
    return () => {
      const held = element?.contains(document.activeElement) === true
      heirs.current =
        element !== null && held ? [...beside(element), ...headingsAbove(element)] : []
    }
  }, [row])
  useEffect(
    () => () => {
      for (const heir of heirs.current) {
        // It stayed, or something else took the focus: then nothing is lost.
        if (document.activeElement !== document.body) return
        if (heir instanceof HTMLElement && heir.isConnected) heir.focus()
      }
    },
    [],
  )
}
