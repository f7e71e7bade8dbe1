import { boardRecords, planEntities } from '@samenbord/shared/document'
import type * as Y from 'yjs'
import { type Observable, Value } from '../observable.ts'
import { type FoundNumber, numbersMadeBy } from './numbers.ts'

/** Origin of taking a number out: sent to the others, shown on one's own board, never undone. */
const REFUSED = Symbol('refused')

/** How long it is waited whether nine digits become a phone number of ten, in milliseconds. */
const PHONE_PAUSE = 2_000

/** A number was just taken out; each time an object of its own. */
export interface NumberRemoved {
  /** In milliseconds since 1970. */
  readonly at: number
}

/** A phone number begins with a zero, and one in eleven looks like the other after nine digits. */
const mayBecomePhone = ({ digits, isUnderWay }: FoundNumber): boolean =>
  isUnderWay && /^0\d{8}$/.test(digits)

/**
 * A table of a team holds no citizen service numbers: what this person types or pastes into any
 * words of the document loses such a number at once. Only what they changed themselves is looked at,
 * so that two screens never take the same out, and nobody's words go for another's.
 */
export class TeamGuard {
  readonly #doc: Y.Doc
  readonly #roots: readonly Y.Map<unknown>[]
  readonly #removed = new Value<NumberRemoved | undefined>(undefined)
  #found: FoundNumber[] = []
  #waiting: FoundNumber[] = []
  #timer: ReturnType<typeof setTimeout> | undefined
  #on = false

  constructor(doc: Y.Doc) {
    this.#doc = doc
    this.#roots = [boardRecords(doc), planEntities(doc)]
  }

  /** When a number was last taken out of what this person wrote. */
  get removed(): Observable<NumberRemoved | undefined> {
    return this.#removed
  }

  /** Says whether this is a table of a team; at any other it does nothing. */
  set(on: boolean): void {
    if (on === this.#on) return
    this.#on = on
    for (const root of this.#roots) {
      if (on) root.observeDeep(this.#look)
      else root.unobserveDeep(this.#look)
    }
    if (!on) this.#wait([])
  }

  readonly #look = (
    events: Y.YEvent<Y.AbstractType<unknown>>[],
    { local, origin }: Y.Transaction,
  ): void => {
    if (!local || origin === REFUSED) return
    const made = events.flatMap(numbersMadeBy)
    this.#find([...this.#waiting, ...made.filter((number) => !mayBecomePhone(number))])
    this.#wait(made.filter(mayBecomePhone))
  }

  #wait(numbers: FoundNumber[]): void {
    clearTimeout(this.#timer)
    this.#waiting = numbers
    if (numbers.length > 0) this.#timer = setTimeout(() => this.#find(numbers), PHONE_PAUSE)
  }

  #find(numbers: readonly FoundNumber[]): void {
    if (numbers.length === 0) return
    this.#found.push(...numbers)
    // An editor that is writing in the document hears of nothing until its own change is done.
    queueMicrotask(() => this.#takeOut())
  }

  #takeOut(): void {
    const found = this.#found
    this.#found = []
    if (found.length === 0 || !this.#on) return
    const taken: FoundNumber[] = []
    this.#doc.transact(() => {
      taken.push(...found.filter((number) => number.takeOut()))
    }, REFUSED)
    if (taken.length > 0) this.#removed.set({ at: Date.now() })
  }
}
