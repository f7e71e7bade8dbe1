import { z } from 'zod'
import { ParticipantId } from '../ids.ts'

/** Words of any length: what someone said is never cut off. */
export const Words = z.string()

/** What every part of a plan has. */
export const common = {
  /** Its place among its own kind, as a fractional index. */
  order: z.string().min(1),
  /** Who put it in the plan. */
  madeBy: ParticipantId,
  madeAt: z.iso.datetime(),
}
