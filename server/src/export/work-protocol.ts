import type { Outcome, Work } from './work.ts'

/** What the thread is asked. */
export interface WorkRequest {
  readonly id: number
  readonly work: Work
}

/** What it answers. */
export type WorkReply =
  | { readonly id: number; readonly ok: true; readonly outcome: Outcome }
  | { readonly id: number; readonly ok: false; readonly stack: string }
