import { z } from 'zod'
import { MeetingId, ParticipantId } from './ids.ts'
import { singleLine } from './text.ts'

/**
 * The four questions at the end of a meeting: was there listened to you, do we want the same, do you
 * see how, did this help. After the working alliance of Bordin (bond, goal, task) and its result.
 */
export const CheckOutQuestion = z.enum(['listened', 'same-goal', 'see-how', 'helped'])
export type CheckOutQuestion = z.infer<typeof CheckOutQuestion>

/** Words, and no mark. */
export const CheckOutWord = z.enum(['yes', 'partly', 'no'])
export type CheckOutWord = z.infer<typeof CheckOutWord>

/** Who may see what a resident answered, once the answers are shown. */
export const SeenBy = z.union([z.literal('everyone'), z.array(ParticipantId).max(40)])
export type SeenBy = z.infer<typeof SeenBy>

/** What someone answers; no question has to be. */
export const CheckOutAnswer = z.object({
  answers: z.partialRecord(CheckOutQuestion, CheckOutWord),
  words: singleLine(300).nullable(),
  /** A resident's to choose; everyone else's answers are seen together with the others'. */
  seenBy: SeenBy,
})
export type CheckOutAnswer = z.infer<typeof CheckOutAnswer>

/** How the check-out of the meeting stands: who has answered, and never what. */
export const CheckOut = z.object({
  meetingId: MeetingId,
  state: z.enum(['open', 'shown']),
  answered: z.array(ParticipantId),
})
export type CheckOut = z.infer<typeof CheckOut>

const Counts = z.object({ yes: z.int().min(0), partly: z.int().min(0), no: z.int().min(0) })

/** The check-out of one meeting as one participant may know it. */
export const CheckOutSeen = z.object({
  meetingId: MeetingId,
  startedAt: z.iso.datetime(),
  state: CheckOut.shape.state,
  mine: CheckOutAnswer.nullable(),
  /** Of the residents who let this participant see it; nothing until the answers are shown. */
  residents: z.array(
    z.object({ participantId: ParticipantId, ...CheckOutAnswer.omit({ seenBy: true }).shape }),
  ),
  /** Of all others, without names; nothing until the answers are shown. */
  others: z
    .object({
      people: z.int().min(0),
      counts: z.record(CheckOutQuestion, Counts),
      words: z.array(z.string()),
    })
    .nullable(),
})
export type CheckOutSeen = z.infer<typeof CheckOutSeen>
