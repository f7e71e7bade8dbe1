import { z } from 'zod'
import { StuckEntry } from '../../model/index.ts'

/** `POST /api/v1/sessions/{id}/stuck`: tells what could not be solved, without the household. */
export const TellStuckRequest = StuckEntry.pick({ blocker: true, words: true })
export type TellStuckRequest = z.infer<typeof TellStuckRequest>
export const StuckResponse = z.object({ entry: StuckEntry })
export type StuckResponse = z.infer<typeof StuckResponse>
