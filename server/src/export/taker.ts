import type { Measure } from '@samenbord/shared/model'

/** What is known of a file before its bytes. */
export interface FileHead {
  readonly type: string
  /** In bytes, where it is made before the first one leaves. */
  readonly size: number | undefined
}

/** Whoever a file is made for, as its maker sees them. */
export interface Taker {
  /** They do not wait any more. */
  readonly signal: AbortSignal
  /** Says how far it is, and lets other work go first now and then; throws when nobody waits any more. */
  measure(measure: Measure): Promise<void>
  /** The file comes, and there will be one: nothing was missing. */
  begin(head: FileHead): void
  /** Gives the next bytes, and waits while there is no room for more. */
  give(piece: Uint8Array): Promise<void>
}

/** What came of making a file whose bytes were given meanwhile. */
export type FileOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'export-empty' | 'export-busy' | 'odt-unavailable' }

/** A file is given in pieces of this many bytes. */
export const PIECE = 64 * 1024

/** Gives bytes that are there already. */
export const giveAll = async (bytes: Uint8Array, to: Taker): Promise<void> => {
  for (let at = 0; at < bytes.length; at += PIECE) await to.give(bytes.subarray(at, at + PIECE))
}
