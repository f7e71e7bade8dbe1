import type { Random } from '../../../support/random.ts'

/** Somebody who does something again and again. */
export interface Beat {
  readonly everyMs: number
  readonly act: () => void
}

interface Due {
  at: number
  readonly beat: Beat
}

/**
 * Lets many act at their own pace, each beginning at a random moment; for as long as it is told. What is late is
 * done at once, never left out.
 */
export class Pacing {
  readonly #groups: { readonly everyMs: number; readonly due: Due[]; next: number }[] = []
  readonly #onLate: (ms: number) => void
  #timer: NodeJS.Timeout | undefined

  constructor(beats: readonly Beat[], random: Random, onLate: (ms: number) => void) {
    this.#onLate = onLate
    const now = performance.now()
    for (const everyMs of new Set(beats.map((beat) => beat.everyMs))) {
      // Of those with the same pace it is always the same one's turn.
      const due = beats
        .filter((beat) => beat.everyMs === everyMs)
        .map((beat) => ({ at: now + random() * everyMs, beat }))
        .sort((a, b) => a.at - b.at)
      this.#groups.push({ everyMs, due, next: 0 })
    }
    this.#tick()
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  #tick(): void {
    const now = performance.now()
    let soonest = Number.POSITIVE_INFINITY
    for (const group of this.#groups) soonest = Math.min(soonest, this.#run(group, now))
    this.#timer = setTimeout(() => this.#tick(), Math.max(0, soonest - performance.now()))
  }

  /** Does what is due; answers when something is due again. */
  #run(group: { everyMs: number; due: Due[]; next: number }, now: number): number {
    for (;;) {
      const due = group.due[group.next]
      if (due === undefined) return Number.POSITIVE_INFINITY
      if (due.at > now) return due.at
      this.#onLate(now - due.at)
      due.beat.act()
      due.at += group.everyMs
      group.next = (group.next + 1) % group.due.length
    }
  }
}
