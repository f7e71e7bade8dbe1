import type { SessionId } from '@samenbord/shared/model'
import type { RefusalReason } from '@samenbord/shared/protocol'
import { useEffect, useState } from 'react'
import { getSession } from '../../api/index.ts'
import { openTable, type TableConnection } from '../../sync/index.ts'

/** Why the server would not let me connect; undefined when it would, or cannot be reached. */
const askWhy = async (id: SessionId): Promise<RefusalReason | undefined> => {
  const answer = await getSession(id)
  if (answer.ok) return answer.value.me.status === 'waiting' ? 'waiting' : undefined
  switch (answer.reason) {
    case 'not-signed-in':
    case 'forbidden':
    case 'removed':
    case 'session-unknown':
    case 'session-ended':
      return answer.reason
    default:
      // Nothing that is about me: the connection goes on trying.
      return undefined
  }
}

/** An open table, and the two ways to go from it. */
interface Guarded {
  readonly table: TableConnection
  /** Closes it once all is saved: going to another screen loses nothing. */
  leave(): void
  /** Closes it at once: nothing here is to be kept. */
  abandon(): void
}

/** Opens a table; while something is not saved the browser asks before it closes the page. */
const openGuarded = (sessionId: SessionId): Guarded => {
  const table = openTable(sessionId, askWhy)
  const warn = (event: BeforeUnloadEvent) => {
    if (table.unsaved.get()) event.preventDefault()
  }
  window.addEventListener('beforeunload', warn)
  let open = true
  const abandon = () => {
    if (!open) return
    open = false
    window.removeEventListener('beforeunload', warn)
    table.close()
  }
  const leave = () => {
    if (!table.unsaved.get() || table.state.get().kind === 'closed') return abandon()
    const stop = table.unsaved.subscribe(() => {
      if (table.unsaved.get()) return
      stop()
      abandon()
    })
  }
  return { table, leave, abandon }
}

/** The connection to a table, open as long as the screen stands and something is not saved. */
export const useTable = (sessionId: SessionId): Guarded | undefined => {
  const [guarded, setGuarded] = useState<Guarded>()
  useEffect(() => {
    const opened = openGuarded(sessionId)
    setGuarded(opened)
    return opened.leave
  }, [sessionId])
  return guarded
}
