import type { Outcome } from './work.ts'

/** What the thread answers to the work it was given, one at a time. */
export type WorkReply =
  | { readonly ok: true; readonly outcome: Outcome }
  | { readonly ok: false; readonly stack: string }
