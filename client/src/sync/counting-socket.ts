import { MESSAGE, SYNC } from '@samenbord/shared/protocol'

/** What a connection has sent so far that the server will acknowledge. */
export interface SentFrames {
  /** Non-empty sync frames: step 2 or update, other than the empty update `[0, 0]`. */
  readonly count: number
  /** Whether the server's question for what we hold was answered. */
  readonly answered: boolean
}

const EMPTY_UPDATE_LENGTH = 2

/** The frame holds `[type, step, length, …update]`; an empty update is two zero bytes. */
const isEmpty = (frame: Uint8Array): boolean => frame[2] === EMPTY_UPDATE_LENGTH

/** What has been sent once this frame is sent too. */
export const afterSending = (sent: SentFrames, frame: Uint8Array): SentFrames => {
  const [type, step] = frame
  if (type !== MESSAGE.sync || (step !== SYNC.step2 && step !== SYNC.update)) return sent
  return {
    count: sent.count + (isEmpty(frame) ? 0 : 1),
    answered: sent.answered || step === SYNC.step2,
  }
}

export const NOTHING_SENT: SentFrames = { count: 0, answered: false }

/**
 * A WebSocket class that counts, per connection, the frames which the server acknowledges: the two
 * sides count the same frames in the same order, so that no ids have to travel.
 */
export const countingSocket = (onSent: (sent: SentFrames) => void): typeof WebSocket =>
  class extends WebSocket {
    #sent = NOTHING_SENT

    override send(data: string | Blob | BufferSource): void {
      super.send(data)
      if (!(data instanceof Uint8Array)) return
      const sent = afterSending(this.#sent, data)
      if (sent === this.#sent) return
      this.#sent = sent
      onSent(sent)
    }
  }
