import type { Measure, PlanContent } from '@samenbord/shared/model'
import { z } from 'zod'
import type { Laid, LayingWork } from './lay-plan.ts'
import type { FileWork } from './make-file.ts'
import type { FileHead, FileOutcome } from './taker.ts'
import type { ReadingWork } from './work.ts'

/** What the thread begins with. */
export const ExportThreadData = z.object({
  /** In which LibreOffice works; emptied by who started the thread. */
  folder: z.string(),
})
export type ExportThreadData = z.infer<typeof ExportThreadData>

/** What the thread is told; `id` is that of the work. */
export type Told =
  | { readonly kind: 'read'; readonly id: number; readonly work: ReadingWork }
  | { readonly kind: 'lay'; readonly id: number; readonly work: LayingWork }
  | { readonly kind: 'make'; readonly id: number; readonly work: FileWork }
  /** There is room for another piece. */
  | { readonly kind: 'more'; readonly id: number }
  /** Nobody waits for it any more. */
  | { readonly kind: 'stop'; readonly id: number }

/** What the thread says of the work it was given. */
export type Said = { readonly id: number } & (
  | { readonly kind: 'measure'; readonly measure: Measure }
  | { readonly kind: 'begin'; readonly head: FileHead }
  /** The next one comes after `more`. */
  | { readonly kind: 'piece'; readonly bytes: Uint8Array }
  | { readonly kind: 'read'; readonly content: PlanContent }
  | { readonly kind: 'laid'; readonly laid: Laid }
  | { readonly kind: 'made'; readonly outcome: FileOutcome }
  | { readonly kind: 'failed'; readonly stack: string }
)
