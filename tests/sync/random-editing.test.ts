import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { newSeed, type Random, randomFrom } from '../support/random.ts'
import { StockClient, until } from '../support/table-clients.ts'
import { startTableProcess, type TableProcess } from '../support/table-process.ts'
import { sessionId, temporaryFolder } from '../support/table-server.ts'

/*
 * SYNC_SEED=7 runs one round with that seed, SYNC_ROUNDS=100 runs so many with seeds of their own.
 */
const SEED = process.env.SYNC_SEED
const ROUNDS = Number(process.env.SYNC_ROUNDS ?? 5)
const seeds = SEED !== undefined ? [Number(SEED)] : Array.from({ length: ROUNDS }, newSeed)

const PEOPLE = 4
const STEPS = 120

const wordsOf = (doc: Y.Doc): Y.Map<string> => doc.getMap('words')

/** A meeting of some people who come, go and write, on a server that is stopped and killed. */
class Meeting {
  readonly #random: Random
  readonly #dataDir: string
  #server: TableProcess
  #people: StockClient[] = []
  #count = 0
  /** What somebody else has seen of those who left for good. */
  readonly mustStay = new Set<string>()

  constructor(seed: number, dataDir: string, server: TableProcess) {
    this.#random = randomFrom(seed)
    this.#dataDir = dataDir
    this.#server = server
    for (let index = 0; index < PEOPLE; index++) this.#people.push(this.#come())
  }

  get people(): readonly StockClient[] {
    return this.#people
  }

  async step(): Promise<void> {
    const index = this.#random.upTo(this.#people.length)
    const person = this.#people[index]
    if (person === undefined) return
    const chance = this.#random()
    if (chance < 0.86) this.#edit(person)
    else if (chance < 0.91) person.provider.disconnect()
    else if (chance < 0.97) person.provider.connect()
    else if (chance < 0.98) this.#leaveForGood(index, person)
    else await this.#restart(this.#random() < 0.3 ? 'SIGTERM' : 'SIGKILL')
    if (this.#random() < 0.4) await until(afterMs(this.#random.upTo(15)))
  }

  /** Everyone is connected, and sees what the others see. */
  async settle(): Promise<Y.Doc> {
    const reader = this.#come()
    this.#people.push(reader)
    for (const person of this.#people) person.provider.connect()
    const vectorOf = ({ doc }: StockClient) =>
      JSON.stringify([...Y.decodeStateVector(Y.encodeStateVector(doc))].sort(([a], [b]) => a - b))
    await until(() => this.#people.every(({ provider }) => provider.synced))
    await until(() => new Set(this.#people.map(vectorOf)).size === 1)
    return reader.doc
  }

  async end(): Promise<void> {
    for (const person of this.#people) person.leave()
    await this.#server.end('SIGTERM')
  }

  #come(): StockClient {
    const name = `person-${this.#count++}`
    return new StockClient({ url: this.#server.url, session: sessionId('table'), name })
  }

  #edit({ doc, text }: StockClient): void {
    const map = doc.getMap<unknown>('map')
    switch (this.#random.upTo(6)) {
      case 0:
        if (text.length > 0) text.delete(this.#random.upTo(text.length), 1)
        return
      case 1:
        map.set(`key${this.#random.upTo(5)}`, this.#random.upTo(1000))
        return
      case 2:
        map.set(`note${this.#random.upTo(5)}`, new Y.Text('note'))
        return
      case 3:
        wordsOf(doc).set(`${doc.clientID}-${this.#count++}`, 'stays')
        return
      default:
        text.insert(this.#random.upTo(text.length + 1), 'word '.slice(0, 1 + this.#random.upTo(5)))
    }
  }

  /** Takes along what nobody else has seen; the rest is the server's to keep. */
  #leaveForGood(index: number, person: StockClient): void {
    const others = this.#people.filter((other) => other !== person)
    for (const word of wordsOf(person.doc).keys()) {
      if (others.some(({ doc }) => wordsOf(doc).has(word))) this.mustStay.add(word)
    }
    person.leave()
    this.#people[index] = this.#come()
  }

  async #restart(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const { port } = this.#server
    await this.#server.end(signal)
    this.#server = await startTableProcess(this.#dataDir, port)
  }
}

const afterMs = (milliseconds: number) => {
  const end = performance.now() + milliseconds
  return () => performance.now() >= end
}

const contentOf = (doc: Y.Doc) => ({
  text: doc.getText('text').toString(),
  map: doc.getMap('map').toJSON(),
  words: wordsOf(doc).toJSON(),
})

describe('people who write, lose the connection and come back, while the server is stopped and killed', () => {
  test.each(seeds)(
    'see the same in the end, with nothing missing (SYNC_SEED=%i)',
    async (seed) => {
      const [dataDir, remove] = temporaryFolder()
      const meeting = new Meeting(seed, dataDir, await startTableProcess(dataDir))
      try {
        for (let step = 0; step < STEPS; step++) await meeting.step()
        const read = await meeting.settle()
        for (const { doc } of meeting.people) {
          expect(doc.store.pendingStructs).toBeNull()
          expect(contentOf(doc)).toEqual(contentOf(read))
        }
        for (const word of meeting.mustStay) expect(wordsOf(read).has(word)).toBe(true)
        const closed = meeting.people.flatMap((person) => person.closed)
        expect(closed).toEqual([])
      } finally {
        await meeting.end()
        remove()
      }
    },
    60_000,
  )
})
