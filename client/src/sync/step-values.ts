import { isPlain } from '@samenbord/shared/document'
import * as Y from 'yjs'

/** What keys of maps held before a step: nothing where there was nothing. */
type Values = Map<Y.Map<unknown>, Map<string, unknown>>

/** Where a step keeps what stood there before it. */
const BEFORE = 'before'

/** A value that went, and where it stood. */
interface Lost {
  readonly map: Y.Map<unknown>
  readonly key: string
  readonly value: unknown
}

interface Step {
  readonly meta: Map<unknown, unknown>
}

const isValues = (value: unknown): value is Values => value instanceof Map

const valuesOf = (step: Step | undefined): Values | undefined => {
  const values = step?.meta.get(BEFORE)
  return isValues(values) ? values : undefined
}

/**
 * Knows what each value was before each step. Where two people set one value at once, Yjs takes
 * mine back and finds none to put in its place, since the one before is not mine to choose. Then
 * what stood there before my step is put back.
 */
export class StepValues {
  readonly #roots: readonly Y.Map<unknown>[]
  /** Changed in the transaction that is being made, with what was there before it. */
  #changed: Values = new Map()
  /** Lost in the step that is being taken back. */
  #lost: Lost[] | undefined
  #transaction: Y.Transaction | undefined

  constructor(roots: readonly Y.Map<unknown>[]) {
    this.#roots = roots
    for (const root of roots) root.observeDeep(this.#notice)
  }

  stop(): void {
    for (const root of this.#roots) root.unobserveDeep(this.#notice)
  }

  /** What was just changed belongs to this step. */
  keepFor(step: Step): void {
    const known = valuesOf(step) ?? new Map()
    for (const [map, values] of this.#changed) {
      const before: Map<string, unknown> = known.get(map) ?? new Map()
      for (const [key, value] of values) if (!before.has(key)) before.set(key, value)
      known.set(map, before)
    }
    step.meta.set(BEFORE, known)
  }

  /** Takes a step back; answers what is to be put in the place of values that went without one. */
  lostBy(step: Step | undefined, takeBack: () => void): readonly Lost[] {
    const before = valuesOf(step)
    const lost: Lost[] = []
    this.#lost = lost
    takeBack()
    this.#lost = undefined
    return lost.flatMap(({ map, key, value }) => {
      const known = before?.get(map)
      const put = known?.has(key) === true ? known.get(key) : value
      return put === undefined ? [] : [{ map, key, value: put }]
    })
  }

  readonly #notice = (
    events: Y.YEvent<Y.AbstractType<unknown>>[],
    transaction: Y.Transaction,
  ): void => {
    // Each root tells of its own part of a transaction.
    if (transaction !== this.#transaction) this.#changed = new Map()
    this.#transaction = transaction
    const changed = this.#changed
    for (const { target, changes } of events) {
      if (!(target instanceof Y.Map)) continue
      for (const [key, { action, oldValue }] of changes.keys) {
        const value = action === 'add' ? undefined : oldValue
        // A nested type is no value: what is laid under an id never goes.
        if (value !== undefined && !isPlain(value)) continue
        changed.set(target, (changed.get(target) ?? new Map()).set(key, value))
        if (action === 'delete') this.#lost?.push({ map: target, key, value })
      }
    }
  }
}
