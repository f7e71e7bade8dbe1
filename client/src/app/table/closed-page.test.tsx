// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { sessionId } from '../../ui/test-support/people.ts'
import { show } from '../../ui/test-support/screen.ts'
import { refusal, serve } from '../../ui/test-support/server.ts'
import { ClosedPage } from './closed-page.tsx'

const copy = () => Uint8Array.of(1, 2)

test.each([
  'frame-too-large',
  'frame-broken',
  'awareness-foreign',
  'forbidden',
  'waiting',
] as const)('after %s one tries again with what this screen holds', async (reason) => {
  const retry = vi.fn()
  const screen = await show(
    <ClosedPage session={sessionId} reason={reason} copy={copy} onRetry={retry} />,
  )
  await screen.click(screen.button('Probeer opnieuw'))
  expect(retry).toHaveBeenCalledOnce()
  expect(screen.hasButton('Open de pagina opnieuw')).toBe(false)
})

test.each(['older-epoch', 'update-version', 'update-foreign'] as const)(
  'after %s only a new page helps, and what is here can be kept first',
  async (reason) => {
    const screen = await show(
      <ClosedPage session={sessionId} reason={reason} copy={copy} onRetry={() => {}} />,
    )
    expect(screen.hasButton('Probeer opnieuw')).toBe(false)
    expect(screen.hasButton('Open de pagina opnieuw')).toBe(true)
    expect(screen.hasButton('Bewaar een kopie van wat jij hier hebt')).toBe(true)
  },
)

test.each(['session-ended', 'removed'] as const)(
  'after %s there is nothing to try again',
  async (reason) => {
    const screen = await show(<ClosedPage session={sessionId} reason={reason} onRetry={() => {}} />)
    expect(screen.hasButton('Probeer opnieuw')).toBe(false)
    expect(screen.hasButton('Open de pagina opnieuw')).toBe(false)
    expect(screen.words()).not.toContain('Nog niet alles van jou was bewaard.')
  },
)

test.each(['not-shared', 'resident-away'] as const)(
  'after %s there is no copy of the table to keep, whatever this screen holds',
  async (reason) => {
    serve({ [`GET /sessions/${sessionId}`]: refusal(reason) })
    const screen = await show(
      <ClosedPage session={sessionId} reason={reason} copy={copy} onRetry={() => {}} />,
    )
    expect(screen.hasButton('Bewaar een kopie van wat jij hier hebt')).toBe(false)
    expect(screen.hasButton('Probeer nu')).toBe(true)
    expect(screen.words()).toContain('Dit scherm houdt ze vast')
  },
)
