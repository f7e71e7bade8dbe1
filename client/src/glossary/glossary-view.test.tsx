// @vitest-environment happy-dom
import { type ParticipantId, partyOf } from '@samenbord/shared/model'
import { describe, expect, test } from 'vitest'
import {
  doing,
  type PlanScreen,
  type Seat,
  seatOf,
  seatsFor,
  showAt,
  sync,
} from '../entity/test-support/plan-table.tsx'
import { someone } from '../ui/test-support/people.ts'
import { GlossaryView } from './glossary-view.tsx'

const samira = someone('Samira', { access: 'coordinate', organisation: 'Buurtteam Noord' })
const joost = someone('Joost', { organisation: 'Thuiszorg Linde' })
const reader = someone('Fatma', { access: 'view' })
const partyFor = (id: ParticipantId) => partyOf({ kind: 'participant', id })

const view = <GlossaryView whole={undefined} onWhole={() => {}} asked={undefined} />

const addTerm = ({ table }: Seat, words: string, agreed = '') =>
  table.plan.add('term', { words, agreed, agreedOn: agreed === '' ? null : '2026-05-12' })

const terms = ({ table }: Seat) => table.plan.plan.get().terms
const meanings = ({ table }: Seat) => table.plan.plan.get().meanings

/** The button that opens a term. */
const opener = (screen: PlanScreen, words: string): HTMLElement => {
  const found = screen
    .all('.term__open')
    .find((one) => one.querySelector('.term__name')?.textContent === words)
  if (found === undefined) throw new Error(`no term ${words} in: ${screen.words()}`)
  return found
}
const open = (screen: PlanScreen, words: string) => screen.click(opener(screen, words))

describe('the word list', () => {
  test('begins empty, with words that often cause trouble to tap', async () => {
    const mine = seatOf(samira)
    const screen = await showAt(mine, view)
    expect(screen.words()).toContain('Er staan nog geen woorden in de lijst.')
    await screen.click(screen.button('preventie'))
    expect(terms(mine)).toMatchObject([{ words: 'preventie', agreed: '', agreedOn: null }])
    expect(screen.all('.starters button').map(({ textContent }) => textContent)).not.toContain(
      'preventie',
    )
    expect(document.activeElement).toBe(opener(screen, 'preventie'))
    expect(opener(screen, 'preventie').getAttribute('aria-expanded')).toBe('true')
  })

  test('opens the word that is there already, when someone adds it again', async () => {
    const mine = seatOf(samira)
    addTerm(mine, 'Preventie')
    const screen = await showAt(mine, view)
    await screen.type('Woord erbij', '  preventie. ')
    await screen.click(screen.button('Zet erbij'))
    expect(terms(mine)).toHaveLength(1)
    expect(opener(screen, 'Preventie').getAttribute('aria-expanded')).toBe('true')
  })

  test('takes a word, not a story, and says so', async () => {
    const mine = seatOf(samira)
    const screen = await showAt(mine, view)
    await screen.type('Woord erbij', 'een heel verhaal '.repeat(6))
    await screen.click(screen.button('Zet erbij'))
    expect(terms(mine)).toEqual([])
    expect(screen.words()).toContain('Schrijf één woord')
    expect(screen.field('Woord erbij').value).toContain('een heel verhaal')
  })

  test('shows what each means, under the own name, and nobody changes another’s', async () => {
    const [one, two] = seatsFor(samira, joost)
    if (one === undefined || two === undefined) throw new Error('two seats were asked for')
    addTerm(one, 'regie')
    await sync(one, two)
    const left = await showAt(one, view)
    await open(left, 'regie')
    await left.click(left.button('Zeg wat jij bedoelt'))
    await left.write('Wat betekent het?', 'Wim beslist zelf.')
    await left.press('Enter')
    expect(document.activeElement?.textContent).toBe('Zet nog een betekenis erbij')
    await sync(one, two)
    const right = await showAt(two, view)
    await open(right, 'regie')
    expect(right.words()).toMatch(/Wim beslist zelf\.Samira, Buurtteam Noord/)
    expect(right.hasButton('Verander wat Samira ermee bedoelt')).toBe(false)
    expect(right.hasButton('Haal weg wat Samira ermee bedoelt')).toBe(false)
    expect(left.hasButton('Verander wat Samira ermee bedoelt')).toBe(true)
  })

  test('says who wrote down what another means', async () => {
    const mine = seatOf(samira, [joost])
    const id = addTerm(mine, 'regie')
    mine.table.plan.add('meaning', {
      term: id,
      words: 'Eén iemand belt.',
      by: partyFor(joost.id),
      notedBy: samira.id,
    })
    const screen = await showAt(mine, view)
    await open(screen, 'regie')
    expect(screen.words()).toContain('Joost, Thuiszorg Linde · genoteerd door Samira')
    expect(screen.hasButton('Verander wat Joost ermee bedoelt')).toBe(true)
  })

  test('lets who noted a meaning change it, until the one it is of said it in the own words', async () => {
    const [one, two] = seatsFor(samira, joost)
    if (one === undefined || two === undefined) throw new Error('two seats were asked for')
    one.table.plan.add('meaning', {
      term: addTerm(one, 'regie'),
      words: 'Eén iemand belt.',
      by: partyFor(joost.id),
      notedBy: samira.id,
    })
    await sync(one, two)
    const right = await showAt(two, view)
    await open(right, 'regie')
    await right.click(right.button('Verander wat Joost ermee bedoelt'))
    await right.click(right.button('Klaar'))
    expect(meanings(two)[0]?.notedBy).toBe(samira.id)
    await right.click(right.button('Verander wat Joost ermee bedoelt'))
    await right.write('Wat betekent het?', 'Wij bellen zelf.')
    await right.click(opener(right, 'regie'))
    await sync(one, two)
    expect(meanings(one)).toMatchObject([{ words: 'Wij bellen zelf.', notedBy: null }])
    const left = await showAt(one, view)
    await open(left, 'regie')
    expect(left.hasButton('Verander wat Joost ermee bedoelt')).toBe(false)
  })

  test('lets only who leads or takes notes say what another means', async () => {
    const asks = async (seat: Seat) => {
      addTerm(seat, 'regie')
      const screen = await showAt(seat, view)
      await open(screen, 'regie')
      await screen.click(screen.button('Zeg wat jij bedoelt'))
      await screen.write('Wat betekent het?', 'Eén iemand belt.')
      return screen
    }
    const other = await asks(seatOf(joost, [samira]))
    expect(other.words()).not.toContain('Wie zegt dit?')
    const seat = seatOf(samira, [joost])
    const leads = await asks(seat)
    expect(leads.words()).toContain('Wie zegt dit?')
    await leads.click(leads.button('JJoost'))
    await leads.click(leads.find('.meanings [type=submit]'))
    expect(meanings(seat)).toMatchObject([{ by: partyFor(joost.id), notedBy: samira.id }])
  })

  test('keeps a meaning that was not added yet when one closes it', async () => {
    const mine = seatOf(samira)
    addTerm(mine, 'regie')
    const screen = await showAt(mine, view)
    await open(screen, 'regie')
    await screen.click(screen.button('Zeg wat jij bedoelt'))
    await screen.write('Wat betekent het?', 'Wim beslist')
    await screen.press('Escape')
    await screen.click(screen.button('Zeg wat jij bedoelt'))
    expect(screen.area('Wat betekent het?').value).toBe('Wim beslist')
    expect(meanings(mine)).toEqual([])
  })

  test('says since when something is agreed, and lets it be agreed otherwise', async () => {
    const mine = seatOf(samira)
    addTerm(mine, 'preventie')
    const screen = await showAt(mine, view)
    await open(screen, 'preventie')
    await screen.click(screen.button('Dit spreken we af'))
    expect(terms(mine)[0]?.agreedOn).toBeNull()
    expect(document.activeElement).toBe(screen.area('Aan deze tafel betekent het'))
    await screen.write('Aan deze tafel betekent het', 'Iets doen voordat het misgaat.')
    await screen.click(screen.button('Dit spreken we af'))
    expect(terms(mine)[0]?.agreedOn).not.toBeNull()
    expect(screen.words()).toMatch(/Iets doen voordat het misgaat\.Afgesproken op/)
    await screen.click(screen.button('Spreek het anders af'))
    expect(terms(mine)[0]?.agreedOn).toBeNull()
    expect(screen.area('Aan deze tafel betekent het').value).toBe('Iets doen voordat het misgaat.')
  })

  test('agrees on nothing while the resident is not there', async () => {
    const mine = seatOf(samira)
    addTerm(mine, 'preventie')
    mine.facts.set({
      ...mine.facts.get(),
      agenda: {
        version: 1,
        mode: 'without-resident',
        steps: [],
        current: null,
        since: null,
        noteTaker: null,
      },
    })
    const screen = await showAt(mine, view)
    await open(screen, 'preventie')
    expect(screen.hasButton('Dit spreken we af')).toBe(false)
    expect(screen.words()).toContain('met de bewoner erbij')
    await doing(() => addTerm(mine, 'Preventie', 'Er vroeg bij zijn.'))
    for (const each of screen.all('.term__open[aria-expanded=false]')) await screen.click(each)
    expect(screen.hasButton('Maak er één van')).toBe(false)
  })

  test('gives a word another name only while nothing is agreed on it', async () => {
    const mine = seatOf(samira)
    addTerm(mine, 'preventie', 'Er vroeg bij zijn.')
    const screen = await showAt(mine, view)
    await open(screen, 'preventie')
    expect(screen.words()).not.toContain('Het woord')
    await screen.click(screen.button('Spreek het anders af'))
    expect(screen.area('Het woord').value).toBe('preventie')
  })

  test('puts back a word that was removed, with all that was said of it', async () => {
    const mine = seatOf(samira)
    const id = addTerm(mine, 'regie', 'Wim beslist.')
    mine.table.plan.add('meaning', {
      term: id,
      words: 'Eén iemand belt.',
      by: partyFor(samira.id),
      notedBy: null,
    })
    const screen = await showAt(mine, view)
    await open(screen, 'regie')
    await screen.click(screen.button('Haal dit woord weg'))
    expect(screen.words()).toContain('‘regie’ is weggehaald.')
    expect(document.activeElement?.textContent).toBe('Woordenlijst')
    await screen.click(screen.button('Zet terug'))
    expect(screen.words()).toContain('Eén iemand belt.')
  })

  test('makes one of a word that two people made at once, and keeps all that was said', async () => {
    const [one, two] = seatsFor(samira, joost)
    if (one === undefined || two === undefined) throw new Error('two seats were asked for')
    const make = (seat: Seat, words: string, agreed: string) => {
      const term = addTerm(seat, words, agreed)
      const by = partyFor(seat.me.id)
      seat.table.plan.add('meaning', { term, words: `van ${seat.me.name}`, by, notedBy: null })
    }
    make(one, 'regie', 'Wim beslist.')
    make(two, 'Regie', 'Eén iemand belt.')
    await sync(one, two)
    const screen = await showAt(one, view)
    for (const name of screen.all('.term__name').map((each) => each.textContent)) {
      if (!screen.hasButton('Maak er één van')) await open(screen, name ?? '')
    }
    await screen.click(screen.button('Maak er één van'))
    await sync(one, two)
    for (const seat of [one, two]) {
      expect(terms(seat)).toHaveLength(1)
      expect(terms(seat)[0]?.agreedOn).toBeNull()
      expect(terms(seat)[0]?.agreed.split('\n').sort()).toEqual([
        'Eén iemand belt.',
        'Wim beslist.',
      ])
      expect(new Set(meanings(seat).map(({ term }) => term))).toEqual(new Set([terms(seat)[0]?.id]))
    }
    await doing(() => one.table.undo.undo())
    expect(terms(one)).toHaveLength(2)
  })

  test('gives who reads along all of it and no way to change it', async () => {
    const seat = seatOf(reader, [samira])
    const id = addTerm(seat, 'regie', 'Wim beslist.')
    seat.table.plan.add('meaning', {
      term: id,
      words: 'Eén iemand belt.',
      by: partyFor(samira.id),
      notedBy: null,
    })
    const screen = await showAt(seat, view)
    await open(screen, 'regie')
    expect(screen.words()).toContain('Wim beslist.')
    expect(screen.words()).toContain('Eén iemand belt.')
    expect(screen.all('button')).toEqual([opener(screen, 'regie')])
  })
})
