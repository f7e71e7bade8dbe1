import { z } from 'zod'
import { StuckEntryId } from './ids.ts'
import { BlockerKind } from './plan/entity.ts'
import { singleLine } from './text.ts'

/**
 * *Dit lukt ons niet*: what a table could not solve, told without the household. It says neither at
 * which table nor by whom.
 */
export const StuckEntry = z.object({
  id: StuckEntryId,
  blocker: BlockerKind,
  words: singleLine(300),
  /** The day on which it was told, `2026-05-12`. */
  toldOn: z.iso.date(),
})
export type StuckEntry = z.infer<typeof StuckEntry>
