import type { AgreeingSaid, ExportName, ParticipantId, Reader } from '@samenbord/shared/model'
import { actionId } from './plan/ids.ts'
import { atTable, wim } from './plan/people.ts'
import type { Seats } from './seats.ts'

type Said = Omit<AgreeingSaid, 'saidAt'>

/** What was said of a plan, and with whom at the table. */
export interface LaidAnswers {
  readonly present: readonly ParticipantId[]
  readonly said: readonly Said[]
}

const says = (by: Said['by'], word: Said['word'], more: Partial<Said> = {}): Said => ({
  by,
  word,
  reason: null,
  notThese: [],
  notedBy: null,
  ...more,
})

/** At the first meeting, without the resident. */
export const firstAnswers = (seats: Seats): LaidAnswers => {
  const { samira, joost, fatma, peter } = atTable(seats)
  return {
    present: [seats.samira, seats.joost, seats.fatma, seats.peter],
    said: [samira, joost, fatma, peter].map((by) => says(by, 'yes')),
  }
}

/** At the second: the resident says yes aloud, one does not yet agree to one thing, and one still thinks. */
export const secondAnswers = (seats: Seats): LaidAnswers => {
  const { samira, greet, joost, fatma, peter } = atTable(seats)
  return {
    present: [seats.samira, seats.greet, seats.joost, seats.fatma, seats.peter],
    said: [
      says(wim, 'yes', { notedBy: seats.samira }),
      says(greet, 'yes'),
      says(samira, 'yes'),
      says(joost, 'yes'),
      says(peter, 'not-yet', {
        reason: 'Zo lang laten rusten moet ik eerst vragen op mijn werk.',
        notThese: [actionId('huur-rust')],
      }),
      says(fatma, 'thinking'),
    ],
  }
}

/** Who took what along of the second agreement, in that order. */
export const taken = ({
  samira,
  peter,
}: Seats): readonly { by: ParticipantId; name: ExportName; reader: Reader }[] => [
  { by: samira, name: 'letter.pdf', reader: { kind: 'household' } },
  { by: peter, name: 'part.txt', reader: { kind: 'organisation', organisation: 'De Akker' } },
]
