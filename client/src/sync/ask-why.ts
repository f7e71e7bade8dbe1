import type { SessionId } from '@samenbord/shared/model'
import type { RefusalReason } from '@samenbord/shared/protocol'
import { type FailureReason, getBeamer, getSession } from '../api/index.ts'

/** Why the server would not let me connect; undefined when it would, or cannot be reached. */
export const askWhy = async (id: SessionId): Promise<RefusalReason | undefined> => {
  const answer = await getSession(id)
  if (answer.ok) return answer.value.me.status === 'waiting' ? 'waiting' : undefined
  return aboutMe(answer.reason)
}

/** The same of a big screen. */
export const askWhyBeamer = async (id: SessionId): Promise<RefusalReason | undefined> => {
  const answer = await getBeamer(id)
  return answer.ok ? undefined : aboutMe(answer.reason)
}

/** With any other reason the connection goes on trying. */
const aboutMe = (reason: FailureReason): RefusalReason | undefined => {
  switch (reason) {
    case 'not-signed-in':
    case 'forbidden':
    case 'removed':
    case 'not-shared':
    case 'resident-away':
    case 'beamer-unknown':
    case 'session-unknown':
    case 'session-ended':
      return reason
    default:
      return undefined
  }
}
