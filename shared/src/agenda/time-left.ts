import type { Timer } from '../model/index.ts'

/** How many whole seconds a timer has left; `now` in milliseconds by the server's clock. */
export const secondsLeft = ({ seconds, startedAt, pausedAt }: Timer, now: number): number => {
  const until = pausedAt === null ? now : Date.parse(pausedAt)
  const used = Math.max((until - Date.parse(startedAt)) / 1000, 0)
  return Math.max(Math.ceil(seconds - used), 0)
}

/** As a clock has it: *4:05*. */
export const clockWords = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
