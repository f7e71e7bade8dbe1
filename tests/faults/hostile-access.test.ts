import { CreateInvitationResponse, MESSAGE } from '@samenbord/shared/protocol'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { RawPeer } from '../support/hostile/raw-peer.ts'
import { questionFrame, refusalsIn, updateFrame } from '../support/hostile/table-frames.ts'
import {
  HttpPerson,
  openAnother,
  openSession,
  type Seated,
  type Session,
} from '../support/http-person.ts'
import { type ServerProcess, startServerProcess } from '../support/server-process.ts'
import { until } from '../support/until.ts'
import { writing } from '../support/updates.ts'

let server: ServerProcess
let first: Session
let session: Session

beforeAll(async () => {
  server = await startServerProcess()
  first = await openSession(server.url, server.signInLink)
})

beforeEach(async () => {
  session = await openAnother(server.url, first.coordinator.person)
})

afterAll(() => server.dispose())

const knock = ({ cookie }: HttpPerson): RawPeer =>
  RawPeer.knock({
    server: server.url,
    path: `/sync/${session.id}/table?saved=1&facts=1`,
    cookie,
  })

/** Someone with a program instead of a page, who has the document. */
const sit = async ({ person }: Seated): Promise<RawPeer> => {
  const peer = knock(person)
  await peer.answered()
  peer.send(questionFrame())
  await until(() => peer.heard.some((frame) => frame[0] === MESSAGE.sync && frame[1] === 1))
  return peer
}

const statusOf = async (peer: RawPeer): Promise<number | undefined> => {
  await peer.ended()
  return peer.ending?.status
}

/** Whether these letters stand in what the server tells someone who comes now. */
const standsThere = async (letters: string): Promise<boolean> => {
  const reader = await sit(session.coordinator)
  reader.leave()
  return Buffer.concat(reader.heard).includes(letters)
}

const [before = new Uint8Array(), after = new Uint8Array()] = writing(60, 'vooraf', 'achteraf')

describe('writing after access was taken away', () => {
  test('by whoever was removed comes to nothing, and they come in no more', async () => {
    const seat = await session.seat('Max', 'supporter', 'edit')
    const peer = await sit(seat)
    peer.send(updateFrame(before))
    await until(() => peer.heard.some(([type, count]) => type === MESSAGE.saved && count === 1))
    await session.dismiss(seat)
    peer.send(updateFrame(after))
    await peer.ended()
    expect(peer.ending?.reason).toBe('removed')
    expect(await statusOf(knock(seat.person))).toBe(403)
    expect(await standsThere('vooraf')).toBe(true)
    expect(await standsThere('achteraf')).toBe(false)
  })

  test('by whoever may only look from now on is refused, also in what was under way', async () => {
    const seat = await session.seat('Max', 'supporter', 'edit')
    const peer = await sit(seat)
    const path = `/sessions/${session.id}/participants/${seat.participantId}`
    await session.coordinator.person.ask('PATCH', path, { access: 'view' })
    for (const update of [before, after]) peer.send(updateFrame(update))
    await until(() => refusalsIn(peer.heard).length === 2)
    expect(refusalsIn(peer.heard)).toEqual(['forbidden', 'forbidden'])
    expect(await standsThere('vooraf')).toBe(false)
    peer.leave()
  })

  test('to a session that was erased brings nothing of it back', async () => {
    const seat = await session.seat('Max', 'supporter', 'edit')
    const peer = await sit(seat)
    await session.coordinator.person.ask('DELETE', `/sessions/${session.id}`)
    peer.send(updateFrame(before))
    await peer.ended()
    expect(peer.ending?.reason).toBe('session-ended')
    expect([401, 404, 410]).toContain(await statusOf(knock(seat.person)))
  })
})

describe('coming in', () => {
  test('is for nobody who waits to be admitted', async () => {
    const { person } = session.coordinator
    await person.ask('PATCH', `/sessions/${session.id}`, { waitingRoom: true })
    const invitation = await person.ask('POST', `/sessions/${session.id}/invitations`, {
      kind: 'supporter',
      access: 'edit',
    })
    const { token } = CreateInvitationResponse.parse(invitation)
    const waiting = new HttpPerson(server.url)
    expect(await waiting.ask('POST', '/join', { token, name: 'Max' })).toHaveProperty('waiting')
    expect(await statusOf(knock(waiting))).toBe(403)
  })

  test('is for nobody with the seat of another session', async () => {
    const seat = await first.seat('Max', 'supporter', 'coordinate')
    expect(await statusOf(knock(seat.person))).toBe(401)
    for (const name of [`${session.id}%2F..%2F${first.id}`, '..', '__proto__', 'x'.repeat(5_000)]) {
      const path = `/sync/${name}/table`
      const peer = RawPeer.knock({ server: server.url, path, cookie: seat.person.cookie })
      expect(await statusOf(peer)).not.toBe(101)
    }
  })
})
