import { describe, expect, test } from 'vitest'
import { EditingClient } from '../support/editing-client.ts'
import { History, NOTHING_WRONG, type Verdict } from '../support/history.ts'
import { newSeed, type Random, randomFrom } from '../support/random.ts'
import { randomPlanEdit } from '../support/random-plan-edits.ts'
import { areTheSame } from '../support/same-documents.ts'
import { startTableProcess, type TableProcess } from '../support/table-process.ts'
import { participantId, sessionId, temporaryFolder } from '../support/table-server.ts'
import { until } from '../support/until.ts'

/*
 * SYNC_SEED=7 runs one round with that seed, SYNC_ROUNDS=100 runs so many with seeds of their own.
 */
const SEED = process.env.SYNC_SEED
const ROUNDS = Number(process.env.SYNC_ROUNDS ?? 3)
const seeds = SEED !== undefined ? [Number(SEED)] : Array.from({ length: ROUNDS }, newSeed)

const PEOPLE = 4
const STEPS = 120

/** People who fill one plan, come, go and stay away, on a server that is stopped and killed. */
class Talk {
  readonly history = new History()
  readonly #random: Random
  readonly #dataDir: string
  #server: TableProcess
  readonly #people: EditingClient[] = []
  readonly #gone: EditingClient[] = []
  #count = 0

  constructor(seed: number, dataDir: string, server: TableProcess) {
    this.#random = randomFrom(seed)
    this.#dataDir = dataDir
    this.#server = server
    for (let index = 0; index < PEOPLE; index++) this.#people.push(this.#come())
  }

  async step(): Promise<void> {
    const index = this.#random.upTo(this.#people.length)
    const person = this.#people[index]
    if (person === undefined) return
    const chance = this.#random()
    if (chance < 0.88) person.edit(randomPlanEdit(person.doc, this.#random))
    else if (chance < 0.92) person.disconnect()
    else if (chance < 0.97) person.connect()
    else if (chance < 0.985) this.#stayAway(index, person)
    else await this.#restart(this.#random() < 0.3 ? 'SIGTERM' : 'SIGKILL')
    // Now and then what was sent gets the time to arrive.
    if (this.#random() < 0.3) await new Promise((next) => setImmediate(next))
  }

  /** Everyone is connected, all is saved, and everyone holds the same; judged by a newcomer. */
  async settle(): Promise<Verdict> {
    const reader = this.#come()
    this.#people.push(reader)
    for (const person of this.#people) person.connect()
    await until(() => this.#people.every(({ isSaved }) => isSaved))
    await until(() => areTheSame(this.#people.map(({ doc }) => doc)))
    return this.history.judge(reader.doc)
  }

  get problems(): string[] {
    return [...this.#people, ...this.#gone].flatMap(({ problems }) => problems)
  }

  async end(): Promise<void> {
    for (const person of this.#people) person.leave()
    await this.#server.end('SIGTERM')
  }

  #come(): EditingClient {
    const name = `person-${this.#count++}`
    const entrance = {
      server: `http://127.0.0.1:${this.#server.port}`,
      sessionId: sessionId('table'),
      cookie: '',
      params: { participant: participantId(name) },
    }
    const client = new EditingClient(name, entrance, this.history)
    client.connect()
    return client
  }

  /** Takes along what nobody else has seen and nobody called saved; the rest is the server's to keep. */
  #stayAway(index: number, person: EditingClient): void {
    person.leave()
    this.#gone.push(person)
    this.#people[index] = this.#come()
  }

  async #restart(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const { port } = this.#server
    await this.#server.end(signal)
    this.#server = await startTableProcess(this.#dataDir, port)
  }
}

describe('people who fill one plan, while the server is stopped and killed', () => {
  test.each(seeds)(
    'read the same in the end, all of it, with nothing missing that was saved or seen (SYNC_SEED=%i)',
    async (seed) => {
      const [dataDir, remove] = temporaryFolder()
      const talk = new Talk(seed, dataDir, await startTableProcess(dataDir))
      try {
        for (let step = 0; step < STEPS; step++) await talk.step()
        expect(await talk.settle()).toEqual(NOTHING_WRONG)
        expect(talk.problems).toEqual([])
        expect(talk.history.edits.some(({ acknowledged }) => acknowledged)).toBe(true)
      } finally {
        await talk.end()
        remove()
      }
    },
    60_000,
  )
})
