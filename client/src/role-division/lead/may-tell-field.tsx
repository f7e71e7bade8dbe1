import { MayTell } from '@samenbord/shared/model'
import { lead as leadTexts } from '@samenbord/shared/texts'
import { type ReactElement, useId } from 'react'
import { CitizenNumberWarning } from '../../entity/citizen-number.tsx'
import { useTexts } from '../../ui/use-texts.ts'

type What = MayTell['what']

const CHOICES: readonly What[] = MayTell.options.map(({ shape }) => shape.what.value)

/** What may be told, as it is being chosen. */
export interface TellDraft {
  readonly what: What
  readonly words: string
}

/** As it can be sent; nothing while its words are missing. */
export const mayTellOf = ({ what, words }: TellDraft): MayTell | undefined =>
  MayTell.safeParse(what === 'this' ? { what, words } : { what }).data

/** What someone new may know: one of three, or in the resident's words. */
export const MayTellField = (props: {
  draft: TellDraft
  onChange: (draft: TellDraft) => void
}): ReactElement => {
  const words = useTexts(leadTexts).referral
  const id = useId()
  const { draft, onChange } = props
  return (
    <fieldset className="stack">
      <legend className="legend-text">{words.mayTell}</legend>
      {CHOICES.map((what) => (
        <label key={what} className="check">
          <input
            type="radio"
            name={`${id}what`}
            checked={draft.what === what}
            onChange={() => onChange({ ...draft, what })}
          />
          {words.choices[what]}
        </label>
      ))}
      {draft.what === 'this' && (
        <div className="field">
          <label htmlFor={`${id}words`}>{words.inWords}</label>
          <input
            id={`${id}words`}
            className="input"
            autoComplete="off"
            maxLength={300}
            value={draft.words}
            onChange={(event) => onChange({ ...draft, words: event.target.value })}
            onKeyDown={(event) => event.stopPropagation()}
          />
          <CitizenNumberWarning words={draft.words} />
        </div>
      )}
    </fieldset>
  )
}
