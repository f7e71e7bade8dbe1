// @vitest-environment happy-dom
import { type ReactElement, useState } from 'react'
import { expect, test } from 'vitest'
import type { Answer } from '../api/index.ts'
import { show } from './test-support/screen.ts'
import { lastLoaded, useLoaded } from './use-loaded.ts'

const FAILED: Answer<string> = { ok: false, reason: 'unreachable', retryAfter: undefined }

/** Two things to ask for; each answers what it is told to. */
const asking = () => {
  const answers: Record<'plan' | 'map', Answer<string>> = {
    plan: { ok: true, value: 'het plan' },
    map: FAILED,
  }
  const loads = { plan: async () => answers.plan, map: async () => answers.map }
  const Asked = (): ReactElement => {
    const [what, setWhat] = useState<'plan' | 'map'>('plan')
    const [loaded, again] = useLoaded(loads[what])
    return (
      <>
        <p>
          {loaded.kind}: {lastLoaded(loaded) ?? 'niets'}
        </p>
        <button type="button" onClick={again}>
          Nog eens
        </button>
        <button type="button" onClick={() => setWhat('map')}>
          De kaart
        </button>
      </>
    )
  }
  return { answers, show: () => show(<Asked />) }
}

test('what was there stays beside the failure when asking anew fails, however often', async () => {
  const asked = asking()
  const screen = await asked.show()
  expect(screen.words()).toContain('loaded: het plan')
  asked.answers.plan = FAILED
  await screen.click(screen.button('Nog eens'))
  expect(screen.words()).toContain('failed: het plan')
  await screen.click(screen.button('Nog eens'))
  expect(screen.words()).toContain('failed: het plan')
  asked.answers.plan = { ok: true, value: 'het nieuwe plan' }
  await screen.click(screen.button('Nog eens'))
  expect(screen.words()).toContain('loaded: het nieuwe plan')
})

test('what was there does not stand in for something else that does not come', async () => {
  const screen = await asking().show()
  await screen.click(screen.button('De kaart'))
  expect(screen.words()).toContain('failed: niets')
})

test('what one may not have any more goes, also when it cannot be asked for after that', async () => {
  const asked = asking()
  const screen = await asked.show()
  asked.answers.plan = { ok: false, reason: 'not-shared', retryAfter: undefined }
  await screen.click(screen.button('Nog eens'))
  expect(screen.words()).toContain('failed: niets')
  asked.answers.plan = FAILED
  await screen.click(screen.button('Nog eens'))
  expect(screen.words()).toContain('failed: niets')
})
