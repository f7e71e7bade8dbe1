// @vitest-environment happy-dom
import { act, type ReactElement, useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import type { Refused } from '../../sync/index.ts'
import { show } from '../../ui/test-support/screen.ts'
import { RefusedNotice } from './refused-notice.tsx'

const keep = 'Bewaar een kopie van wat jij hier hebt'
const kept = 'De kopie staat bij je downloads.'
const says = 'De server heeft iets niet aangenomen.'

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const showNotice = async () => {
  let become: (refused: Refused) => void = () => {}
  const Notice = (): ReactElement => {
    const [refused, setRefused] = useState<Refused>()
    become = setRefused
    return <RefusedNotice refused={refused} copy={() => Uint8Array.of(1, 2)} />
  }
  const screen = await show(<Notice />)
  return { screen, refuse: (refused: Refused) => act(async () => become(refused)) }
}

test('what is refused once more for the same reason is told once more', async () => {
  const { screen, refuse } = await showNotice()
  await refuse({ reason: 'forbidden', at: 1 })
  expect(screen.words()).toContain(says)
  await screen.click(screen.button('Sluit'))
  expect(screen.words()).not.toContain(says)
  await refuse({ reason: 'forbidden', at: 2 })
  expect(screen.words()).toContain(says)
})

test('a copy that was kept is not said to hold what was refused later', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:copy')
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
  const revoke = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue()
  const { screen, refuse } = await showNotice()
  await refuse({ reason: 'forbidden', at: 1 })
  await screen.click(screen.button(keep))
  expect(screen.words()).toContain(kept)
  // Some browsers fetch the file after the click.
  expect(revoke).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(revoke).toHaveBeenCalledWith('blob:copy')
  await refuse({ reason: 'forbidden', at: 2 })
  expect(screen.words()).not.toContain(kept)
})
