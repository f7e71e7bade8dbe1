import { MESSAGE, SYNC } from '@samenbord/shared/protocol'
import type { Assailant, Attack } from '../assailant.ts'
import { OPCODE, socketFrame } from '../raw-peer.ts'
import {
  presenceFrame,
  questionFrame,
  syncFrame,
  updateBytes,
  updateFrame,
} from '../table-frames.ts'

const NOTHING = new Uint8Array()

/** Sends bytes on a connection of its own, and waits until that is put an end to. */
const bytes =
  (write: () => Uint8Array) =>
  async (assailant: Assailant): Promise<void> => {
    const peer = await assailant.sit()
    peer.write(write())
    await peer.ended()
  }

const many = (count: number, frame: Uint8Array): Uint8Array =>
  Buffer.concat(Array.from({ length: count }, () => frame))

/** The same frames again and again, until that is put an end to. */
const flood =
  (frames: Uint8Array) =>
  async (assailant: Assailant): Promise<void> => {
    const peer = await assailant.sit()
    await peer.writeUntilEnded(() => frames)
  }

export const frameAttacks: readonly Attack[] = [
  {
    name: 'a frame of a type that does not exist',
    as: 'edit',
    refusal: 'frame-type',
    round: bytes(() => socketFrame(Uint8Array.of(42, 1, 0))),
  },
  {
    name: 'a forged announcement',
    as: 'coordinate',
    refusal: 'frame-type',
    round: bytes(() => socketFrame(Uint8Array.of(MESSAGE.announcement, 2, 123, 125))),
  },
  {
    name: 'a forged acknowledgement',
    as: 'edit',
    refusal: 'frame-type',
    round: bytes(() => socketFrame(Uint8Array.of(MESSAGE.saved, 9))),
  },
  {
    name: 'text instead of bytes',
    as: 'edit',
    refusal: 'frame-type',
    round: bytes(() => socketFrame(Buffer.from('{}'), { opcode: OPCODE.text })),
  },
  {
    name: 'a compressed frame',
    as: 'edit',
    refusal: 'closed with 1002',
    round: bytes(() => socketFrame(Buffer.alloc(50), { compressed: true })),
  },
  {
    name: 'a frame that claims a terabyte',
    as: 'edit',
    refusal: 'closed with 1009',
    round: bytes(() => socketFrame(Buffer.alloc(50), { claims: 2 ** 40 })),
  },
  {
    name: 'a message in tiny fragments without end',
    as: 'view',
    refusal: 'closed with 1008',
    round: async (assailant) => {
      const peer = await assailant.sit()
      peer.write(socketFrame(Uint8Array.of(0), { last: false }))
      const more = many(500, socketFrame(Uint8Array.of(0), { opcode: OPCODE.more, last: false }))
      await peer.writeUntilEnded(() => more)
    },
  },
  {
    name: 'messages in many empty fragments, one after another',
    as: 'view',
    refusal: 'closed with 1008',
    round: flood(
      Buffer.concat([
        socketFrame(NOTHING, { last: false }),
        many(3_000, socketFrame(NOTHING, { opcode: OPCODE.more, last: false })),
        socketFrame(Uint8Array.of(0, 2, 2, 0, 0), { opcode: OPCODE.more }),
      ]),
    ),
  },
  {
    name: 'pings without end',
    as: 'view',
    refusal: 'too-many-attempts',
    round: flood(many(2_000, socketFrame(Buffer.alloc(100), { opcode: OPCODE.ping }))),
  },
  {
    name: 'pongs without end',
    as: 'view',
    refusal: 'too-many-attempts',
    round: flood(many(2_000, socketFrame(NOTHING, { opcode: OPCODE.pong }))),
  },
  {
    name: 'small frames that say nothing, without end',
    as: 'view',
    refusal: 'too-many-attempts',
    round: flood(many(2_000, socketFrame(Uint8Array.of(0, 2, 2, 0, 0)))),
  },
  {
    name: 'frames with the handshake, before anything was said',
    as: 'view',
    refusal: 'too-many-attempts',
    round: async (assailant) => {
      const early = many(30_000, socketFrame(Uint8Array.of(0, 2, 2, 0, 0)))
      await assailant.knock({ early }).ended()
    },
  },
  {
    name: 'asking for everything without end',
    as: 'view',
    refusal: 'too-many-attempts',
    round: flood(many(200, socketFrame(questionFrame()))),
  },
  {
    name: 'asking who is there without end',
    as: 'view',
    refusal: 'too-many-attempts',
    round: flood(many(200, socketFrame(Uint8Array.of(MESSAGE.queryAwareness)))),
  },
  {
    name: 'asking with a state vector of a hundred and fifty thousand clients',
    as: 'view',
    refusal: 'frame-too-large',
    round: bytes(() =>
      many(
        5,
        socketFrame(
          questionFrame(
            Array.from({ length: 150_000 }, (_, index) => [4_000_000 + index, 1] as const),
          ),
        ),
      ),
    ),
  },
  {
    name: 'someone who may only look, who writes in every type of message',
    as: 'view',
    refusal: 'forbidden',
    round: async (assailant) => {
      const { victim } = assailant.scene
      const peer = await assailant.sit()
      const written = updateBytes(93, 0, [Uint8Array.of(4, 1, 1, 116, 1, 97)])
      peer.send(updateFrame(written))
      peer.send(syncFrame(SYNC.step2, written))
      peer.send(presenceFrame([[93, 1, '{}']]))
      peer.send(updateFrame(updateBytes(0, 0, [], [[victim, 0, 1]])))
      await peer.ended()
    },
  },
]
