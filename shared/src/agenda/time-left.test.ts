import { expect, test } from 'vitest'
import type { Timer } from '../model/index.ts'
import { clockWords, secondsLeft } from './time-left.ts'

const START = '2026-05-12T12:00:00.000Z'
const running: Timer = { seconds: 120, startedAt: START, pausedAt: null }
const after = (seconds: number): number => Date.parse(START) + seconds * 1000

test('a timer that just began has all its time', () => {
  expect(secondsLeft(running, after(0))).toBe(120)
})

test('a clock that is a little behind gives no more time than there is', () => {
  expect(secondsLeft(running, after(-3))).toBe(120)
})

test('a second counts until it is over', () => {
  expect(secondsLeft(running, after(0.4))).toBe(120)
  expect(secondsLeft(running, after(1))).toBe(119)
})

test('a timer that is over has nothing left, however long ago that was', () => {
  expect(secondsLeft(running, after(120))).toBe(0)
  expect(secondsLeft(running, after(900))).toBe(0)
})

test('one that stands still keeps what it had', () => {
  const still: Timer = { ...running, pausedAt: new Date(after(30)).toISOString() }
  expect(secondsLeft(still, after(90))).toBe(90)
})

test('it is shown as a clock has it', () => {
  expect([0, 5, 65, 600].map(clockWords)).toEqual(['0:00', '0:05', '1:05', '10:00'])
})
