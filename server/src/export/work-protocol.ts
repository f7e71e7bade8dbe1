import { z } from 'zod'
import type { Outcome } from './work.ts'

/** What the thread begins with. */
export const ExportThreadData = z.object({
  /** In which LibreOffice works; emptied by who started the thread. */
  folder: z.string(),
})
export type ExportThreadData = z.infer<typeof ExportThreadData>

/** What the thread answers to the work it was given, one at a time. */
export type WorkReply =
  | { readonly ok: true; readonly outcome: Outcome }
  | { readonly ok: false; readonly stack: string }
