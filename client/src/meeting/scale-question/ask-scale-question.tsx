import { ScaleQuestionWords } from '@samenbord/shared/model'
import { meeting, shell } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { askScaleQuestion } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { focusWrong, LineField, useLine } from '../../ui/line.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'
import './scale-question.css'

/** Asks the person who leads what to put to the table: a suggestion, or words of their own. */
export const AskScaleQuestion = (props: { onClose: () => void }): ReactElement => {
  const words = useTexts(meeting).scale
  const { cancel } = useTexts(shell)
  const { facts } = useAtTable()
  const line = useLine(ScaleQuestionWords)
  const task = useTask()
  const submit = () => {
    const asked = line.read()
    if (asked === undefined) return focusWrong(line)
    task.run(() => askScaleQuestion(facts.session.id, asked), props.onClose)
  }
  return (
    <Dialog title={words.ask} onClose={props.onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <p>{words.askIntro}</p>
        <fieldset className="stack">
          <legend className="legend-text">{words.suggestions}</legend>
          <div className="scale-question__suggestions">
            {Object.values(words.suggested).map((suggestion) => (
              <button
                key={suggestion}
                type="button"
                className="button button--quiet"
                aria-pressed={line.value === suggestion}
                onClick={() => line.change(suggestion)}
              >
                {suggestion}
              </button>
            ))}
          </div>
        </fieldset>
        <LineField line={line} label={words.own} hint={words.ownHint} />
        {task.failure !== undefined && <FailureNotice {...task.failure} />}
        <div className="actions">
          <button type="submit" className="button">
            <BusyWords busy={task.busy}>{words.submit}</BusyWords>
          </button>
          <button type="button" className="button button--plain" onClick={props.onClose}>
            {cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
