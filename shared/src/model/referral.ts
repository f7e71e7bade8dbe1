import { z } from 'zod'
import { ParticipantId, ReferralId } from './ids.ts'
import { singleLine } from './text.ts'
import { WordGiven } from './word-given.ts'

/** What may be told to someone new: the resident's to say. */
export const MayTell = z.discriminatedUnion('what', [
  /** The name and how to reach the resident, and nothing else. */
  z.object({ what: z.literal('how-to-reach') }),
  z.object({ what: z.literal('the-plan') }),
  /** This, in the resident's words. */
  z.object({ what: z.literal('this'), words: singleLine(300) }),
])
export type MayTell = z.infer<typeof MayTell>

/** What a referral says, as it is made. */
export const ReferralWords = z.object({
  name: singleLine(80),
  organisation: singleLine(80).nullable(),
  why: singleLine(300),
  mayTell: MayTell,
  /** Who asks the person; when they sit here, who introduced them. */
  askedBy: ParticipantId,
})
export type ReferralWords = z.infer<typeof ReferralWords>

/** *Doorverwijzen*: to someone new, with what may be told. */
export const Referral = ReferralWords.extend({
  id: ReferralId,
  /** Nobody, when who was to ask has left. */
  askedBy: ParticipantId.nullable(),
  /** Whose seat it is, once the person sits at this table. */
  participant: ParticipantId.nullable(),
  madeBy: ParticipantId,
  madeAt: z.iso.datetime(),
  resident: WordGiven.nullable(),
  receiver: WordGiven.nullable(),
})
export type Referral = z.infer<typeof Referral>
