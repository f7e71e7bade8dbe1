import { type Party, type Poll, type PollOutcome, partyOf } from '@samenbord/shared/model'
import { nameOf } from '@samenbord/shared/plan'
import { poll } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { PartyAvatar, PartyName } from '../../entity/party-mark.tsx'
import { CopyText } from '../../ui/copy-text.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { DotsRow } from './my-dots.tsx'

type Shown = Extract<Poll, { state: 'shown' }>
type Said = Extract<PollOutcome, { kind: 'words' }>['said']

/** What came of a poll: everyone's sentences under their name, or how many dots lie where. */
export const ShownPoll = (props: { question: Shown }): ReactElement => {
  const { question } = props
  if (question.outcome.kind === 'words') {
    return <ShownWords question={question} said={question.outcome.said} />
  }
  const choices = question.form.kind === 'dots' ? question.form.choices : []
  return <ShownDots question={question} choices={choices} dots={question.outcome.dots} />
}

const seatOf = ({ participantId }: Said[number]): Party =>
  partyOf({ kind: 'participant', id: participantId })

const ShownWords = (props: { question: Shown; said: Said }): ReactElement => {
  const words = useTexts(poll)
  const { people, telling } = useAtTable()
  const isOwn = (one: Said[number]) => people.find(seatOf(one))?.household === true
  const { said } = props
  const sorted = [...said.filter(isOwn), ...said.filter((one) => !isOwn(one))]
  if (sorted.length === 0) return <p>{words.noAnswers}</p>
  const asText = () =>
    [
      props.question.words,
      ...sorted.flatMap((one) =>
        one.words.map((words) => `${nameOf(people, seatOf(one), telling.language)}: ${words}`),
      ),
    ].join('\n')
  return (
    <>
      <ul className="poll-people">
        {sorted.map((one) => (
          <li
            key={one.participantId}
            className={`poll-people__one ${isOwn(one) ? 'poll-people__one--own' : ''}`}
          >
            <span className="poll-people__who">
              <PartyAvatar party={seatOf(one)} />
              <span>
                <PartyName party={seatOf(one)} short />
              </span>
            </span>
            <ul className="poll-said">
              {[...new Set(one.words)].map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <CopyText label={words.copy} text={asText} />
    </>
  )
}

const ShownDots = (props: {
  question: Shown
  choices: readonly string[]
  dots: readonly number[]
}): ReactElement => {
  const words = useTexts(poll)
  const laid = props.choices
    .map((choice, index) => ({ choice, index, count: props.dots[index] ?? 0 }))
    .sort((a, b) => b.count - a.count || a.index - b.index)
  if (laid.every(({ count }) => count === 0)) return <p>{words.noAnswers}</p>
  const asText = () =>
    [
      props.question.words,
      ...laid.map(({ choice, count }) => `${choice}: ${words.dots(count)}`),
    ].join('\n')
  return (
    <>
      <ol className="poll-dots">
        {laid.map(({ choice, index, count }) => (
          <DotsRow key={index} choice={choice} count={count} />
        ))}
      </ol>
      <CopyText label={words.copy} text={asText} />
    </>
  )
}
