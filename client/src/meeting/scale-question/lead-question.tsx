import type { ScaleQuestion } from '@samenbord/shared/model'
import { meeting } from '@samenbord/shared/texts'
import { type ReactElement, useState } from 'react'
import { removeScaleQuestion, showScaleAnswers } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { Confirm } from '../../ui/confirm.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'

/** For who leads: shows all answers at once, or takes the question away. */
export const LeadQuestion = (props: {
  question: ScaleQuestion
  /** The answers are shown, and the button that did it is gone. */
  onShown: () => void
}): ReactElement => {
  const words = useTexts(meeting).scale
  const { facts } = useAtTable()
  const [removing, setRemoving] = useState(false)
  const showing = useTask()
  const removal = useTask()
  const { question } = props
  const { id: sessionId } = facts.session
  const answers = question.state === 'open' ? question.answered.length : question.answers.length
  const remove = () => removal.run(() => removeScaleQuestion(sessionId, question.id))
  return (
    <div className="scale-question__lead">
      {showing.failure !== undefined && <FailureNotice {...showing.failure} />}
      {!removing && removal.failure !== undefined && <FailureNotice {...removal.failure} />}
      <div className="actions">
        {question.state === 'open' && (
          <button
            type="button"
            className="button button--quiet"
            onClick={() =>
              showing.run(() => showScaleAnswers(sessionId, question.id), props.onShown)
            }
          >
            <BusyWords busy={showing.busy}>{words.showAll}</BusyWords>
          </button>
        )}
        <button
          type="button"
          className="button button--plain"
          aria-haspopup={answers === 0 ? undefined : 'dialog'}
          // Only answers would be lost; a question without any can be asked again.
          onClick={() => (answers === 0 ? remove() : setRemoving(true))}
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
