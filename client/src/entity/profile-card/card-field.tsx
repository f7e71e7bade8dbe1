import { ProfileWords } from '@samenbord/shared/model'
import { poll, profileCard, shell } from '@samenbord/shared/texts'
import { Check } from 'lucide-react'
import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { CopyText } from '../../ui/copy-text.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { Progress } from '../../ui/progress.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { CitizenNumberWarning } from '../citizen-number.tsx'
import type { CardLine, WrittenCard } from './use-card.ts'

/**
 * One line of a card, kept when one leaves the field or presses Enter, with a sign that it is. What is
 * marked `data-card` is the card, and `data-done` its end.
 */
export const CardField = (props: {
  card: WrittenCard
  line: CardLine
  label: string
  hint: string
  /** The card is someone else's by now: what was written stands there to copy. */
  readOnly?: boolean
}): ReactElement => {
  const words = useTexts(profileCard)
  const { strangeCharacters } = useTexts(shell)
  const { copy } = useTexts(poll)
  const id = useId()
  const { card, line, readOnly = false } = props
  const [draft, setDraft] = useState<string>()
  const [strange, setStrange] = useState(false)
  // The signs of a card stand at the line that was written last.
  const [wasMine, setWasMine] = useState(() => card.isUnsent(line))
  const schema = ProfileWords.shape[line].unwrap()
  const kept = card.words[line] ?? ''
  const value = draft ?? kept
  const keep = () => {
    if (draft === undefined || readOnly) return
    const empty = draft.trim() === ''
    const read = schema.safeParse(draft)
    if (!empty && !read.success) return setStrange(true)
    setDraft(undefined)
    const next = empty || !read.success ? null : read.data
    if (next === card.words[line]) return
    setWasMine(true)
    card.write({ [line]: next })
  }
  // Whoever goes from this line loses nothing of it.
  const leave = useRef(keep)
  useEffect(() => {
    leave.current = keep
  })
  useEffect(() => {
    const left = () => leave.current()
    window.addEventListener('pagehide', left)
    return () => {
      window.removeEventListener('pagehide', left)
      left()
    }
  }, [])
  const isMine = wasMine && draft === undefined
  return (
    <div className="field card-field">
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        className="input"
        value={value}
        maxLength={schema.maxLength ?? undefined}
        autoComplete="off"
        readOnly={readOnly}
        aria-invalid={strange}
        aria-describedby={`${id}hint`}
        onChange={(event) => {
          setDraft(event.target.value)
          setStrange(false)
        }}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          // Else the same key would press what has the focus next.
          event.preventDefault()
          keep()
          goOn(event.currentTarget)
        }}
      />
      <p id={`${id}hint`} className="hint">
        {props.hint}
      </p>
      {strange && (
        <p className="problem" role="alert">
          {strangeCharacters}
        </p>
      )}
      {readOnly && (draft !== undefined || card.isUnsent(line)) && (
        <CopyText label={copy} spoken={`${copy}: ${props.label}`} text={() => value} />
      )}
      <CitizenNumberWarning words={value} />
      {isMine && card.busy && <Progress />}
      <p className="card-field__saved" role="status">
        {isMine && card.saved && (
          <>
            <Check className="icon icon--small" />
            {words.saved}
          </>
        )}
      </p>
      {isMine && !readOnly && card.failed !== undefined && (
        <FailureNotice {...card.failed.failure} onRetry={card.again} />
      )}
    </div>
  )
}

/** To the next line of this card, and after the last to its button: Enter is done with a line. */
const goOn = (from: HTMLElement): void => {
  const places = [
    ...(from.closest('[data-card]')?.querySelectorAll<HTMLElement>('input, [data-done]') ?? []),
  ]
  places[places.indexOf(from) + 1]?.focus()
}
