import { type PartToAgree, partsToAgree } from '@samenbord/shared/agreement'
import {
  type AgreeingAnswer,
  AgreeingWord,
  type PlanContent,
  type Proposal,
} from '@samenbord/shared/model'
import type { People } from '@samenbord/shared/plan'
import { agreement } from '@samenbord/shared/texts'
import { type ReactElement, useId, useState } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { useTexts } from '../ui/use-texts.ts'
import { beginOf, type HalfSaid, halfSaidAt } from './half-said.ts'
import type { Answering } from './who-answers.ts'

type NotThese = AgreeingAnswer['notThese']

/**
 * *Ja*, *nog niet* or *ik denk er nog over na*; the rest need not be said. What was begun is there
 * again when one looked elsewhere meanwhile.
 */
export const SayForm = (props: {
  content: PlanContent
  people: People
  ask: string
  /** What it is said to, by whom, and what they said before. */
  proposal: Proposal['id']
  by: Pick<Answering, 'party' | 'said'>
  send: string
  onSay: (answer: AgreeingAnswer) => void
  onCancel: (() => void) | undefined
}): ReactElement => {
  const words = useTexts(agreement).word
  const { facts, telling } = useAtTable()
  const id = useId()
  const { content, people, proposal, by } = props
  const [place] = useState(() => halfSaidAt(facts, proposal, by.party))
  const [half, setHalf] = useState(() => place.read() ?? beginOf(proposal, by.party, by.said))
  const { word, reason, notThese } = half
  const change = (changed: Partial<HalfSaid>) => {
    const next = { ...half, ...changed }
    place.write(next)
    setHalf(next)
  }
  const { onCancel } = props
  const send = () => {
    if (word === null) return
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
              onChange={() => change({ word: one })}
            />
            {words.words[one]}
          </label>
        ))}
      </fieldset>
      {word !== null && (
        <>
          {word !== 'yes' && (
            <NotTheseField
              parts={partsToAgree(content, people, telling.language)}
              chosen={notThese}
              onChange={(chosen) => change({ notThese: chosen })}
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
              onChange={(event) => change({ reason: event.target.value })}
            />
          </div>
          <div className="actions">
            <button type="submit" className="button">
              {props.send}
            </button>
            {onCancel !== undefined && (
              <button
                type="button"
                className="button button--plain"
                onClick={() => {
                  place.drop()
                  onCancel()
                }}
              >
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
  parts: readonly PartToAgree[]
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
