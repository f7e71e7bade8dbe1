import { profileCard } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { MyCard } from '../../entity/profile-card/my-card.tsx'
import { useWritingMine } from '../../entity/profile-card/use-writing-mine.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { Helpers } from './helpers.tsx'
import { PersonCard } from './person-card.tsx'
import './welcome.css'

/** *Welkom*: who is who in a line each, the residents first; what must be passed on; may someone help. */
export const WelcomeStep = (): ReactElement => {
  const words = useTexts(profileCard)
  const { facts, me } = useAtTable()
  // Who has said nothing yet is asked; who has can open it again.
  const mine = useWritingMine(true)
  const seated = facts.participants.filter(({ status }) => status === 'admitted')
  const residents = seated.filter(({ kind }) => kind === 'resident')
  const others = seated.filter(({ kind }) => kind !== 'resident')
  return (
    <div className="welcome">
      {mine.isOpen && me !== undefined && <MyCard me={me} first={mine.byHand} onDone={mine.done} />}
      <section aria-labelledby="welcome-people">
        <h3 id="welcome-people">{words.atTable}</h3>
        {seated.length < 2 && <p className="hint">{words.alone}</p>}
        <ul className="welcome__people">
          {[...residents, ...others].map((participant) => (
            <PersonCard
              key={participant.id}
              participant={participant}
              onEdit={participant.id === me?.id && !mine.isOpen ? mine.open : undefined}
              wasDone={participant.id === me?.id && mine.wasDone}
            />
          ))}
        </ul>
      </section>
      <Helpers />
    </div>
  )
}
