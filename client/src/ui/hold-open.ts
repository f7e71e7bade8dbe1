/**
 * Opens a native dialog, and opens it anew when the browser closed it by itself: Chromium lets a page
 * refuse Escape once, and no second time in a row. `asked` then hears that someone wants it closed.
 * The returned function closes it.
 */
export const holdOpen = (
  dialog: HTMLDialogElement,
  open: () => void,
  asked: () => void,
): (() => void) => {
  const closed = () => {
    // It may have been opened again since.
    if (dialog.open) return
    open()
    asked()
  }
  open()
  dialog.addEventListener('close', closed)
  return () => {
    dialog.removeEventListener('close', closed)
    dialog.close()
  }
}
