// @vitest-environment happy-dom
import { useState } from 'react'
import { expect, test } from 'vitest'
import { SwitchRow } from './switch-row.tsx'
import { show } from './test-support/screen.ts'

const WaitingRoom = () => {
  const [on, setOn] = useState(false)
  return (
    <SwitchRow
      label="Wachtkamer"
      hint="Je laat ze een voor een binnen."
      checked={on}
      onChange={setOn}
    />
  )
}

test('a switch is named by its label alone, and its hint is told once beside it', async () => {
  const screen = await show(<WaitingRoom />)
  const input = screen.field('Wachtkamer')
  expect([...(input.labels ?? [])].map(({ textContent }) => textContent)).toEqual(['Wachtkamer'])
  const hint = document.getElementById(input.getAttribute('aria-describedby') ?? '')
  expect(hint?.textContent).toBe('Je laat ze een voor een binnen.')
})

test('a tap on the label turns it on', async () => {
  const screen = await show(<WaitingRoom />)
  const [label] = screen.field('Wachtkamer').labels ?? []
  if (label === undefined) throw new Error('no label')
  await screen.click(label)
  expect(screen.field('Wachtkamer').checked).toBe(true)
})
