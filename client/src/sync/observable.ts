import { useSyncExternalStore } from 'react'

/** A value that others can watch. */
export interface Observable<T> {
  get(): T
  /** Calls `listener` after each change, until the returned function is called. */
  subscribe(listener: () => void): () => void
}

/** An observable whose owner can change it. Setting an identical value tells nobody. */
export class Value<T> implements Observable<T> {
  #value: T
  readonly #listeners = new Set<() => void>()

  constructor(value: T) {
    this.#value = value
  }

  get = (): T => this.#value

  set(value: T): void {
    if (Object.is(value, this.#value)) return
    this.#value = value
    for (const listener of [...this.#listeners]) listener()
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}

/** The current value, rendering anew when it changes. */
export const useObservable = <T>(observable: Observable<T>): T =>
  useSyncExternalStore(observable.subscribe, observable.get)
