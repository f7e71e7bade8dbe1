import { until } from '../../../support/until.ts'
import type { MeasuredServer } from '../servers/measured-server.ts'
import type { Place } from '../wire/raw-socket.ts'
import type { Board } from './board.ts'
import { joinFresh } from './fresh-reader.ts'
import { Ledger } from './ledger.ts'
import { Measure } from './measure.ts'
import { Readings } from './readings.ts'
import { LoadedRoom } from './room.ts'

const PATIENCE_MS = 60_000
/** Of who says nothing of what it has stored, nobody knows when it has. */
const NO_ANSWER_MS = 2

/** Somebody opens a room, puts this on the table, and stays. */
export const fillRoom = async (
  server: MeasuredServer,
  place: Place,
  board: Board,
): Promise<LoadedRoom> => {
  const room = new LoadedRoom([place], new Ledger([], new Readings([]), new Measure()))
  await room.open(server.keeping !== 'nothing')
  const [seat] = room.seats
  if (seat === undefined) throw new Error('nobody came')
  for (const piece of board.pieces) seat.bring(piece)
  const isSaved = () => seat.unacknowledged === 0 || seat.problem !== undefined
  if (server.acknowledges) await until(isSaved, PATIENCE_MS)
  else await new Promise((next) => setTimeout(next, NO_ANSWER_MS))
  const [problem] = room.problems
  if (problem !== undefined) throw new Error(problem)
  return room
}

/** Why what a room holds is not this board; nothing when it is. */
export const boardProblems = async (place: Place, board: Board): Promise<string[]> => {
  const { document } = await joinFresh(place)
  return document.length >= board.whole.length
    ? []
    : [`${document.length} of ${board.whole.length} bytes came`]
}
