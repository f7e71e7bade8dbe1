import { CheckOutQuestion, type CheckOutSeen, partyOf } from '@samenbord/shared/model'
import { nameOf } from '@samenbord/shared/plan'
import { checkOut } from '@samenbord/shared/texts'
import { type ReactElement, useId } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { PartyAvatar } from '../../entity/party-mark.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import './check-out.css'
import { answersSaid, countsSaid } from './check-out-words.ts'

type OneAnswer = Pick<CheckOutSeen['residents'][number], 'answers' | 'words'>

/** What one person answered, in words. */
export const AnswerWords = (props: { answer: OneAnswer }): ReactElement => {
  const words = useTexts(checkOut)
  const { answer } = props
  const said = answersSaid(words, answer)
  return (
    <>
      {said.length > 0 && (
        <dl className="check-out__answers">
          {said.map((one) => (
            <div key={one.question}>
              <dt>{one.ask}</dt>
              <dd>{one.said}</dd>
            </div>
          ))}
        </dl>
      )}
      {answer.words !== null && <p className="check-out__quote">{words.quoted(answer.words)}</p>}
    </>
  )
}

/** What of the answers this person may see, once they are shown: the residents' first. */
export const ShownCheckOut = (props: { seen: CheckOutSeen }): ReactElement => {
  const words = useTexts(checkOut)
  const { facts, me, people, telling } = useAtTable()
  const id = useId()
  const { residents, others, mine } = props.seen
  const isTeam = facts.session.household === null
  const isAmongThem = mine !== null && me?.kind !== 'resident'
  const together = isAmongThem ? words.ofUs : words.ofOthers
  return (
    <div className="check-out">
      {residents.map((one) => {
        const party = partyOf({ kind: 'participant', id: one.participantId })
        return (
          <section key={one.participantId} className="check-out__said check-out__said--own">
            <h3>
              <PartyAvatar party={party} />
              {words.ofResidents(nameOf(people, party, telling.language))}
            </h3>
            <AnswerWords answer={one} />
          </section>
        )
      })}
      <section className="check-out__said" aria-labelledby={`${id}others`}>
        <h3 id={`${id}others`}>{isTeam ? words.ofTheTeam : together}</h3>
        {others === null || others.people === 0 ? (
          <p>{words.noOthers}</p>
        ) : (
          <>
            <dl className="check-out__answers">
              {CheckOutQuestion.options.map((question) => {
                const said = countsSaid(words, others.counts[question])
                return said === undefined ? null : (
                  <div key={question}>
                    <dt>{words.questions[question]}</dt>
                    <dd>{said}</dd>
                  </div>
                )
              })}
            </dl>
            {[...new Set(others.words)].map((one) => (
              <p key={one} className="check-out__quote">
                {words.quoted(one)}
              </p>
            ))}
          </>
        )}
        {!isTeam && <p className="hint">{words.residentsKeep}</p>}
      </section>
      {mine !== null && (
        <section className="check-out__said" aria-labelledby={`${id}mine`}>
          <h3 id={`${id}mine`}>{words.mine}</h3>
          <AnswerWords answer={mine} />
        </section>
      )}
    </div>
  )
}
