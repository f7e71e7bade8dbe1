import { silentIn } from '@samenbord/shared/agenda'
import { type ParticipantId, type Party, partyOf } from '@samenbord/shared/model'
import { nameOf } from '@samenbord/shared/plan'
import { beamer, inOneSentence } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useTexts } from '../ui/use-texts.ts'
import { Face } from './face.tsx'
import { useInRoom } from './in-room.tsx'
import './signs.css'

const seat = (id: ParticipantId): Party => partyOf({ kind: 'participant', id })

/** Whose turn it is in a round, and who comes after. */
export const RoundSign = (): ReactElement | null => {
  const words = useTexts(beamer).turn
  const { facts, people, telling } = useInRoom()
  const { round } = facts
  if (round === null) return null
  const name = (id: ParticipantId) => nameOf(people, seat(id), telling.language)
  const { speaking } = round
  const toCome = silentIn(round)
  const about = round.words?.trim() ?? ''
  return (
    <div className="signs__round">
      {speaking !== null && (
        <p className="person">
          <Face party={seat(speaking)} />
          <b>
            {about === '' ? words.speaks(name(speaking)) : words.speaksOf(name(speaking), about)}
          </b>
        </p>
      )}
      <p className="soft">
        {toCome.length > 0
          ? words.toCome(inOneSentence(toCome.map(name), telling.language))
          : speaking === null && words.everyone}
      </p>
    </div>
  )
}
