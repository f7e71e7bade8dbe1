// @vitest-environment happy-dom
import { lazy } from 'react'
import { expect, test, vi } from 'vitest'
import { show } from '../../ui/test-support/screen.ts'
import { FetchedArea } from './fetched-area.tsx'

const trouble = { what: 'Het plan wil niet open.', next: 'Probeer het opnieuw.' }

test('a part that could not be fetched is fetched anew when one tries again', async () => {
  // React tells of what broke; here that is meant to happen.
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  let reached = false
  const Greeting = (props: { name: string }) => <p>Dag {props.name}</p>
  const fetch = () =>
    lazy(async () => {
      if (!reached) throw new Error('not reached')
      return { default: Greeting }
    })
  const screen = await show(
    <FetchedArea fetch={fetch} trouble={trouble}>
      {(Area) => <Area name="Wim" />}
    </FetchedArea>,
  )
  expect(screen.words()).toContain('Het plan wil niet open.')
  reached = true
  await screen.click(screen.button('Probeer opnieuw'))
  expect(screen.words()).toBe('Dag Wim')
  told.mockRestore()
})
