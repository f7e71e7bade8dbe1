// @vitest-environment happy-dom
import { Meeting, NEW_ACTION } from '@samenbord/shared/model'
import { expect, test } from 'vitest'
import { doing, type Seat, seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import { seat as sits } from '../statements/test-support/said.tsx'
import { LookBackStep } from './look-back-step.tsx'
import { comeTo, joost, reader, samira, wim } from './test-support/at-step.tsx'

const LATER = '2999-05-12T12:00:00.000Z'

/** The step at a meeting that began after all that is agreed now. */
const open = (seat: Seat, noteTaker?: typeof samira) => {
  comeTo(seat, 'look-back', noteTaker === undefined ? {} : { noteTaker })
  const meeting = Meeting.parse({ id: 'gesprek'.padEnd(22, '_'), startedAt: LATER })
  seat.facts.set({ ...seat.facts.get(), meeting })
  return showAt(
    seat,
    <LookBackStep>
      <p>what changed</p>
    </LookBackStep>,
  )
}
const agree = (seat: Seat, words: string) => {
  const id = seat.table.plan.add('action', { ...NEW_ACTION, words })
  seat.table.plan.setRole(id, sits(wim), 'does')
  seat.table.plan.setRole(id, sits(joost), 'hears')
  return id
}
const reportsOf = ({ table }: Seat) => table.plan.plan.get().reports

test('what was agreed comes one by one, each with how it went and a word', async () => {
  const seat = seatOf(wim, [joost])
  agree(seat, 'maakt de gang vrij')
  agree(seat, 'belt Kees')
  const screen = await open(seat)
  expect(screen.words()).toMatch(/Afspraak 1 van 2Wim maakt de gang vrij/)
  expect(screen.words()).toContain('Hoort hoe het ging: Joost')
  await screen.type('Een paar woorden erbij', 'twee dozen weg')
  await screen.click(screen.button('loopt'))
  expect(reportsOf(seat)).toMatchObject([
    { status: 'running', words: 'twee dozen weg', by: sits(wim) },
  ])
  await screen.click(screen.button('Volgende'))
  expect(screen.words()).toMatch(/Afspraak 2 van 2Wim belt Kees/)
  expect(document.activeElement?.textContent).toBe('Afspraak 2 van 2')
  expect(screen.words()).not.toContain('what changed')
  await screen.click(screen.button('Klaar'))
  expect(screen.words()).toContain('Dit waren alle afspraken.')
  expect(screen.words()).toContain('what changed')
})

test('what was done before this meeting is not asked again', async () => {
  const seat = seatOf(wim, [joost])
  const done = agree(seat, 'maakt de gang vrij')
  seat.table.plan.add('report', { action: done, status: 'done', words: '', by: sits(wim) })
  const screen = await open(seat)
  expect(screen.words()).toContain('Er was nog niets afgesproken.')
  expect(screen.words()).toContain('what changed')
})

test('who takes the notes tells it for who does it, and that is shown', async () => {
  const seat = seatOf(samira, [wim, joost])
  agree(seat, 'maakt de gang vrij')
  const screen = await open(seat, samira)
  expect(screen.words()).toContain('Wie zegt dit?')
  await screen.click(screen.button('gelukt'))
  expect(reportsOf(seat)).toMatchObject([{ by: sits(wim), madeBy: samira.id }])
  expect(screen.words()).toContain('genoteerd door Samira')
})

test('who reads along goes through them and tells nothing', async () => {
  const seat = seatOf(reader, [wim, joost])
  agree(seat, 'maakt de gang vrij')
  const screen = await open(seat)
  expect(screen.words()).toContain('Wim maakt de gang vrij')
  expect(screen.hasButton('gelukt')).toBe(false)
  await screen.click(screen.button('Klaar'))
  expect(screen.words()).toContain('what changed')
})

test('what one looks back on stays while another takes away one before it', async () => {
  const seat = seatOf(wim, [joost])
  const { plan } = seat.table
  const [first, second] = [agree(seat, 'maakt de gang vrij'), agree(seat, 'belt Kees')]
  agree(seat, 'vraagt Fatma')
  const takeAway = (id: typeof first) =>
    doing(() => {
      const action = plan.get(id)
      if (action !== undefined) plan.remove(action)
    })
  const screen = await open(seat)
  await screen.click(screen.button('Volgende'))
  expect(screen.words()).toMatch(/Afspraak 2 van 3Wim belt Kees/)
  screen.button('loopt').focus()
  await takeAway(first)
  expect(screen.words()).toMatch(/Afspraak 1 van 2Wim belt Kees/)
  expect(document.activeElement).toBe(screen.button('loopt'))
  await takeAway(second)
  expect(screen.words()).toMatch(/Afspraak 1 van 1Wim vraagt Fatma/)
  expect(document.activeElement?.textContent).toBe('Afspraak 1 van 1')
})
