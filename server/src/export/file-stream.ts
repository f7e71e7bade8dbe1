import type { Measure } from '@samenbord/shared/model'
import type { FileHead, FileOutcome, Taker } from './taker.ts'

/** So many bytes wait for someone who reads slowly; then the maker waits. */
const AHEAD = 1024 * 1024
/** After so long without reading anything one does not get the rest, in milliseconds. */
const PATIENCE_MS = 60_000

/** Who asks for a file. */
export interface Asker {
  /** They are gone, or want it no more. */
  readonly signal: AbortSignal
  /** Hears how far it is. */
  measure(measure: Measure): void
}

/** A file whose first bytes leave while the rest is made, or why there is none. */
export type StartedFile =
  | (FileHead & {
      readonly ok: true
      /** Breaks off when the file cannot be finished, and ends the making when it is cancelled. */
      readonly body: ReadableStream<Uint8Array>
      /** When nothing of it is made any more, with what went wrong when that was not for its asker. */
      readonly ended: Promise<Error | undefined>
    })
  | Extract<FileOutcome, { ok: false }>

/**
 * A file as it is made. Fails when the maker does so, or the asker goes, before the first byte; after
 * it, the stream breaks off, so that half a file is not taken for a whole one.
 */
export const fileStream = (
  make: (taker: Taker) => Promise<FileOutcome>,
  asker: Asker,
): Promise<StartedFile> =>
  new Promise((resolve, reject) => {
    const stopping = new AbortController()
    const { signal } = stopping
    const stop = () => stopping.abort()
    asker.signal.addEventListener('abort', stop, { once: true })
    if (asker.signal.aborted) stop()

    let out: ReadableStreamDefaultController<Uint8Array> | undefined
    let hasRoom = () => {}
    const body = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          out = controller
        },
        pull: () => hasRoom(),
        cancel: stop,
      },
      new ByteLengthQueuingStrategy({ highWaterMark: AHEAD }),
    )

    const room = () =>
      new Promise<void>((go, fail) => {
        const timer = setTimeout(stop, PATIENCE_MS)
        const broken = () => {
          clearTimeout(timer)
          fail(signal.reason)
        }
        signal.addEventListener('abort', broken, { once: true })
        hasRoom = () => {
          clearTimeout(timer)
          signal.removeEventListener('abort', broken)
          go()
        }
      })

    let begun = false
    let end = (_failure: Error | undefined) => {}
    const ended = new Promise<Error | undefined>((done) => {
      end = done
    })
    const taker: Taker = {
      signal,
      measure: async (measure) => {
        signal.throwIfAborted()
        asker.measure(measure)
      },
      begin: (head) => {
        begun = true
        resolve({ ok: true, ...head, body, ended })
      },
      give: async (piece) => {
        signal.throwIfAborted()
        out?.enqueue(piece)
        if ((out?.desiredSize ?? 0) <= 0) await room()
      },
    }

    const made = (outcome: FileOutcome): void => {
      if (!begun && !outcome.ok) resolve(outcome)
      else if (!signal.aborted) out?.close()
      end(undefined)
    }
    const failed = (failure: unknown): void => {
      const error = failure instanceof Error ? failure : new Error(String(failure))
      if (begun) out?.error(new Error('a file was broken off'))
      else reject(error)
      end(signal.aborted ? undefined : error)
    }
    make(taker)
      .then(made, failed)
      .finally(() => asker.signal.removeEventListener('abort', stop))
  })

/** What is given while the asker may have it; what comes after that breaks off. */
export const whileAllowed = (
  body: ReadableStream<Uint8Array>,
  isAllowed: () => boolean,
): ReadableStream<Uint8Array> =>
  body.pipeThrough(
    new TransformStream({
      transform: (piece, out) => {
        if (isAllowed()) out.enqueue(piece)
        else out.error(new Error('it may not be known any more'))
      },
    }),
  )
