import { type MapMoving, PresenceState, type PresenceUser } from '@samenbord/shared/protocol'
import type { Awareness } from 'y-protocols/awareness'
import { type Observable, Value } from '../observable.ts'

/**
 * Someone on the map on their way, and by whom. Where they are is told for a map of any size: the edge
 * of each ring lies one further from the middle.
 */
export interface MovedOnMap extends MapMoving {
  readonly by: PresenceUser
}

/** Of all that someone shows, only this: it is looked at with every move of every pointer. */
const OnMap = PresenceState.pick({ user: true, onMap: true })

/**
 * So far from the middle someone is told of and shown at most, in rings: a board is much larger than the
 * map on it.
 */
const FURTHEST = 40

const far = ({ x, y }: MapMoving): number => Math.hypot(x, y)

/** As near as others show it. */
const within = (moving: MapMoving): MapMoving => {
  const shorter = Math.min(1, FURTHEST / far(moving))
  return { ...moving, x: moving.x * shorter, y: moving.y * shorter }
}

/** Units of a drawing, which differ from screen to screen, lie further: those are not shown. */
const isWithin = (moving: MapMoving): boolean => far(moving) <= FURTHEST + 1e-6

const NOBODY: readonly MovedOnMap[] = []

/** Tells the others whom this person moves on the map, and knows whom they do. */
export class MapPresences {
  readonly #awareness: Awareness
  readonly #moved = new Value<readonly MovedOnMap[]>(NOBODY)

  constructor(awareness: Awareness) {
    this.#awareness = awareness
    awareness.on('change', this.#look)
  }

  /** Whom the others are moving now. */
  get moved(): Observable<readonly MovedOnMap[]> {
    return this.#moved
  }

  /** Says whom this person moves, and to where; nothing when nobody any more. */
  set(moving: MapMoving | undefined): void {
    const state = this.#awareness.getLocalState()
    // Who only looks moves nobody.
    if (state === null) return
    this.#awareness.setLocalState({ ...state, onMap: moving && within(moving) })
  }

  stop(): void {
    this.#awareness.off('change', this.#look)
  }

  readonly #look = () => {
    const moved: MovedOnMap[] = []
    for (const [clientId, state] of this.#awareness.getStates()) {
      if (clientId === this.#awareness.clientID) continue
      const presence = OnMap.safeParse(state)
      if (!presence.success || presence.data.onMap === undefined) continue
      const { user, onMap } = presence.data
      if (user !== undefined && isWithin(onMap)) moved.push({ ...onMap, by: user })
    }
    if (moved.length > 0 || this.#moved.get().length > 0) this.#moved.set(moved)
  }
}
