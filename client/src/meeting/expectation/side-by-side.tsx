import { type Expectation, type ParticipantId, partyOf } from '@samenbord/shared/model'
import { expectation as expectationTexts } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { PartyAvatar, PartyName } from '../../entity/party-mark.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import './expectation.css'
import { OutcomeLine } from './outcome-line.tsx'
import { useSides } from './use-sides.ts'

type Shown = Extract<Expectation, { state: 'shown' }>

/** What someone is said to do, under who says so. */
export const Deeds = (props: { heading: string; deeds: readonly string[] }): ReactElement => {
  const words = useTexts(expectationTexts)
  return (
    <div className="expectation__deeds">
      <h4>{props.heading}</h4>
      {props.deeds.length === 0 ? (
        <p className="hint">{words.noAnswers}</p>
      ) : (
        <ul>
          {[...new Set(props.deeds)].map((deed) => (
            <li key={deed}>{deed}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** What both wrote, of each of them side by side, and what they do from now on. */
export const SideBySide = (props: { expectation: Shown }): ReactElement => {
  const { expectation } = props
  const [one, other] = expectation.sides
  return (
    <>
      <About expectation={expectation} who={one} other={other} />
      <About expectation={expectation} who={other} other={one} />
      <OutcomeLine expectation={expectation} />
    </>
  )
}

/** Of one of the two: what the other thinks they do, beside what they say. */
const About = (props: {
  expectation: Shown
  who: ParticipantId
  other: ParticipantId
}): ReactElement => {
  const words = useTexts(expectationTexts)
  const { facts } = useAtTable()
  const { name } = useSides()
  const { who, other, expectation } = props
  const { participantId: me } = facts
  const party = partyOf({ kind: 'participant', id: who })
  const of = (id: ParticipantId) =>
    expectation.answers.find(({ participantId }) => participantId === id)
  const thought = () => {
    if (who === me) return words.theyThinkOfYou(name(other))
    return other === me ? words.youThink(name(who)) : words.theyThink(name(other), name(who))
  }
  return (
    <section className="expectation__about">
      <h3 className="expectation__who">
        <PartyAvatar party={party} />
        <span>
          <PartyName party={party} />
        </span>
      </h3>
      <div className="expectation__beside">
        <Deeds heading={thought()} deeds={of(other)?.thinks ?? []} />
        <Deeds
          heading={who === me ? words.youSay : words.theySay(name(who))}
          deeds={of(who)?.says ?? []}
        />
      </div>
    </section>
  )
}
