// @vitest-environment happy-dom
import { act, type ReactElement, useState } from 'react'
import { expect, test } from 'vitest'
import type { Failure } from '../../api/index.ts'
import { show } from '../../ui/test-support/screen.ts'
import { FailedNotice } from './failed-notice.tsx'

test('what failed once more for the same reason is told once more', async () => {
  let fail: (failure: Failure) => void = () => {}
  const Notice = (): ReactElement => {
    const [failure, setFailure] = useState<Failure>()
    fail = setFailure
    return <FailedNotice failure={failure} />
  }
  const screen = await show(<Notice />)
  expect(screen.words()).toBe('')
  await act(async () => fail({ ok: false, reason: 'unreachable', retryAfter: undefined }))
  expect(document.querySelector('[role="alert"]')?.textContent).not.toBe('')
  await screen.click(screen.button('Sluit'))
  expect(screen.words()).toBe('')
  await act(async () => fail({ ok: false, reason: 'unreachable', retryAfter: undefined }))
  expect(screen.words()).not.toBe('')
})
