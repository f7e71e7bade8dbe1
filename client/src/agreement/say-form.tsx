import { type AgreeingAnswer, AgreeingWord, type PlanContent } from '@samenbord/shared/model'
import { agreement } from '@samenbord/shared/texts'
import { type ReactElement, useId, useState } from 'react'
import { useTexts } from '../ui/use-texts.ts'

type NotThese = AgreeingAnswer['notThese']

/** The parts of a plan one can say *not yet* to: each with its own words. */
const partsOf = ({ entities }: PlanContent) =>
  entities.flatMap((entity) => {
    switch (entity.kind) {
      case 'goal':
      case 'action':
      case 'obligation':
      case 'concern':
      case 'statement':
        return entity.words.trim() === '' ? [] : [{ id: entity.id, words: entity.words.trim() }]
      default:
        return []
    }
  })

/** *Ja*, *nog niet* or *ik denk er nog over na*; the rest need not be said. */
export const SayForm = (props: {
  content: PlanContent
  ask: string
  before: AgreeingAnswer | undefined
  send: string
  onSay: (answer: AgreeingAnswer) => void
  onCancel: (() => void) | undefined
}): ReactElement => {
  const words = useTexts(agreement).word
  const id = useId()
  const { before } = props
  const [word, setWord] = useState<AgreeingWord | undefined>(before?.word)
  const [reason, setReason] = useState(before?.reason ?? '')
  const [notThese, setNotThese] = useState<NotThese>(before?.notThese ?? [])
  const send = () => {
    if (word === undefined) return
    const said = reason.trim()
    props.onSay({
      word,
      reason: said === '' ? null : said.slice(0, 500),
      notThese: word === 'yes' ? [] : notThese,
    })
  }
  return (
    <form
      className="say stack"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <fieldset className="say__words">
        <legend>{props.ask}</legend>
        {AgreeingWord.options.map((one) => (
          <label key={one} className="say__word" data-chosen={word === one}>
            <input
              type="radio"
              name={`${id}word`}
              value={one}
              checked={word === one}
              onChange={() => setWord(one)}
            />
            {words.words[one]}
          </label>
        ))}
      </fieldset>
      {word !== undefined && (
        <>
          {word !== 'yes' && (
            <NotTheseField
              parts={partsOf(props.content)}
              chosen={notThese}
              onChange={setNotThese}
            />
          )}
          <div className="field">
            <label htmlFor={`${id}reason`}>{words.reason}</label>
            <p className="hint" id={`${id}hint`}>
              {words.reasonHint}
            </p>
            <input
              id={`${id}reason`}
              className="input"
              maxLength={500}
              value={reason}
              aria-describedby={`${id}hint`}
              onChange={(event) => setReason(event.target.value)}
            />
          </div>
          <div className="actions">
            <button type="submit" className="button">
              {props.send}
            </button>
            {props.onCancel !== undefined && (
              <button type="button" className="button button--plain" onClick={props.onCancel}>
                {words.cancel}
              </button>
            )}
          </div>
        </>
      )}
    </form>
  )
}

const NotTheseField = (props: {
  parts: readonly { readonly id: NotThese[number]; readonly words: string }[]
  chosen: NotThese
  onChange: (chosen: NotThese) => void
}): ReactElement | null => {
  const words = useTexts(agreement).word
  const { parts, chosen, onChange } = props
  if (parts.length === 0) return null
  return (
    <details className="say__parts" open={chosen.length > 0}>
      <summary>{words.notThese}</summary>
      <p className="hint">{words.notTheseHint}</p>
      {parts.map((part) => (
        <label key={part.id} className="check">
          <input
            type="checkbox"
            checked={chosen.includes(part.id)}
            onChange={({ target }) =>
              onChange(
                target.checked ? [...chosen, part.id] : chosen.filter((id) => id !== part.id),
              )
            }
          />
          {part.words}
        </label>
      ))}
    </details>
  )
}
