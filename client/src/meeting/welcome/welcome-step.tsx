import { profileCard } from '@samenbord/shared/texts'
import { type ReactElement, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { Helpers } from './helpers.tsx'
import { MyCard } from './my-card.tsx'
import { PersonCard } from './person-card.tsx'
import { unsentOn } from './use-card.ts'
import './welcome.css'

/** *Welkom*: who is who in a line each, the residents first; what must be passed on; may someone help. */
export const WelcomeStep = (): ReactElement => {
  const words = useTexts(profileCard)
  const { facts, me } = useAtTable()
  // Who has said nothing yet is asked, and who has words that did not arrive; who has can open it again.
  const [writing, setWriting] = useState<'asked' | 'opened' | 'done' | undefined>(() => {
    const { participantId: id } = facts
    const hasCard = facts.profileCards.some(({ participantId }) => participantId === id)
    return hasCard && unsentOn(facts, { id }).read() === undefined ? undefined : 'asked'
  })
  const isOpen = writing === 'asked' || writing === 'opened'
  const seated = facts.participants.filter(({ status }) => status === 'admitted')
  const residents = seated.filter(({ kind }) => kind === 'resident')
  const others = seated.filter(({ kind }) => kind !== 'resident')
  return (
    <div className="welcome">
      {isOpen && me !== undefined && (
        <MyCard me={me} first={writing === 'opened'} onDone={() => setWriting('done')} />
      )}
      <section aria-labelledby="welcome-people">
        <h3 id="welcome-people">{words.atTable}</h3>
        {seated.length < 2 && <p className="hint">{words.alone}</p>}
        <ul className="welcome__people">
          {[...residents, ...others].map((participant) => (
            <PersonCard
              key={participant.id}
              participant={participant}
              onEdit={participant.id === me?.id && !isOpen ? () => setWriting('opened') : undefined}
              wasDone={writing === 'done'}
            />
          ))}
        </ul>
      </section>
      <Helpers />
    </div>
  )
}
