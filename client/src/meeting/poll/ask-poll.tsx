import { MAX_DOTS, PollForm, PollWords } from '@samenbord/shared/model'
import { poll, shell } from '@samenbord/shared/texts'
import { type ReactElement, useId, useState } from 'react'
import { askPoll } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { focusWrong, LineField, useLine } from '../../ui/line.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { NoNames } from '../team-table/no-names.tsx'
import { LinesField } from './lines-field.tsx'
import './poll.css'

const MOST_CHOICES = 12
const CHOICE_LENGTH = 200
const USUAL_DOTS = 3

type Kind = PollForm['kind']
const KINDS: readonly Kind[] = ['words', 'dots']

/** Asks the person who leads what each is to answer in the own screen first, and how. */
export const AskPoll = (props: { onClose: () => void }): ReactElement => {
  const words = useTexts(poll)
  const { cancel } = useTexts(shell)
  const { facts } = useAtTable()
  const [kind, setKind] = useState<Kind>('words')
  const [choices, setChoices] = useState<readonly string[]>(['', ''])
  const [dots, setDots] = useState(USUAL_DOTS)
  const [tooFew, setTooFew] = useState(false)
  const question = useLine(PollWords)
  const task = useTask()
  const submit = () => {
    const asked = question.read()
    if (asked === undefined) return focusWrong(question)
    const filled = choices.map((one) => one.trim()).filter((one) => one !== '')
    const form = PollForm.safeParse(kind === 'words' ? { kind } : { kind, choices: filled, dots })
    if (!form.success) return setTooFew(true)
    task.run(() => askPoll(facts.session.id, asked, form.data), props.onClose)
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
        <fieldset>
          <legend className="legend-text">{words.kind}</legend>
          <div className="choices">
            {KINDS.map((one) => (
              <label key={one} className="choice">
                <input
                  type="radio"
                  name="kind"
                  checked={kind === one}
                  onChange={() => setKind(one)}
                />
                <span>
                  <span className="choice__name">{words.kinds[one].name}</span>
                  <span className="hint">{words.kinds[one].what}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <LineField line={question} label={words.question} hint={words.questionHint} />
        {kind === 'dots' && (
          <>
            <fieldset>
              <legend className="legend-text">{words.choices}</legend>
              <LinesField
                values={choices}
                onChange={(values) => {
                  setChoices(values)
                  setTooFew(false)
                }}
                label={words.choice}
                removeLabel={words.removeChoice}
                add={words.addChoice}
                least={2}
                most={MOST_CHOICES}
                maxLength={CHOICE_LENGTH}
              />
              {tooFew && (
                <p className="problem" role="alert">
                  {words.atLeastTwo}
                </p>
              )}
            </fieldset>
            <HowManyDots value={dots} onChoose={setDots} />
          </>
        )}
        <NoNames />
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

const HowManyDots = (props: { value: number; onChoose: (dots: number) => void }): ReactElement => {
  const words = useTexts(poll)
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{words.dotsEach}</label>
      <select
        id={id}
        className="input poll-dots__each"
        value={props.value}
        onChange={(event) => props.onChoose(Number(event.target.value))}
      >
        {[...Array(MAX_DOTS).keys()].map((before) => (
          <option key={before} value={before + 1}>
            {words.dots(before + 1)}
          </option>
        ))}
      </select>
    </div>
  )
}
