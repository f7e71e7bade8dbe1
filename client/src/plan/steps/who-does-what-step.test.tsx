// @vitest-environment happy-dom
import { NEW_ACTION, NEW_GOAL } from '@samenbord/shared/model'
import { expect, test } from 'vitest'
import { type Seat, seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import { comeTo, reader, samira, wim } from './test-support/at-step.tsx'
import { WhoDoesWhatStep } from './who-does-what-step.tsx'

const open = (seat: Seat) => {
  comeTo(seat, 'who-does-what')
  return showAt(seat, <WhoDoesWhatStep />)
}
const wish = (seat: Seat, words: string) => seat.table.plan.add('goal', { ...NEW_GOAL, words })
const actionsOf = ({ table }: Seat) => table.plan.plan.get().actions

test('a new action asks first which wish it is for', async () => {
  const seat = seatOf(samira, [wim])
  const bed = wish(seat, 'Weer in mijn bed slapen.')
  const screen = await open(seat)
  await screen.click(screen.button('Nieuwe afspraak'))
  expect(screen.words()).not.toContain('Wat gaat er gebeuren?')
  await screen.click(screen.field('Weer in mijn bed slapen.'))
  await screen.write('Wat gaat er gebeuren?', 'maakt de gang vrij')
  await screen.click(screen.button('WWim'))
  await screen.click(screen.button('Spreek af'))
  expect(actionsOf(seat)).toMatchObject([{ words: 'maakt de gang vrij', goal: bed }])
  expect(screen.words()).toMatch(/Weer in mijn bed slapen\..*Wim maakt de gang vrij/)
})

test('an action for no wish is possible, and without wishes it is not asked', async () => {
  const seat = seatOf(samira, [wim])
  const screen = await open(seat)
  await screen.click(screen.button('Nieuwe afspraak'))
  expect(screen.words()).not.toContain('Bij welke wens hoort het?')
  await screen.write('Wat gaat er gebeuren?', 'belt Kees')
  await screen.click(screen.button('Spreek af'))
  expect(actionsOf(seat)).toMatchObject([{ goal: null }])
  await screen.click(screen.button('Toch niet'))
  expect(document.activeElement).toBe(screen.button('Nieuwe afspraak'))
})

test('each wish shows what is agreed for it, also when that is nothing yet', async () => {
  const seat = seatOf(reader, [wim])
  const bed = wish(seat, 'Weer in mijn bed slapen.')
  wish(seat, 'Daan weer aan tafel.')
  seat.table.plan.add('action', { ...NEW_ACTION, words: 'belt', goal: bed })
  const screen = await open(seat)
  expect(screen.words()).toMatch(/Weer in mijn bed slapen\..*belt.*Daan weer aan tafel\.Hiervoor/)
  expect(screen.words()).toContain('Wie houdt het overzicht?')
  expect(screen.hasButton('Nieuwe afspraak')).toBe(false)
})
