import { once } from 'node:events'
import { connect } from 'node:net'
import {
  type Announcement,
  Announcement as AnnouncementSchema,
  CLOSE,
  CreateInvitationResponse,
  InvitationListResponse,
  JoinResponse,
  MESSAGE,
} from '@samenbord/shared/protocol'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { WebSocket } from 'ws'
import { Caller, freshFolder, START_CODE, startOn, tableOn } from '../main/test-support/running.ts'
import { FairShare } from './fair-share.ts'

const UNKNOWN = 'AAAAAAAAAAAAAAAAAAAAAA'

/** The status a handshake was answered with. */
const refusalOf = (socket: WebSocket): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    socket.once('unexpected-response', (request, response) => {
      resolve(response.statusCode)
      request.destroy()
    })
    socket.once('open', () => reject(new Error('the handshake was not refused')))
    socket.on('error', () => undefined)
  })

/** Announcements as they come, until one is what is waited for. */
const announced = (
  socket: WebSocket,
  isIt: (announcement: Announcement) => boolean,
): Promise<Announcement> =>
  new Promise((resolve) => {
    socket.on('message', (data: Buffer) => {
      if (data[0] !== MESSAGE.announcement) return
      const start = data.indexOf('{')
      const announcement = AnnouncementSchema.parse(JSON.parse(data.subarray(start).toString()))
      if (isIt(announcement)) resolve(announcement)
    })
  })

const aTable = async () => {
  const server = await startOn(freshFolder())
  const table = await tableOn(server)
  return { server, table, sync: `/sync/${table.id}/table` }
}

/** What someone joins with. */
const anInvitation = async ({ table }: Awaited<ReturnType<typeof aTable>>) => {
  const invited = await table.coordinator.call('POST', `${table.path}/invitations`, {
    kind: 'professional',
    access: 'edit',
  })
  const { token } = CreateInvitationResponse.parse(await invited.json())
  return { token, name: 'Bibi' }
}

const aGuest = async (world: Awaited<ReturnType<typeof aTable>>) => {
  const invitation = await anInvitation(world)
  const caller = new Caller(world.server)
  const joined = await caller.call('POST', '/api/v1/join', invitation)
  return {
    caller,
    token: invitation.token,
    id: JoinResponse.parse(await joined.json()).participantId,
  }
}

test('[UP-1] who sits at the table is connected, and told who they are', async () => {
  const { table, sync } = await aTable()
  const socket = table.coordinator.open(`${sync}?facts=1&saved=1`)
  const welcome = await announced(socket, ({ type }) => type === 'welcome')
  expect(welcome).toMatchObject({ participantId: table.participantId, access: 'coordinate' })
})

test('[UP-2] arriving begins a meeting, and everyone sees who is there', async () => {
  const world = await aTable()
  const socket = world.table.coordinator.open(`${world.sync}?facts=1`)
  await announced(socket, (each) => each.type === 'meeting' && each.meeting !== null)
  const guest = await aGuest(world)
  const seen = announced(
    socket,
    (each) =>
      each.type === 'participants' &&
      each.participants.some(({ id, present }) => id === guest.id && present),
  )
  guest.caller.open(world.sync)
  expect((await seen).type).toBe('participants')
})

test('[UP-3] every handshake that is refused has its own status', async () => {
  const world = await aTable()
  const { server, table, sync } = world
  const stranger = new Caller(server)
  const evil = { Origin: 'https://evil.example' }
  expect(await refusalOf(stranger.open(sync))).toBe(401)
  expect(await refusalOf(stranger.open(sync, evil))).toBe(401)
  expect(await refusalOf(table.coordinator.open(sync, evil))).toBe(403)
  expect(await refusalOf(table.coordinator.open(sync, { Origin: 'null' }))).toBe(403)
  expect(await refusalOf(table.coordinator.open(`/sync/${UNKNOWN}/table`))).toBe(404)
  expect(await refusalOf(table.coordinator.open('/sync/mangled/table'))).toBe(404)
  expect(await refusalOf(table.coordinator.open(`/sync/${table.id}/plan`))).toBe(404)
  for (const query of ['epoch=0', 'epoch=x', 'epoch=-1', 'saved=yes', 'facts=2', 'quiet=yes']) {
    expect(await refusalOf(table.coordinator.open(`${sync}?${query}`))).toBe(400)
  }
  await table.coordinator.call('PATCH', table.path, { waitingRoom: true })
  const invited = await table.coordinator.call('POST', `${table.path}/invitations`, {
    kind: 'resident',
    access: 'edit',
  })
  const { token } = CreateInvitationResponse.parse(await invited.json())
  await stranger.call('POST', '/api/v1/join', { token, name: 'Bibi' })
  expect(await refusalOf(stranger.open(sync))).toBe(403)
  await table.coordinator.call('DELETE', table.path)
  expect(await refusalOf(table.coordinator.open(sync))).toBe(410)
})

test('[UP-4] a handshake that does not say where it comes from is refused', async () => {
  const { server, table, sync } = await aTable()
  const socket = connect(server.port, '127.0.0.1')
  socket.write(
    `GET ${sync} HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
      `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${Buffer.alloc(16).toString('base64')}\r\n` +
      `Cookie: ${table.coordinator.cookie}\r\n\r\n`,
  )
  const [answer] = await once(socket, 'data')
  expect(String(answer)).toMatch(/^HTTP\/1\.1 403 /)
  socket.destroy()
})

test('[UP-5] another upgrade than to a websocket gets an answer', async () => {
  const { server } = await aTable()
  const socket = connect(server.port, '127.0.0.1')
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n')
  const [answer] = await once(socket, 'data')
  expect(String(answer)).toMatch(/^HTTP\/1\.1 400 /)
  socket.destroy()
})

test('[UP-6] taking a seat away, or the invitation, closes the connection', async () => {
  const world = await aTable()
  const { table, sync } = world
  for (const what of ['seat', 'invitation']) {
    const { caller, id } = await aGuest(world)
    const socket = caller.open(`${sync}?facts=1`)
    await announced(socket, ({ type }) => type === 'welcome')
    const closed = once(socket, 'close')
    if (what === 'seat') await table.coordinator.call('DELETE', `${table.path}/participants/${id}`)
    else {
      const list = await table.coordinator.call('GET', `${table.path}/invitations`)
      const { invitations } = InvitationListResponse.parse(await list.json())
      await table.coordinator.call('DELETE', `${table.path}/invitations/${invitations[0]?.id}`)
    }
    expect((await closed)[0]).toBe(CLOSE.forbidden)
    expect(await refusalOf(caller.open(sync))).toBe(403)
  }
})

test('[UP-7] a change of access reaches who is connected', async () => {
  const world = await aTable()
  const { caller, id } = await aGuest(world)
  const socket = caller.open(`${world.sync}?facts=1`)
  await announced(socket, ({ type }) => type === 'welcome')
  const told = announced(socket, ({ type }) => type === 'access')
  const path = `${world.table.path}/participants/${id}`
  await world.table.coordinator.call('PATCH', path, { access: 'view' })
  expect(await told).toEqual({ type: 'access', access: 'view' })
})

test('[UP-8] erasing the session closes everyone with the word that it is gone', async () => {
  const world = await aTable()
  const { caller } = await aGuest(world)
  const socket = caller.open(`${world.sync}?facts=1`)
  await announced(socket, ({ type }) => type === 'welcome')
  const closed = once(socket, 'close')
  const erased = await world.table.coordinator.call('DELETE', world.table.path)
  expect(erased.status).toBe(204)
  expect((await closed)[0]).toBe(CLOSE.gone)
})

test('[UP-9] stopping tells everyone to come back, and the next start knows them', async () => {
  const folder = freshFolder()
  const server = await startOn(folder)
  const table = await tableOn(server)
  const socket = table.coordinator.open(`/sync/${table.id}/table?facts=1`)
  await announced(socket, ({ type }) => type === 'welcome')
  const closed = once(socket, 'close')
  await server.stop()
  expect((await closed)[0]).toBe(CLOSE.shuttingDown)
  const next = new Caller(await startOn(folder))
  next.cookie = table.coordinator.cookie
  const again = next.open(`/sync/${table.id}/table?facts=1`)
  const welcome = await announced(again, ({ type }) => type === 'welcome')
  expect(welcome).toMatchObject({ participantId: table.participantId })
})

test('[UP-10] a message larger than anything allowed closes the connection', async () => {
  const { table, sync } = await aTable()
  const socket = table.coordinator.open(`${sync}?facts=1`)
  await announced(socket, ({ type }) => type === 'welcome')
  const closed = once(socket, 'close')
  socket.on('error', () => undefined)
  socket.send(Buffer.alloc(16 * 1024 * 1024 + 1))
  expect([1009, CLOSE.tooLarge]).toContain((await closed)[0])
})

test('[UP-11] signing out closes what this device has open, and no other device', async () => {
  const { server, table, sync } = await aTable()
  const other = new Caller(server)
  await other.call('POST', '/api/v1/sign-in', { code: START_CODE })
  const stays = other.open(`${sync}?facts=1`)
  await announced(stays, ({ type }) => type === 'welcome')
  const socket = table.coordinator.open(`${sync}?facts=1`)
  await announced(socket, ({ type }) => type === 'welcome')
  const closed = once(socket, 'close')
  await table.coordinator.call('POST', '/api/v1/sign-out')
  expect((await closed)[0]).toBe(CLOSE.notSignedIn)
  const told = announced(stays, (each) => each.type === 'session' && each.session.title === 'Nieuw')
  await other.call('PATCH', table.path, { title: 'Nieuw' })
  expect((await told).type).toBe('session')
})

test('[UP-12] whoever this device forgets, or takes another seat on it, is connected no more', async () => {
  const world = await aTable()
  const { table, sync } = world
  for (const what of ['forget-me', 'another seat']) {
    const { caller } = await aGuest(world)
    const socket = caller.open(`${sync}?facts=1`)
    await announced(socket, ({ type }) => type === 'welcome')
    const closed = once(socket, 'close')
    if (what === 'forget-me') await caller.call('POST', `${table.path}/forget-me`)
    else await caller.call('POST', '/api/v1/join', { ...(await anInvitation(world)), as: 'new' })
    expect((await closed)[0]).toBe(CLOSE.notSignedIn)
  }
})

test('[UP-13] a coordinator whose browser takes a seat as someone else leads there no more', async () => {
  const world = await aTable()
  const { table, sync } = world
  const socket = table.coordinator.open(`${sync}?facts=1`)
  await announced(socket, ({ type }) => type === 'welcome')
  const closed = once(socket, 'close')
  const invitation = await anInvitation(world)
  await table.coordinator.call('POST', '/api/v1/join', { ...invitation, as: 'new' })
  expect((await closed)[0]).toBe(CLOSE.notSignedIn)
})

test('[UP-14] who reads quietly begins no meeting, and is as quickly gone as any other', async () => {
  const world = await aTable()
  const { table, sync } = world
  const { caller, id } = await aGuest(world)
  const reading = caller.open(`${sync}?facts=1&quiet=1`)
  await announced(reading, ({ type }) => type === 'lead')
  const meetings = await table.coordinator.call('GET', `${table.path}/meetings`)
  expect(await meetings.json()).toEqual({ meetings: [] })
  const begun = announced(reading, (each) => each.type === 'meeting' && each.meeting !== null)
  const seen = announced(reading, ({ type }) => type === 'participants')
  table.coordinator.open(sync)
  await begun
  expect(await seen).toMatchObject({
    participants: [
      { id: table.participantId, present: true },
      { id, present: false },
    ],
  })
  const closed = once(reading, 'close')
  await table.coordinator.call('DELETE', `${table.path}/participants/${id}`)
  expect((await closed)[0]).toBe(CLOSE.forbidden)
})

test('[UP-15] who could not be let in is not left with an open socket', async () => {
  const { table, sync } = await aTable()
  const come = vi.spyOn(FairShare.prototype, 'come').mockImplementationOnce(() => {
    throw new Error('something that nobody thought of')
  })
  onTestFinished(() => come.mockRestore())
  await once(table.coordinator.open(sync), 'close')
  expect(come).toHaveBeenCalledTimes(1)
})
