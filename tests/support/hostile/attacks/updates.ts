import { SYNC } from '@samenbord/shared/protocol'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { until } from '../../until.ts'
import type { Assailant, Attack } from '../assailant.ts'
import {
  bytesOf,
  freshId,
  hole,
  letterBehind,
  refusalsIn,
  syncFrame,
  updateBytes,
  updateFrame,
} from '../table-frames.ts'

/** Client ids of assailants are small, so that frames are too. */
const OWN = 70

/** Sends one thing on a connection of its own, and waits until that is put an end to. */
const once =
  (frame: (assailant: Assailant) => Uint8Array) =>
  async (assailant: Assailant): Promise<void> => {
    const peer = await assailant.sit()
    peer.send(frame(assailant))
    await peer.ended()
  }

/** Sends three times what is refused without closing, which closes at the third. */
const thrice =
  (frame: (assailant: Assailant, turn: number) => Uint8Array) =>
  async (assailant: Assailant): Promise<void> => {
    const peer = await assailant.sit()
    for (let turn = 0; turn < 3; turn++) peer.send(frame(assailant, turn))
    await peer.ended()
  }

const version2 = (): Uint8Array => {
  const doc = new Y.Doc()
  doc.getText('text').insert(0, 'a')
  return Y.encodeStateAsUpdateV2(doc)
}

/** Of version 2: run lengths of a few bytes that stand for millions of structs. */
const versionBomb = (): Uint8Array =>
  bytesOf((encoder) => {
    encoding.writeUint8(encoder, 0)
    for (let part = 0; part < 9; part++) {
      encoding.writeVarUint8Array(
        encoder,
        bytesOf((inner) => {
          encoding.writeUint8(inner, 1)
          encoding.writeVarUint(inner, 2 ** 31)
        }),
      )
    }
  })

const claims = (write: (encoder: encoding.Encoder) => void): Uint8Array =>
  updateFrame(bytesOf(write))

export const updateAttacks: readonly Attack[] = [
  {
    name: 'ten million structs in seven bytes',
    as: 'edit',
    refusal: 'frame-broken',
    round: once(() => updateFrame(Uint8Array.of(1, 0x80, 0xad, 0xe2, 4, 1, 0))),
  },
  {
    name: 'a string of a gigabyte in a few bytes',
    as: 'edit',
    refusal: 'frame-broken',
    round: once(() =>
      claims((encoder) => {
        for (const byte of [1, 1, OWN, 0, 4, 1, 1, 116]) encoding.writeUint8(encoder, byte)
        encoding.writeVarUint(encoder, 2 ** 30)
        encoding.writeUint8(encoder, 0)
      }),
    ),
  },
  {
    name: 'a struct so long that numbers lose their precision',
    as: 'edit',
    refusal: 'frame-broken',
    round: once(() => updateFrame(updateBytes(OWN, 0, [hole(2 ** 53 - 1)]))),
  },
  {
    name: 'a clock at the end of all numbers',
    as: 'edit',
    refusal: 'frame-broken',
    round: once(() => updateFrame(updateBytes(OWN, 2 ** 53 - 1, [hole(1)]))),
  },
  {
    name: 'deleting up to the end of all numbers',
    as: 'edit',
    refusal: 'frame-broken',
    round: once(() => updateFrame(updateBytes(OWN, 0, [hole(1)], [[OWN, 0, 2 ** 53 - 1]]))),
  },
  {
    name: 'values in values, deeper than a stack',
    as: 'edit',
    refusal: 'frame-broken',
    round: once(() =>
      claims((encoder) => {
        for (const byte of [1, 1, OWN, 0, 8, 1, 1, 116, 1]) encoding.writeUint8(encoder, byte)
        for (let depth = 0; depth < 100_000; depth++) {
          encoding.writeUint8(encoder, 117)
          encoding.writeVarUint(encoder, 1)
        }
        encoding.writeUint8(encoder, 126)
        encoding.writeUint8(encoder, 0)
      }),
    ),
  },
  {
    name: 'version 2 of the encoding',
    as: 'edit',
    refusal: 'update-version',
    round: once(() => updateFrame(version2())),
  },
  {
    name: 'runs of version 2 that stand for billions',
    as: 'edit',
    refusal: 'update-version',
    round: once(() => updateFrame(versionBomb())),
  },
  {
    name: 'a document within the document',
    as: 'edit',
    refusal: 'frame-broken',
    round: once(() =>
      claims((encoder) => {
        for (const byte of [1, 1, OWN, 0, 9, 1, 1, 116]) encoding.writeUint8(encoder, byte)
        encoding.writeVarString(encoder, 'guid')
        encoding.writeAny(encoder, {})
        encoding.writeUint8(encoder, 0)
      }),
    ),
  },
  {
    name: 'structs under the id of another, far ahead',
    as: 'edit',
    refusal: 'update-foreign',
    round: thrice(({ scene }, turn) =>
      updateFrame(updateBytes(scene.victim, 10_000_000 * turn, [hole(100_000)])),
    ),
  },
  {
    name: 'structs under the id of the server',
    as: 'coordinate',
    refusal: 'update-foreign',
    round: thrice(() => updateFrame(updateBytes(1, 1_000_000, [hole(5)]))),
  },
  {
    name: 'more client ids than anyone can need',
    as: 'edit',
    refusal: 'update-foreign',
    round: async (assailant) => {
      const peer = await assailant.sit()
      for (let claim = 0; claim < 70 && peer.isOpen; claim++) {
        peer.send(updateFrame(updateBytes(freshId(), 0, [hole(1)])))
      }
      await peer.ended()
    },
  },
  {
    name: 'ten thousand updates whose predecessors never come',
    as: 'edit',
    refusal: 'update-pending',
    round: async (assailant) => {
      const peer = await assailant.sit()
      const own = freshId()
      for (let clock = 10_000; clock > 0; clock--) {
        peer.send(updateFrame(updateBytes(own, clock * 2, [hole(1)])))
      }
      await peer.ended()
    },
  },
  {
    name: 'large updates whose predecessors come one by one, each for the next',
    as: 'edit',
    refusal: 'update-pending',
    round: async (assailant) => {
      const peer = await assailant.sit()
      const [first, second] = [freshId(), freshId()]
      const letters = Array.from({ length: 9_000 }, (_, clock) => letterBehind(first, clock))
      peer.send(updateFrame(updateBytes(second, 0, letters)))
      for (let clock = 0; clock < 9_000; clock++) {
        peer.send(updateFrame(updateBytes(first, clock, [hole(1)])))
      }
      await until(() => !peer.isOpen || refusalsIn(peer.heard).length > 0)
    },
  },
  {
    name: 'a frame full of the smallest structs',
    as: 'edit',
    refusal: 'frame-too-large',
    round: async (assailant) => {
      const peer = await assailant.sit()
      const structs = Array.from({ length: 400_000 }, () => hole(1))
      peer.send(syncFrame(SYNC.step2, updateBytes(freshId(), 0, [hole(1)])))
      peer.send(updateFrame(updateBytes(freshId(), 0, structs)))
      await peer.ended()
    },
  },
  {
    name: 'many small structs, one frame after another',
    as: 'edit',
    fills: true,
    refusal: 'wrote-too-much',
    round: async (assailant) => {
      const peer = await assailant.sit()
      peer.send(syncFrame(SYNC.step2, updateBytes(freshId(), 0, [hole(1)])))
      const [first, second] = [freshId(), freshId()]
      peer.send(updateFrame(updateBytes(first, 0, [hole(1)])))
      const letters = Array.from({ length: 19_000 }, () => letterBehind(first, 0))
      for (let clock = 0; clock < 40 * letters.length; clock += letters.length) {
        peer.send(updateFrame(updateBytes(second, clock, letters)))
      }
      await peer.ended()
    },
  },
  {
    name: 'frames full of deletions that lie apart',
    as: 'edit',
    fills: true,
    refusal: 'wrote-too-much',
    round: async (assailant) => {
      const peer = await assailant.sit()
      const own = freshId()
      peer.send(updateFrame(updateBytes(own, 0, [hole(2 ** 39)])))
      const deletes = Array.from({ length: 40_000 }, (_, at) => [own, 2 * at, 1] as const)
      for (let turn = 0; turn < 5; turn++) {
        const further = deletes.map(([id, clock]) => [id, clock + turn * 80_000, 1] as const)
        peer.send(updateFrame(updateBytes(0, 0, [], further)))
      }
      await peer.ended()
    },
  },
  {
    name: 'a first answer as large as it may be, of the smallest structs',
    as: 'edit',
    refusal: 'frame-too-large',
    round: async (assailant) => {
      const peer = await assailant.sit()
      const structs = Array.from({ length: 1_000_000 }, () => hole(1))
      peer.send(syncFrame(SYNC.step2, updateBytes(freshId(), 0, structs)))
      await peer.ended()
    },
  },
]
