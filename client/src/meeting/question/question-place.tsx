import { type ParticipantId, partyOf } from '@samenbord/shared/model'
import { nameOf } from '@samenbord/shared/plan'
import { ChevronDown } from 'lucide-react'
import {
  type ReactElement,
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { isTypedIn } from '../../ui/in-field.ts'
import './question.css'
import type { QuestionWords } from './question-words.ts'
import { useGoneWithFocus } from './use-gone-with-focus.ts'

/** A question as everyone may know it. */
export interface Asked {
  readonly id: string
  readonly words: string
  readonly state: 'open' | 'shown'
  readonly askedBy: ParticipantId
}

/**
 * Where a question lies on every screen: each answers in the own, and sees nothing of the others
 * until all is shown. It never takes the focus from who is writing.
 */
export const QuestionPlace = <Question extends Asked>(props: {
  question: Question | null
  words: QuestionWords
  /** A class for what is its own in this kind of question. */
  className: string
  /** `onShown` is called when the answers were shown from here, and the button that did it is gone. */
  children: (question: Question, onShown: () => void) => ReactNode
}): ReactElement => {
  const { people, telling } = useAtTable()
  const { question, words } = props
  const place = useRef<HTMLDivElement>(null)
  const [removed, setRemoved] = useState(false)
  const onGone = useCallback(() => {
    setRemoved(true)
    place.current?.focus()
  }, [])
  const asker = question && partyOf({ kind: 'participant', id: question.askedBy })
  return (
    <div ref={place} tabIndex={-1} className="question__place">
      <p className="hidden-text" role="status">
        {question?.state === 'open' &&
          asker !== null &&
          words.asks(nameOf(people, asker, telling.language), question.words)}
        {question?.state === 'shown' && words.shown}
        {question === null && removed && words.removed}
      </p>
      {question !== null && (
        <Card key={question.id} {...props} question={question} onGone={onGone} />
      )}
    </div>
  )
}

const Card = <Question extends Asked>(props: {
  question: Question
  words: QuestionWords
  className: string
  children: (question: Question, onShown: () => void) => ReactNode
  /** It went with the focus in it. */
  onGone: () => void
}): ReactElement => {
  const { question, words } = props
  const card = useRef<HTMLElement>(null)
  useGoneWithFocus(card, props.onGone)
  // Over what someone is writing it comes as one line; they open it when they have time.
  const [small, setSmall] = useState(() => isTypedIn(document.activeElement))
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  const isShown = question.state === 'shown'
  useEffect(() => {
    if (isShown && !isTypedIn(document.activeElement)) setSmall(false)
  }, [isShown])
  return (
    <section ref={card} className={`question ${props.className}`} aria-labelledby={`${id}title`}>
      <div className="question__head">
        <div>
          <p className="hint">{words.title}</p>
          <h2 id={`${id}title`} ref={heading} tabIndex={-1}>
            {question.words}
          </h2>
        </div>
        <button
          type="button"
          className={small ? 'button' : 'icon-button'}
          aria-label={small ? undefined : words.hide}
          aria-expanded={!small}
          aria-controls={`${id}body`}
          onClick={() => setSmall(!small)}
        >
          {small ? words.show : <ChevronDown className="icon" />}
        </button>
      </div>
      {/* Hidden, not gone: an answer may stand there half written. */}
      <div id={`${id}body`} className="question__body" hidden={small}>
        {props.children(question, () => heading.current?.focus())}
      </div>
    </section>
  )
}
