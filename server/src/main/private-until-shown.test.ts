import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  BeamerLinkResponse,
  CreateInvitationResponse,
  ExpectationResponse,
  JoinResponse,
  MESSAGE,
  MeetingListResponse,
  PollResponse,
} from '@samenbord/shared/protocol'
import { expect, test } from 'vitest'
import { contact } from '../../../shared/src/model/test-support/plan-entities.ts'
import { listening, until } from './test-support/listening.ts'
import { Caller, freshFolder, startOn, tableOn } from './test-support/running.ts'

const CANARY = 'kanarie-in-het-hoofd'

const aTable = async () => {
  const folder = freshFolder()
  const server = await startOn(folder)
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
  const callers = [table.coordinator, wim.caller, fatma.caller]
  const everyone = callers.map((caller) => listening(caller, table.id))
  await until(() => everyone.every((one) => one.newest('stuck') !== undefined))
  /** Everything that is kept of the documents: journal and database. */
  const documents = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('facts.'))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
      .join('\n')
  return { folder, server, table, wim, fatma, everyone, documents }
}

test('[PRIVATE-1] what was answered to a poll is on no wire and in no document until it is shown', async () => {
  const { table, wim, fatma, everyone, documents } = await aTable()
  const asking = { words: 'Wat helpt?', form: { kind: 'words' } }
  const asked = await table.coordinator.call('POST', `${table.path}/polls`, asking)
  const { poll } = PollResponse.parse(await asked.json())
  const at = `${table.path}/polls/${poll.id}`
  const answer = { kind: 'words', words: [CANARY] }
  expect((await wim.caller.call('PUT', `${at}/answer`, answer)).status).toBe(204)
  await until(() =>
    everyone.every((one) => {
      const newest = one.newest('poll')?.poll
      return newest?.state === 'open' && newest.answered.includes(wim.id)
    }),
  )
  for (const path of [`${at}/answer`, table.path, `${table.path}/check-outs`]) {
    expect(await (await fatma.caller.call('GET', path)).text()).not.toContain(CANARY)
  }
  expect(everyone.map(({ wire }) => wire().includes(CANARY))).toEqual([false, false, false])
  expect(documents()).not.toContain(CANARY)
  await table.coordinator.call('POST', `${at}/show`)
  await until(() => everyone.every(({ wire }) => wire().includes(CANARY)))
})

test('[PRIVATE-2] what was answered at the end goes over no wire, shown or not, but to who may see it', async () => {
  const { table, wim, fatma, everyone, documents } = await aTable()
  const answer = { answers: { listened: 'no' }, words: CANARY, seenBy: [fatma.id] }
  await wim.caller.call('PUT', `${table.path}/check-out`, answer)
  const list = await table.coordinator.call('GET', `${table.path}/meetings`)
  const [meeting] = MeetingListResponse.parse(await list.json()).meetings
  const seen = async (caller: Caller) =>
    (await (await caller.call('GET', `${table.path}/check-outs`)).text()).includes(CANARY)
  expect([await seen(fatma.caller), await seen(table.coordinator)]).toEqual([false, false])
  await table.coordinator.call('POST', `${table.path}/meetings/${meeting?.id}/check-out/show`)
  await until(() => everyone.every((one) => one.newest('check-out')?.checkOut?.state === 'shown'))
  expect([await seen(fatma.caller), await seen(table.coordinator)]).toEqual([true, false])
  expect(everyone.map(({ wire }) => wire().includes(CANARY))).toEqual([false, false, false])
  expect(documents()).not.toContain(CANARY)
})

test('[PRIVATE-3] a step, a vote or an answer shown that someone forges on the wire changes nothing', async () => {
  const { table, fatma, everyone } = await aTable()
  const asking = { words: 'Wat helpt?', form: { kind: 'dots', choices: ['a', 'b'], dots: 2 } }
  await table.coordinator.call('POST', `${table.path}/polls`, asking)
  await until(() => everyone.every((one) => one.newest('poll')?.poll != null))
  const poll = everyone[0]?.newest('poll')?.poll
  const agenda = everyone[0]?.newest('agenda')?.agenda
  const step = agenda?.steps[2]?.id
  const forged = [
    { type: 'agenda', agenda: { ...agenda, current: step, version: 99 } },
    { type: 'poll', poll: { ...poll, state: 'shown', outcome: { kind: 'dots', dots: [9, 0] } } },
    { type: 'sharing', rules: [] },
  ]
  for (const fact of forged) {
    const intruder = listening(fatma.caller, table.id)
    await until(() => intruder.newest('stuck') !== undefined)
    const json = Buffer.from(JSON.stringify(fact))
    const length = Buffer.from([(json.length & 0x7f) | 0x80, json.length >> 7])
    intruder.socket.send(Buffer.concat([Buffer.from([MESSAGE.announcement]), length, json]))
    await until(() => intruder.closed === 'frame-type')
  }
  const late = listening(table.coordinator, table.id)
  await until(() => late.newest('stuck') !== undefined)
  expect(late.newest('agenda')?.agenda).toEqual(agenda)
  expect(late.newest('poll')?.poll).toEqual(poll)
  for (const one of everyone) expect(one.newest('agenda')?.agenda).toEqual(agenda)
})

test('[PRIVATE-4] a big screen sees the steps and is nobody at the table; it closes when it is taken back', async () => {
  const { server, table, everyone } = await aTable()
  const link = await table.coordinator.call('POST', `${table.path}/beamer`)
  const { url } = BeamerLinkResponse.parse(await link.json())
  const screen = new Caller(server)
  await screen.call('POST', '/api/v1/beamer', { token: url.split('#')[1] })
  const beamer = listening(screen, table.id, '&beamer=1')
  await until(() => beamer.newest('stuck') !== undefined)
  expect(beamer.newest('welcome')?.access).toBe('view')
  const agenda = beamer.newest('agenda')?.agenda
  await table.coordinator.call('POST', `${table.path}/agenda`, {
    expected: agenda?.version,
    change: { do: 'go', step: agenda?.steps[0]?.id },
  })
  await until(() => beamer.newest('agenda')?.agenda?.current === agenda?.steps[0]?.id)
  const before = everyone[0]?.newest('participants')?.participants.length
  expect(beamer.newest('participants')?.participants.length).toBe(before)
  await table.coordinator.call('DELETE', `${table.path}/beamer`)
  await until(() => beamer.closed === 'beamer-unknown')
})

test('[PRIVATE-5] what a resident keeps goes over no wire but their own, and into no document', async () => {
  const { server, table, wim, fatma, everyone, documents } = await aTable()
  const link = await table.coordinator.call('POST', `${table.path}/beamer`)
  const { url } = BeamerLinkResponse.parse(await link.json())
  const screen = new Caller(server)
  await screen.call('POST', '/api/v1/beamer', { token: url.split('#')[1] })
  const beamer = listening(screen, table.id, '&beamer=1')
  const second = listening(wim.caller, table.id, '&quiet=1')
  await until(() => [beamer, second].every((one) => one.newest('stuck') !== undefined))
  const greet = contact(1, CANARY)
  const kept = [
    { what: 'whole', entity: greet },
    { what: 'field', contact: contact(2, '').id, field: 'note', words: CANARY },
  ]
  const answer = await wim.caller.call('PUT', `${table.path}/kept`, { kept })
  expect(answer.status).toBe(204)
  const late = [listening(fatma.caller, table.id), listening(screen, table.id, '&beamer=1')]
  await until(() => late.every((one) => one.newest('stuck') !== undefined))
  const [leader, resident, professional] = everyone
  await until(() => [resident, second].every((one) => one?.newest('kept')?.kept.length === 2))
  expect(resident?.wire()).toContain(CANARY)
  for (const other of [leader, professional, beamer, ...late]) {
    expect(other?.wire()).not.toContain(CANARY)
  }
  expect([beamer, late[1]].map((one) => one?.newest('kept'))).toEqual([undefined, undefined])
  await table.coordinator.call('POST', `${table.path}/meetings/end`)
  expect(documents()).not.toContain(CANARY)
  const { meetings } = MeetingListResponse.parse(
    await (await fatma.caller.call('GET', `${table.path}/meetings`)).json(),
  )
  const snapshot = meetings.find(({ endedAt }) => endedAt !== undefined)
  const ways = [
    '',
    '/participants',
    '/meetings',
    '/check-outs',
    '/local-offers',
    `/meetings/${snapshot?.id}/snapshot`,
  ]
  for (const caller of [table.coordinator, fatma.caller]) {
    for (const way of ways) {
      const told = await caller.call('GET', `${table.path}${way}`)
      expect([way, told.status]).toEqual([way, 200])
      expect(Buffer.from(await told.arrayBuffer()).toString('latin1')).not.toContain(CANARY)
    }
  }
})

test('[PRIVATE-6] what a resident keeps is theirs after a restart, and still nobody else’s', async () => {
  const { folder, server, table, wim, fatma } = await aTable()
  const kept = [{ what: 'whole', entity: contact(1, CANARY) }]
  await wim.caller.call('PUT', `${table.path}/kept`, { kept })
  await server.stop()
  const again = await startOn(folder)
  const callers = [wim.caller, fatma.caller].map(({ cookie }) => {
    const caller = new Caller(again)
    caller.cookie = cookie
    return caller
  })
  const [resident, professional] = callers.map((caller) => listening(caller, table.id))
  await until(() => [resident, professional].every((one) => one?.newest('stuck') !== undefined))
  expect(resident?.newest('kept')?.kept).toMatchObject([{ entity: { name: CANARY } }])
  expect(professional?.newest('kept')?.kept).toEqual([])
  expect(professional?.wire()).not.toContain(CANARY)
}, 15_000)

test('[PRIVATE-7] what two expect of each other is on no wire until it is shown, not after a restart either', async () => {
  const { folder, server, table, wim, fatma, everyone, documents } = await aTable()
  const sides = [fatma.id, wim.id]
  const asked = await fatma.caller.call('POST', `${table.path}/expectations`, { sides })
  const { expectation } = ExpectationResponse.parse(await asked.json())
  const at = `${table.path}/expectations/${expectation.id}`
  const answer = { thinks: [CANARY], says: [CANARY] }
  expect((await fatma.caller.call('PUT', `${at}/answer`, answer)).status).toBe(204)
  await until(() =>
    everyone.every((one) => {
      const [newest] = one.newest('expectations')?.expectations ?? []
      return newest?.state === 'open' && newest.answered.includes(fatma.id)
    }),
  )
  for (const caller of [wim.caller, table.coordinator]) {
    for (const path of [`${at}/answer`, table.path]) {
      expect(await (await caller.call('GET', path)).text()).not.toContain(CANARY)
    }
  }
  expect(everyone.map(({ wire }) => wire().includes(CANARY))).toEqual([false, false, false])
  expect(documents()).not.toContain(CANARY)
  await server.stop()
  const again = await startOn(folder)
  const [leader, resident] = [table.coordinator, wim.caller].map(({ cookie }) => {
    const caller = new Caller(again)
    caller.cookie = cookie
    return caller
  })
  if (leader === undefined || resident === undefined) throw new Error('nobody came back')
  const back = [leader, resident].map((caller) => listening(caller, table.id))
  await until(() => back.every((one) => one.newest('stuck') !== undefined))
  expect((await leader.call('POST', `${at}/show`)).status).toBe(409)
  await resident.call('PUT', `${at}/answer`, { thinks: ['Dat weet ik niet.'], says: [] })
  expect(back.map(({ wire }) => wire().includes(CANARY))).toEqual([false, false])
  await resident.call('POST', `${at}/show`)
  await until(() => back.every(({ wire }) => wire().includes(CANARY)))
}, 15_000)

test('[PRIVATE-8] on whose behalf someone sits there is told at the table, and over no wire of a big screen', async () => {
  const { server, table, fatma, everyone, documents } = await aTable()
  const link = await table.coordinator.call('POST', `${table.path}/beamer`)
  const { url } = BeamerLinkResponse.parse(await link.json())
  const screen = new Caller(server)
  await screen.call('POST', '/api/v1/beamer', { token: url.split('#')[1] })
  const beamer = listening(screen, table.id, '&beamer=1')
  await until(() => beamer.newest('stuck') !== undefined)
  const said = { hat: CANARY, needs: 'Een besluit' }
  const path = `${table.path}/participants/${fatma.id}/interest`
  expect((await fatma.caller.call('PUT', path, said)).status).toBe(204)
  await until(() => everyone.every(({ wire }) => wire().includes(CANARY)))
  const late = listening(screen, table.id, '&beamer=1')
  await until(() => late.newest('stuck') !== undefined)
  await table.coordinator.call('PUT', `${table.path}/spotlight`, { participantId: null })
  for (const one of [beamer, late]) expect(one.wire()).not.toContain(CANARY)
  expect(documents()).not.toContain(CANARY)
})
