import { describe, expect, test } from 'vitest'
import type { FaultName } from '../support/faults/fault-plan.ts'
import { faultRounds } from '../support/faults/fault-rounds.ts'
import { buildVariant, type Replacement } from '../support/faults/server-variant.ts'
import { newSeed } from '../support/random.ts'

const seed = Number(process.env.FAULTS_SEED ?? newSeed())
/** So many rounds at most are given to find it. */
const ROUNDS = 8
const PATIENCE_MS = 4_000

/** A server that is broken in one place, and what must be said of it. */
interface Broken extends Replacement {
  readonly name: string
  readonly faults: readonly FaultName[]
  readonly found: RegExp
}

const BROKEN: readonly Broken[] = [
  {
    name: 'acknowledges before the commit',
    file: 'storage/documents/table-storage.ts',
    from: 'this.#state.written(sequence)\n',
    to: 'this.#state.written(sequence)\n    this.#state.reach(sequence)\n',
    faults: ['kill'],
    found: /on the disk: called saved, and not there/,
  },
  {
    name: 'calls synced what is not',
    file: 'storage/journal/journal.ts',
    from: 'for (const file of files) await (this.#options.sync ?? syncFile)(file)',
    to: '',
    faults: ['power-loss'],
    found: /on the disk: called saved, and not there/,
  },
  {
    name: 'does not write the journal',
    file: 'storage/journal/journal.ts',
    from: 'this.#put(this.#file, this.#chunk, this.#written, length, this.#position)',
    to: 'length',
    faults: ['kill'],
    found: /after the restart: seen by another, and missing/,
  },
  {
    name: 'lets everyone write',
    file: 'sync/table-document.ts',
    from: "if (!may(connection.access, 'table.write')) return { kind: 'refused', reason: 'forbidden' }",
    to: '',
    faults: ['kill', 'cut'],
    found: /written by someone who may only look/,
  },
  {
    name: 'never asks what people made while they were away',
    file: 'sync/live-table.ts',
    from: 'connection.send(document.question())\n      this.#showAll',
    to: 'this.#showAll',
    faults: ['cut'],
    found: /Never came to be/,
  },
]

/* The same rounds that find nothing wrong with the server itself. */
describe('the rounds of faults find out a server that', () => {
  test.each(BROKEN.map((broken) => [broken.name, broken] as const))(
    `%s (FAULTS_SEED=${seed})`,
    async (_name, { faults, found, ...replacement }) => {
      const { main, remove } = await buildVariant(replacement)
      try {
        const outcome = await faultRounds({
          seed,
          rounds: ROUNDS,
          faults,
          main,
          patienceMs: PATIENCE_MS,
        })
        expect(outcome.faults.join('\n')).toMatch(found)
      } finally {
        remove()
      }
    },
  )
})

test('a place of the server that is not there any more is told', async () => {
  const gone = { file: 'sync/room.ts', from: 'what never stood here', to: '' }
  await expect(buildVariant(gone)).rejects.toThrow('this stands 0 times, not once')
})
