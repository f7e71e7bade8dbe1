import {
  CreateInvitationResponse,
  CreateSessionResponse,
  JoinResponse,
} from '@samenbord/shared/protocol'
import { allocator } from '../../../../scripts/lib/allocator.mjs'
import { HttpPerson } from '../../../support/http-person.ts'
import { startServerProcess } from '../../../support/server-process.ts'
import { pin, SERVER_CORE } from '../machine.ts'
import type { Place } from '../wire/raw-socket.ts'
import type { MeasuredServer } from './measured-server.ts'

const NO_PREFIX = Buffer.alloc(0)
/** So many sessions are made at once. */
const TOGETHER = 8
const PUT_AWAY_MS = 240_000

/** Does this for each, some at the same time; the answers stand in order. */
const forEach = async <From, To>(
  all: readonly From[],
  work: (one: From) => Promise<To>,
): Promise<To[]> => {
  const answers: To[] = []
  const waiting = all.entries()
  const worker = async () => {
    for (const [index, one] of waiting) answers[index] = await work(one)
  }
  await Promise.all(Array.from({ length: TOGETHER }, worker))
  return answers
}

/** Our server as `npm start` runs it: journal, SQLite, acknowledgements, sessions, seats and cookies. */
export const startOwn = async (): Promise<MeasuredServer> => {
  const server = await startServerProcess({ LOG_LEVEL: 'warn', ...allocator })
  pin(server.pid, SERVER_CORE)
  const port = Number(new URL(server.url).port)
  const coordinator = new HttpPerson(server.url)
  await coordinator.ask('POST', '/sign-in', { code: server.signInLink.split('#')[1] })

  const placeOf = (sessionId: string, person: HttpPerson): Place => ({
    port,
    path: `/sync/${sessionId}/table?saved=1`,
    headers: { Origin: server.url, Cookie: person.cookie },
    prefix: NO_PREFIX,
    hello: [],
  })
  const layOne = async (people: number): Promise<Place[]> => {
    const account = new HttpPerson(server.url, coordinator.cookie)
    const made = await account.ask('POST', '/sessions', {
      title: 'Weer lucht in huis',
      household: 'Kastanje',
      waitingRoom: false,
    })
    const { session } = CreateSessionResponse.parse(made)
    const places = [placeOf(session.id, account)]
    if (people === 1) return places
    const invitation = await account.ask('POST', `/sessions/${session.id}/invitations`, {
      kind: 'professional',
      access: 'edit',
      maxUses: people,
    })
    const { token } = CreateInvitationResponse.parse(invitation)
    while (places.length < people) {
      const person = new HttpPerson(server.url)
      const name = `Persoon ${places.length}`
      JoinResponse.parse(
        await person.ask('POST', '/join', { token, name, organisation: 'Thuiszorg Linde' }),
      )
      places.push(placeOf(session.id, person))
    }
    return places
  }
  const openRooms = async (): Promise<number> => {
    const metrics = await (await fetch(`${server.url}/metrics`)).text()
    return Number(/^samenbord_rooms (\d+)$/m.exec(metrics)?.[1])
  }
  return {
    get pid() {
      return server.pid
    },
    keeping: 'disk',
    acknowledges: true,
    lay: (rooms, people) => forEach(Array.from({ length: rooms }), () => layOne(people)),
    async restart() {
      await server.end('SIGTERM')
      await server.restart()
      pin(server.pid, SERVER_CORE)
    },
    async untilPutAway() {
      const end = performance.now() + PUT_AWAY_MS
      while ((await openRooms()) > 0) {
        if (performance.now() > end) throw new Error('the rooms were not put away')
        await new Promise((next) => setTimeout(next, 250))
      }
    },
    output: () => server.output(),
    dispose: () => server.dispose(),
  }
}
