import { MayTell, ParticipantId } from '@samenbord/shared/model'
import { z } from 'zod'
import type { TableFacts } from '../../sync/index.ts'
import { type KeptInTab, type KeptPlace, keptPlace, useKeptInTab } from '../../ui/kept-in-tab.ts'

const WHATS = MayTell.options.map(({ shape }) => shape.what.value)

/** A referral as it is being written. Looser than what is taken: all of it has to be there again. */
const ReferralDraft = z.object({
  name: z.string(),
  organisation: z.string(),
  why: z.string(),
  tell: z.object({ what: z.enum(WHATS), words: z.string() }),
  askedBy: ParticipantId,
})
export type ReferralDraft = z.infer<typeof ReferralDraft>

const nameFor = ({ participantId }: TableFacts): string => `${participantId}.referral`

const placeFor = (facts: TableFacts): KeptPlace<ReferralDraft> =>
  keptPlace(facts.session.id, nameFor(facts), ReferralDraft)

/** Whether a referral was left half written in this tab. */
export const isReferralBegun = (facts: TableFacts): boolean => placeFor(facts).read() !== undefined

/** The referral someone is writing, which stays in this tab until it is made or let go. */
export const useReferralDraft = (facts: TableFacts): KeptInTab<ReferralDraft> =>
  useKeptInTab(facts.session.id, nameFor(facts), ReferralDraft, {
    name: '',
    organisation: '',
    why: '',
    tell: { what: 'how-to-reach', words: '' },
    askedBy: facts.participantId,
  })
