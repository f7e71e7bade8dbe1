import type { ParticipantId, SharingAnswer } from '@samenbord/shared/model'
import {
  AssetResponse,
  CreateInvitationResponse,
  JoinResponse,
  MeetingListResponse,
  Problem,
} from '@samenbord/shared/protocol'
import { describe, expect, test } from 'vitest'
import { aPng } from '../facts/pictures/test-pictures.ts'
import { listening, until } from './test-support/listening.ts'
import { Caller, freshFolder, startOn, tableOn } from './test-support/running.ts'

/** Never over within a test. */
const LONG = 60_000
/** What somebody could be known by. */
const ID = 'A'.repeat(22)
/** Over as soon as somebody looks. */
const SHORT = 20

const aTable = async (residentGraceMs: number) => {
  const server = await startOn(freshFolder(), { residentGraceMs })
  const table = await tableOn(server)
  const guest = async (name: string, kind: string) => {
    const wanted = { kind, access: 'edit' }
    const invited = await table.coordinator.call('POST', `${table.path}/invitations`, wanted)
    const { token } = CreateInvitationResponse.parse(await invited.json())
    const caller = new Caller(server)
    const joined = await caller.call('POST', '/api/v1/join', { token, name })
    return { caller, id: JoinResponse.parse(await joined.json()).participantId }
  }
  const [wim, fatma] = [await guest('Wim', 'resident'), await guest('Fatma', 'professional')]
  const say = async (answer: SharingAnswer, about: ParticipantId = fatma.id) => {
    const said = { answer, until: null, saidBy: null }
    const response = await wim.caller.call('PUT', `${table.path}/sharing/${about}`, said)
    expect(response.status).toBe(204)
  }
  const picture = async () => {
    const { port, address } = server
    const response = await fetch(`http://127.0.0.1:${port}${table.path}/assets`, {
      method: 'POST',
      headers: {
        Origin: address.url,
        Cookie: table.coordinator.cookie,
        'Content-Type': 'image/png',
      },
      body: new Uint8Array(aPng()),
    })
    return AssetResponse.parse(await response.json()).url
  }
  /** An ended meeting, with how the table was then. */
  const snapshot = async () => {
    const first = listening(table.coordinator, table.id)
    await until(() => first.newest('meeting')?.meeting != null)
    await table.coordinator.call('POST', `${table.path}/meetings/end`)
    first.socket.close()
    const list = await table.coordinator.call('GET', `${table.path}/meetings`)
    const [meeting] = MeetingListResponse.parse(await list.json()).meetings
    return `${table.path}/meetings/${meeting?.id}/snapshot`
  }
  const comes = async (caller: Caller, more = '') => {
    const here = listening(caller, table.id, more)
    await until(() => here.newest('stuck') !== undefined || here.closed !== undefined)
    return here
  }
  return { server, table, wim, fatma, say, picture, snapshot, comes }
}

/** What a rule comes to, on every way out of the server, with the resident there and long gone. */
const RULES: readonly [answer: SharingAnswer | 'nothing', there: number, gone: number][] = [
  ['nothing', 200, 200],
  ['yes', 200, 200],
  ['when-present', 200, 403],
  ['no', 403, 403],
]

describe.each(RULES)('when a resident said %s', (answer, there, gone) => {
  test.each([
    ['is there', there],
    ['is gone', gone],
  ])('and %s, every way to the table answers %i', async (where, status) => {
    const { table, wim, fatma, say, picture, snapshot, comes } = await aTable(SHORT)
    const ways = [
      table.path,
      `${table.path}/participants`,
      `${table.path}/meetings`,
      `${table.path}/check-outs`,
      `${table.path}/local-offers`,
      await snapshot(),
      await picture(),
    ]
    const resident = await comes(wim.caller)
    if (answer !== 'nothing') await say(answer)
    if (where === 'is gone') {
      resident.socket.close()
      const asked = async () => (await fatma.caller.call('GET', table.path)).status
      await until(async () => (await asked()) === status)
    }
    const may = status === 200 ? 204 : 403
    const forget = await fatma.caller.call('POST', `${table.path}/forget-deleted`)
    expect(forget.status).toBe(may)
    for (const way of ways) {
      expect([way, (await fatma.caller.call('GET', way)).status]).toEqual([way, status])
    }
    const seats = await (await fatma.caller.call('GET', '/api/v1/seats')).text()
    expect(seats.includes(table.id)).toBe(status === 200)
    for (const more of ['', '&quiet=1']) {
      const socket = await comes(fatma.caller, more)
      expect(socket.closed).toBe(status === 200 ? undefined : 'handshake 403')
    }
    // The household itself always knows.
    expect((await wim.caller.call('GET', table.path)).status).toBe(200)
  })
})

test('[KNOW-1] taking back closes every tab of that person, and nobody else’s', async () => {
  const { table, wim, fatma, say, comes } = await aTable(LONG)
  const [one, two, quiet] = [
    await comes(fatma.caller),
    await comes(fatma.caller),
    await comes(fatma.caller, '&quiet=1'),
  ]
  const others = [await comes(wim.caller), await comes(table.coordinator)]
  await say('no')
  await until(() => [one, two, quiet].every(({ closed }) => closed === 'not-shared'))
  expect(others.map(({ closed }) => closed)).toEqual([undefined, undefined])
  await say('yes')
  expect((await comes(fatma.caller)).closed).toBeUndefined()
})

test('[KNOW-2] only when I am there holds while the network of the resident flaps', async () => {
  const { wim, fatma, say, comes } = await aTable(LONG)
  let resident = await comes(wim.caller)
  const professional = await comes(fatma.caller)
  await say('when-present')
  for (let times = 0; times < 10; times++) {
    resident.socket.terminate()
    resident = await comes(wim.caller)
  }
  resident.socket.terminate()
  expect((await comes(fatma.caller)).closed).toBeUndefined()
  expect(professional.closed).toBeUndefined()
})

test('[KNOW-3] it closes when the last resident has been gone for long enough, in two tabs or one', async () => {
  const { wim, fatma, say, comes } = await aTable(SHORT)
  const [first, second] = [await comes(wim.caller), await comes(wim.caller)]
  await say('when-present')
  const professional = await comes(fatma.caller)
  first.socket.close()
  await until(() => first.closed !== undefined)
  expect((await comes(fatma.caller)).closed).toBeUndefined()
  second.socket.close()
  await until(() => professional.closed === 'resident-away')
  await comes(wim.caller)
  expect((await comes(fatma.caller)).closed).toBeUndefined()
})

test('[KNOW-4] looking something up does not make a resident be there', async () => {
  const { wim, fatma, say, comes } = await aTable(SHORT)
  await comes(wim.caller, '&quiet=1')
  await say('when-present')
  expect((await comes(fatma.caller)).closed).toBe('handshake 403')
})

test('[KNOW-5] rules go over no wire but those of residents, who notes, and who they are about', async () => {
  const { table, wim, fatma, say, comes } = await aTable(LONG)
  const [resident, professional, leader] = [
    await comes(wim.caller),
    await comes(fatma.caller),
    await comes(table.coordinator),
  ]
  await say('when-present', table.participantId)
  const rulesAt = (at: typeof resident) => at.newest('sharing')?.rules.map(({ about }) => about)
  await until(() => rulesAt(resident)?.length === 1 && rulesAt(leader)?.length === 1)
  expect(rulesAt(professional)).toEqual([])
})

test('[KNOW-6] to whom the table is closed, nothing of the map is asked or kept either', async () => {
  const { wim, fatma, table, say } = await aTable(LONG)
  await say('no')
  const asked: readonly [method: string, way: string, body: object][] = [
    ['PUT', 'family-tree', { on: true, askedBy: wim.id }],
    ['PUT', 'kept', { kept: [{ what: 'field', contact: ID, field: 'note', words: 'x' }] }],
    ['DELETE', 'kept', { keys: [ID] }],
  ]
  for (const [method, way, body] of asked) {
    const answer = await fatma.caller.call(method, `${table.path}/${way}`, body)
    expect([way, Problem.parse(await answer.json()).reason]).toEqual([way, 'not-shared'])
  }
})
