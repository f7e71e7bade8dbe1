// @vitest-environment happy-dom
import { act, type ReactElement, useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { SaveState } from '../../sync/save-progress.ts'
import { show } from '../../ui/test-support/screen.ts'
import { SaveSign } from './save-sign.tsx'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const showSign = async () => {
  let become: (state: SaveState) => void = () => {}
  const Sign = (): ReactElement => {
    const [state, setState] = useState<SaveState>('saved')
    become = setState
    return <SaveSign state={state} />
  }
  const screen = await show(<Sign />)
  return {
    screen,
    become: (state: SaveState) => act(async () => become(state)),
    after: (ms: number) => act(async () => vi.advanceTimersByTimeAsync(ms)),
    told: () => document.querySelector('[role=status]')?.textContent,
  }
}

test('the state is shown at once, and a stroke is not read aloud', async () => {
  const { screen, become, after, told } = await showSign()
  await become('saving')
  expect(screen.words()).toContain('Bezig met bewaren')
  await after(5000)
  await become('saved')
  await after(5000)
  expect(told()).toBe('')
})

test('a loss that lasts is read aloud, and so is its end', async () => {
  const { become, after, told } = await showSign()
  await become('offline')
  await after(1000)
  expect(told()).toBe('')
  await after(3000)
  expect(told()).toBe('Niet verbonden. Houd dit scherm open')
  await become('saved')
  await after(4000)
  expect(told()).toBe('Bewaard')
})
