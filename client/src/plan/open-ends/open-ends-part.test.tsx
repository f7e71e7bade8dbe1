// @vitest-environment happy-dom
import { type Lead, NEW_ACTION, NEW_STATEMENT, partyOf } from '@samenbord/shared/model'
import type { ReactElement } from 'react'
import { expect, test } from 'vitest'
import { doing, type Seat, seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import { sessionId, someone } from '../../ui/test-support/people.ts'
import { refusal, serve } from '../../ui/test-support/server.ts'
import { PlanPlaceProvider, usePlanPlace } from '../plan-place.tsx'
import { OpenEndsPart } from './open-ends-part.tsx'
import { useOpenEndCount } from './use-open-ends.ts'

const samira = someone('Samira', { access: 'coordinate' })
const joost = someone('Joost')
const wim = someone('Wim', { kind: 'resident' })
const wimParty = partyOf({ kind: 'participant', id: wim.id })
const joostParty = partyOf({ kind: 'participant', id: joost.id })

const lead: Lead = { lead: samira.id, deputy: null }

/** An action as someone says it, with the rest still open. */
const agree = (seat: Seat, words: string) => seat.table.plan.add('action', { ...NEW_ACTION, words })

/** The part, with where one is in the plan and the number on its tab. */
const Around = (): ReactElement => {
  const { part, target } = usePlanPlace()
  return (
    <>
      <p id="place">{`${part} ${target ?? ''}`}</p>
      <p id="count">{useOpenEndCount() ?? 'none'}</p>
      <OpenEndsPart />
    </>
  )
}

const open = (seat: Seat) =>
  showAt(
    seat,
    <PlanPlaceProvider begin="open">
      <Around />
    </PlanPlaceProvider>,
  )

const leadBy = (seat: Seat, now = lead) => seat.facts.set({ ...seat.facts.get(), lead: now })

test('an action nobody does, without a date, is asked about in plain words', async () => {
  const seat = seatOf(samira, [joost, wim])
  leadBy(seat)
  agree(seat, 'belt de verzekering')
  const screen = await open(seat)
  expect(screen.words()).toContain('Wie doet dit?')
  expect(screen.words()).toContain('Wanneer is dit?')
  expect(screen.words()).toContain('Wie hoort hoe het ging?')
  expect(screen.find('#count').textContent).toBe('3')
})

test('a question leads to what it is about', async () => {
  const seat = seatOf(samira, [joost, wim])
  leadBy(seat)
  const action = agree(seat, 'belt de verzekering')
  seat.table.plan.setRole(action, joostParty, 'hears')
  seat.table.plan.change('action', action, { due: { kind: 'on', day: '2999-05-12' } })
  const screen = await open(seat)
  await screen.click(screen.button('Ga naar: belt de verzekering, op 12 mei 2999'))
  expect(screen.find('#place').textContent).toBe(`actions ${action}`)
})

test('a wish that is not in the plan yet leads to who said it', async () => {
  const seat = seatOf(samira, [wim])
  leadBy(seat)
  const said = seat.table.plan.add('statement', {
    ...NEW_STATEMENT,
    words: 'Ik wil weer vissen.',
    aspect: 'want-or-need',
    by: wimParty,
    confirmed: true,
  })
  const screen = await open(seat)
  await screen.click(screen.button('Ga naar: Ik wil weer vissen.'))
  expect(screen.find('#place').textContent).toBe(`how-it-is ${said}`)
})

test('not asking the network on purpose silences the question, and can be taken back', async () => {
  const seat = seatOf(samira, [joost, wim])
  leadBy(seat)
  const action = agree(seat, 'kijkt naar de pillen')
  seat.table.plan.setRole(action, joostParty, 'does')
  const screen = await open(seat)
  await screen.click(screen.button('Bewust niet gevraagd: Joost kijkt naar de pillen'))
  expect(screen.words()).not.toContain('Kan iemand dichtbij hierbij helpen?')
  expect(seat.table.plan.plan.get().actions[0]?.networkDeclined).toBe(true)
  expect(document.activeElement?.textContent).toBe('Wat is nog open?')
  await doing(() => seat.table.undo.undo())
  await screen.until(() => screen.words().includes('Kan iemand dichtbij hierbij helpen?'))
})

test('what was made without the resident stands first, and leads to where it is', async () => {
  const seat = seatOf(samira, [joost, wim])
  leadBy(seat)
  const concern = seat.table.plan.add('concern', {
    words: 'De voordeur gaat half open.',
    seenBy: joostParty,
    seenOn: null,
    topic: null,
  })
  seat.table.plan.change('concern', concern, { proposal: true })
  agree(seat, 'belt de verzekering')
  const screen = await open(seat)
  expect(screen.all('h4').map(({ textContent }) => textContent)[1]).toBe(
    'Wat vindt de bewoner hiervan? 1',
  )
  await screen.click(screen.button('Ga naar: De voordeur gaat half open.'))
  expect(screen.find('#place').textContent).toBe(`care ${concern}`)
})

test('many of one kind are shown a few at a time', async () => {
  const seat = seatOf(samira, [wim])
  leadBy(seat)
  for (const number of [1, 2, 3, 4, 5, 6, 7]) agree(seat, `afspraak ${number}`)
  const screen = await open(seat)
  expect(screen.words()).not.toContain('afspraak 7')
  await screen.click(screen.button('Laat er nog 2 zien'))
  expect(screen.words()).toContain('afspraak 7')
})

test('when nothing is open it says so kindly', async () => {
  const seat = seatOf(samira, [wim])
  leadBy(seat)
  const screen = await open(seat)
  expect(screen.words()).toContain('Er is niets meer open. Mooi.')
})

test('residents and supporters are not shown the list, and no number', async () => {
  for (const other of [wim, someone('Greet', { kind: 'supporter' })]) {
    const screen = await open(seatOf(other, [samira]))
    expect(screen.words()).not.toContain('Wat is nog open?')
    expect(screen.find('#count').textContent).toBe('none')
  }
})

test('the coordinator says who keeps the overview, and who takes over', async () => {
  const calls = serve({
    [`PUT /sessions/${sessionId}/lead/wish`]: [204],
    [`PUT /sessions/${sessionId}/lead`]: [204],
  })
  const seat = seatOf(samira, [joost, wim])
  const screen = await open(seat)
  await screen.click(screen.button('Kies wie'))
  const [chooseWish, chooseLead, chooseDeputy] = [0, 1, 2]
  const chip = (group: number, name: string) => {
    const chips = screen.all('fieldset')[group]?.querySelectorAll('button') ?? []
    const found = [...chips].find(({ textContent }) => textContent?.endsWith(name))
    if (found === undefined) throw new Error(`no ${name} in: ${screen.words()}`)
    return found
  }
  expect(screen.all('fieldset')[chooseWish]?.textContent).toContain('Eerst aan Wim')
  await screen.click(chip(chooseWish, 'Wim'))
  await screen.click(chip(chooseLead, 'Wim'))
  expect(screen.all('fieldset')[chooseDeputy]?.textContent).not.toContain('Wim')
  await screen.click(chip(chooseDeputy, 'Samira'))
  await screen.click(screen.button('Zo is het'))
  expect(calls.map(({ body }) => body)).toEqual([
    { lead: wim.id, saidBy: wim.id },
    { lead: wim.id, deputy: samira.id, instead: { lead: null, deputy: null } },
  ])
  await doing(() => leadBy(seat, { lead: wim.id, deputy: samira.id }))
  expect(screen.words()).toContain('Wim houdt het overzicht.')
  expect(screen.words()).toContain('Kan dat niet, dan neem jij het over.')
  expect(document.activeElement).toBe(screen.button('Verander dit'))
})

test('what the server refuses stays to be seen beside the choice', async () => {
  serve({ [`PUT /sessions/${sessionId}/lead`]: refusal('participant-unknown') })
  const screen = await open(seatOf(samira, [wim]))
  await screen.click(screen.button('Kies wie'))
  await screen.click(screen.button('Zo is het'))
  expect(screen.find('[role="alert"]').textContent).not.toBe('')
  expect(screen.hasButton('Zo is het')).toBe(true)
})

test('someone of the team who does not lead reads who can say it', async () => {
  const screen = await open(seatOf(joost, [samira, wim]))
  expect(screen.words()).toContain('De gespreksleider vult dit in.')
  expect(screen.hasButton('Kies wie')).toBe(false)
})

test('who reads along can go there, and changes nothing', async () => {
  const reader = someone('Fatma', { access: 'view' })
  const seat = seatOf(reader, [samira, joost])
  leadBy(seat)
  const action = agree(seat, 'kijkt naar de pillen')
  seat.table.plan.setRole(action, joostParty, 'does')
  const screen = await open(seat)
  expect(screen.words()).toContain('Kan iemand dichtbij hierbij helpen?')
  expect(screen.hasButton('Bewust niet gevraagd: Joost kijkt naar de pillen')).toBe(false)
})
