// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { doing, seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import { type NumberRemoved, Value } from '../../sync/index.ts'
import { forgetKept } from '../../ui/kept-in-tab.ts'
import { sessionId, someone } from '../../ui/test-support/people.ts'
import { NoNames, NoNamesNotice } from './no-names.tsx'
import { NumberRemovedNotice } from './number-removed-notice.tsx'

const joost = someone('Joost')
const REMINDER = 'Geen namen van bewoners op deze tafel.'

const atTeamTable = () => {
  const seat = seatOf(joost)
  const { session } = seat.facts.get()
  seat.facts.set({ ...seat.facts.get(), session: { ...session, household: null } })
  return seat
}

afterEach(() => forgetKept(sessionId))

test('at the table of a household nobody is reminded', async () => {
  const screen = await showAt(
    seatOf(joost),
    <>
      <NoNames />
      <NoNamesNotice />
    </>,
  )
  expect(screen.words()).toBe('')
})

test('at the table of a team everyone is told once, and reminded beside a field', async () => {
  const screen = await showAt(atTeamTable(), <NoNamesNotice />)
  expect(screen.words()).toContain(REMINDER)
  await screen.click(screen.button('Begrepen'))
  expect(screen.words()).toBe('')
  const later = await showAt(
    atTeamTable(),
    <>
      <NoNames />
      <NoNamesNotice />
    </>,
  )
  expect(later.words()).toBe(REMINDER)
})

test('that a number was taken out is told with why, each time, until one has seen it', async () => {
  const removed = new Value<NumberRemoved | undefined>(undefined)
  const screen = await showAt(atTeamTable(), <NumberRemovedNotice guard={{ removed }} />)
  expect(screen.words()).toBe('')
  await doing(() => removed.set({ at: 1 }))
  expect(screen.find('[role="alert"]').textContent).toContain('burgerservicenummer')
  await screen.click(screen.button('Sluit'))
  expect(screen.words()).toBe('')
  await doing(() => removed.set({ at: 2 }))
  expect(screen.words()).toContain('We haalden een nummer weg.')
})

test('of having read it nothing stays in the browser of who is forgotten', async () => {
  const screen = await showAt(atTeamTable(), <NoNamesNotice />)
  await screen.click(screen.button('Begrepen'))
  forgetKept(sessionId)
  expect([...Object.keys(localStorage), ...Object.keys(sessionStorage)].join()).not.toContain(
    sessionId,
  )
})
