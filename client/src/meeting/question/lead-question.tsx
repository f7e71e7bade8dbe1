import { type ReactElement, useState } from 'react'
import type { Answer } from '../../api/index.ts'
import { Confirm } from '../../ui/confirm.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { useTask } from '../../ui/use-task.ts'
import type { QuestionWords } from './question-words.ts'

/** For who leads: shows all answers at once, or takes the question away. */
export const LeadQuestion = (props: {
  words: QuestionWords
  isOpen: boolean
  /** Whether anyone's answer would go with the question. */
  hasAnswers: boolean
  show: () => Promise<Answer<unknown>>
  remove: () => Promise<Answer<undefined>>
  /** The answers are shown, and the button that did it is gone. */
  onShown: () => void
}): ReactElement => {
  const { words } = props
  const [removing, setRemoving] = useState(false)
  const showing = useTask()
  const removal = useTask()
  const remove = () => removal.run(props.remove)
  return (
    <div className="question__lead">
      {showing.failure !== undefined && <FailureNotice {...showing.failure} />}
      {!removing && removal.failure !== undefined && <FailureNotice {...removal.failure} />}
      <div className="actions">
        {props.isOpen && (
          <button
            type="button"
            className="button button--quiet"
            onClick={() => showing.run(props.show, props.onShown)}
          >
            <BusyWords busy={showing.busy}>{words.showAll}</BusyWords>
          </button>
        )}
        <button
          type="button"
          className="button button--plain"
          aria-haspopup={props.hasAnswers ? 'dialog' : undefined}
          // Only answers would be lost; a question without any can be asked again.
          onClick={() => (props.hasAnswers ? setRemoving(true) : remove())}
        >
          {words.remove}
        </button>
      </div>
      {removing && (
        <Confirm
          title={words.removeTitle}
          confirm={words.remove}
          task={removal}
          onConfirm={remove}
          onClose={() => setRemoving(false)}
        >
          <p>{words.removeWhat}</p>
        </Confirm>
      )}
    </div>
  )
}
