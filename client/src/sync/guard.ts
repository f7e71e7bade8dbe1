import type { TableConnection } from './table-connection.ts'

/** The two ways to go from an open table. */
export interface Guard {
  /** Closes it once all is saved, or once it takes nothing more: going elsewhere loses nothing. */
  leave(): void
  /** Closes it at once: nothing here is to be kept. */
  abandon(): void
}

/** While something is not saved the browser asks before it closes the page. */
export const guard = (table: Pick<TableConnection, 'unsaved' | 'state' | 'close'>): Guard => {
  const warn = (event: BeforeUnloadEvent) => {
    if (table.unsaved.get()) event.preventDefault()
  }
  window.addEventListener('beforeunload', warn)
  let open = true
  let waiting: (() => void)[] = []
  const abandon = () => {
    if (!open) return
    open = false
    for (const stop of waiting) stop()
    window.removeEventListener('beforeunload', warn)
    table.close()
  }
  const isDone = () => !table.unsaved.get() || table.state.get().kind === 'closed'
  const leave = () => {
    if (isDone()) return abandon()
    const look = () => {
      if (isDone()) abandon()
    }
    waiting = [table.unsaved.subscribe(look), table.state.subscribe(look)]
  }
  return { leave, abandon }
}
