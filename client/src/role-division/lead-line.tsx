import { type ParticipantId, partyOf } from '@samenbord/shared/model'
import { nameOf } from '@samenbord/shared/plan'
import { roleDivision } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { PartyAvatar } from '../entity/party-mark.tsx'
import { useLanguage, useTexts } from '../ui/use-texts.ts'

const seatOf = (id: ParticipantId) => partyOf({ kind: 'participant', id })

/** *Wie houdt het overzicht?* in one line. */
export const LeadLine = (): ReactElement => {
  const words = useTexts(roleDivision).lead
  const { facts, people } = useAtTable()
  const language = useLanguage()
  const { lead, deputy } = facts.lead
  const name = (id: ParticipantId) => nameOf(people, seatOf(id), language)
  return (
    <p className="lead-line">
      {lead !== null && <PartyAvatar party={seatOf(lead)} />}
      <span>
        <span className="soft small">{words.title}</span>
        <br />
        {lead === null
          ? words.nobody
          : deputy === null
            ? words.alone(name(lead))
            : words.with(name(lead), name(deputy))}
      </span>
    </p>
  )
}
