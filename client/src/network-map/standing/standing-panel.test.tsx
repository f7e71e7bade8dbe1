// @vitest-environment happy-dom
import { MemberId } from '@samenbord/shared/model'
import { expect, test } from 'vitest'
import {
  doing,
  type Seat,
  seatOf,
  seatsFor,
  showAt,
  sync,
} from '../../entity/test-support/plan-table.tsx'
import { agendaOf } from '../../ui/test-support/agenda.ts'
import { someone } from '../../ui/test-support/people.ts'
import { StandingPanel } from './standing-panel.tsx'

const wim = someone('Wim', { kind: 'resident' })
const samira = someone('Samira', { access: 'coordinate' })
const fatma = someone('Fatma')

const placements = ({ table }: Seat) => table.plan.plan.get().placements

/** Taps through the form: where, and how near. */
const choose = async (
  screen: Awaited<ReturnType<typeof showAt>>,
  sector: string,
  ring: string,
  submit: string,
) => {
  await screen.click(screen.button(sector))
  await screen.click(screen.button(ring))
  await screen.click(screen.button(submit))
}

test('someone puts themself on the map, and says what that means', async () => {
  const seat = seatOf(fatma)
  const screen = await showAt(seat, <StandingPanel />)
  expect(screen.words()).toContain('Er staat nog niemand op de kaart.')
  await screen.click(screen.button('Zet mij op de kaart'))
  await screen.click(screen.button('Zet hier neer'))
  expect(screen.words()).toContain('Kies eerst waarbij en hoe dichtbij.')
  expect(placements(seat)).toEqual([])
  await choose(screen, 'zorg en hulp', 'verder weg', 'Zet hier neer')
  expect(placements(seat)).toMatchObject([
    {
      by: `participant:${fatma.id}`,
      place: { sector: 'care', ring: 'further', spot: { across: 0.5, out: 0.5 } },
      trial: null,
    },
  ])
  expect(screen.words()).toContain('Je staat verder weg, bij zorg en hulp.')
  expect(screen.words()).toContain('Fatma staat verder weg, bij zorg en hulp.')
  await screen.write('Wat betekent het dat je hier staat?', 'Ik ken Wim nog niet goed.')
  expect(placements(seat)[0]?.words).toBe('Ik ken Wim nog niet goed.')
})

test('another place is tried, which the others see as trying, and is kept or not', async () => {
  const [mine, other] = seatsFor(fatma, wim)
  if (mine === undefined || other === undefined) throw new Error('two seats')
  const screen = await showAt(mine, <StandingPanel />)
  const theirs = await showAt(other, <StandingPanel />)
  await screen.click(screen.button('Zet mij op de kaart'))
  await choose(screen, 'zorg en hulp', 'verder weg', 'Zet hier neer')
  const tryNear = async () => {
    await screen.click(screen.button('Probeer een andere plek'))
    await choose(screen, 'vrienden en buren', 'dichtbij', 'Probeer deze plek')
  }
  await tryNear()
  await sync(mine, other)
  expect(theirs.words()).toContain('Fatma staat verder weg, bij zorg en hulp.')
  expect(theirs.words()).toContain('Fatma probeert: dichtbij, bij vrienden en buren.')
  await screen.click(screen.button('Toch niet'))
  expect(placements(mine)).toMatchObject([{ place: { ring: 'further' }, trial: null }])
  await tryNear()
  await screen.click(screen.button('Houd deze plek'))
  expect(placements(mine)).toMatchObject([{ place: { ring: 'close' }, trial: null }])
  expect(screen.hasButton('Houd deze plek')).toBe(false)
  await doing(() => mine.table.undo.undo())
  expect(placements(mine)).toMatchObject([{ place: { ring: 'further' }, trial: { ring: 'close' } }])
})

test('nobody moves the figure of another at the table', async () => {
  const [mine, other] = seatsFor(wim, samira)
  if (mine === undefined || other === undefined) throw new Error('two seats')
  const screen = await showAt(mine, <StandingPanel />)
  await screen.click(screen.button('Zet mij op de kaart'))
  await choose(screen, 'familie', 'heel dichtbij', 'Zet hier neer')
  await sync(mine, other)
  const theirs = await showAt(other, <StandingPanel />)
  expect(theirs.words()).toContain('Wim staat heel dichtbij, bij familie.')
  expect(theirs.hasButton('Zet mij op de kaart')).toBe(true)
  expect(theirs.hasButton('Probeer een andere plek voor Wim')).toBe(false)
})

const withDaan = (seat: Seat) =>
  doing(() => seat.table.plan.add('member', { name: 'Daan', participant: null }))

test('who leads puts a member of the household without a screen on the map; others do not', async () => {
  const seat = seatOf(samira, [fatma])
  await withDaan(seat)
  const screen = await showAt(seat, <StandingPanel />)
  await screen.click(screen.button('Zet Daan op de kaart'))
  expect(screen.words()).toContain('Waar hoort Daan bij?')
  await choose(screen, 'familie', 'heel dichtbij', 'Zet hier neer')
  const [daan] = seat.table.plan.plan.get().members
  expect(placements(seat)).toMatchObject([{ by: `member:${MemberId.parse(daan?.id)}` }])
  expect(screen.words()).toContain('Daan staat heel dichtbij, bij familie.')
  const professional = seatOf(fatma)
  await withDaan(professional)
  const theirs = await showAt(professional, <StandingPanel />)
  expect(theirs.hasButton('Zet Daan op de kaart')).toBe(false)
})

test('without the resident nobody of the household is put anywhere', async () => {
  const seat = seatOf(samira)
  await withDaan(seat)
  const agenda = agendaOf(null, [], { mode: 'without-resident' })
  seat.facts.set({ ...seat.facts.get(), agenda })
  const screen = await showAt(seat, <StandingPanel />)
  expect(screen.hasButton('Zet Daan op de kaart')).toBe(false)
  expect(screen.hasButton('Zet mij op de kaart')).toBe(true)
})

test('one takes oneself off the map, and who stands where is read by who only looks', async () => {
  const [mine, other] = seatsFor(fatma, someone('Joost', { access: 'view' }))
  if (mine === undefined || other === undefined) throw new Error('two seats')
  const screen = await showAt(mine, <StandingPanel />)
  await screen.click(screen.button('Zet mij op de kaart'))
  await choose(screen, 'zorg en hulp', 'dichtbij', 'Zet hier neer')
  await sync(mine, other)
  const theirs = await showAt(other, <StandingPanel onBoard={() => {}} />)
  expect(theirs.words()).toContain('Fatma staat dichtbij, bij zorg en hulp.')
  for (const button of ['Zet mij op de kaart', 'Zet de kaart op het bord']) {
    expect(theirs.hasButton(button)).toBe(false)
  }
  await screen.click(screen.button('Haal mij van de kaart'))
  expect(placements(mine)).toEqual([])
})

test('the map with all figures is laid on the board once', async () => {
  const seat = seatOf(fatma)
  const shown: string[] = []
  const screen = await showAt(seat, <StandingPanel onBoard={(shape) => shown.push(shape)} />)
  await screen.click(screen.button('Zet de kaart op het bord'))
  await screen.click(screen.button('Zet de kaart op het bord'))
  expect(seat.table.plan.hasMapOnBoard('placement')).toBe(true)
  expect(new Set(shown).size).toBe(1)
  expect(screen.words()).toContain('De kaart ligt op het bord.')
})
