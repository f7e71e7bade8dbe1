import { openAnother, openSession, type Session } from '../http-person.ts'
import type { ServerProcess } from '../server-process.ts'
import type { Attack, Outcome, Scene } from './assailant.ts'
import { type AssailantProcess, startAssailant } from './assailant-process.ts'
import { Bystanders } from './bystanders.ts'
import { memoryOf } from './memory.ts'

const LOOK_MS = 50

/** What an attack did to everyone else. */
export interface Harm {
  readonly outcome: Outcome
  /** How long the others' letters took, at the same table and at another, in milliseconds. */
  readonly waits: readonly number[]
  /** The most that the server held at any time, in MiB beyond what it held at the start. */
  readonly growth: number
  /** What the others heard that they never should, and letters that did not come. */
  readonly troubles: readonly string[]
}

/** A server with two tables at which people type, and someone who attacks one of them. */
export class Stage {
  readonly server: ServerProcess
  readonly session: Session
  readonly other: Session
  readonly #tables: readonly [Bystanders, Bystanders]
  readonly #assailant: AssailantProcess
  readonly #memoryAtStart: number

  private constructor(
    server: ServerProcess,
    [session, other]: readonly [Session, Session],
    tables: readonly [Bystanders, Bystanders],
    assailant: AssailantProcess,
  ) {
    this.server = server
    this.session = session
    this.other = other
    this.#tables = tables
    this.#assailant = assailant
    this.#memoryAtStart = memoryOf(server.pid)
  }

  static async set(server: ServerProcess): Promise<Stage> {
    const session = await openSession(server.url, server.signInLink)
    const other = await openAnother(server.url, session.coordinator.person)
    const assailant = await startAssailant()
    const here = await Bystanders.sit(server.url, session)
    const elsewhere = await Bystanders.sit(server.url, other)
    return new Stage(server, [session, other], [here, elsewhere], assailant)
  }

  /**
   * Seats someone who carries out an attack while the others type, waits until all that they typed has
   * arrived, and sends the assailant away.
   */
  async suffer(attack: Attack, forMs: number): Promise<Harm> {
    const { server, session, other } = this
    const seat =
      attack.as === 'nobody' ? undefined : await session.seat('Max', 'supporter', attack.as)
    const scene: Scene = {
      server: server.url,
      sessionId: session.id,
      otherSessionId: other.id,
      cookie: seat?.person.cookie ?? '',
      victim: this.#tables[0].clientId,
    }
    for (const table of this.#tables) table.type()
    let peak = 0
    const look = () => {
      peak = Math.max(peak, memoryOf(server.pid))
    }
    const looking = setInterval(look, LOOK_MS)
    const outcome = await this.#assailant.carryOut({ name: attack.name, scene, forMs })
    await Promise.all(this.#tables.map((table) => table.rest()))
    clearInterval(looking)
    look()
    if (seat !== undefined) await session.dismiss(seat)
    const lost = this.#tables.reduce((sum, { typed, arrived }) => sum + typed - arrived, 0)
    return {
      outcome,
      waits: this.#tables.flatMap((table) => table.takeWaits()),
      growth: peak - this.#memoryAtStart,
      troubles: [
        ...this.#tables.flatMap(({ troubles }) => troubles),
        ...(lost > 0 ? [`${lost} letters did not arrive`] : []),
      ],
    }
  }

  leave(): void {
    this.#assailant.end()
    for (const table of this.#tables) table.leave()
  }
}
