import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CreateSessionResponse } from '@samenbord/shared/protocol'
import { onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { createLog } from '../log.ts'
import { type RunningServer, type StartOptions, startServer } from '../server.ts'
import type { Settings } from '../settings.ts'

export const START_CODE = 'start-code-of-the-tests'

/** A folder that goes when the test is done. */
export const freshFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'samenbord-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const settingsFor = (dataDir: string): Settings => ({
  port: 0,
  host: '127.0.0.1',
  publicUrl: undefined,
  dataDir,
  startCode: START_CODE,
  trustedProxies: 0,
  licenseKey: undefined,
  logLevel: 'silent',
})

/** A real server on a free port; stopped when the test is done. */
export const startOn = async (
  dataDir: string,
  more: Pick<StartOptions, 'residentGraceMs'> = {},
): Promise<RunningServer> => {
  const settings = settingsFor(dataDir)
  const starting = await startServer({ settings, log: createLog('silent'), ...more })
  if (!starting.ok) throw new Error(starting.sentence)
  onTestFinished(starting.server.stop)
  return starting.server
}

/** A browser that calls a real server: its cookies, and sockets with them. */
export class Caller {
  readonly #server: RunningServer
  cookie = ''

  constructor(server: RunningServer) {
    this.#server = server
  }

  async call(method: string, path: string, body?: object): Promise<Response> {
    const { port, address } = this.#server
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: {
        Origin: address.url,
        Cookie: this.cookie,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const given = response.headers.getSetCookie().map((line) => line.split(';')[0] ?? '')
    this.cookie = [this.cookie, ...given].filter((part) => part !== '').join('; ')
    return response
  }

  /** Opens a websocket as our own page does. */
  open(path: string, headers: Record<string, string> = {}): WebSocket {
    const { port, address } = this.#server
    const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, {
      headers: { Origin: address.url, Cookie: this.cookie, ...headers },
    })
    onTestFinished(() => socket.terminate())
    return socket
  }
}

/** A table on a real server, with its coordinator. */
export const tableOn = async (server: RunningServer) => {
  const coordinator = new Caller(server)
  await coordinator.call('POST', '/api/v1/sign-in', { code: START_CODE })
  const wanted = { title: 'Weer lucht', household: 'Kastanje', waitingRoom: false }
  const created = await coordinator.call('POST', '/api/v1/sessions', wanted)
  const { session, participantId } = CreateSessionResponse.parse(await created.json())
  return { id: session.id, path: `/api/v1/sessions/${session.id}`, coordinator, participantId }
}
