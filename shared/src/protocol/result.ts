import type { RefusalReason } from './refusal.ts'

/** What came of asking for something: the answer, or the reason why not. */
export type Result<Value, Reason extends RefusalReason = RefusalReason> =
  | { readonly ok: true; readonly value: Value }
  | Refused<Reason>

export interface Refused<Reason extends RefusalReason = RefusalReason> {
  readonly ok: false
  readonly reason: Reason
}

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
})

export const refused = <Reason extends RefusalReason>(reason: Reason): Refused<Reason> => ({
  ok: false,
  reason,
})
