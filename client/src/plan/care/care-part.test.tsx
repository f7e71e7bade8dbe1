// @vitest-environment happy-dom
import { partyOf } from '@samenbord/shared/model'
import { act } from 'react'
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
import { PlanPlaceProvider, usePlanPlace } from '../plan-place.tsx'
import { StatementsPart } from '../statements/statements-part.tsx'
import { CarePart } from './care-part.tsx'

const samira = someone('Samira', { access: 'coordinate' })
const peter = someone('Peter')
const wim = someone('Wim', { kind: 'resident' })
const reader = someone('Fatma', { access: 'view' })
const today = new Date().toISOString().slice(0, 4)
const peterParty = partyOf({ kind: 'participant', id: peter.id })
const wimParty = partyOf({ kind: 'participant', id: wim.id })

const open = (seat: Seat) =>
  showAt(
    seat,
    <PlanPlaceProvider begin="care">
      <Away>
        <CarePart />
      </Away>
    </PlanPlaceProvider>,
  )

const see = (seat: Seat, words: string) =>
  seat.table.plan.add('concern', {
    words,
    seenBy: peterParty,
    seenOn: '2026-04-14',
    topic: 'housing',
  })

const concerns = (seat: Seat) => seat.table.plan.plan.get().concerns

test('a concern says what was seen, by whom, when and about what', async () => {
  const seat = seatOf(samira, [peter])
  see(seat, 'De voordeur gaat half open.')
  const screen = await open(seat)
  expect(screen.words()).toContain('De voordeur gaat half open.')
  expect(screen.words()).toMatch(/Gezien door Peter, 14 april/)
  expect(screen.words()).toContain('Wonen')
})

test('who writes a concern down has seen it, today', async () => {
  const seat = seatOf(samira, [wim])
  const screen = await open(seat)
  await screen.click(screen.button('Schrijf een zorg op'))
  await screen.write('Wat is er gezien?', 'Er branden geen lampen.')
  await screen.press('Enter')
  const [concern] = concerns(seat)
  expect(concern?.words).toBe('Er branden geen lampen.')
  expect(concern?.seenBy).toBe(partyOf({ kind: 'participant', id: samira.id }))
  expect(concern?.seenOn?.slice(0, 4)).toBe(today)
  expect(screen.words()).toContain('Gezien door Samira')
  expect(document.activeElement).toBe(screen.button('Schrijf een zorg op'))
})

test('nothing is added without words', async () => {
  const seat = seatOf(samira)
  const screen = await open(seat)
  await screen.click(screen.button('Schrijf een zorg op'))
  await screen.click(screen.button('Zet erbij'))
  expect(concerns(seat)).toEqual([])
  await screen.press('Escape', screen.area('Wat is er gezien?'))
  expect(screen.hasButton('Schrijf een zorg op')).toBe(true)
})

test('a concern is changed where it stands', async () => {
  const seat = seatOf(samira, [peter, wim])
  see(seat, 'De voordeur gaat half open.')
  const screen = await open(seat)
  await screen.click(screen.button('Verander: De voordeur gaat half open.'))
  expect(document.activeElement).toBe(screen.area('Wat is er gezien?'))
  await screen.write('Wat is er gezien?', 'De voordeur gaat niet open.')
  await screen.click(screen.button('WWim'))
  await screen.click(screen.button('Klaar'))
  expect(screen.words()).toMatch(/De voordeur gaat niet open\..*Gezien door Wim/)
  expect(document.activeElement).toBe(screen.button('Verander: De voordeur gaat niet open.'))
})

test('the words of who saw it are not another’s to change', async () => {
  const [one, two] = seatsFor(peter, samira)
  if (one === undefined || two === undefined) throw new Error('two seats were asked for')
  see(one, 'De voordeur gaat half open.')
  await sync(one, two)
  const screen = await open(two)
  await screen.click(screen.button('Verander: De voordeur gaat half open.'))
  expect(screen.words()).toContain('Alleen Peter kan deze woorden veranderen.')
  expect(screen.all('textarea, [data-row] input, .party-chip')).toEqual([])
  expect(document.activeElement).toBe(screen.find('[data-row] select'))
  await act(async () => {
    const topic = screen.find('[data-row] select')
    if (!(topic instanceof HTMLSelectElement)) throw new Error('no choice of topics')
    topic.value = 'money'
    topic.dispatchEvent(new Event('change', { bubbles: true }))
  })
  expect(concerns(two)[0]?.topic).toBe('money')
})

test('words not added yet are kept by Escape and when one comes back, not by who lets it be', async () => {
  const seat = seatOf(samira)
  const screen = await open(seat)
  await screen.click(screen.button('Schrijf een zorg op'))
  await screen.write('Wat is er gezien?', 'Er branden geen lampen.')
  await screen.press('Escape')
  expect(document.activeElement).toBe(screen.button('Schrijf een zorg op'))
  await screen.click(screen.button('Schrijf een zorg op'))
  expect(screen.area('Wat is er gezien?').value).toBe('Er branden geen lampen.')
  await goAndComeBack(screen)
  expect(screen.area('Wat is er gezien?').value).toBe('Er branden geen lampen.')
  await screen.click(screen.button('Toch niet'))
  await screen.click(screen.button('Schrijf een zorg op'))
  expect(screen.area('Wat is er gezien?').value).toBe('')
})

test('others see the names of who writes in a concern', async () => {
  const [one, two] = seatsFor(samira, peter)
  if (one === undefined || two === undefined) throw new Error('two seats were asked for')
  see(one, 'De voordeur gaat half open.')
  await sync(one, two)
  const left = await open(one)
  const right = await open(two)
  await left.click(left.button('Verander: De voordeur gaat half open.'))
  await sync(one, two)
  expect(right.words()).toContain('Samira schrijft hier')
})

test('the order changes by keyboard, and is told', async () => {
  const seat = seatOf(samira, [peter])
  see(seat, 'eerst')
  see(seat, 'daarna')
  const screen = await open(seat)
  await screen.click(screen.button('Meer over: daarna'))
  await screen.click(screen.button('Omhoog'))
  expect(concerns(seat).map(({ words }) => words)).toEqual(['daarna', 'eerst'])
  expect(screen.words()).toContain('Staat nu op plaats 1 van 2.')
  expect(document.activeElement).toBe(screen.button('Meer over: daarna'))
})

test('the order changes by dragging a row beside another', async () => {
  const seat = seatOf(samira, [peter])
  const first = see(seat, 'eerst')
  const last = see(seat, 'daarna')
  const screen = await open(seat)
  const data = new DataTransfer()
  const dragged = (type: string) =>
    Object.assign(new Event(type, { bubbles: true, cancelable: true }), {
      dataTransfer: data,
      clientY: 0,
    })
  await act(async () => {
    screen.find(`[data-row="${first}"]`).dispatchEvent(dragged('dragstart'))
    screen.find(`[data-row="${last}"]`).dispatchEvent(dragged('dragover'))
    screen.find(`[data-row="${last}"]`).dispatchEvent(dragged('drop'))
  })
  expect(concerns(seat).map(({ words }) => words)).toEqual(['daarna', 'eerst'])
})

test('what is removed goes, the focus stays in its list, and it can be put back', async () => {
  const seat = seatOf(samira, [peter])
  see(seat, 'De voordeur gaat half open.')
  const screen = await open(seat)
  await screen.click(screen.button('Meer over: De voordeur gaat half open.'))
  await screen.click(screen.button('Haal weg'))
  expect(screen.words()).toContain('Er staan geen zorgen.')
  expect(document.activeElement?.textContent).toBe('Zorgen')
  await doing(() => seat.table.undo.undo())
  expect(screen.words()).toContain('De voordeur gaat half open.')
})

test('what must be says from whom and why, and asks for it once the words stand there', async () => {
  const seat = seatOf(samira)
  const screen = await open(seat)
  await screen.click(screen.button('Schrijf op wat moet'))
  await screen.write('Wat moet er?', 'De huur van juni is betaald.')
  await screen.press('Enter')
  expect(document.activeElement).toBe(screen.area('Van wie moet dit?'))
  await screen.write('Van wie moet dit?', 'de rechter')
  await screen.write('Waarom?', 'anders moet Wim uit huis')
  await screen.click(screen.button('Klaar'))
  expect(screen.words()).toContain('Van: de rechter')
  expect(screen.words()).toContain('Omdat: anders moet Wim uit huis')
})

test('a crisis card is offered for each member without one, and never stands there empty', async () => {
  const seat = seatOf(samira, [wim])
  seat.table.plan.add('member', { name: 'Daan', participant: null })
  const screen = await open(seat)
  expect(screen.words()).not.toContain('Waar merk je het aan?')
  await screen.click(screen.button('Maak een kaart voor Wim'))
  expect(screen.hasButton('Maak een kaart voor Wim')).toBe(false)
  expect(screen.hasButton('Maak een kaart voor Daan')).toBe(true)
  expect(document.activeElement).toBe(screen.area('Waar merk je het aan?'))
  await screen.write('Wie bel ik?', '112')
  await screen.click(screen.button('Klaar'))
  expect(screen.words()).toMatch(/Kaart van Wim.*Wie bel ik\?112/)
  expect(screen.words()).not.toContain('Wie neemt het over?')
  expect(seat.table.plan.plan.get().crisisCards[0]?.whose).toBe(wimParty)
})

test('with one member in the household, the offer needs no name', async () => {
  const screen = await open(seatOf(wim, [samira]))
  expect(screen.hasButton('Maak een kaart voor als het misgaat')).toBe(true)
})

test('who reads along sees all of it and no way to change it', async () => {
  const seat = seatOf(reader, [peter])
  see(seat, 'De voordeur gaat half open.')
  const screen = await open(seat)
  expect(screen.words()).toContain('De voordeur gaat half open.')
  expect(screen.all('.care button')).toEqual([])
  expect(screen.find('[data-row]').getAttribute('draggable')).toBeNull()
})

test('a jump ends at the row, with the focus on it', async () => {
  const seat = seatOf(samira, [peter])
  const id = see(seat, 'De voordeur gaat half open.')
  const Jump = () => {
    const { jumpTo } = usePlanPlace()
    return (
      <button type="button" onClick={() => jumpTo('concern', id)}>
        jump
      </button>
    )
  }
  const screen = await showAt(
    seat,
    <PlanPlaceProvider begin="care">
      <Jump />
      <CarePart />
    </PlanPlaceProvider>,
  )
  await screen.click(screen.button('jump'))
  expect(document.activeElement).toBe(screen.find(`[data-row="${id}"]`))
})

test('a concern can be answered, under the own name, and the answer stands with it only', async () => {
  const seat = seatOf(wim, [peter])
  const id = see(seat, 'De voordeur gaat half open.')
  const screen = await open(seat)
  await screen.click(screen.button('Antwoord'))
  expect(document.activeElement).toBe(screen.area('Jouw antwoord'))
  await screen.write('Jouw antwoord', 'Dat komt door de dozen.')
  await screen.press('Enter')
  expect(seat.table.plan.plan.get().statements).toMatchObject([
    { words: 'Dat komt door de dozen.', by: wimParty, replyTo: id, reply: 'answer' },
  ])
  expect(screen.find('.replies').textContent).toContain('Dat komt door de dozen.Wim')
  expect(document.activeElement).toBe(screen.button('Antwoord'))
  const said = await showAt(
    seat,
    <PlanPlaceProvider begin="how-it-is">
      <StatementsPart />
    </PlanPlaceProvider>,
  )
  expect(said.words()).not.toContain('Dat komt door de dozen.')
})

test('words the table agreed on are marked in what has to be, and in a card for when it goes wrong', async () => {
  const seat = seatOf(samira, [wim])
  seat.table.plan.add('term', {
    words: 'vangnet',
    agreed: 'Wie het overneemt.',
    agreedOn: '2026-05-12',
  })
  seat.table.plan.add('obligation', { words: 'Een vangnet regelen', from: '', why: 'geen vangnet' })
  seat.table.plan.add('crisis-card', {
    whose: wimParty,
    signs: '',
    call: 'het vangnet',
    stepsIn: '',
  })
  const screen = await open(seat)
  expect(screen.all('.care-row__words .term-mark')).toHaveLength(1)
  expect(screen.all('.care-row__more .term-mark')).toHaveLength(1)
  expect(screen.all('.care-row--crisis dd .term-mark')).toHaveLength(1)
})
