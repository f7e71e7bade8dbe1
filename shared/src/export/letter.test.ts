import { describe, expect, test } from 'vitest'
import {
  AgreeingSaid,
  type AgreeingWord,
  type Party,
  type PlanContent,
  partyOf,
} from '../model/index.ts'
import {
  action,
  crisisCard,
  goal,
  member,
  named,
  party,
  samira,
} from '../model/test-support/plan-entities.ts'
import { type ExportSource, letterDocument, planDocument, readingFor } from './index.ts'
import { agreementOf, draftOf, emptyContent, wishesFor } from './test-support/contents.ts'

const wim = member(1, 'Wim')
const daan = member(2, 'Daan')
const lotte = named(1, 'Lotte', { askedBy: partyOf(wim) })
const wish = goal(1, 'samen eten', { whose: partyOf(wim) })
const calls = action(1, 'belt de gemeente', { goal: wish.id })

const contentWith = (more: Partial<PlanContent>): PlanContent => ({
  ...emptyContent,
  people: [
    {
      id: samira,
      name: 'Samira',
      kind: 'professional',
      organisation: 'Buurtteam Noord',
      discipline: null,
      reach: null,
    },
  ],
  ...more,
})

const ofOne = contentWith({ entities: [wim, wish, calls] })
const ofTwo = contentWith({ entities: [wim, daan, wish, calls] })

const said = (by: Party, word: AgreeingWord, notThese: readonly string[] = []): AgreeingSaid =>
  AgreeingSaid.parse({
    by,
    word,
    reason: null,
    notThese,
    notedBy: null,
    saidAt: '2026-05-12T13:00:00.000Z',
  })

/** All that stands in the letter. */
const letterOf = (source: ExportSource, language: 'nl' | 'en' = 'nl'): string => {
  const wishes = wishesFor({ reader: { kind: 'household' }, language })
  return JSON.stringify(letterDocument(source, readingFor(source, wishes), wishes))
}

describe('the letter for the household', () => {
  test('speaks to one person as they like it, and to several at once', () => {
    expect(letterOf(draftOf(ofOne))).toContain('it wilt u, in uw eigen woorden')
    const letter = letterOf(draftOf(ofTwo))
    expect(letter).toContain('it willen jullie, in jullie eigen woorden')
    expect(letter).not.toMatch(/\b(u|uw|je|jij)\b/i)
  })

  test('says of several members what each of them said, and who did not say yes to what', () => {
    const letter = letterOf(
      agreementOf(ofTwo, {
        said: [said(partyOf(wim), 'yes'), said(partyOf(daan), 'not-yet', [calls.id])],
      }),
    )
    expect(letter).toContain('Wim zei ja. Daan zei: nog niet.')
    expect(letter).toContain('Hier zei Daan nog geen ja op.')
  })

  test('says at the card for when it goes wrong that the household did not say yes to it', () => {
    const card = crisisCard(1, { whose: partyOf(wim), signs: 'Ik neem niet op.' })
    const ofCard = { ...ofOne, entities: [...ofOne.entities, card] }
    const letter = letterOf(
      agreementOf(ofCard, { said: [said(partyOf(wim), 'not-yet', [card.id])] }),
    )
    expect(letter).toContain('Ik neem niet op.')
    expect(letter).toContain('Hier zei u nog geen ja op.')
    const agreed = agreementOf(ofCard, { said: [said(partyOf(wim), 'yes')] })
    expect(letterOf(agreed)).not.toContain('nog geen ja op')
    const source = agreementOf(ofCard, { said: [said(partyOf(wim), 'not-yet', [card.id])] })
    const wishes = wishesFor()
    const plan = JSON.stringify(planDocument(source, readingFor(source, wishes), wishes, undefined))
    expect(plan).toContain('Nog geen ja van Wim')
    expect(plan).toContain('nog geen ja op: ‘Kaart van Wim: Ik neem niet op.’')
  })

  test('names whom one calls about everything, also while there is no number', () => {
    const led = { ...ofOne, lead: { lead: samira, deputy: null } }
    expect(letterOf(draftOf(led))).toContain('"Samira, over alles","hier staat nog geen nummer"')
    expect(letterOf(draftOf(ofOne))).not.toContain('Wie bel ik?')
  })

  test('has what is first to be done first, and what has no day last', () => {
    const due = (day: string) => ({ goal: wish.id, due: { kind: 'before', day } as const })
    const entities = [
      action(2, 'vraagt wanneer', { goal: wish.id }),
      action(3, 'brengt de sleutel', due('2026-07-01')),
      action(4, 'belt de school', due('2026-06-02')),
    ]
    const letter = letterOf(draftOf(contentWith({ entities: [wim, wish, ...entities] })))
    const places = ['elt de school', 'rengt de sleutel', 'raagt wanneer'].map((words) =>
      letter.indexOf(words),
    )
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  test('says who is to be asked, in whole sentences, by whoever reads it or by another', () => {
    const asked = (by: Party): PlanContent => ({
      ...ofOne,
      entities: [...ofOne.entities, { ...lotte, askedBy: by }],
      roles: [{ task: calls.id, party: partyOf(lotte), role: 'does' }],
    })
    expect(letterOf(draftOf(asked(partyOf(wim))))).toContain('U vraagt dit nog aan Lotte.')
    expect(letterOf(draftOf(asked(partyOf(wim))), 'en')).toContain('You still ask Lotte for this.')
    expect(letterOf(draftOf(asked(party(samira))), 'en')).toContain(
      'Samira still asks Lotte for this.',
    )
  })
})
