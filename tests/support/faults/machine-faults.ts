import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Random } from '../random.ts'
import { type Fault, pause, type Scene, type Struck, untilSaid } from './fault.ts'
import type { Steering } from './faulty-machine.ts'

const HOLD = fileURLToPath(new URL('./hold-database.ts', import.meta.url))

/** The longest that a machine stays wrong, in milliseconds. */
const LONGEST_MS = 900
const TEN_MINUTES_MS = 600_000
/** How often, from 0 to 1, the server is killed before what is wrong is over. */
const KILLED = 0.4

/** All is set right; now and then the server is killed before that. */
const healOrKill = async (
  { server }: Scene,
  random: Random,
  heal: () => void | Promise<void>,
  forgets = false,
): Promise<Struck> => {
  if (random() >= KILLED) return { kind: 'lasting', heal }
  await server.end('SIGKILL')
  return { kind: 'ended', forgets, damage: heal, restart: () => server.restart() }
}

const aWhile = (random: Random): Promise<void> => pause(50 + random.upTo(LONGEST_MS))

const STORING_FAILS = 'storing fails'

/** The machine goes wrong for a while. */
const goWrong = async (scene: Scene, random: Random, how: Steering, said = ''): Promise<Struck> => {
  const before = scene.server.output()
  scene.machine.steer(how)
  await untilSaid(scene, before, said)
  await aWhile(random)
  return healOrKill(scene, random, () => scene.machine.heal())
}

/** The clock jumps forth and back, by up to ten minutes. */
const clock: Fault = {
  async strike(scene, random) {
    const jumps = 1 + random.upTo(3)
    for (let jump = 0; jump < jumps; jump += 1) {
      const clockMs = random.upTo(2 * TEN_MINUTES_MS) - TEN_MINUTES_MS
      scene.machine.steer({ clockMs })
      await pause(50 + random.upTo(LONGEST_MS / jumps))
    }
    return healOrKill(scene, random, () => scene.machine.heal())
  },
}

/** Each commit takes long, and each write to the journal longer than it should. */
const storeSlow: Fault = {
  strike: (scene, random) =>
    goWrong(scene, random, {
      store: { statement: 'COMMIT', ms: 50 + random.upTo(750) },
      journal: { ms: random.upTo(3) },
    }),
}

const CODES = ['SQLITE_FULL', 'SQLITE_IOERR', 'SQLITE_IOERR_FSYNC'] as const
const STATEMENTS = ['BEGIN IMMEDIATE', 'INSERT', 'COMMIT'] as const

/** The database says that it failed; also where it did not. */
const storeErrs: Fault = {
  mayFail: true,
  strike: (scene, random) => {
    const store = {
      statement: random.oneOf(STATEMENTS) ?? 'COMMIT',
      fails: random.oneOf(CODES) ?? 'SQLITE_FULL',
      when: random() < 0.5 ? 'before' : 'after',
    } as const
    return goWrong(scene, random, { store }, STORING_FAILS)
  },
}

/** The journal takes a part of what is written, and then nothing. */
const journalErrs: Fault = {
  mayFail: true,
  async strike(scene, random) {
    const before = scene.server.output()
    scene.machine.steer({ journal: { fails: random() < 0.5 ? 'ENOSPC' : 'EIO' } })
    await untilSaid(scene, before, STORING_FAILS)
    await aWhile(random)
    // What others saw meanwhile was in memory only, and they bring it back.
    return healOrKill(scene, random, () => scene.machine.heal(), true)
  },
}

/** Another program has the database to itself. */
const storeLocked: Fault = {
  mayFail: true,
  async strike(scene, random) {
    const before = scene.server.output()
    const holder = spawn(
      process.execPath,
      ['--import', 'tsx', HOLD, join(scene.server.dataDir, 'documents.sqlite')],
      { stdio: ['pipe', 'ignore', 'inherit'] },
    )
    await untilSaid(scene, before, STORING_FAILS)
    await aWhile(random)
    const gone = new Promise((end) => holder.once('exit', end))
    const letGo = async () => {
      holder.stdin.end()
      await gone
    }
    return healOrKill(scene, random, letGo)
  },
}

/** The disk takes nothing more. */
const diskFull: Fault = {
  needs: 'disk',
  mayFail: true,
  async strike(scene, random) {
    const before = scene.server.output()
    const { disk } = scene
    if (disk !== undefined) disk.fill()
    else {
      scene.machine.steer({
        journal: { fails: 'ENOSPC' },
        store: { statement: 'INSERT', fails: 'SQLITE_FULL', when: 'before' },
      })
    }
    await untilSaid(scene, before, STORING_FAILS)
    await aWhile(random)
    const heal = () => (disk === undefined ? scene.machine.heal() : disk.free())
    return healOrKill(scene, random, heal, true)
  },
}

/** The power goes: what was not synced may be gone, and the machine starts anew. */
const powerLoss: Fault = {
  async strike(scene, random) {
    const { server } = scene
    await server.end('SIGKILL')
    return {
      kind: 'ended',
      forgets: true,
      damage: () => {
        forgetUnsynced(join(server.dataDir, 'journal'), scene.machine.synced, random)
        scene.machine.boot()
      },
      restart: () => server.restart(),
    }
  },
}

/** Behind what was synced, a file of the journal can end anywhere, or hold nothing; it can be gone. */
const forgetUnsynced = (
  journal: string,
  synced: ReadonlyMap<string, number>,
  random: Random,
): void => {
  for (const name of readdirSync(journal).sort()) {
    const segment = join(journal, name)
    const bytes = readFileSync(segment)
    const safe = synced.get(name) ?? 0
    const from = safe + random.upTo(bytes.length - safe + 1)
    const chance = random()
    if (chance < 0.3 && safe === 0) rmSync(segment)
    else if (chance < 0.65) truncateSync(segment, from)
    else writeFileSync(segment, bytes.fill(0, from))
  }
}

/** The journal cannot be synced. */
const syncErrs: Fault = {
  mayFail: true,
  strike: (scene, random) =>
    goWrong(scene, random, { journal: { syncFails: 'EIO' } }, STORING_FAILS),
}

export const machineFaults = {
  clock,
  'store-slow': storeSlow,
  'store-errs': storeErrs,
  'store-locked': storeLocked,
  'journal-errs': journalErrs,
  'sync-errs': syncErrs,
  'disk-full': diskFull,
  'power-loss': powerLoss,
}
