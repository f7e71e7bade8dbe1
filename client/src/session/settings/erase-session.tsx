import type { Session } from '@samenbord/shared/model'
import { settings } from '@samenbord/shared/texts'
import { type ReactElement, useId, useState } from 'react'
import { Confirm } from '../../ui/confirm.tsx'
import type { Task } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'

interface Erase {
  session: Session
  task: Task
  onErase: () => void
}

/** *Overleg wissen*, with what goes, and the title typed as a second thought. */
export const EraseSession = (props: Erase): ReactElement => {
  const words = useTexts(settings)
  const [asking, setAsking] = useState(false)
  return (
    <section className="settings__part" aria-labelledby="erase-session">
      <h3 id="erase-session">{words.eraseTitle}</h3>
      <p className="hint">{words.eraseHint}</p>
      <button type="button" className="button button--stop" onClick={() => setAsking(true)}>
        {words.erase}
      </button>
      {asking && <AskErase {...props} onClose={() => setAsking(false)} />}
    </section>
  )
}

/** Accents and capitals are no reason to stop someone who means it. */
const same = (typed: string, title: string): boolean =>
  typed.trim().localeCompare(title, undefined, { sensitivity: 'base' }) === 0

const AskErase = (props: Erase & { onClose: () => void }): ReactElement => {
  const words = useTexts(settings)
  const id = useId()
  const [typed, setTyped] = useState('')
  const [differs, setDiffers] = useState(false)
  const { title } = props.session
  return (
    <Confirm
      title={words.eraseConfirmTitle}
      confirm={words.eraseConfirm}
      task={props.task}
      onConfirm={() => {
        if (same(typed, title)) props.onErase()
        else setDiffers(true)
      }}
      onClose={props.onClose}
    >
      <div>
        <p>{words.eraseWhat}</p>
        <ul className="settings__goes">
          {words.eraseList.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
        <p>{words.eraseTable}</p>
      </div>
      <div className="field">
        <label htmlFor={id}>{words.eraseType(title)}</label>
        <input
          id={id}
          className="input"
          autoComplete="off"
          value={typed}
          aria-invalid={differs}
          aria-describedby={differs ? `${id}problem` : undefined}
          onChange={(event) => {
            setTyped(event.target.value)
            setDiffers(false)
          }}
        />
        {differs && (
          <p className="problem" id={`${id}problem`} role="alert">
            {words.eraseDiffers}
          </p>
        )}
      </div>
    </Confirm>
  )
}
