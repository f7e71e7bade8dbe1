import type { ReactElement } from 'react'
import type { Answer } from '../../api/index.ts'
import { FailureNotice } from '../../ui/failure.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useSaid } from './word-place.tsx'

/** One question with two answers, each of which is fine. */
export const YesOrNo = (props: {
  /** The question; nothing when the answers say it all. */
  asked?: string
  yes: string
  no: string
  say: (says: 'yes' | 'no') => Promise<Answer<undefined>>
}): ReactElement => {
  const task = useTask()
  const said = useSaid()
  const say = (says: 'yes' | 'no') => () =>
    task.run(async () => {
      const answer = await props.say(says)
      // Not as what follows: the question may be gone before the answer comes.
      if (answer.ok) said()
      return answer
    })
  return (
    <div className="stack">
      {props.asked !== undefined && (
        <p>
          <b>{props.asked}</b>
        </p>
      )}
      {task.failure !== undefined && <FailureNotice {...task.failure} />}
      <div className="actions">
        <button
          type="button"
          className={props.asked === undefined ? 'button button--quiet' : 'button'}
          aria-disabled={task.busy}
          onClick={say('yes')}
        >
          {props.yes}
        </button>
        <button
          type="button"
          className="button button--plain"
          aria-disabled={task.busy}
          onClick={say('no')}
        >
          {props.no}
        </button>
      </div>
    </div>
  )
}
