import { setTimeout as wait } from 'node:timers/promises'
import type { Random } from '../../../support/random.ts'
import { coreBusy, cpuOf, heldUpMs, memoryOf, SERVER_CORE, stolen } from '../machine.ts'
import type { MeasuredServer } from '../servers/measured-server.ts'
import { glanceMessage } from '../wire/messages.ts'
import type { Chain } from './chain.ts'
import { checkRoom } from './fresh-reader.ts'
import { Ledger } from './ledger.ts'
import { Measure } from './measure.ts'
import { type Beat, Pacing } from './pacing.ts'
import { Readings } from './readings.ts'
import { LoadedRoom } from './room.ts'
import type { Seat } from './seat.ts'
import { Watch } from './watch.ts'

/** What happens in the rooms of a server, all at the same time. */
export interface Load {
  readonly rooms: number
  /** Clients in each. */
  readonly people: number
  /** One for each that edits. */
  readonly chains: readonly Chain[]
  /** Updates of each that edits, in a second. */
  readonly rate: number
  /** Of every `everyMs`, each that edits moves a pointer for `forMs`. */
  readonly pointing: { readonly everyMs: number; readonly forMs: number } | undefined
  readonly warmUpMs: number
  readonly measureMs: number
  /** How long everything may take to arrive after the last was sent. */
  readonly patienceMs: number
}

/** What came of it. Milliseconds, unless the name says otherwise. */
export interface Drive {
  /** Without what was timed while the load was kept from its core. */
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly max: number
  /** Of everything. */
  readonly allP50: number
  readonly allP99: number
  readonly ackP50: number
  readonly ackP95: number
  readonly ackP99: number
  readonly deliveredPerS: number
  readonly framesPerS: number
  readonly glancesPerS: number
  readonly serverCpuPercent: number
  readonly cpuMicrosPerUpdate: number
  /** What else ran on the core of the server. */
  readonly othersCpuPercent: number
  readonly memoryMb: number
  readonly loadCpuPercent: number
  readonly latenessP99: number
  /** How long the load was kept from its core. */
  readonly heldUpMs: number
  /** Which part of the time was taken out because of that. */
  readonly disturbedPercent: number
  readonly stolenMs: number
  /** What is missing, was closed, or came wrong; nothing, when all is well. */
  readonly problems: readonly string[]
}

/** As often as a pointer is shown. */
const GLANCE_MS = 50

/** Joins rooms, sends, counts, and looks at the end whether everyone has everything. */
export const drive = async (server: MeasuredServer, load: Load, random: Random): Promise<Drive> => {
  const measure = new Measure()
  const readings = new Readings(load.chains)
  const updates = (load.rate * (load.warmUpMs + load.measureMs)) / 1000
  for (const chain of load.chains) chain.ensure(updates * 1.5 + 20)
  const laid = await server.lay(load.rooms, load.people)
  const rooms = laid.map(
    (places) => new LoadedRoom(places, new Ledger(load.chains, readings, measure)),
  )
  try {
    for (const room of rooms) await room.open(server.keeping !== 'nothing')
    const beats = rooms.flatMap((room) =>
      room.editors.flatMap((seat) => beatsOf(seat, load, random)),
    )
    const pacing = new Pacing(beats, random, (ms) => {
      if (measure.covers(performance.now())) measure.lateness.add(ms)
    })
    await wait(load.warmUpMs)
    measure.from = performance.now()
    const watch = new Watch(measure)
    const before = {
      server: cpuOf(server.pid),
      core: coreBusy(SERVER_CORE),
      load: process.cpuUsage(),
      stolen: stolen(),
      heldUp: heldUpMs(),
    }
    await wait(load.measureMs)
    measure.to = performance.now()
    const used = process.cpuUsage(before.load)
    const serverCpu = cpuOf(server.pid) - before.server
    const othersCpu = coreBusy(SERVER_CORE) - before.core - serverCpu
    const memoryMb = memoryOf(server.pid) / 1024
    const heldUp = heldUpMs() - before.heldUp
    const stolenMs = (stolen() - before.stolen) * 1000
    pacing.stop()
    const problems = await settle(server, rooms, load.patienceMs)
    watch.stop()
    const seconds = (measure.to - measure.from) / 1000
    const [p50 = 0, p95 = 0, p99 = 0, max = 0] = measure.calmArrivals.percentiles(
      0.5,
      0.95,
      0.99,
      1,
    )
    const [allP50 = 0, allP99 = 0] = measure.arrivals.percentiles(0.5, 0.99)
    const [ackP50 = 0, ackP95 = 0, ackP99 = 0] = measure.acknowledgements.percentiles(
      0.5,
      0.95,
      0.99,
    )
    const [latenessP99 = 0] = measure.lateness.percentiles(0.99)
    return {
      p50,
      p95,
      p99,
      max,
      allP50,
      allP99,
      ackP50,
      ackP95,
      ackP99,
      deliveredPerS: measure.delivered / seconds,
      framesPerS: measure.frames / seconds,
      glancesPerS: measure.glances / seconds,
      serverCpuPercent: (serverCpu / seconds) * 100,
      cpuMicrosPerUpdate: (serverCpu * 1e6) / measure.delivered,
      othersCpuPercent: (othersCpu / seconds) * 100,
      memoryMb,
      loadCpuPercent: (used.user + used.system) / seconds / 1e4,
      latenessP99,
      heldUpMs: heldUp,
      disturbedPercent: watch.disturbed * 100,
      stolenMs,
      problems,
    }
  } finally {
    for (const room of rooms) room.leave()
  }
}

const beatsOf = (seat: Seat, load: Load, random: Random): Beat[] => {
  const beats: Beat[] = [{ everyMs: 1000 / load.rate, act: () => seat.sendNext() }]
  const { pointing } = load
  if (pointing !== undefined) {
    const from = random() * pointing.everyMs
    let clock = 0
    beats.push({
      everyMs: GLANCE_MS,
      act: () => {
        if ((performance.now() + from) % pointing.everyMs >= pointing.forMs) return
        clock += 1
        seat.glance(glanceMessage(seat.clientId, clock, glanceAt(clock)))
      },
    })
  }
  return beats
}

/** What our own client shows of someone who moves a pointer over the board. */
const glanceAt = (count: number) => ({
  board: {
    cursor: { x: 400 + count * 7.25, y: 300 + count * 3.5, type: 'default', rotation: 0 },
    camera: { x: -120.5, y: 64.25, z: 0.8 },
    screen: { x: 0, y: 0, w: 1440, h: 900 },
    selected: [],
    editing: null,
    following: null,
    brush: null,
    scribbles: [],
    lastActivity: 1_700_000_000_000 + count,
  },
})

/** Waits until all has come, as long as it may take; answers what is wrong then. */
const settle = async (
  server: MeasuredServer,
  rooms: readonly LoadedRoom[],
  patienceMs: number,
): Promise<readonly string[]> => {
  const missing = () => rooms.reduce((sum, room) => sum + room.missing, 0)
  const unacknowledged = () =>
    server.acknowledges
      ? rooms.flatMap(({ editors }) => editors).reduce((sum, seat) => sum + seat.unacknowledged, 0)
      : 0
  const end = performance.now() + patienceMs
  while ((missing() > 0 || unacknowledged() > 0) && performance.now() < end) await wait(20)
  const problems = rooms.flatMap((room) => room.problems)
  if (missing() > 0) problems.push(`${missing()} updates never came to someone in their room`)
  if (unacknowledged() > 0) problems.push(`${unacknowledged()} updates were never acknowledged`)
  if (server.keeping !== 'nothing' && problems.length === 0) {
    for (const room of rooms) problems.push(...(await checkRoom(room)))
  }
  return problems
}
