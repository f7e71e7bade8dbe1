// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { doing, type PlanScreen, type Seat, seatOf } from '../../entity/test-support/plan-table.tsx'
import { serve } from '../../ui/test-support/server.ts'
import { MapPart } from '../map-part.tsx'
import { joost, putContact, showPart, wim } from '../test-support/around.tsx'

const open = (seat: Seat) => showPart(seat, <MapPart by="sector" isOnBoard />)

/** Looks at all of someone and goes back, by keyboard. */
const lookAt = async (screen: PlanScreen, opener: string): Promise<void> => {
  await screen.click(screen.find(opener))
  await doing(() => screen.button('Terug naar de lijst').focus())
  await screen.click(screen.button('Terug naar de lijst'))
}

test('the way back from a member of the household leads to their button', async () => {
  serve({})
  const seat = seatOf(wim, [joost])
  putContact(seat, 'Kees')
  seat.table.plan.add('member', { name: 'Daan', participant: null })
  const screen = await open(seat)
  await lookAt(screen, 'button.network-middle__one')
  expect(document.activeElement).toBe(screen.find('button.network-middle__one'))
})

test('a row that had the focus back once does not take it again', async () => {
  serve({})
  const seat = seatOf(wim, [joost])
  const id = putContact(seat, 'Kees', { place: { sector: 'family', ring: null, spot: null } })
  const screen = await showPart(seat, <MapPart by="sector" isOnBoard />)
  await lookAt(screen, '.network-row')
  expect(document.activeElement).toBe(screen.find('.network-row'))
  await doing(() => screen.find('.network-row').blur())
  // In another group it is another row.
  await doing(() =>
    seat.table.plan.change('contact', id, { place: { sector: 'work', ring: null, spot: null } }),
  )
  expect(document.activeElement).toBe(document.body)
})
