import type { RefusalReason } from '@samenbord/shared/protocol'

/** What the tables count. */
export interface TableMetrics {
  refused(reason: RefusalReason): void
  /** A change from a participant, in bytes. */
  received(bytes: number): void
  /** A change that was sent on to this many connections. */
  delivered(connections: number): void
  /** Changes became durable this long after they were received, in milliseconds. */
  durableAfter(milliseconds: number): void
  connections(open: number): void
  /** Documents in memory. */
  rooms(open: number): void
}

export interface TableClock {
  /** Milliseconds since 1970. */
  now(): number
}
