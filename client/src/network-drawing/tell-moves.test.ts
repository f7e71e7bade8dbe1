import type { MapMoving } from '@samenbord/shared/protocol'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { MoveTeller } from './tell-moves.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const listening = () => {
  const heard: (number | undefined)[] = []
  const teller = new MoveTeller({ set: (moving?: MapMoving) => void heard.push(moving?.x) })
  return { heard, say: (x: number) => teller.say({ person: 'contact:a', x, y: 0 }), teller }
}

test('the first move is told at once, the rest as often as others can see, the last always', () => {
  const { heard, say } = listening()
  for (const x of [1, 2, 3]) say(x)
  expect(heard).toEqual([1])
  vi.advanceTimersByTime(40)
  expect(heard).toEqual([1, 3])
  for (let x = 4; x <= 103; x += 1) {
    say(x)
    vi.advanceTimersByTime(5)
  }
  vi.advanceTimersByTime(40)
  expect(heard.length).toBeLessThanOrEqual(2 + 500 / 33 + 1)
  expect(heard.at(-1)).toBe(103)
})

test('at the end others hear that nobody is on their way, and nothing after that', () => {
  const { heard, say, teller } = listening()
  say(1)
  say(2)
  teller.end()
  vi.advanceTimersByTime(1_000)
  expect(heard).toEqual([1, undefined])
})

test('who moved nobody says nothing at the end', () => {
  const { heard, teller } = listening()
  teller.end()
  expect(heard).toEqual([])
})
