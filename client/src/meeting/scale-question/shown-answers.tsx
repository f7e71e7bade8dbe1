import { type Party, partyOf, type ScaleQuestion } from '@samenbord/shared/model'
import { meeting } from '@samenbord/shared/texts'
import { Check } from 'lucide-react'
import { type ReactElement, useRef } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { PartyAvatar, PartyName } from '../../entity/party-mark.tsx'
import { usePlan } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import './scale-question.css'

type Shown = Extract<ScaleQuestion, { state: 'shown' }>
type Answer = Shown['answers'][number]

const seatOf = ({ participantId }: Answer): Party =>
  partyOf({ kind: 'participant', id: participantId })

/** Everyone's answers at once, the household's first and largest. Numbers and words, no more. */
export const ShownAnswers = (props: { question: Shown }): ReactElement => {
  const words = useTexts(meeting).scale
  const { people } = useAtTable()
  const { answers } = props.question
  const isOwn = (answer: Answer) => people.find(seatOf(answer))?.household === true
  const sorted = [...answers.filter(isOwn), ...answers.filter((answer) => !isOwn(answer))]
  if (sorted.length === 0) return <p>{words.noAnswers}</p>
  return (
    <>
      <ul className="scale-question__answers">
        {sorted.map((answer) => (
          <li
            key={answer.participantId}
            className={`scale-question__answer ${isOwn(answer) ? 'scale-question__answer--own' : ''}`}
          >
            <span className="scale-question__who">
              <PartyAvatar party={seatOf(answer)} />
              <span>
                <PartyName party={seatOf(answer)} short />
              </span>
            </span>
            <span className="scale-question__value">{words.gives(answer.value)}</span>
            {answer.words !== undefined && (
              <span className="scale-question__words">{answer.words}</span>
            )}
          </li>
        ))}
      </ul>
      <TakeOver question={props.question} />
    </>
  )
}

/** For a member of the household: the own number becomes part of the plan, when they want that. */
const TakeOver = (props: { question: Shown }): ReactElement | null => {
  const words = useTexts(meeting).scale
  const { table, facts, people, mayWrite } = useAtTable()
  const { scales } = usePlan(table)
  const place = useRef<HTMLDivElement>(null)
  const { question } = props
  const mine = question.answers.find(({ participantId }) => participantId === facts.participantId)
  const me = mine === undefined ? undefined : people.find(seatOf(mine))
  // A table of a team has no plan for it to lie in.
  const hasPlan = facts.session.household !== null
  if (mine === undefined || me?.household !== true || !mayWrite || !hasPlan) return null
  const said = words.inPlan(question.words, mine.words ?? '')
  const isThere = scales.some(
    (scale) => people.same(scale.by, me.party) && scale.now === mine.value && scale.words === said,
  )
  return (
    <div ref={place} role="status" tabIndex={-1}>
      {isThere ? (
        <p className="scale-question__taken">
          <Check className="icon icon--small" />
          {words.takenOver}
        </p>
      ) : (
        <button
          type="button"
          className="button button--quiet"
          onClick={() => {
            // This button is about to go.
            place.current?.focus()
            table.plan.add('scale', {
              by: me.party,
              topic: null,
              now: mine.value,
              wished: null,
              words: said,
            })
          }}
        >
          {words.takeOver}
        </button>
      )}
    </div>
  )
}
