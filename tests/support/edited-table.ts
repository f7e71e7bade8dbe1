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

/** How people come to a table. */
export interface TableOptions {
  /** Another way to the server, such as a proxy. */
  readonly via?: string
  /** How long is waited for what must come, in milliseconds. */
  readonly patienceMs?: number
}

/** A table of a real server, people who edit it at random, and the history of what they did. */
export class EditedTable {
  readonly history = new History()
  readonly people: readonly EditingClient[]
  readonly #server: ServerProcess
  readonly #session: Session
  readonly #random: Random
  readonly #options: TableOptions
  #isBusy = false
  #busy: Promise<unknown> = Promise.resolve()
  #readers: EditingClient[] = []

  private constructor(
    server: ServerProcess,
    session: Session,
    random: Random,
    seated: readonly Seated[],
    options: TableOptions,
  ) {
    this.#options = options
    this.#server = server
    this.#session = session
    this.#random = random
    this.people = seated.map(
      (one, index) => new EditingClient(`person ${index + 1}`, this.#entrance(one), this.history),
    )
  }

  /** Lays a table and seats so many people; nobody is connected yet. */
  static async lay(
    server: ServerProcess,
    random: Random,
    people: number,
    options: TableOptions = {},
  ): Promise<EditedTable> {
    const session = await openSession(server.url, server.signInLink)
    const seated: Seated[] = []
    for (let index = 0; index < people; index += 1) {
      const kind = KINDS[index % KINDS.length] ?? 'supporter'
      seated.push(await session.seat(`Persoon ${index + 1}`, kind, 'edit'))
    }
    return new EditedTable(server, session, random, seated, options)
  }

  get session(): Session {
    return this.#session
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
    this.dismissReaders()
  }

  /** Those who only read go again. */
  dismissReaders(): void {
    for (const reader of this.#readers.splice(0)) reader.leave()
  }

  /** Someone who was never here, with what the server tells and nothing else. */
  async read(): Promise<EditingClient> {
    const { via: _way, ...entrance } = this.#entrance(this.#session.coordinator)
    const reader = new EditingClient('reader', entrance, new History())
    this.#readers.push(reader)
    reader.connect()
    await until(() => reader.isSynced, this.#patienceMs)
    return reader
  }

  /** Waits until everyone is connected, all is saved, and everyone holds the same; then judges it. */
  async settle(): Promise<Verdict> {
    this.connect()
    await this.converge()
    const reader = await this.read()
    return this.history.judge(reader.doc)
  }

  /** Waits until all that these and the readers made is saved, and all of them hold the same. */
  async converge(people: readonly EditingClient[] = this.people): Promise<void> {
    const everyone = [...people, ...this.#readers]
    await until(() => everyone.every(({ isSaved }) => isSaved), this.#patienceMs)
    await until(() => areTheSame(everyone.map(({ doc }) => doc)), this.#patienceMs)
  }

  /** What the server said to anyone that it never should. */
  get problems(): string[] {
    return [...this.people, ...this.#readers].flatMap(({ name, problems }) =>
      problems.map((problem) => `${name}: ${problem}`),
    )
  }

  /** The same, each told once. */
  takeProblems(): string[] {
    const { problems } = this
    for (const client of [...this.people, ...this.#readers]) client.problems.length = 0
    return problems
  }

  get #patienceMs(): number {
    return this.#options.patienceMs ?? PATIENCE_MS
  }

  /** How long acknowledgements took since this was last asked, in milliseconds. */
  takeWaits(): number[] {
    return this.people.flatMap(({ waits }) => waits.splice(0))
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
    const { via } = this.#options
    return {
      server: this.#server.url,
      sessionId: this.#session.id,
      cookie: who.person.cookie,
      ...(via !== undefined && { via }),
    }
  }
}
