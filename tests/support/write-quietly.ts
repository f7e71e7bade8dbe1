import type { SessionId } from '@samenbord/shared/model'
import type * as Y from 'yjs'
import { EditingClient } from './editing-client.ts'
import { History } from './history.ts'
import { until } from './until.ts'

/** Writes in the document of a table as one who is not seen there, and waits until it is saved. */
export const writeQuietly = async (
  server: string,
  sessionId: SessionId,
  cookie: string,
  write: (doc: Y.Doc) => void,
): Promise<void> => {
  const entrance = { server, sessionId, cookie, params: { quiet: '1' } }
  const client = new EditingClient('quiet', entrance, new History())
  client.connect()
  await until(() => client.isSynced)
  client.edit(() => {
    write(client.doc)
    return { what: 'wrote quietly' }
  })
  await until(() => client.isSaved)
  client.leave()
  if (client.problems.length > 0) throw new Error(client.problems.join('; '))
}
