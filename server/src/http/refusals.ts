import type { RefusalReason } from '@samenbord/shared/protocol'

/** Why someone is not at a table. */
export const NOT_SEATED = [
  'not-signed-in',
  'forbidden',
  'removed',
  'session-unknown',
  'session-ended',
] as const satisfies readonly RefusalReason[]

/** Why someone may not do something at a table. */
export const NOT_ALLOWED = [...NOT_SEATED, 'waiting'] as const satisfies readonly RefusalReason[]
