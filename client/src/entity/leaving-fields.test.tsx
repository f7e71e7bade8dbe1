// @vitest-environment happy-dom
import { NEW_GOAL } from '@samenbord/shared/model'
import { act } from 'react'
import { expect, test } from 'vitest'
import { someone } from '../ui/test-support/people.ts'
import { SomeoneElse } from './someone-else.tsx'
import { seatOf, showAt } from './test-support/plan-table.tsx'
import { WordsField } from './words-field.tsx'

/** Presses Escape where the focus is; answers whether what stands around it may still act on it. */
const pressEscape = async (): Promise<boolean> => {
  const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
  await act(async () => document.activeElement?.dispatchEvent(key))
  return !key.defaultPrevented
}

test('Escape leaves the name of someone else, and not the dialog it stands in', async () => {
  const screen = await showAt(seatOf(someone('Samira')), <SomeoneElse onNamed={() => {}} />)
  await screen.click(screen.button('Iemand anders'))
  expect(await pressEscape()).toBe(false)
  expect(screen.all('input')).toEqual([])
  expect(document.activeElement).toBe(screen.button('Iemand anders'))
})

test.each([
  ['that it can be left by', true],
  ['that does not heed it', false],
])('Escape in a field of the plan %s', async (_, heeds) => {
  const seat = seatOf(someone('Samira'))
  const id = seat.table.plan.add('goal', { ...NEW_GOAL, words: 'Slapen' })
  let left = false
  const field = { kind: 'goal', id, field: 'words', value: 'Slapen', label: 'Wens' } as const
  const leave = heeds ? { onEscape: () => (left = true) } : {}
  await showAt(seat, <WordsField {...field} {...leave} first />)
  expect(await pressEscape()).toBe(!heeds)
  expect(left).toBe(heeds)
})
