// @vitest-environment happy-dom
import { act, type ReactElement } from 'react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { useObservable, Value } from '../sync/observable.ts'
import { show } from './test-support/screen.ts'
import { useSettling } from './use-settling.ts'

const showing = async (begin: string) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  const shown = new Value(begin)
  const Shown = (): ReactElement => <p>{useSettling(useObservable(shown)) ? 'settling' : 'calm'}</p>
  const screen = await show(<Shown />)
  return {
    words: screen.words,
    turn: (next: string) => act(async () => shown.set(next)),
    wait: (ms: number) => act(async () => vi.advanceTimersByTime(ms)),
  }
}

test('what stands there from the beginning is calm at once', async () => {
  const screen = await showing('een')
  expect(screen.words()).toBe('calm')
})

test('what has just changed settles after a moment, counted from the last change', async () => {
  const screen = await showing('een')
  await screen.turn('twee')
  expect(screen.words()).toBe('settling')
  await screen.wait(600)
  await screen.turn('drie')
  await screen.wait(600)
  expect(screen.words()).toBe('settling')
  await screen.wait(100)
  expect(screen.words()).toBe('calm')
})

test('what comes straight back has changed as well', async () => {
  const screen = await showing('een')
  await screen.turn('twee')
  await screen.turn('een')
  expect(screen.words()).toBe('settling')
})
