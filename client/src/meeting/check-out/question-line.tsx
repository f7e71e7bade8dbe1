import {
  type CheckOutQuestion,
  type CheckOutSeen,
  CheckOutWord,
  partyOf,
} from '@samenbord/shared/model'
import { nameOf } from '@samenbord/shared/plan'
import { checkOut } from '@samenbord/shared/texts'
import { type ReactElement, useId } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { dayWords } from '../../ui/words.ts'
import { countsSaid } from './check-out-words.ts'
import './check-outs.css'

/** On which day a meeting was. */
export const useDay = (): ((seen: CheckOutSeen) => string) => {
  const { telling } = useAtTable()
  return ({ startedAt }) => dayWords(startedAt, telling.language)
}

/** One question over the dates: *12 mei: 3 ja, 1 een beetje*. */
export const QuestionLine = (props: {
  question: CheckOutQuestion
  seen: readonly CheckOutSeen[]
}): ReactElement => {
  const words = useTexts(checkOut)
  const { people, telling } = useAtTable()
  const day = useDay()
  const id = useId()
  const { question } = props
  return (
    <section className="check-outs__line" aria-labelledby={id}>
      <h3 id={id}>{words.questions[question]}</h3>
      <ol>
        {props.seen.map((one) => {
          const counts = one.others?.counts[question]
          const said = counts && countsSaid(words, counts)
          return (
            <li key={one.meetingId}>
              <span>{words.history.line(day(one), said ?? words.history.nothing)}</span>
              {counts !== undefined && <Drawn counts={counts} />}
              {one.residents.map(({ participantId, answers }) => {
                const word = answers[question]
                const party = partyOf({ kind: 'participant', id: participantId })
                return word === undefined ? null : (
                  <span key={participantId} className="check-outs__resident">
                    {words.history.line(
                      nameOf(people, party, telling.language),
                      words.choices[word].toLocaleLowerCase(),
                    )}
                  </span>
                )
              })}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** The same as a row of dots, of one colour: it says no more than the words. */
const Drawn = (props: { counts: Record<CheckOutWord, number> }): ReactElement => (
  <span className="check-outs__dots" aria-hidden="true">
    {CheckOutWord.options.flatMap((word) =>
      [...Array(props.counts[word]).keys()].map((place) => (
        <i key={`${word}${place}`} className={`check-outs__dot check-outs__dot--${word}`} />
      )),
    )}
  </span>
)
