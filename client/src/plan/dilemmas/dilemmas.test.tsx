// @vitest-environment happy-dom
import { NEW_DILEMMA, type Participant, partyOf } from '@samenbord/shared/model'
import { expect, test } from 'vitest'
import {
  doing,
  type Seat,
  seatOf,
  seatsFor,
  showAt,
  sync,
} from '../../entity/test-support/plan-table.tsx'
import { someone } from '../../ui/test-support/people.ts'
import { Away, goAndComeBack } from '../actions/test-support/away.tsx'
import { PlanPlaceProvider } from '../plan-place.tsx'
import { Dilemmas } from './dilemmas.tsx'
import { DilemmasPanel } from './dilemmas-panel.tsx'

const samira = someone('Samira', { access: 'coordinate' })
const peter = someone('Peter')
const wim = someone('Wim', { kind: 'resident' })
const reader = someone('Fatma', { access: 'view' })

const AT_STAKE = 'Wat staat er op het spel?'
const NEW = 'Leg een lastige vraag op tafel'
const DOOR = 'Er is een sleutel, en niemand mag naar binnen.'

const open = (seat: Seat) =>
  showAt(
    seat,
    <PlanPlaceProvider begin="care">
      <Away>
        <Dilemmas />
      </Away>
    </PlanPlaceProvider>,
  )

const partyFor = ({ id }: Participant) => partyOf({ kind: 'participant', id })

const lay = (seat: Seat, words = DOOR) =>
  seat.table.plan.add('dilemma', { ...NEW_DILEMMA, words, by: partyFor(seat.me) })

const dilemmasOf = (seat: Seat) => seat.table.plan.plan.get().dilemmas

test('while there is none, there is nothing but a way to begin', async () => {
  const screen = await open(seatOf(wim, [samira]))
  expect(screen.find('.dilemmas').textContent).toBe(NEW)
  const along = await open(seatOf(reader, [samira]))
  expect(along.all('.dilemmas')).toEqual([])
})

test('one sentence is enough, and nobody sees it before it is laid on the table', async () => {
  const seat = seatOf(wim, [samira])
  const screen = await open(seat)
  await screen.click(screen.button(NEW))
  expect(document.activeElement).toBe(screen.area(AT_STAKE))
  expect(screen.words()).toContain('Alleen jij ziet dit, tot je het op tafel legt.')
  await screen.write(AT_STAKE, DOOR)
  expect(dilemmasOf(seat)).toEqual([])
  await screen.click(screen.button('Leg op tafel'))
  expect(dilemmasOf(seat)).toMatchObject([
    { words: DOOR, pulls: '', asks: '', by: partyFor(wim), decided: '' },
  ])
  expect(screen.words()).toContain('Lastige vragen')
  expect(screen.words()).toMatch(/WWimNog open.*Er is een sleutel/)
  expect(document.activeElement).toBe(screen.button(NEW))
})

test('without words nothing is laid down; what was prepared stays until one lets it be', async () => {
  const seat = seatOf(peter, [samira])
  const screen = await open(seat)
  await screen.click(screen.button(NEW))
  await screen.click(screen.button('Leg op tafel'))
  expect(document.activeElement).toBe(screen.area(AT_STAKE))
  await screen.write(AT_STAKE, DOOR)
  await screen.write('Wat vraag ik van jullie?', 'Wie durft?')
  await screen.press('Escape')
  expect(document.activeElement).toBe(screen.button(NEW))
  await goAndComeBack(screen)
  expect(screen.area(AT_STAKE).value).toBe(DOOR)
  expect(screen.area('Wat vraag ik van jullie?').value).toBe('Wie durft?')
  await screen.click(screen.button('Toch niet'))
  await screen.click(screen.button(NEW))
  expect(screen.area(AT_STAKE).value).toBe('')
  expect(dilemmasOf(seat)).toEqual([])
})

test('who leads notes it for someone else, and it says so', async () => {
  const seat = seatOf(samira, [wim])
  const screen = await open(seat)
  await screen.click(screen.button(NEW))
  await screen.write(AT_STAKE, DOOR)
  await screen.click(screen.button('WWim'))
  await screen.click(screen.button('Leg op tafel'))
  expect(dilemmasOf(seat)[0]?.by).toBe(partyFor(wim))
  expect(screen.words()).toContain('Wim · genoteerd door Samira')
})

test('two that are laid down at once both stay', async () => {
  const [one, two] = seatsFor(samira, peter)
  if (one === undefined || two === undefined) throw new Error('two seats were asked for')
  lay(one, 'eerst')
  lay(two, 'ook')
  await sync(one, two)
  const screen = await open(two)
  expect(
    screen
      .all('.dilemma__words')
      .map(({ textContent }) => textContent)
      .sort(),
  ).toEqual(['eerst', 'ook'])
})

test('each answers under the own name, and changes the own words only', async () => {
  const [one, two] = seatsFor(wim, peter)
  if (one === undefined || two === undefined) throw new Error('two seats were asked for')
  lay(one)
  await sync(one, two)
  const right = await open(two)
  await right.click(right.button(`Antwoord op: ${DOOR}`))
  await right.write('Wat zeg jij hierop?', 'Bel eerst aan.')
  await right.click(right.button('Leg op tafel'))
  expect(two.table.plan.plan.get().dilemmaAnswers).toMatchObject([
    { words: 'Bel eerst aan.', by: partyFor(peter) },
  ])
  expect(right.hasButton(`Meer over: ${DOOR}`)).toBe(false)
  await right.click(right.button('Meer over: Bel eerst aan.'))
  await right.click(right.button('Verander'))
  await right.write('Antwoord', 'Bel twee keer aan.')
  await right.click(right.button('Klaar'))
  await sync(one, two)
  const left = await open(one)
  expect(left.words()).toMatch(/Peter.*Bel twee keer aan\./)
  expect(left.hasButton('Meer over: Bel twee keer aan.')).toBe(false)
  expect(left.hasButton(`Meer over: ${DOOR}`)).toBe(true)
})

test('what the table decides says who and when, and asks no reason within the rules', async () => {
  const seat = seatOf(peter, [wim])
  lay(seat)
  const screen = await open(seat)
  await screen.click(screen.button('Schrijf op wat we besluiten'))
  expect(screen.words()).not.toContain('Waarom wijken we af?')
  await screen.write('Wat besluiten we?', 'Greet belt eerst.')
  await screen.click(screen.button('Klaar'))
  expect(dilemmasOf(seat)[0]?.decidedOn).not.toBeNull()
  expect(screen.words()).toMatch(/Dit besluiten weGreet belt eerst\.Samen besloten, /)
  expect(screen.words()).not.toContain('Nog open')
  expect(document.activeElement).toBe(screen.button('Verander het besluit'))
})

test('who deviates from a rule is asked for the reason', async () => {
  const seat = seatOf(peter, [wim])
  lay(seat)
  const screen = await open(seat)
  await screen.click(screen.button('Schrijf op wat we besluiten'))
  await screen.write('Wat besluiten we?', 'We beginnen.')
  await screen.write('Van welke regel wijken we af?', 'eerst een adres')
  await screen.click(screen.button('Klaar'))
  expect(screen.words()).toContain('Zonder reden is het nog niet besloten.')
  expect(document.activeElement).toBe(screen.area('Waarom wijken we af?'))
  expect(dilemmasOf(seat)[0]?.decidedOn).toBeNull()
  await screen.write('Waarom wijken we af?', 'anders duurt het maanden')
  await screen.click(screen.button('PPeter'))
  await screen.click(screen.button('Klaar'))
  expect(screen.words()).toMatch(
    /We wijken af vaneerst een adresOmdatanders duurt het maandenBesloten door Peter, /,
  )
})

test('a deviation without a reason reads as not decided yet, whoever left it so', async () => {
  const seat = seatOf(reader, [peter])
  seat.table.plan.add('dilemma', {
    ...NEW_DILEMMA,
    words: DOOR,
    by: partyFor(peter),
    decided: 'We beginnen.',
    rule: 'eerst een adres',
  })
  const screen = await open(seat)
  expect(screen.words()).toContain('Daarom is het nog niet besloten.')
  expect(screen.words()).not.toContain('Samen besloten')
  expect(screen.all('.dilemmas button')).toEqual([])
})

test('words the table agreed on are marked in a dilemma, its answers and its decision', async () => {
  const seat = seatOf(reader, [peter])
  const { plan } = seat.table
  const by = partyFor(peter)
  plan.add('term', { words: 'sleutel', agreed: 'Die van de voordeur.', agreedOn: '2026-05-12' })
  const own = { words: DOOR, pulls: 'de sleutel', decided: 'Greet houdt de sleutel.' }
  const dilemma = plan.add('dilemma', { ...NEW_DILEMMA, ...own, by })
  plan.add('dilemma-answer', { dilemma, words: 'Geef de sleutel terug.', by })
  const screen = await open(seat)
  expect(screen.all('.dilemma button.term-mark').map(({ textContent }) => textContent)).toEqual(
    Array(4).fill('sleutel'),
  )
})

test('what is taken away can be put back', async () => {
  const seat = seatOf(peter, [samira])
  lay(seat)
  const screen = await open(seat)
  await screen.click(screen.button(`Meer over: ${DOOR}`))
  await screen.click(screen.button('Haal weg'))
  expect(screen.find('.dilemmas').textContent).toBe(NEW)
  await doing(() => seat.table.undo.undo())
  expect(screen.words()).toContain(DOOR)
})

test('before one goes that was answered, it says so', async () => {
  const seat = seatOf(peter, [samira])
  const dilemma = lay(seat)
  seat.table.plan.add('dilemma-answer', { dilemma, words: 'Bel aan.', by: partyFor(peter) })
  const screen = await open(seat)
  await screen.click(screen.button(`Meer over: ${DOOR}`))
  await screen.click(screen.button('Haal weg'))
  expect(screen.words()).toContain('antwoord op een lastige vraag: Bel aan.')
})

test('at the table of a team they have a panel of their own, with what is to be kept in mind', async () => {
  const seat = seatOf(peter)
  const { session } = seat.facts.get()
  seat.facts.set({ ...seat.facts.get(), session: { ...session, household: null } })
  const screen = await showAt(
    seat,
    <DilemmasPanel reminder={<p>Geen namen.</p>} onClose={() => undefined} />,
  )
  expect(screen.words()).toContain('Er ligt nog geen lastige vraag op tafel.')
  expect(screen.words()).toContain('Geen namen.')
  await screen.click(screen.button(NEW))
  await screen.write(AT_STAKE, DOOR)
  await screen.press('Enter')
  expect(screen.words()).toContain(DOOR)
  await screen.click(screen.button(`Meer over: ${DOOR}`))
  await screen.click(screen.button('Haal weg'))
  await screen.click(screen.button('Zet terug'))
  expect(screen.words()).toContain(DOOR)
})
