import type { SessionId } from '@samenbord/shared/model'
import type { RefusalReason } from '@samenbord/shared/protocol'
import { useEffect, useState } from 'react'
import { getSession } from '../../api/index.ts'
import { openTable, type TableConnection } from '../../sync/index.ts'
import { type Guard, guard } from './guard.ts'

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

interface Guarded extends Guard {
  readonly table: TableConnection
}

const openGuarded = (sessionId: SessionId): Guarded => {
  const table = openTable(sessionId, askWhy)
  return { table, ...guard(table) }
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
