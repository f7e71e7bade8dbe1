import { partyOf } from '@samenbord/shared/model'
import { nameOf } from '@samenbord/shared/plan'
import { beamer, inOneSentence } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import { useInRoom } from '../in-room.tsx'
import { Pages } from '../pages.tsx'
import './sharing.css'

/** Who may know what is told here, and what must be passed on before anything is. Nobody's answers. */
export const Sharing = (): ReactElement => {
  const words = useTexts(beamer).sharing
  const { facts, here, telling } = useInRoom()
  const residents = here.filter(({ kind }) => kind === 'resident').map(({ name }) => name)
  const names = inOneSentence(residents, telling.language)
  return (
    <Pages wide>
      <p className="beam-hero keep">
        {residents.length === 0 ? words.choosesUnnamed : words.chooses(names, residents.length > 1)}
      </p>
      <ul className="sharing__choices">
        {words.choices.map((choice) => (
          <li key={choice} className="beam-own">
            {choice}
          </li>
        ))}
      </ul>
      {facts.legalBasis !== null && (
        <div className="sharing__part keep">
          <h2 className="beam-line">{words.basis}</h2>
          <p className="beam-line">{facts.legalBasis.words}</p>
          <p className="beam-note soft">
            {words.decidedBy(facts.legalBasis.decidedBy)}. {words.apart}
          </p>
        </div>
      )}
      <Duties />
    </Pages>
  )
}

const Duties = (): ReactElement | null => {
  const words = useTexts(beamer).sharing
  const { facts, here, people, telling } = useInRoom()
  const duties = facts.profileCards.flatMap(({ participantId, dutyToReport }) =>
    dutyToReport === null || !here.some(({ id }) => id === participantId)
      ? []
      : [{ participantId, dutyToReport }],
  )
  if (duties.length === 0) return null
  return (
    <div className="sharing__part">
      <h2 className="beam-line">{words.mustReport}</h2>
      <ul>
        {duties.map(({ participantId, dutyToReport }) => (
          <li key={participantId} className="beam-line">
            <b>
              {nameOf(
                people,
                partyOf({ kind: 'participant', id: participantId }),
                telling.language,
              )}
              :
            </b>{' '}
            {dutyToReport}
          </li>
        ))}
      </ul>
    </div>
  )
}
