import type { JoinPreviewResponse, JoinRequest } from '@samenbord/shared/protocol'
import { useLocation } from 'wouter'
import { joinTable } from '../../api/index.ts'
import { type Task, useTask } from '../../ui/use-task.ts'
import { rememberWaiting } from './waiting-memory.ts'

/** Takes a seat, then goes to the table, or to its waiting room, which has the same address. */
export const useJoin = (
  preview: JoinPreviewResponse,
): [task: Task, takeSeat: (request: JoinRequest) => void] => {
  const task = useTask()
  const [, navigate] = useLocation()
  const takeSeat = (request: JoinRequest) =>
    task.run(
      () => joinTable(request),
      (joined) => {
        if ('waiting' in joined) {
          const { sessionId, seats } = joined.waiting
          rememberWaiting({ sessionId, seats, coordinator: preview.invitedBy.name })
          navigate(`/overleg/${sessionId}`, { replace: true })
        } else {
          navigate(`/overleg/${joined.sessionId}`, { replace: true })
        }
      },
    )
  return [task, takeSeat]
}
