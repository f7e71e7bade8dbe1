import { readFileSync } from 'node:fs'
import { CreateSessionResponse } from '@samenbord/shared/protocol'
import { EditingClient } from '../support/editing-client.ts'
import { History } from '../support/history.ts'
import { type HttpPerson, openSession } from '../support/http-person.ts'
import { type ServerProcess, startServerProcess } from '../support/server-process.ts'
import { until } from '../support/until.ts'
import { readArguments } from './report/arguments.ts'
import { report } from './report/report.ts'
import { fillTable } from './tables/fill-table.ts'

const { json, numbers } = readArguments({ rooms: 200, kilobytes: 50 })
const PATIENCE_MS = 120_000

/** Resident memory of the server in MB. */
const memoryOf = ({ pid }: ServerProcess): number => {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) / 1024
}

const openRooms = async (server: ServerProcess): Promise<number> => {
  const metrics = await (await fetch(`${server.url}/metrics`)).text()
  return Number(/^samenbord_rooms (\d+)$/m.exec(metrics)?.[1])
}

const laySessions = async (coordinator: HttpPerson): Promise<string[]> => {
  const ids: string[] = []
  for (let room = 0; room < numbers.rooms; room += 1) {
    const made = await coordinator.ask('POST', '/sessions', {
      title: `Overleg ${room + 1}`,
      household: 'Kastanje',
      waitingRoom: false,
    })
    ids.push(CreateSessionResponse.parse(made).session.id)
  }
  return ids
}

const server = await startServerProcess({ LOG_LEVEL: 'warn' })
try {
  const { coordinator } = await openSession(server.url, server.signInLink)
  const ids = await laySessions(coordinator.person)
  const { cookie } = coordinator.person
  const arrive = async (): Promise<EditingClient[]> => {
    const clients: EditingClient[] = []
    for (const sessionId of ids) {
      const entrance = { server: server.url, sessionId, cookie }
      const client = new EditingClient('coordinator', entrance, new History())
      clients.push(client)
      client.connect()
      await until(() => client.isSaved, PATIENCE_MS)
    }
    return clients
  }
  const laid = memoryOf(server)

  const writers = await arrive()
  const empty = memoryOf(server)
  for (const writer of writers) {
    fillTable(writer, numbers.kilobytes * 1000)
    await until(() => writer.isSaved, PATIENCE_MS)
  }
  const written = memoryOf(server)
  for (const writer of writers) writer.leave()
  while ((await openRooms(server)) > 0) await new Promise((next) => setTimeout(next, 250))
  const left = memoryOf(server)

  await server.end('SIGTERM')
  await server.restart()
  const started = memoryOf(server)
  const readers = await arrive()
  const read = memoryOf(server)
  for (const reader of readers) reader.leave()
  while ((await openRooms(server)) > 0) await new Promise((next) => setTimeout(next, 250))
  const leftAgain = memoryOf(server)

  const each = (more: number, less: number) => ((more - less) * 1024) / numbers.rooms
  report(`Memory of the server with ${numbers.rooms} tables, one person at each`, json, {
    'sessions made, nobody there, MB': laid,
    'everyone at an empty table, MB': empty,
    [`everyone has written ${numbers.kilobytes} kB, MB`]: written,
    'all have left, tables put away, MB': left,
    'after a restart, nobody there, MB': started,
    'everyone back, reading only, MB': read,
    'all have left again, MB': leftAgain,
    'each open table that was only read, kB': each(read, started),
    'each open table that was written, kB': each(written, laid),
  })
} finally {
  await server.dispose()
}
