import type { Logger } from 'pino'
import { openTableStorage } from '../storage/documents/table-storage.ts'
import { createTables } from '../sync/create-tables.ts'
import type { TableMetrics } from '../sync/ports.ts'
import type { TableListener, Tables } from '../sync/tables.ts'

export interface TablesAndStorage {
  readonly tables: Tables
  /** Whether what is written on the tables does not reach the disk now. */
  readonly isFailing: () => boolean
  /** Closes the storage; after the tables are stopped. */
  readonly close: () => Promise<void>
}

/** Opens the live tables on the documents in a folder. */
export const openTables = async (
  dataDir: string,
  listener: TableListener,
  metrics: TableMetrics,
  log: Logger,
): Promise<TablesAndStorage> => {
  const storage = await openTableStorage({ dataDir, log })
  const tables = createTables({ storage, listener, log, metrics })
  return { tables, isFailing: () => storage.failing, close: storage.close.bind(storage) }
}
