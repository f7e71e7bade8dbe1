import { type Participant, type ProfileCard, partyOf } from '@samenbord/shared/model'
import { beamer } from '@samenbord/shared/texts'
import { TriangleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import { Face } from '../face.tsx'
import { useInRoom } from '../in-room.tsx'
import { Pages } from '../pages.tsx'
import './people.css'

/** Who is who: a name, for whom, one line, and what must be passed on. */
export const Welcome = (): ReactElement => {
  const { here, facts } = useInRoom()
  return (
    <Pages wide>
      <ul className="who-is-who">
        {here.map((one) => (
          <Someone
            key={one.id}
            one={one}
            card={facts.profileCards.find(({ participantId }) => participantId === one.id)}
          />
        ))}
      </ul>
    </Pages>
  )
}

const Someone = (props: { one: Participant; card: ProfileCard | undefined }): ReactElement => {
  const words = useTexts(beamer).welcome
  const { one, card } = props
  const from = one.organisation ?? one.discipline
  const line = card?.introduction ?? card?.brings ?? card?.hereFor ?? undefined
  const duty = card?.dutyToReport ?? undefined
  return (
    <li className="who-is-who__one">
      <Face party={partyOf({ kind: 'participant', id: one.id })} />
      <div>
        <p className="beam-line">
          <b>{one.name}</b>
          {from !== undefined && <span className="soft">, {from}</span>}
        </p>
        {line !== undefined && <p className="beam-line soft">{line}</p>}
        {duty !== undefined && (
          <p className="beam-note who-is-who__duty">
            <TriangleAlert className="icon" aria-hidden="true" />
            <span>{words.mustReport(duty)}</span>
          </p>
        )}
      </div>
    </li>
  )
}
