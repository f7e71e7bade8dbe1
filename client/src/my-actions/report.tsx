import { type ActionStatus, ReportStatus } from '@samenbord/shared/model'
import { mine, sentences } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useId, useRef } from 'react'
import { z } from 'zod'
import { CitizenNumberWarning } from '../entity/citizen-number.tsx'
import type { SaveState } from '../sync/index.ts'
import { useTexts } from '../ui/use-texts.ts'

/** What someone is about to report: how it goes, and a word. */
export const HalfReport = z.object({ status: ReportStatus, words: z.string() })
export type HalfReport = z.infer<typeof HalfReport>

/** *Gelukt*, *loopt* or *vast*, with a word when someone wants to say one; and whether it is kept. */
export const ReportButtons = (props: {
  /** The action in words, for who does not see it beside this. */
  about: string
  status: ActionStatus
  save: SaveState
  /** Whether it was reported just now. */
  reported: boolean
  /** What someone is about to report, and whether they began on this screen just now. */
  half: HalfReport | null
  begun: boolean
  /** Someone begins to report. */
  onBegin: () => void
  onChange: (half: HalfReport | null) => void
  onReport: (status: ReportStatus, words: string) => void
}): ReactElement => {
  const words = useTexts(mine)
  const { reports } = useTexts(sentences)
  const { half, onChange } = props
  const chosen = half?.status
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
                onChange({ status, words: half?.words ?? '' })
              }}
            >
              {reports[status]}
            </button>
          ))}
        </div>
      </fieldset>
      {half !== null && (
        <WordForm
          key={half.status}
          half={half}
          first={props.begun}
          onChange={(said) => onChange({ ...half, words: said })}
          onSend={() => {
            props.onReport(half.status, half.words)
            onChange(null)
          }}
          onCancel={() => onChange(null)}
        />
      )}
      <p className="hint" role="status">
        {props.reported && words.reported[props.save]}
      </p>
    </div>
  )
}

const WordForm = (props: {
  half: HalfReport
  /** Takes the focus, also when its action has moved elsewhere. */
  first: boolean
  onChange: (words: string) => void
  onSend: () => void
  onCancel: () => void
}): ReactElement => {
  const words = useTexts(mine)
  const { statuses } = useTexts(sentences)
  const { half, first } = props
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  useEffect(() => {
    if (first) input.current?.focus()
  }, [first])
  return (
    <form
      className="my-report__word"
      onSubmit={(event) => {
        event.preventDefault()
        props.onSend()
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
          value={half.words}
          onChange={(event) => props.onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') props.onCancel()
          }}
        />
        <p id={`${id}hint`} className="hint">
          {words.wordHint}
        </p>
        <CitizenNumberWarning words={half.words} />
      </div>
      <div className="actions">
        <button type="submit" className="button">
          {words.send(statuses[half.status])}
        </button>
        <button type="button" className="button button--plain" onClick={props.onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}
