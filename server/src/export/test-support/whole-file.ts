import type { Measure } from '@samenbord/shared/model'
import type { FileOutcome, Taker } from '../taker.ts'

/** A file with all its bytes, or why there is none. */
export type WholeFile =
  | {
      readonly ok: true
      readonly bytes: Uint8Array
      readonly type: string
      readonly size: number | undefined
    }
  | Extract<FileOutcome, { ok: false }>

/** A file whose taker reads at once, with how far it was said to be meanwhile. */
export const wholeFile = async (
  make: (taker: Taker) => Promise<FileOutcome>,
  measured: Measure[] = [],
): Promise<WholeFile> => {
  const pieces: Uint8Array[] = []
  let head = { type: '', size: undefined as number | undefined }
  const outcome = await make({
    signal: new AbortController().signal,
    measure: async (measure) => void measured.push(measure),
    begin: (given) => {
      head = given
    },
    give: async (piece) => void pieces.push(piece),
  })
  return outcome.ok ? { ok: true, bytes: new Uint8Array(Buffer.concat(pieces)), ...head } : outcome
}

/** The bytes of a file that is there. */
export const bytesOf = async (
  make: (taker: Taker) => Promise<FileOutcome>,
): Promise<Uint8Array> => {
  const made = await wholeFile(make)
  if (!made.ok) throw new Error(made.reason)
  return made.bytes
}
