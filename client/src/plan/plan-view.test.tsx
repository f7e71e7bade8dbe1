// @vitest-environment happy-dom
import { act } from 'react'
import { expect, test } from 'vitest'
import { seatOf, showAt } from '../entity/test-support/plan-table.tsx'
import { PlanView } from './plan-view.tsx'
import { said, samira, statementsOf, wim } from './statements/test-support/said.tsx'

const showPlan = async () => {
  const at = seatOf(samira, [wim])
  said(at, wim, 'Ik mis Daan.')
  const screen = await showAt(at, <PlanView whole={undefined} onWhole={() => {}} />)
  const takeBack = (element: Element) =>
    act(async () => {
      const press = { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }
      element.dispatchEvent(new KeyboardEvent('keydown', press))
    })
  return { at, screen, takeBack }
}

test('one takes back by keyboard from a button', async () => {
  const { at, screen, takeBack } = await showPlan()
  await takeBack(screen.button('Zeg iets over: Nacht'))
  expect(statementsOf(at)).toEqual([])
})

test.each(['radio', 'checkbox'])('one takes back by keyboard from a %s', async (type) => {
  const { at, screen, takeBack } = await showPlan()
  const choice = document.createElement('input')
  choice.type = type
  screen.find('.plan__body').append(choice)
  await takeBack(choice)
  expect(statementsOf(at)).toEqual([])
})

test('a field of its own takes back what was typed in it', async () => {
  const { at, screen, takeBack } = await showPlan()
  await takeBack(screen.area('Wat wordt er gezegd?'))
  const name = document.createElement('input')
  screen.find('.plan__body').append(name)
  await takeBack(name)
  expect(statementsOf(at)).toHaveLength(1)
})

test('who takes back the last step keeps the focus on its button', async () => {
  const { at, screen } = await showPlan()
  const undo = screen.find('.own-steps button')
  await act(async () => undo.focus())
  await screen.click(undo)
  expect(statementsOf(at)).toEqual([])
  expect(undo.getAttribute('aria-disabled')).toBe('true')
  expect(undo.hasAttribute('disabled')).toBe(false)
  await screen.click(undo)
  expect(statementsOf(at)).toEqual([])
})
