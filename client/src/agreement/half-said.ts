import {
  AgreeingAnswer,
  AgreeingWord,
  Party,
  type Proposal,
  ProposalId,
} from '@samenbord/shared/model'
import { z } from 'zod'
import type { TableFacts } from '../sync/index.ts'
import { type KeptPlace, keptPlace } from '../ui/kept-in-tab.ts'

/** What is about to be said to a proposal. Looser than what is taken: all of it has to be there again. */
const HalfSaid = z.object({
  proposal: ProposalId,
  by: Party,
  word: AgreeingWord.nullable(),
  reason: z.string(),
  notThese: AgreeingAnswer.shape.notThese,
})
export type HalfSaid = z.infer<typeof HalfSaid>

/** All of it in one place, so that it is found when its proposal has gone. */
const placeOf = ({ session, participantId }: TableFacts): KeptPlace<readonly HalfSaid[]> =>
  keptPlace(session.id, `${participantId}.say`, z.array(HalfSaid).readonly())

/** Where what I write for someone, to one proposal, stays in this tab until it is said. */
export const halfSaidAt = (
  facts: TableFacts,
  proposal: Proposal['id'],
  by: Party,
): KeptPlace<HalfSaid> => {
  const place = placeOf(facts)
  const isThis = (one: HalfSaid) => one.proposal === proposal && one.by === by
  const others = () => (place.read() ?? []).filter((one) => !isThis(one))
  return {
    read: () => place.read()?.find(isThis),
    write: (next) => place.write([...others(), next]),
    drop: () => place.write(others()),
  }
}

/** What a form begins with: what was written before, else what was said. */
export const beginOf = (
  proposal: Proposal['id'],
  by: Party,
  before: AgreeingAnswer | undefined,
): HalfSaid => ({
  proposal,
  by,
  word: before?.word ?? null,
  reason: before?.reason ?? '',
  notThese: before?.notThese ?? [],
})

const isTo = (one: HalfSaid, proposal: Proposal | null): boolean => one.proposal === proposal?.id

/** What was not said to proposals that have gone since, as far as it has words or parts. */
export const leftUnsaid = (facts: TableFacts): readonly HalfSaid[] =>
  (placeOf(facts).read() ?? []).filter(
    (one) => !isTo(one, facts.proposal) && (one.reason.trim() !== '' || one.notThese.length > 0),
  )

/** Lets go of what was not said to proposals that have gone. */
export const dropLeft = (facts: TableFacts): void => {
  const place = placeOf(facts)
  place.write((place.read() ?? []).filter((one) => isTo(one, facts.proposal)))
}
