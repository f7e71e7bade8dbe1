// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import {
  doing,
  type PlanScreen,
  type Seat,
  seatOf,
  showAt,
} from '../entity/test-support/plan-table.tsx'
import { serve } from '../ui/test-support/server.ts'
import { PeopleView } from './people-view.tsx'
import { joost, putContact, wim } from './test-support/around.tsx'

const open = (seat: Seat): Promise<PlanScreen> =>
  showAt(
    seat,
    <PeopleView whole={undefined} besideBoard={false} onWhole={() => {}} onBoard={() => {}} />,
  )

/** Presses a button as one does by keyboard: with the focus on it. */
const press = async (screen: PlanScreen, name: string): Promise<void> => {
  await doing(() => screen.button(name).focus())
  await screen.click(screen.button(name))
}
const nearby = async (screen: PlanScreen): Promise<void> => {
  await press(screen, 'Meer over de kaart')
  await press(screen, 'Zoek in de buurt')
}

test('the same person asked for again on the board is shown again', async () => {
  serve({})
  const seat = seatOf(wim, [joost])
  const id = putContact(seat, 'Kees')
  const screen = await open(seat)
  for (let twice = 0; twice < 2; twice += 1) {
    await doing(() => seat.table.openPerson.set(`contact:${id}`))
    expect(screen.words()).toContain('Hoe dichtbij is Kees?')
    await nearby(screen)
    expect(screen.words()).not.toContain('Hoe dichtbij is Kees?')
  }
})

test('the way back from beside the list leads the focus to the heading', async () => {
  serve({})
  const screen = await open(seatOf(wim, [joost]))
  await nearby(screen)
  await press(screen, 'Terug naar de lijst')
  expect(document.activeElement?.textContent).toBe('Mensen om je heen')
})

test('the middle with several members stays chosen, and closes who was open', async () => {
  serve({})
  const seat = seatOf(wim, [joost])
  putContact(seat, 'Kees')
  for (const name of ['Daan', 'Fien']) {
    seat.table.plan.add('member', { name, participant: null })
  }
  const screen = await open(seat)
  await screen.click(screen.find('.network-row'))
  const middle = () => screen.find('[data-person="household"] > [role="button"]')
  await screen.press('Enter', middle())
  expect(middle().getAttribute('aria-pressed')).toBe('true')
  expect(screen.words()).not.toContain('Hoe dichtbij is Kees?')
})
