import {
  type Handover,
  HandoverId,
  type Lead,
  type LeadWish,
  ParticipantId,
  type Referral,
  ReferralId,
  type WordGiven,
} from '@samenbord/shared/model'
import type { Days } from './days.ts'
import type { Seats } from './seats.ts'

/** Of whoever kept the overview before Samira and is no longer at this table. */
const BEFORE = ParticipantId.parse('wie-het-eerst-bijhield'.padEnd(22, '_'))

const HANDED_OVER = -7

/** Who keeps the overview, how that came, and to whom else Wim was referred. */
export interface LaidLead {
  readonly lead: Lead
  readonly wish: LeadWish
  readonly handover: Handover
  readonly referral: Referral
}

/**
 * Samira keeps the overview with Wim's word, and Joost when she cannot; someone who went to other work handed it over to her at his
 * kitchen table, between the two meetings. Wim speaks aloud: he has no seat when the table is laid.
 */
export const leadOf = ({ day }: Days, { samira, joost }: Seats): LaidLead => {
  const at = (after: number, time: string): string => `${day(after)}T${time}:00.000Z`
  const handedOver = at(HANDED_OVER, '13:40')
  const wimSaid: WordGiven = { says: 'yes', by: null, notedBy: samira, at: handedOver }
  return {
    lead: { lead: samira, deputy: joost },
    wish: { lead: samira, saidBy: null, notedBy: samira, saidAt: handedOver },
    handover: {
      id: HandoverId.parse('aan-de-keukentafel'.padEnd(22, '_')),
      from: BEFORE,
      to: samira,
      proposedBy: BEFORE,
      proposedAt: at(HANDED_OVER, '13:30'),
      receiver: { says: 'yes', by: samira, notedBy: null, at: handedOver },
      resident: wimSaid,
      state: 'done',
      endedAt: handedOver,
    },
    referral: {
      id: ReferralId.parse('naar-lotte'.padEnd(22, '_')),
      name: 'Lotte',
      organisation: 'Jeugdbescherming',
      why: 'Zij spreekt Daan elke week en kan meedenken over weer samen eten.',
      mayTell: { what: 'this', words: 'Dat ik Daan mis, en dat ik het huis aan het opruimen ben.' },
      askedBy: samira,
      participant: null,
      madeBy: samira,
      madeAt: at(0, '08:00'),
      resident: { ...wimSaid, at: at(0, '08:00') },
      receiver: null,
    },
  }
}
