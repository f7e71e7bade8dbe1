import type { Agenda, Step } from '../model/index.ts'

/** How many whole seconds a step has taken so far; `now` by the server's clock, in milliseconds. */
export const secondsUsed = (agenda: Agenda, step: Step, now: number): number => {
  if (agenda.current !== step.id || agenda.since === null) return step.spent
  return step.spent + Math.max(0, Math.floor((now - Date.parse(agenda.since)) / 1000))
}

/** The same in whole minutes, as people look at a clock. */
export const minutesUsed = (agenda: Agenda, step: Step, now: number): number =>
  Math.floor(secondsUsed(agenda, step, now) / 60)
