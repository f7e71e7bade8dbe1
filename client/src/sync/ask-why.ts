import type { SessionId } from '@samenbord/shared/model'
import type { RefusalReason } from '@samenbord/shared/protocol'
import { getSession } from '../api/index.ts'

/** Why the server would not let me connect; undefined when it would, or cannot be reached. */
export const askWhy = async (id: SessionId): Promise<RefusalReason | undefined> => {
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
