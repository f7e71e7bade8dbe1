import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const PRELOAD = fileURLToPath(new URL('./machine-preload.cjs', import.meta.url))
const SERVER = fileURLToPath(new URL('../../../server/', import.meta.url))

const Lengths = z.record(z.string(), z.number())

type When = 'before' | 'after'

/** What goes wrong with the machine under a server. */
export interface Steering {
  /** How far its clock is ahead, in milliseconds. */
  readonly clockMs?: number
  /** Under which name it runs, in place of the kernel's. */
  readonly bootId?: string
  /** How the disk takes what is written to the journal. */
  readonly journal?: {
    readonly ms?: number
    /** The code of the error; a part of what was to be written is taken before. */
    readonly fails?: string
    /** The code of the error when it is to be synced. */
    readonly syncFails?: string
  }
  /** How the database of the documents takes a statement that begins so. */
  readonly store?: {
    readonly statement: string
    readonly ms?: number
    readonly fails?: string
    readonly when?: When
  }
  /** Where the process stands still: at a statement that begins so, or at a step of the facts' layout. */
  readonly gate?: {
    readonly statement?: string
    /** Whether only a statement of a compaction counts. */
    readonly compacting?: boolean
    readonly step?: number
    readonly when: When
  }
}

/** The machine under a server, whose clock, disk and kernel do as they are told. */
export class FaultyMachine {
  readonly #folder = mkdtempSync(join(tmpdir(), 'samenbord-machine-'))
  #boots = 0
  #steering: Steering = {}

  /** What the server must be started with. */
  get env(): Record<string, string> {
    return {
      NODE_OPTIONS: `--require=${PRELOAD}`,
      FAULTS_DIR: this.#folder,
      FAULTS_SERVER: SERVER,
    }
  }

  /** From now on this goes wrong, and the rest as it was. */
  steer(more: Steering): void {
    this.#steering = { ...this.#steering, ...more }
    this.#write()
  }

  /** Everything is as it should be; a machine that was started anew stays so. */
  heal(): void {
    const { bootId } = this.#steering
    this.#steering = bootId === undefined ? {} : { bootId }
    rmSync(join(this.#folder, 'reached'), { force: true })
    this.#write()
  }

  /** It was started anew. */
  boot(): void {
    this.#boots += 1
    this.steer({ bootId: `boot-${this.#boots}` })
  }

  /** Whether the server stands still where it was told to. */
  get hasReached(): boolean {
    return existsSync(join(this.#folder, 'reached'))
  }

  /** How many bytes of each file of the journal were on the disk, and not only on their way there. */
  get synced(): ReadonlyMap<string, number> {
    const file = join(this.#folder, 'synced.json')
    if (!existsSync(file)) return new Map()
    const lengths: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return new Map(Object.entries(Lengths.parse(lengths)))
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }

  #write(): void {
    const file = join(this.#folder, 'steering.json')
    writeFileSync(`${file}.new`, JSON.stringify(this.#steering))
    renameSync(`${file}.new`, file)
  }
}
