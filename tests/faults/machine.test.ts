import { afterEach, beforeEach, expect, test } from 'vitest'
import { FaultyMachine } from '../support/faults/faulty-machine.ts'
import { openSession, type Session } from '../support/http-person.ts'
import { Intruder } from '../support/intruder.ts'
import { type ServerProcess, startServerProcess } from '../support/server-process.ts'

/* The machine of the other tests: what it is told to do wrong must reach the server. */

let machine: FaultyMachine
let server: ServerProcess
let session: Session

beforeEach(async () => {
  machine = new FaultyMachine()
  server = await startServerProcess(machine.env)
  session = await openSession(server.url, server.signInLink)
})

afterEach(async () => {
  await server.dispose()
  machine.remove()
})

const welcome = async () => {
  const { cookie } = session.coordinator.person
  const someone = await Intruder.enter(server.url, session.id, cookie)
  someone.leave()
  const told = someone.heard.find(({ type }) => type === 'welcome')
  if (told?.type !== 'welcome') throw new Error('nobody was welcomed')
  return { bootId: told.bootId, aheadMs: Date.parse(told.now) - Date.now() }
}

const MINUTE_MS = 60_000

test.each([10, -10])('its clock jumps by %i minutes', async (minutes) => {
  machine.steer({ clockMs: minutes * MINUTE_MS })
  await expect
    .poll(async () => Math.round((await welcome()).aheadMs / MINUTE_MS), { timeout: 10_000 })
    .toBe(minutes)
})

test('it is another machine once it was started anew', async () => {
  const before = await welcome()
  await server.end('SIGKILL')
  machine.boot()
  await server.restart()
  const after = await welcome()
  expect(after.bootId).not.toBe(before.bootId)
})
