// @vitest-environment happy-dom
// @vitest-environment-options {"width": 320, "height": 568}
import { expect, test } from 'vitest'
import { doing, seatOf } from '../../entity/test-support/plan-table.tsx'
import { showPart, wim } from './test-support/said.tsx'

test('on a low screen only the field stands there, until one is in it', async () => {
  const screen = await showPart(seatOf(wim))
  const hidden = () => screen.all('.composer .hidden-text button').map((one) => one.textContent)
  expect(hidden()).toEqual(['Onderwerp', 'Meer keuzes', 'Eerst voor mezelf'])
  const field = screen.area('Wat wil je vertellen?')
  expect(field.placeholder).toBe('Wat wil je vertellen?')
  await doing(() => field.focus())
  expect(hidden()).toEqual([])
  await doing(() => screen.button('Alle onderwerpen').focus())
  expect(hidden()).toHaveLength(3)
})
