import type { SessionId } from '@samenbord/shared/model'
import { useEffect, useState } from 'react'
import { type OpenTable, openTable } from '../../sync/index.ts'

/** The connection to a table, open as long as the screen stands and something is not saved. */
export const useTable = (sessionId: SessionId): OpenTable | undefined => {
  const [opened, setOpened] = useState<OpenTable>()
  useEffect(() => {
    const now = openTable(sessionId)
    setOpened(now)
    return now.leave
  }, [sessionId])
  return opened
}
