import { partyOf, type ScaleQuestion } from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { inPeopleOrder, nameOf, namesOf } from '@samenbord/shared/plan'
import { meeting } from '@samenbord/shared/texts'
import { ChevronDown } from 'lucide-react'
import {
  type ReactElement,
  type RefObject,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { PartyAvatar } from '../../entity/party-mark.tsx'
import { isTypedIn } from '../../ui/in-field.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { MyAnswerPart } from './answer-form.tsx'
import { LeadQuestion } from './lead-question.tsx'
import './scale-question.css'
import { ShownAnswers } from './shown-answers.tsx'

/**
 * The question that lies on the table, on every screen: each answers in the own, and sees nothing of
 * the others until all is shown. It never takes the focus from who is writing.
 */
export const ScaleQuestionPanel = (): ReactElement => {
  const words = useTexts(meeting).scale
  const { facts, people, telling } = useAtTable()
  const place = useRef<HTMLDivElement>(null)
  const [removed, setRemoved] = useState(false)
  const question = facts.scaleQuestion
  const onGone = useCallback(() => {
    setRemoved(true)
    place.current?.focus()
  }, [])
  return (
    <div ref={place} tabIndex={-1} className="scale-question__place">
      <p className="hidden-text" role="status">
        {question?.state === 'open' &&
          words.asks(
            nameOf(
              people,
              partyOf({ kind: 'participant', id: question.askedBy }),
              telling.language,
            ),
            question.words,
          )}
        {question?.state === 'shown' && words.shown}
        {question === null && removed && words.removed}
      </p>
      {question !== null && <Card key={question.id} question={question} onGone={onGone} />}
    </div>
  )
}

const Card = (props: {
  question: ScaleQuestion
  /** It went with the focus in it. */
  onGone: () => void
}): ReactElement => {
  const words = useTexts(meeting).scale
  const { question, onGone } = props
  const card = useRef<HTMLElement>(null)
  useGoneWithFocus(card, onGone)
  // Over what someone is writing it comes as one line; they open it when they have time.
  const [small, setSmall] = useState(() => isTypedIn(document.activeElement))
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  const isShown = question.state === 'shown'
  useEffect(() => {
    if (isShown && !isTypedIn(document.activeElement)) setSmall(false)
  }, [isShown])
  return (
    <section ref={card} className="scale-question" aria-labelledby={`${id}title`}>
      <div className="scale-question__head">
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
      <div id={`${id}body`} className="scale-question__body" hidden={small}>
        <Body question={question} onShown={() => heading.current?.focus()} />
      </div>
    </section>
  )
}

/** Tells when something went with the focus in it, once no question keeps the focus any more. */
const useGoneWithFocus = (element: RefObject<HTMLElement | null>, onGone: () => void): void => {
  const hadFocus = useRef(false)
  useLayoutEffect(() => {
    const { current } = element
    return () => {
      hadFocus.current = current?.contains(document.activeElement) === true
    }
  }, [element])
  useEffect(
    () => () => {
      if (hadFocus.current) onGone()
    },
    [onGone],
  )
}

const Body = (props: { question: ScaleQuestion; onShown: () => void }): ReactElement => {
  const words = useTexts(meeting).scale
  const { facts } = useAtTable()
  const { question } = props
  const mayAnswer = may(facts.access, 'scale-question.answer')
  return (
    <>
      {question.state === 'shown' && <ShownAnswers question={question} />}
      {question.state === 'open' && mayAnswer && <MyAnswerPart question={question} />}
      {question.state === 'open' && !mayAnswer && <p className="hint">{words.readsAlong}</p>}
      {question.state === 'open' && <WhoAnswered question={question} />}
      {may(facts.access, 'scale-question.lead') && (
        <LeadQuestion question={question} onShown={props.onShown} />
      )}
    </>
  )
}

/** Who has answered, never what. */
const WhoAnswered = (props: {
  question: Extract<ScaleQuestion, { state: 'open' }>
}): ReactElement => {
  const words = useTexts(meeting).scale
  const { people, telling } = useAtTable()
  const parties = inPeopleOrder(
    people,
    props.question.answered.map((id) => partyOf({ kind: 'participant', id })),
  )
  const names = namesOf(people, parties, telling.language)
  return (
    <div className="scale-question__answered">
      {parties.map((party) => (
        <PartyAvatar key={party} party={party} />
      ))}
      <span>{names === undefined ? words.nobody : words.answered(names, parties.length > 1)}</span>
    </div>
  )
}
