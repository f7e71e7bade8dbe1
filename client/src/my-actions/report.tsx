import { type ActionStatus, ReportStatus } from '@samenbord/shared/model'
import { mine, sentences } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { CitizenNumberWarning } from '../entity/citizen-number.tsx'
import type { SaveState } from '../sync/index.ts'
import { useTexts } from '../ui/use-texts.ts'

/** *Gelukt*, *loopt* or *vast*, with a word when someone wants to say one; and whether it is kept. */
export const ReportButtons = (props: {
  /** The action in words, for who does not see it beside this. */
  about: string
  status: ActionStatus
  save: SaveState
  /** Whether it was reported just now. */
  reported: boolean
  /** Someone begins to report. */
  onBegin: () => void
  onReport: (status: ReportStatus, words: string) => void
}): ReactElement => {
  const words = useTexts(mine)
  const { reports } = useTexts(sentences)
  const [chosen, setChosen] = useState<ReportStatus>()
  const group = useRef<HTMLFieldSetElement>(null)
  // What was reported can have moved elsewhere, and is shown anew there.
  const wasOpen = useRef(props.reported)
  useEffect(() => {
    // The form has gone with the focus: back to how it goes now.
    if (wasOpen.current && chosen === undefined && document.activeElement === document.body) {
      const now = group.current?.querySelector<HTMLElement>('[aria-pressed="true"]')
      const place = now ?? group.current?.querySelector('button')
      place?.focus()
    }
    wasOpen.current = chosen !== undefined
  }, [chosen])
  return (
    <div className="my-report">
      <fieldset ref={group}>
        <legend className="hidden-text">{words.reportOn(props.about)}</legend>
        <div className="segmented">
          {ReportStatus.options.map((status) => (
            <button
              key={status}
              type="button"
              aria-pressed={(chosen ?? props.status) === status}
              onClick={() => {
                props.onBegin()
                setChosen(status)
              }}
            >
              {reports[status]}
            </button>
          ))}
        </div>
      </fieldset>
      {chosen !== undefined && (
        <WordForm
          key={chosen}
          status={chosen}
          onSend={(said) => {
            props.onReport(chosen, said)
            setChosen(undefined)
          }}
          onCancel={() => setChosen(undefined)}
        />
      )}
      <p className="hint" role="status">
        {props.reported && words.reported[props.save]}
      </p>
    </div>
  )
}

const WordForm = (props: {
  status: ReportStatus
  onSend: (words: string) => void
  onCancel: () => void
}): ReactElement => {
  const words = useTexts(mine)
  const { statuses } = useTexts(sentences)
  const [said, setSaid] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  useEffect(() => input.current?.focus(), [])
  return (
    <form
      className="my-report__word"
      onSubmit={(event) => {
        event.preventDefault()
        props.onSend(said)
      }}
    >
      <div className="field">
        <label htmlFor={id}>{words.word}</label>
        <input
          ref={input}
          id={id}
          className="input"
          autoComplete="off"
          aria-describedby={`${id}hint`}
          value={said}
          onChange={(event) => setSaid(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') props.onCancel()
          }}
        />
        <p id={`${id}hint`} className="hint">
          {words.wordHint}
        </p>
        <CitizenNumberWarning words={said} />
      </div>
      <div className="actions">
        <button type="submit" className="button">
          {words.send(statuses[props.status])}
        </button>
        <button type="button" className="button button--plain" onClick={props.onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}
