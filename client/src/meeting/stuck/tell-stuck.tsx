import { BlockerKind, StuckEntry } from '@samenbord/shared/model'
import { shell, stuck } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { tellStuck } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { useDraftedLine } from '../../entity/use-drafted-line.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { focusWrong, LineField } from '../../ui/line.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'

/**
 * Tells what a table could not solve, for the list at the table of the team. It begins with the kind
 * of what an action waits for, and never with its words: those speak of the household.
 */
export const TellStuck = (props: { blocker: BlockerKind; onClose: () => void }): ReactElement => {
  const words = useTexts(stuck)
  const [told, setTold] = useState(false)
  return (
    <Dialog title={words.title} onClose={props.onClose}>
      {told ? <Told onClose={props.onClose} /> : <Form {...props} onTold={() => setTold(true)} />}
    </Dialog>
  )
}

const Told = (props: { onClose: () => void }): ReactElement => {
  const words = useTexts(stuck)
  const close = useRef<HTMLButtonElement>(null)
  // The button that told it has gone.
  useEffect(() => close.current?.focus(), [])
  return (
    <div className="stack">
      <p role="status">
        <b>{words.told}</b> {words.toldHint}
      </p>
      <div className="actions">
        <button ref={close} type="button" className="button" onClick={props.onClose}>
          {words.close}
        </button>
      </div>
    </div>
  )
}

const Form = (props: {
  blocker: BlockerKind
  onTold: () => void
  onClose: () => void
}): ReactElement => {
  const words = useTexts(stuck)
  const { cancel } = useTexts(shell)
  const { facts } = useAtTable()
  const [kind, setKind] = useState(props.blocker)
  const line = useDraftedLine('tell-stuck', StuckEntry.shape.words)
  const task = useTask()
  const id = useId()
  const submit = () => {
    const said = line.read()
    if (said === undefined) return focusWrong(line)
    task.run(async () => {
      const answer = await tellStuck(facts.session.id, kind, said)
      if (answer.ok) line.drop()
      return answer
    }, props.onTold)
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <p>{words.tellIntro}</p>
      <div className="field">
        <label htmlFor={id}>{words.kind}</label>
        <select
          id={id}
          className="input"
          value={kind}
          onChange={(event) => setKind(BlockerKind.parse(event.target.value))}
        >
          {BlockerKind.options.map((option) => (
            <option key={option} value={option}>
              {words.kinds[option]}
            </option>
          ))}
        </select>
      </div>
      <LineField line={line} label={words.words} hint={words.wordsHint} />
      {task.failure !== undefined && <FailureNotice {...task.failure} />}
      <div className="actions">
        <button type="submit" className="button">
          <BusyWords busy={task.busy}>{words.submit}</BusyWords>
        </button>
        <button
          type="button"
          className="button button--plain"
          onClick={() => {
            line.drop()
            props.onClose()
          }}
        >
          {cancel}
        </button>
      </div>
    </form>
  )
}
