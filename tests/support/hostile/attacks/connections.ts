import { connect } from 'node:net'
import { MESSAGE } from '@samenbord/shared/protocol'
import { until } from '../../until.ts'
import type { Attack } from '../assailant.ts'
import { OPCODE, socketFrame } from '../raw-peer.ts'
import { freshId, questionFrame, updateBytes, updateFrame, word } from '../table-frames.ts'

const pause = (ms: number): Promise<void> => new Promise((next) => setTimeout(next, ms))

export const connectionAttacks: readonly Attack[] = [
  {
    name: 'more connections than anyone can need',
    as: 'view',
    refusal: 'too-many-connections',
    round: async (assailant) => {
      const peers = await Promise.all(Array.from({ length: 120 }, () => assailant.sit()))
      await pause(100)
      if (peers.every(({ isOpen }) => isOpen)) throw new Error('all are open')
    },
  },
  {
    name: 'connections that ask for everything and read nothing',
    as: 'view',
    refusal: 'too-many-attempts',
    round: async (assailant) => {
      const peers = await Promise.all(Array.from({ length: 30 }, () => assailant.enter()))
      for (const peer of peers) {
        peer.stopReading()
        for (let turn = 0; turn < 15; turn++) peer.send(questionFrame())
      }
      await pause(300)
      for (const peer of peers) peer.readAgain()
      await until(() => peers.some(({ isOpen }) => !isOpen))
    },
  },
  {
    name: 'pings of connections that read nothing',
    as: 'view',
    refusal: 'too-many-attempts',
    round: async (assailant) => {
      const peer = await assailant.sit()
      peer.stopReading()
      const ping = socketFrame(Buffer.alloc(120), { opcode: OPCODE.ping })
      const pings = Buffer.concat(Array.from({ length: 2_000 }, () => ping))
      for (let turn = 0; turn < 20; turn++) peer.write(pings)
      await pause(300)
      peer.readAgain()
      await peer.ended()
    },
  },
  {
    name: 'messages that are begun on many connections and never ended',
    as: 'edit',
    refusal: 'frame-too-large',
    round: async (assailant) => {
      const peers = await Promise.all(Array.from({ length: 30 }, () => assailant.enter()))
      const part = Buffer.alloc(256 * 1024)
      for (const peer of peers) {
        peer.write(socketFrame(part, { claims: 3 * 1024 * 1024 }))
        for (let turn = 0; turn < 10; turn++) peer.write(part)
      }
      await until(() => peers.some(({ isOpen }) => !isOpen))
    },
  },
  {
    name: 'coming and going without end',
    as: 'view',
    refusal: 'too-many-attempts',
    round: async (assailant) => {
      for (let turn = 0; turn < 8; turn++) {
        const peers = await Promise.all(Array.from({ length: 25 }, () => assailant.sit()))
        await pause(5)
        for (const peer of peers) if (peer.isOpen) peer.leave()
      }
    },
  },
  {
    name: 'handshakes without a seat, with frames behind them',
    as: 'nobody',
    refusal: 'status 401',
    round: async (assailant) => {
      const early = socketFrame(questionFrame())
      const peers = Array.from({ length: 25 }, () => assailant.knock({ early }))
      await Promise.all(peers.map((peer) => peer.ended()))
    },
  },
  {
    name: 'the name of another session in the path',
    as: 'coordinate',
    refusal: 'status 401',
    round: async (assailant) => {
      await assailant.enter({ sessionId: assailant.scene.otherSessionId })
    },
  },
  {
    name: 'a page of another website',
    as: 'edit',
    refusal: 'status 403',
    round: async (assailant) => {
      await assailant.enter({ origin: 'https://elders.example' })
      await assailant.enter({ origin: '' })
    },
  },
  {
    name: 'half handshakes that are kept open',
    as: 'nobody',
    refusal: undefined,
    round: async (assailant) => {
      const { hostname, port } = new URL(assailant.scene.server)
      const sockets = Array.from({ length: 500 }, () =>
        connect({ host: hostname, port: Number(port) }).on('error', () => {}),
      )
      for (const socket of sockets) socket.write('GET /sync/x/table HTTP/1.1\r\nX-Slow: ')
      await pause(500)
      for (const socket of sockets) socket.destroy()
    },
  },
]

/** What is done with a document that is large already; it leaves a larger one. */
export const largeDocumentAttacks: readonly Attack[] = [
  {
    name: 'coming back to ask for a large document again, and reading nothing',
    as: 'edit',
    fills: true,
    refusal: 'too-many-attempts',
    round: async (assailant) => {
      const own = freshId()
      const writer = await assailant.sit()
      const letters = 'x'.repeat(900_000)
      for (let clock = 0; clock < 3; clock++) {
        writer.send(updateFrame(updateBytes(own, clock * letters.length, [word(letters)])))
      }
      // In a later round it may be put out for having come too often; the document is large by then.
      const isSaved = () =>
        writer.heard.some(([type, count]) => type === MESSAGE.saved && count === 3)
      await until(() => isSaved() || !writer.isOpen)
      for (let turn = 0; turn < 3; turn++) {
        const peers = await Promise.all(Array.from({ length: 25 }, () => assailant.enter()))
        for (const peer of peers) {
          peer.stopReading()
          for (let again = 0; again < 4; again++) peer.send(questionFrame())
        }
        await pause(500)
        for (const peer of peers) peer.readAgain()
        await pause(100)
        for (const peer of peers) if (peer.isOpen) peer.leave()
      }
    },
  },
]
