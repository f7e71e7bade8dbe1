import type { RefusalReason } from '@samenbord/shared/protocol'

/** Why someone is not at a table. */
const NOT_SEATED = [
  'not-signed-in',
  'forbidden',
  'removed',
  'session-unknown',
  'session-ended',
] as const satisfies readonly RefusalReason[]

/** Why someone is not at a table, or may not know what is on it. */
export const NOT_KNOWING = [
  ...NOT_SEATED,
  'not-shared',
  'resident-away',
] as const satisfies readonly RefusalReason[]

/** Why someone may not do something at a table. */
export const NOT_ALLOWED = [...NOT_KNOWING, 'waiting'] as const satisfies readonly RefusalReason[]
