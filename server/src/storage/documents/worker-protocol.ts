import type { DocumentStore } from './document-store.ts'

/** What the thread is told on starting. */
export interface WorkerStart {
  /** The SQLite file. */
  readonly file: string
  /** The folder of the journal; what is left there is stored before anything else. */
  readonly journal: string
}

/** What the thread found on starting. */
export interface WorkerOpened {
  readonly lastSequence: number
  /** Segments of the journal whose entries are all stored now. */
  readonly segments: readonly number[]
  /** Segments with bytes at their end that are no whole record. */
  readonly unreadable: readonly { readonly segment: number; readonly bytes: number }[]
}

type Method =
  | 'create'
  | 'load'
  | 'compact'
  | 'tidy'
  | 'listUntidy'
  | 'forgetDeleted'
  | 'erase'
  | 'putSnapshot'
  | 'getSnapshot'
  | 'lastSequence'
  | 'rememberBoot'

/** A method of the store, with its arguments. */
export type StoreCall = {
  [M in Method]: { readonly method: M; readonly args: Parameters<DocumentStore[M]> }
}[Method]

/** What a method answers. */
export type StoreAnswer<M extends Method> = Awaited<ReturnType<DocumentStore[M]>>

/** To the thread. */
export type WorkerRequest =
  | { readonly kind: 'open'; readonly id: number; readonly start: WorkerStart }
  | { readonly kind: 'call'; readonly id: number; readonly call: StoreCall }
  /** Records of the journal, to be stored in a commit with others; answered by `durable`. */
  | { readonly kind: 'entries'; readonly records: Uint8Array<ArrayBuffer> }
  /** Nothing is needed for now. */
  | { readonly kind: 'rest' }
  | { readonly kind: 'close'; readonly id: number }

/** From the thread. */
export type WorkerReply =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
  /** All entries up to this one are stored for good. */
  | { readonly kind: 'durable'; readonly sequence: number }
  /** Whether storing entries fails; they are kept and tried again. */
  | { readonly kind: 'failing'; readonly failing: boolean; readonly message: string }
