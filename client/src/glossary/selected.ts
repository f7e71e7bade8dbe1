/** Words someone selected, and where on the screen they begin and end. */
export interface Selected {
  readonly words: string
  readonly left: number
  readonly bottom: number
}

/** The views of a table, but for the word list itself: what is selected elsewhere is nothing of the table. */
const isWithin = (element: Element | null | undefined): boolean =>
  element?.closest('.table__main') != null && element.closest('.glossary') === null

/** What is selected in a view of the table: in a field, in a note, or in what can only be read. */
export const selectedIn = (page: Document): Selected | undefined => {
  const active = page.activeElement
  if (active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement) {
    if (!isWithin(active) || active.type === 'password') return undefined
    const words = active.value.slice(active.selectionStart ?? 0, active.selectionEnd ?? 0)
    // Where in a field something stands, no browser tells.
    const { left, bottom } = active.getBoundingClientRect()
    return words === '' ? undefined : { words, left, bottom }
  }
  const selection = page.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const { focusNode, anchorNode } = selection
  const ends = [focusNode, anchorNode].map((node) =>
    node instanceof Element ? node : node?.parentElement,
  )
  if (!ends.every(isWithin)) return undefined
  const { left, bottom } = selection.getRangeAt(0).getBoundingClientRect()
  const words = selection.toString()
  return words.trim() === '' ? undefined : { words, left, bottom }
}
