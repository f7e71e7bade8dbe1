import { LIMITS, PresenceState, type RefusalReason } from '@samenbord/shared/protocol'
import { BrokenBytes, ByteReader } from './byte-reader.ts'
import { ByteWriter, uintLength } from './byte-writer.ts'
import type { Connection } from './connection.ts'
import { awarenessFrame } from './frames.ts'

/** More states than one table can have people with screens. */
const MAX_STATES = 1024
/** Of so many who left the ids are remembered. */
const MAX_DEPARTED = 4096

/** A state as a client sends it: who it belongs to is ours to say. */
const WhatIsShown = PresenceState.omit({ user: true })

/** As JSON: what is shown no more. */
const NOTHING = 'null'

/** What someone shows now. */
interface Shown {
  readonly id: number
  readonly connection: Connection
  /** As it was sent; it is looked at when it is to be passed on. */
  readonly sent: string
  /** With the name on it, once it was looked at. */
  stamped: string | undefined
}

/** An entry of an awareness frame, and the connection whose it is. */
interface ShownBy {
  readonly of: object | undefined
  readonly entry: Buffer
}

/** What has changed of what people show. */
export class Showing {
  /** All of it, as a frame. */
  readonly all: Buffer
  readonly #changes: readonly ShownBy[]

  constructor(changes: readonly ShownBy[]) {
    this.#changes = changes
    this.all = awarenessFrame(changes.map(({ entry }) => entry))
  }

  /** Whether some of it is this connection's own. */
  isOf(connection: object): boolean {
    return this.#changes.some(({ of }) => of === connection)
  }

  /** What is not this connection's own, as a frame; undefined when there is nothing else. */
  without(connection: object): Buffer | undefined {
    const others = this.#changes.filter(({ of }) => of !== connection)
    return others.length > 0 ? awarenessFrame(others.map(({ entry }) => entry)) : undefined
  }
}

/**
 * Puts who someone is into what they show, over whatever they wrote there. Undefined when that is no
 * JSON object, or shows places and sizes that no board has.
 */
export const stamp = (json: string, user: string): string | undefined => {
  let state: unknown
  try {
    state = JSON.parse(json)
  } catch {
    return undefined
  }
  if (typeof state !== 'object' || state === null || Array.isArray(state)) return undefined
  if (!WhatIsShown.safeParse(state).success) return undefined
  if (Object.hasOwn(state, 'user')) return JSON.stringify({ ...state, user: JSON.parse(user) })
  // Nothing has to be written anew when the name is only put in front.
  const rest = json.slice(json.indexOf('{') + 1).trimStart()
  return `{"user":${user}${rest.startsWith('}') ? '' : ','}${rest}`
}

/**
 * Where everyone at one table points and looks: one state for each connection, kept in memory only.
 * The clocks of y-protocols are the server's own here, always rising, so that a client that comes
 * back is seen at once.
 */
export class Presence {
  readonly #shown = new Map<number, Shown>()
  readonly #departed = new Set<number>()
  readonly #users = new WeakMap<Connection, string>()
  /** What is to be passed on: by id what is shown, or null when whoever showed it has left. */
  #changed = new Map<number, Shown | null>()
  #clock: number

  /** `now` in milliseconds since 1970: clocks must rise from one process to the next. */
  constructor(now: number) {
    this.#clock = now
  }

  get hasChanged(): boolean {
    return this.#changed.size > 0
  }

  /**
   * Takes the states in a frame. Only the connection's own counts; y-websocket sends those of others
   * back, which is passed over. Answers why it is refused, if so.
   */
  receive(connection: Connection, states: Uint8Array): RefusalReason | undefined {
    const reader = new ByteReader(states)
    let count = reader.uint()
    if (count > MAX_STATES) return 'awareness-too-large'
    for (; count > 0; count--) {
      const id = reader.uint()
      reader.uint()
      const json = reader.subarray()
      const own = this.#whose(connection, id, json)
      if (own === 'foreign') return 'awareness-foreign'
      if (own === 'another') continue
      if (json.length > LIMITS.awareness) return 'awareness-too-large'
      this.#show(connection, id, json)
    }
    if (reader.left > 0) throw new BrokenBytes()
    return undefined
  }

  /** Takes away what a connection showed. */
  leave(connection: Connection): void {
    const id = connection.presenceId
    if (id === undefined || this.#shown.get(id)?.connection !== connection) return
    this.#shown.delete(id)
    this.#departed.add(id)
    if (this.#departed.size > MAX_DEPARTED) {
      for (const oldest of this.#departed) {
        this.#departed.delete(oldest)
        break
      }
    }
    this.#changed.set(id, null)
  }

  /** All states, for someone who has just come; undefined when there are none. */
  all(except: Connection): Buffer | undefined {
    const entries: Buffer[] = []
    for (const shown of this.#shown.values()) {
      const json = shown.connection === except ? undefined : this.#stamped(shown)
      if (json !== undefined && json !== NOTHING) entries.push(this.#entry(shown.id, json))
    }
    return entries.length > 0 ? awarenessFrame(entries) : undefined
  }

  /**
   * What has changed since the last time, to be sent to everyone but those whose it is. Looked at only
   * here, several at a time: for what came one by one that costs many times as much. Whoever shows what
   * cannot be read is put out.
   */
  take(): Showing | undefined {
    if (!this.hasChanged) return undefined
    const changed = this.#changed
    this.#changed = new Map()
    const changes: ShownBy[] = []
    for (const [id, shown] of changed) {
      const json = shown === null ? NOTHING : this.#stamped(shown)
      if (json !== undefined) changes.push({ of: shown?.connection, entry: this.#entry(id, json) })
      else shown?.connection.breakOff('frame-broken')
    }
    return changes.length > 0 ? new Showing(changes) : undefined
  }

  /** Whether an id in a frame is the connection's own, another's, or one too many. */
  #whose(connection: Connection, id: number, json: Uint8Array): 'own' | 'another' | 'foreign' {
    if (connection.presenceId === id) return 'own'
    const holder = this.#shown.get(id)?.connection
    const leaves = json.length === 4 && json[0] === 0x6e
    if (connection.presenceId === undefined) {
      if (leaves) return 'another'
      // The same person, back before the old connection was found to be dead.
      const free = holder === undefined || holder.participantId === connection.participantId
      return free ? 'own' : 'another'
    }
    return holder !== undefined || leaves || this.#departed.has(id) ? 'another' : 'foreign'
  }

  #show(connection: Connection, id: number, json: Uint8Array): void {
    const before = this.#shown.get(id)?.connection
    if (before !== undefined && before !== connection) before.presenceId = undefined
    connection.presenceId = id
    this.#departed.delete(id)
    const sent = readText(json)
    // Whoever shows nothing for now keeps their id; `null` is no object to put a name in.
    const stamped = sent === NOTHING ? NOTHING : undefined
    const shown: Shown = { id, connection, sent, stamped }
    this.#shown.set(id, shown)
    this.#changed.set(id, shown)
  }

  #userOf(connection: Connection): string {
    const known = this.#users.get(connection)
    if (known !== undefined) return known
    const user = JSON.stringify(connection.user)
    this.#users.set(connection, user)
    return user
  }

  /** Undefined when what was sent cannot be shown to others. */
  #stamped(shown: Shown): string | undefined {
    shown.stamped ??= stamp(shown.sent, this.#userOf(shown.connection))
    return shown.stamped
  }

  #entry(id: number, json: string): Buffer {
    const clock = ++this.#clock
    const text = Buffer.from(json)
    const size = uintLength(id) + uintLength(clock) + uintLength(text.length) + text.length
    const writer = new ByteWriter(size)
    writer.uint(id)
    writer.uint(clock)
    writer.uint(text.length)
    writer.raw(text)
    return writer.done()
  }
}

const readText = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
