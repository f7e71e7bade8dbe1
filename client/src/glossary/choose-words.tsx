import { asTerm, canBeTerm } from '@samenbord/shared/glossary'
import { glossary } from '@samenbord/shared/texts'
import { type ReactElement, useId, useState } from 'react'
import { Dialog } from '../ui/dialog.tsx'
import { useTexts } from '../ui/use-texts.ts'
import './choose-words.css'

/** From one word of a text to another, the last one included. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** What is chosen once this word is tapped: a word beside what is chosen makes it longer. */
const tapped = (chosen: Stretch | undefined, at: number): Stretch | undefined => {
  if (chosen === undefined) return { from: at, to: at }
  const { from, to } = chosen
  if (at === to + 1) return { from, to: at }
  if (at === from - 1) return { from: at, to }
  if (from === to && at === from) return undefined
  return { from: at, to: at }
}

/** Asks which words of a text are meant: tapped one after the other, by hand or by keyboard. */
export const ChooseWords = (props: {
  text: string
  onChosen: (words: string) => void
  onClose: () => void
}): ReactElement => {
  const words = useTexts(glossary)
  const label = useId()
  const all = props.text.split(/\s+/u).filter((word) => word !== '')
  const [chosen, setChosen] = useState<Stretch | undefined>(
    all.length === 1 ? { from: 0, to: 0 } : undefined,
  )
  const said = chosen === undefined ? '' : all.slice(chosen.from, chosen.to + 1).join(' ')
  const fits = canBeTerm(said)
  return (
    <Dialog title={words.choose.title} onClose={props.onClose}>
      <div className="stack">
        <p id={label}>{words.choose.pick}</p>
        <ul className="choose-words" aria-labelledby={label}>
          {all.map((word, at) => (
            // A word can stand there twice, and each stays where it is.
            <li key={at}>
              <button
                type="button"
                className="choose-words__word"
                aria-pressed={chosen !== undefined && at >= chosen.from && at <= chosen.to}
                onClick={() => setChosen(tapped(chosen, at))}
              >
                {word}
              </button>
            </li>
          ))}
        </ul>
        <p role="status">
          {said !== '' &&
            (fits ? (
              <>
                {words.choose.label}: <b>{asTerm(said)}</b>
              </>
            ) : (
              words.newTerm.notATerm
            ))}
        </p>
        <div className="actions">
          {fits && (
            <button type="button" className="button" onClick={() => props.onChosen(said)}>
              {words.put}
            </button>
          )}
          <button type="button" className="button button--plain" onClick={props.onClose}>
            {words.meanings.cancel}
          </button>
        </div>
      </div>
    </Dialog>
  )
}
