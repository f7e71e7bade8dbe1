import type { Place } from '../wire/raw-socket.ts'

/** What a server does with what it is sent: passes it on, remembers it, or writes it down. */
export type Keeping = 'nothing' | 'memory' | 'disk'

/** A server in a process of its own, on a core of its own. */
export interface MeasuredServer {
  readonly pid: number
  readonly keeping: Keeping
  /** Whether it says when something is on its disk. */
  readonly acknowledges: boolean
  /** New rooms, with so many places in each for people who may edit. */
  lay(rooms: number, people: number): Promise<Place[][]>
  /** Stops it as its keeper would, and starts it again on the same data; the places stay. */
  restart(): Promise<void>
  /** Resolves when the rooms that everyone left are out of memory, as far as the server does that. */
  untilPutAway(): Promise<void>
  /** What it said so far. */
  output(): string
  dispose(): Promise<void>
}
