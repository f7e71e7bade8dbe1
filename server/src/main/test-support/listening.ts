import { Announcement, MESSAGE } from '@samenbord/shared/protocol'
import { vi } from 'vitest'
import type { WebSocket } from 'ws'
import type { Caller } from './running.ts'

/** One browser's connection: everything that came over its wire, and how it ended. */
export interface Listening {
  readonly socket: WebSocket
  /** Everything that came, as one text. */
  wire(): string
  /** The facts that were told, in order. */
  announcements(): Announcement[]
  /** The newest fact of this type. */
  newest<Type extends Announcement['type']>(
    type: Type,
  ): Extract<Announcement, { type: Type }> | undefined
  /** Why it was closed; undefined while it is open. */
  readonly closed: string | undefined
}

/** Waits until this holds; what travels over a wire takes long on a busy machine. */
export const until = (holds: () => boolean | Promise<boolean>): Promise<boolean> =>
  vi.waitUntil(holds, { timeout: 10_000 })

/** Opens a connection as our own page does, and keeps what comes. */
export const listening = (caller: Caller, sessionId: string, more = ''): Listening => {
  const frames: Buffer[] = []
  let closed: string | undefined
  const socket = caller
    .open(`/sync/${sessionId}/table?facts=1&saved=1${more}`)
    .on('message', (data: Buffer) => frames.push(data))
    .on('close', (_code, reason) => {
      closed = reason.toString()
    })
    .on('unexpected-response', (_request, response) => {
      closed = `handshake ${response.statusCode}`
    })
    .on('error', () => {})
  const announcements = () =>
    frames
      .filter((frame) => frame[0] === MESSAGE.announcement)
      .map((frame) => Announcement.parse(JSON.parse(textOf(frame))))
  return {
    socket,
    wire: () => Buffer.concat(frames).toString('latin1'),
    announcements,
    newest: (type) =>
      announcements()
        .reverse()
        .find((each): each is Extract<Announcement, { type: typeof type }> => each.type === type),
    get closed() {
      return closed
    },
  }
}

/** The text in a frame: behind its type, and its length of which every byte but the last is above 127. */
const textOf = (frame: Buffer): string => {
  let at = 1
  while ((frame[at] ?? 0) > 127) at++
  return frame.subarray(at + 1).toString()
}
