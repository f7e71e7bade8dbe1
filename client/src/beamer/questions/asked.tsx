import type { ParticipantId, PollOutcome, ScaleQuestion } from '@samenbord/shared/model'
import { type Party, type Poll, partyOf } from '@samenbord/shared/model'
import { beamer, meeting } from '@samenbord/shared/texts'
import type { ReactElement, ReactNode } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import { FaceAndName } from '../face.tsx'
import { useInRoom } from '../in-room.tsx'
import { Pages } from '../pages.tsx'
import './asked.css'
import '../steps/list.css'

const seat = (participantId: ParticipantId): Party =>
  partyOf({ kind: 'participant', id: participantId })

/** A question to the table; what was answered stands below it once that is shown. */
const Asked = (props: { words: string; children?: ReactNode }): ReactElement => {
  if (props.children === undefined) {
    return (
      <Pages>
        <p className="beam-hero">{props.words}</p>
      </Pages>
    )
  }
  return (
    <div className="asked-one">
      <p className="beam-hero">{props.words}</p>
      <Pages wide>{props.children}</Pages>
    </div>
  )
}

/** The household first, as in all that is shown of people. */
const useHouseholdFirst = () => {
  const { people } = useInRoom()
  const isOwn = (one: { readonly participantId: ParticipantId }) =>
    people.find(seat(one.participantId))?.household === true
  return <One extends { readonly participantId: ParticipantId }>(all: readonly One[]): One[] => [
    ...all.filter(isOwn),
    ...all.filter((one) => !isOwn(one)),
  ]
}

/** A question that each answers with a mark. Until they are shown, no marks. */
export const AskedScale = (props: { question: ScaleQuestion }): ReactElement => {
  const { gives } = useTexts(meeting).scale
  const sorted = useHouseholdFirst()
  const { question } = props
  if (question.state === 'open') return <Asked words={question.words} />
  return (
    <Asked words={question.words}>
      <ul>
        {sorted(question.answers).map(({ participantId, value, words }) => (
          <li key={participantId} className="asked-one__answer beam-line">
            <FaceAndName party={seat(participantId)} />
            <span className="asked-one__value">{gives(value)}</span>
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </Asked>
  )
}

/** A question that each answers with words or dots. Until they are shown, only the question. */
export const AskedPoll = (props: { poll: Poll }): ReactElement => {
  const { poll } = props
  if (poll.state === 'open') {
    if (poll.form.kind === 'words') return <Asked words={poll.words} />
    return (
      <Asked words={poll.words}>
        <ul>
          {poll.form.choices.map((choice) => (
            <li key={choice} className="listed beam-own">
              {choice}
            </li>
          ))}
        </ul>
      </Asked>
    )
  }
  return (
    <Asked words={poll.words}>
      <Outcome
        outcome={poll.outcome}
        choices={poll.form.kind === 'dots' ? poll.form.choices : []}
      />
    </Asked>
  )
}

const Outcome = (props: { outcome: PollOutcome; choices: readonly string[] }): ReactElement => {
  const words = useTexts(beamer)
  const sorted = useHouseholdFirst()
  const { outcome, choices } = props
  if (outcome.kind === 'words') {
    return (
      <ul>
        {sorted(outcome.said).map(({ participantId, words: said }) => (
          <li key={participantId} className="listed">
            {said.map((sentence) => (
              <p key={sentence} className="beam-own">
                {sentence}
              </p>
            ))}
            <p className="beam-note">
              <FaceAndName party={seat(participantId)} />
            </p>
          </li>
        ))}
      </ul>
    )
  }
  const counted = choices
    .map((choice, at) => ({ choice, dots: outcome.dots[at] ?? 0 }))
    .sort((a, b) => b.dots - a.dots)
  return (
    <ul>
      {counted.map(({ choice, dots }) => (
        <li key={choice} className="listed">
          <p className="beam-own">{choice}</p>
          <p className="beam-note asked-one__dots">
            <Dots count={dots} />
            <span>{words.dots(dots)}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}

const Dots = (props: { count: number }): ReactElement => (
  <>
    {Array.from({ length: props.count }, (_, at) => (
      <i key={at} aria-hidden="true" />
    ))}
  </>
)
