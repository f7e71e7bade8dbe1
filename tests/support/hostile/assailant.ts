import type { Access } from '@samenbord/shared/model'
import { type Ending, RawPeer } from './raw-peer.ts'
import { questionFrame, refusalsIn } from './table-frames.ts'

/** As what someone attacks: with an access, or without a seat at the table. */
export type Standing = Access | 'nobody'

/** Where an attack happens; plain data, so that another process can do it. */
export interface Scene {
  /** `http://localhost:<port>` */
  readonly server: string
  /** The session that is attacked, and one at which the assailant has no seat. */
  readonly sessionId: string
  readonly otherSessionId: string
  /** Of the seat that the assailant has at it; empty for none. */
  readonly cookie: string
  /** Under which client id someone else writes at the table. */
  readonly victim: number
}

/** What came of an attack, as it was told. */
export interface Outcome {
  /** How often each refusal was heard: announced, as the reason of a close, or as a status. */
  readonly refusals: Readonly<Record<string, number>>
  /** What went wrong in the attack itself. */
  readonly failure: string | undefined
}

/** How a connection is asked for, besides as whom. */
export interface Entering {
  readonly sessionId?: string
  readonly origin?: string
  readonly query?: string
  /** Sent with the handshake, before it is answered. */
  readonly early?: Uint8Array
}

/** Someone who attacks a table: opens connections and remembers how they ended. */
export class Assailant {
  readonly scene: Scene
  readonly #until: number
  readonly #refusals: Record<string, number> = {}
  #peers: RawPeer[] = []

  /** `forMs`: how long to go on; one round is always done. */
  constructor(scene: Scene, forMs: number) {
    this.scene = scene
    this.#until = performance.now() + forMs
  }

  get goesOn(): boolean {
    return performance.now() < this.#until
  }

  get refusals(): Readonly<Record<string, number>> {
    return this.#refusals
  }

  /** Asks for a connection without waiting for the answer. */
  knock(entering: Entering = {}): RawPeer {
    const { scene } = this
    const path = `/sync/${entering.sessionId ?? scene.sessionId}/table?${entering.query ?? 'saved=1&facts=1'}`
    const { origin } = entering
    const knock = {
      server: scene.server,
      path,
      cookie: scene.cookie,
      ...(origin !== undefined && { origin }),
    }
    const peer = RawPeer.knock(knock, entering.early)
    this.#peers.push(peer)
    return peer
  }

  /** Comes in, or is refused. */
  async enter(entering: Entering = {}): Promise<RawPeer> {
    const peer = this.knock(entering)
    await peer.answered()
    return peer
  }

  /** Comes in and asks for the document, as everyone does first. */
  async sit(entering: Entering = {}): Promise<RawPeer> {
    const peer = await this.enter(entering)
    peer.send(questionFrame())
    return peer
  }

  /** Leaves with all connections, and notes how each ended. */
  leave(): void {
    for (const peer of this.#peers) {
      this.#note(peer.ending)
      for (const reason of refusalsIn(peer.heard)) this.#count(reason)
      peer.leave()
    }
    this.#peers = []
  }

  #note(ending: Ending | undefined): void {
    if (ending === undefined) return
    if (ending.reason !== '') this.#count(ending.reason)
    else if (ending.code !== undefined) this.#count(`closed with ${ending.code}`)
    else this.#count(ending.status === 101 ? 'cut off' : `status ${ending.status}`)
  }

  #count(what: string): void {
    this.#refusals[what] = (this.#refusals[what] ?? 0) + 1
  }
}

/** One way in which a server of this kind was broken, or could be. */
export interface Attack {
  /** What is done, in words. */
  readonly name: string
  readonly as: Standing
  /**
   * What the server says to it: a reason, a status, or the close code of the websocket protocol.
   * Undefined where there is nobody to say anything to.
   */
  readonly refusal: string | undefined
  /** Whether it leaves so much behind that what comes after it should be on another server. */
  readonly fills?: true
  /** Done once, and again as long as the attack goes on. */
  round(assailant: Assailant): Promise<void>
}

/** Goes on with an attack for so long, and answers what was said to it. */
export const carryOut = async (attack: Attack, scene: Scene, forMs: number): Promise<Outcome> => {
  const assailant = new Assailant(scene, forMs)
  let failure: string | undefined
  try {
    do {
      await attack.round(assailant)
      assailant.leave()
    } while (assailant.goesOn)
  } catch (problem) {
    failure = problem instanceof Error ? problem.message : String(problem)
  }
  assailant.leave()
  return { refusals: assailant.refusals, failure }
}
