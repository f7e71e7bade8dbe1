import { z } from 'zod'
import { ParticipantId } from './ids.ts'
import { singleLine } from './text.ts'

/** A round: each speaks in turn. Who is in neither list has not spoken yet. */
export const Round = z.object({
  /** What everyone says something about. */
  words: singleLine(200).nullable(),
  order: z.array(ParticipantId).min(1).max(40),
  spoken: z.array(ParticipantId).max(40),
  speaking: ParticipantId.nullable(),
})
export type Round = z.infer<typeof Round>

/** A timer that everyone sees. Nothing happens when it is over but that it says so. */
export const Timer = z.object({
  /** How long it runs in all, in seconds. */
  seconds: z
    .int()
    .min(5)
    .max(3 * 60 * 60),
  /** When it would have begun had it never stood still. */
  startedAt: z.iso.datetime(),
  /** Since when it stands still. */
  pausedAt: z.iso.datetime().nullable(),
})
export type Timer = z.infer<typeof Timer>

/** What a coordinator does with the timer. */
export const TimerChange = z.discriminatedUnion('do', [
  z.object({ do: z.literal('start'), seconds: Timer.shape.seconds }),
  z.object({ do: z.literal('pause') }),
  z.object({ do: z.literal('resume') }),
  z.object({ do: z.literal('stop') }),
])
export type TimerChange = z.infer<typeof TimerChange>
