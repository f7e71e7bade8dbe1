import type { Plan } from '@samenbord/shared/plan'
import {
  FrameQueue,
  type Observable,
  type PlanTable,
  type SaveState,
  Value,
} from '../sync/index.ts'
import { type SettledPlan, settle } from './settled-plan.ts'
import { type After, Unfinished } from './unfinished.ts'

/** What of a table tells which words are settled. */
export interface Settling {
  readonly plan: Pick<PlanTable['plan'], 'plan'>
  readonly fields: Pick<PlanTable['fields'], 'places'>
  readonly save: Observable<SaveState>
}

/**
 * Follows the plan of a table without half-typed words. Who begins to write is heeded at once; who
 * leaves a field only once their last letters have been read. Who drops off the network has not left
 * it; and without a network here everyone seems to have, and nobody has.
 */
export class SettledPlans {
  readonly #table: Settling
  readonly #plan: Value<Plan>
  readonly #unfinished: Unfinished
  readonly #stops: readonly (() => void)[]
  readonly #frames = new FrameQueue(() => this.#look(this.#unfinished.fields))
  #written: ReadonlySet<string>
  #settled: SettledPlan

  constructor(table: Settling, after?: After) {
    this.#table = table
    this.#unfinished = new Unfinished(() => this.#heed(), after)
    this.#unfinished.see(table.fields.places.get())
    this.#written = this.#unfinished.fields
    this.#settled = settle(undefined, table.plan.plan.get(), this.#written)
    this.#plan = new Value(this.#settled.shown)
    this.#stops = [
      table.plan.plan.subscribe(() => this.#look(this.#written)),
      table.fields.places.subscribe(this.#see),
      table.save.subscribe(this.#see),
    ]
  }

  /** The plan as everyone in the room may read it. */
  get plan(): Observable<Plan> {
    return this.#plan
  }

  stop(): void {
    for (const stop of this.#stops) stop()
    this.#unfinished.stop()
    this.#frames.stop()
  }

  readonly #see = () => {
    if (this.#table.save.get() === 'offline') this.#unfinished.pause()
    else this.#unfinished.see(this.#table.fields.places.get())
    this.#heed()
  }

  #heed(): void {
    const now = this.#unfinished.fields
    this.#look(new Set([...this.#written, ...now]))
    if (now.size < this.#written.size) this.#frames.ask()
  }

  #look(written: ReadonlySet<string>): void {
    this.#written = written
    this.#settled = settle(this.#settled, this.#table.plan.plan.get(), written)
    this.#plan.set(this.#settled.shown)
  }
}
