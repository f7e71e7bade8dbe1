import type { ParticipantKind } from '@samenbord/shared/model'
import { EditingClient, type Entrance } from './editing-client.ts'
import { History, type Verdict } from './history.ts'
import { openSession, type Seated, type Session } from './http-person.ts'
import type { Random } from './random.ts'
import { randomEdit } from './random-edits.ts'
import { areTheSame } from './same-documents.ts'
import type { ServerProcess } from './server-process.ts'
import { until } from './until.ts'

/** A server under many hands needs its time on a small machine. */
const PATIENCE_MS = 60_000
/** The longest that someone waits between two edits, in milliseconds. */
const LONGEST_PAUSE_MS = 12

const KINDS: readonly ParticipantKind[] = ['professional', 'supporter', 'resident']

/** A table of a real server, people who edit it at random, and the history of what they did. */
export class EditedTable {
  readonly history = new History()
  readonly people: readonly EditingClient[]
  readonly #server: ServerProcess
  readonly #session: Session
  readonly #random: Random
  #isBusy = false
  #busy: Promise<unknown> = Promise.resolve()
  #readers: EditingClient[] = []

  private constructor(
    server: ServerProcess,
    session: Session,
    random: Random,
    seated: readonly Seated[],
  ) {
    this.#server = server
    this.#session = session
    this.#random = random
    this.people = seated.map(
      (one, index) => new EditingClient(`person ${index + 1}`, this.#entrance(one), this.history),
    )
  }

  /** Lays a table and seats so many people; nobody is connected yet. */
  static async lay(server: ServerProcess, random: Random, people: number): Promise<EditedTable> {
    const session = await openSession(server.url, server.signInLink)
    const seated: Seated[] = []
    for (let index = 0; index < people; index += 1) {
      const kind = KINDS[index % KINDS.length] ?? 'supporter'
      seated.push(await session.seat(`Persoon ${index + 1}`, kind, 'edit'))
    }
    return new EditedTable(server, session, random, seated)
  }

  connect(): void {
    for (const person of this.people) person.connect()
  }

  /** Everyone edits, connected or not, until `rest`. */
  edit(): void {
    this.#isBusy = true
    this.#busy = Promise.all(this.people.map((person) => this.#keepEditing(person)))
  }

  async rest(): Promise<void> {
    this.#isBusy = false
    await this.#busy
  }

  /** One edit of one person. */
  editOnce(person: EditingClient): void {
    person.edit(randomEdit(person.doc, this.#random))
  }

  /** After the server has ended: everyone has read all that had come, and stays away. */
  async untilLost(): Promise<void> {
    await Promise.all([...this.people, ...this.#readers].map((client) => client.untilLost()))
    for (const reader of this.#readers.splice(0)) reader.leave()
  }

  /** Someone who was never here, with what the server tells and nothing else. */
  async read(): Promise<EditingClient> {
    const reader = new EditingClient(
      'reader',
      this.#entrance(this.#session.coordinator),
      new History(),
    )
    this.#readers.push(reader)
    reader.connect()
    await until(() => reader.isSynced, PATIENCE_MS)
    return reader
  }

  /** Waits until everyone is connected, all is saved, and everyone holds the same; then judges it. */
  async settle(): Promise<Verdict> {
    this.connect()
    const everyone = [...this.people, ...this.#readers]
    await until(() => everyone.every(({ isSaved }) => isSaved), PATIENCE_MS)
    await until(() => areTheSame(everyone.map(({ doc }) => doc)), PATIENCE_MS)
    const reader = await this.read()
    return this.history.judge(reader.doc)
  }

  /** What the server said to anyone that it never should. */
  get problems(): string[] {
    return [...this.people, ...this.#readers].flatMap(({ name, problems }) =>
      problems.map((problem) => `${name}: ${problem}`),
    )
  }

  get waits(): number[] {
    return this.people.flatMap(({ waits }) => waits)
  }

  leave(): void {
    for (const client of [...this.people, ...this.#readers]) client.leave()
  }

  async #keepEditing(person: EditingClient): Promise<void> {
    while (this.#isBusy) {
      this.editOnce(person)
      const pause = this.#random.upTo(LONGEST_PAUSE_MS)
      await new Promise((next) => setTimeout(next, pause))
    }
  }

  #entrance(who: Seated): Entrance {
    return { server: this.#server.url, sessionId: this.#session.id, cookie: who.person.cookie }
  }
}
