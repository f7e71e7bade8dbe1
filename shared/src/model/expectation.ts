import { z } from 'zod'
import { ExpectationId, ParticipantId } from './ids.ts'
import { singleLine } from './text.ts'

/** What someone does for a table, one thing a line. */
const ExpectedDeeds = z.array(singleLine(300)).max(8)

const answer = {
  /** What I think the other does. */
  thinks: ExpectedDeeds,
  /** What I say I do myself. */
  says: ExpectedDeeds,
}

/** What one of the two wrote; one of both may stay empty. */
export const ExpectationAnswer = z
  .object(answer)
  .refine(({ thinks, says }) => thinks.length + says.length > 0, 'says nothing')
export type ExpectationAnswer = z.infer<typeof ExpectationAnswer>

/** What the two do from now on, in one line. */
export const ExpectationOutcome = singleLine(300)

const asked = {
  id: ExpectationId,
  /** Between whom: two people at the table, each for the own work or the own household. */
  sides: z.tuple([ParticipantId, ParticipantId]),
  askedBy: ParticipantId,
  askedAt: z.iso.datetime(),
}

/**
 * *Wat verwacht je van elkaar?*: two people write what they think the other does and what they do
 * themselves. Until it is shown only who has written is told, never what.
 */
export const Expectation = z.discriminatedUnion('state', [
  z.object({ state: z.literal('open'), ...asked, answered: z.array(ParticipantId) }),
  z.object({
    state: z.literal('shown'),
    ...asked,
    shownAt: z.iso.datetime(),
    /** In the order of the sides. */
    answers: z.array(z.object({ participantId: ParticipantId, ...answer })),
    outcome: ExpectationOutcome.nullable(),
  }),
])
export type Expectation = z.infer<typeof Expectation>
