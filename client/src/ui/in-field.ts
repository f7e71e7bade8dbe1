const NOT_WRITTEN_IN = ['button', 'checkbox', 'radio', 'submit', 'reset', 'file', 'color', 'range']

/** Whether letters are written here, which the field itself can take back. */
export const isWrittenIn = (element: Element | null): boolean => {
  if (element instanceof HTMLInputElement) return !NOT_WRITTEN_IN.includes(element.type)
  if (element instanceof HTMLTextAreaElement) return true
  return element instanceof HTMLElement && element.isContentEditable
}

/** Whether someone types here: what comes by itself must not take the place from them. */
export const isTypedIn = (element: Element | null): boolean =>
  element instanceof HTMLSelectElement || isWrittenIn(element)
