import { setTimeout as wait } from 'node:timers/promises'
import { type Board, boardOf } from '../load/board.ts'
import { boardProblems, fillRoom } from '../load/filled-room.ts'
import type { LoadedRoom } from '../load/room.ts'
import { memoryOf } from '../machine.ts'
import type { MeasuredServer } from '../servers/measured-server.ts'
import type { Place } from '../wire/raw-socket.ts'
import type { Scenario } from './scenario.ts'

const KILOBYTES = 50
/** So many rooms are opened at the same time. */
const TOGETHER = 25
/** So many come and go before: what a process needs once, such as compiled code, is no room's. */
const BEFORE = 250
/** How long nothing happens before memory is looked at. */
const IDLE_MS = 12_000
const LEFT_MS = 5_000
/** In one room of so many it is looked whether all came. */
const LOOKED_AT = 100

/** Opens rooms with one client each, who fills them. */
const openRooms = async (
  server: MeasuredServer,
  places: readonly Place[],
  board: Board,
): Promise<LoadedRoom[]> => {
  const open: LoadedRoom[] = []
  for (let next = 0; next < places.length; next += TOGETHER) {
    const some = places.slice(next, next + TOGETHER)
    open.push(...(await Promise.all(some.map((place) => fillRoom(server, place, board)))))
  }
  return open
}

const leaveRooms = async (server: MeasuredServer, rooms: readonly LoadedRoom[]): Promise<void> => {
  for (const room of rooms) room.leave()
  await server.untilPutAway()
  await wait(LEFT_MS)
}

/** What an open table costs in which nothing happens, and whether it is given back. */
export const rooms: Scenario = {
  title: `Rooms: many open, each with ${KILOBYTES} kB and one client, and nothing happening`,
  columns: [
    { name: 'rooms', digits: 0 },
    { name: 'RSS fresh MB', digits: 0 },
    { name: 'RSS before MB', digits: 0 },
    { name: 'RSS open MB', digits: 0, better: 'less' },
    { name: 'kB per room', digits: 0, better: 'less' },
    { name: 'RSS after all left MB', digits: 0, better: 'less' },
    { name: 'kept after leaving, kB per room', digits: 0 },
    { name: 'opened and filled in s', digits: 1 },
  ],
  notForRelay: 'keeps nothing',
  async run(server, { rooms: count }) {
    const board = boardOf(KILOBYTES * 1000)
    const fresh = memoryOf(server.pid)
    const earlier = await openRooms(server, (await server.lay(BEFORE, 1)).flat(), board)
    await leaveRooms(server, earlier)
    const before = memoryOf(server.pid)
    const places = (await server.lay(count, 1)).flat()
    const began = performance.now()
    const open = await openRooms(server, places, board)
    const took = (performance.now() - began) / 1000
    await wait(IDLE_MS)
    const filled = memoryOf(server.pid)
    const problems = [...earlier, ...open].flatMap((room) => room.problems)
    for (let next = 0; next < places.length; next += LOOKED_AT) {
      const place = places[next]
      if (place !== undefined) problems.push(...(await boardProblems(place, board)))
    }
    await leaveRooms(server, open)
    const left = memoryOf(server.pid)
    return {
      figures: {
        rooms: count,
        'RSS fresh MB': fresh / 1024,
        'RSS before MB': before / 1024,
        'RSS open MB': filled / 1024,
        'kB per room': (filled - before) / count,
        'RSS after all left MB': left / 1024,
        'kept after leaving, kB per room': (left - before) / count,
        'opened and filled in s': took,
      },
      problems,
    }
  },
}
