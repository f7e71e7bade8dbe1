import { type Tell, tellKey, tellSentence, tellsOf } from '@samenbord/shared/network'
import { networkQuestions } from '@samenbord/shared/texts'
import { MessageCircleQuestion } from 'lucide-react'
import { type ReactElement, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { remembering } from '../../entity/use-draft.ts'
import { useNetworkMap } from '../../network-drawing/index.ts'
import { usePlan } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import './tells.css'

const useHidden = remembering(false)

/** What the map tells, as questions to talk about: one at a time, or all of them. Hidden when asked. */
export const TellsNotice = (): ReactElement | null => {
  const words = useTexts(networkQuestions)
  const { table, people } = useAtTable()
  const map = useNetworkMap()
  const plan = usePlan(table)
  const tells = useMemo(() => tellsOf(map, plan, people), [map, plan, people])
  const [hidden, setHidden] = useHidden()
  const other = useRef<HTMLButtonElement>(null)
  const [asked, setAsked] = useState(false)
  useEffect(() => {
    // The button that was tapped is gone: on goes the one in its place.
    if (asked) other.current?.focus()
    setAsked(false)
  }, [asked])
  if (tells.length === 0) return null
  const hide = (next: boolean) => {
    setHidden(next)
    setAsked(true)
  }
  if (hidden) {
    return (
      <button
        ref={other}
        type="button"
        className="button button--plain tells__show"
        onClick={() => hide(false)}
      >
        <MessageCircleQuestion className="icon icon--small" />
        {words.show}
      </button>
    )
  }
  return (
    <Questions
      tells={tells}
      hideButton={
        <button
          ref={other}
          type="button"
          className="button button--plain"
          onClick={() => hide(true)}
        >
          {words.hide}
        </button>
      }
    />
  )
}

const Questions = (props: { tells: readonly Tell[]; hideButton: ReactElement }): ReactElement => {
  const words = useTexts(networkQuestions)
  const { telling } = useAtTable()
  const map = useNetworkMap()
  const { tells } = props
  // Others change the map meanwhile: one stays at one's question as long as it is there.
  const [key, setKey] = useState<string>()
  const [said, setSaid] = useState('')
  const id = useId()
  const at = Math.max(
    0,
    tells.findIndex((tell) => tellKey(tell) === key),
  )
  const sentences = tells.map((tell) => ({
    key: tellKey(tell),
    ...tellSentence(tell, map, telling.language),
  }))
  const now = sentences[at]
  const next = () => {
    const place = (at + 1) % sentences.length
    const one = sentences[place]
    if (one === undefined) return
    setKey(one.key)
    setSaid(`${words.place(place + 1, sentences.length)}: ${one.question}`)
  }
  return (
    <section className="tells" aria-labelledby={id}>
      <h3 id={id} className="hidden-text">
        {words.title}
      </h3>
      {now !== undefined && (
        <>
          <p className="tells__question">
            <MessageCircleQuestion className="icon" />
            <span>{now.question}</span>
          </p>
          <details key={now.key} className="tells__how">
            <summary>{words.how}</summary>
            <p>{now.how}</p>
          </details>
        </>
      )}
      <div className="actions tells__ways">
        {sentences.length > 1 && (
          <button type="button" className="button button--plain" onClick={next}>
            {words.next}
          </button>
        )}
        {props.hideButton}
      </div>
      <p className="hidden-text" role="status">
        {said}
      </p>
      {sentences.length > 1 && (
        <details className="tells__all">
          <summary>{words.all(sentences.length)}</summary>
          <ol>
            {sentences.map((one) => (
              <li key={one.key}>
                {one.question}
                <p className="hint">{one.how}</p>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}
