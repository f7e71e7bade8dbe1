import type { MapMoving } from '@samenbord/shared/protocol'
import type { MapPresences } from '../sync/index.ts'

/** As often as others hear where someone is, in milliseconds. */
const TELL_EVERY_MS = 33

/** Tells the others where this person drags someone: not more often than they can see. */
export class MoveTeller {
  readonly #tell: (moving: MapMoving | undefined) => void
  #toldAt = Number.NEGATIVE_INFINITY
  #timer: ReturnType<typeof setTimeout> | undefined
  #next: MapMoving | undefined

  constructor(onMap: Pick<MapPresences, 'set'>) {
    this.#tell = (moving) => onMap.set(moving)
  }

  /** They are here now; the newest is always told in the end. */
  say(moving: MapMoving): void {
    this.#next = moving
    if (this.#timer !== undefined) return
    const wait = this.#toldAt + TELL_EVERY_MS - performance.now()
    if (wait <= 0) this.#sayNext()
    else this.#timer = setTimeout(this.#sayNext, wait)
  }

  /** Nobody is on their way any more. */
  end(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#next === undefined) return
    this.#next = undefined
    this.#tell(undefined)
  }

  readonly #sayNext = () => {
    this.#timer = undefined
    this.#toldAt = performance.now()
    this.#tell(this.#next)
  }
}
