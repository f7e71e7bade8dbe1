import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Kept } from '../model/index.ts'
import {
  action,
  contact,
  member,
  party,
  report,
  samira,
  tie,
} from '../model/test-support/plan-entities.ts'
import { EMPTY_PLAN, type Plan, peopleOf } from '../plan/index.ts'
import { MOST_TELLS, networkMapOf, type Tell, tellKey, tellSentence, tellsOf } from './index.ts'
import { anyKept, anyNetworkPlan, at, SEATED } from './test-support/maps.ts'

const found = (part: Partial<Plan>, kept: readonly Kept[] = []) => {
  const plan: Plan = { ...EMPTY_PLAN, ...part }
  const people = peopleOf(plan, SEATED)
  const map = networkMapOf(plan, people, kept)
  const tells = tellsOf(map, plan, people)
  return { tells, said: tells.map((tell) => tellSentence(tell, map, 'nl')) }
}

const saidOf = (kind: Tell['kind'], ...of: Parameters<typeof found>) => {
  const { tells, said } = found(...of)
  return said[tells.findIndex((tell) => tell.kind === kind)]
}

const greet = contact(1, 'Greet', { place: at('community', 'close') })
const kees = contact(2, 'Kees', { place: at('family', 'further') })
const lotte = contact(3, 'Lotte', { place: at('friends', 'very-close') })
const helpers = [4, 5, 6].map((number) =>
  contact(number, `Hulp ${number}`, { formal: true, place: at('care', 'close') }),
)
const ofKees = `contact:${kees.id}` as const
const ofGreet = `contact:${greet.id}` as const
const three = [1, 2, 3].map((number) => action(number, `doet ding ${number}`))

describe('what the map tells', () => {
  test('nothing while nobody is on it', () => {
    expect(found({}).tells).toEqual([])
    expect(found({ members: [member(1, 'Wim')] }).tells).toEqual([])
  })

  test('nobody stands very close, with how that was seen', () => {
    expect(saidOf('nobody-very-close', { contacts: [greet, kees] })).toEqual({
      question: 'Niemand staat heel dichtbij. Wie wil je dichterbij hebben?',
      how: 'In de binnenste ring staat niemand. Op de kaart staan: Greet en Kees.',
    })
    expect(saidOf('nobody-very-close', { contacts: [contact(9, 'An')] })).toBeUndefined()
    expect(saidOf('one-very-close', { contacts: [greet, lotte] })?.question).toBe(
      'Alleen Lotte is heel dichtbij. Wie zou je meer willen zien?',
    )
  })

  test('more helpers stand near than own people', () => {
    expect(saidOf('formal-nearer', { contacts: [greet, ...helpers] })?.how).toBe(
      'Dichtbij of heel dichtbij voor een organisatie: Hulp 4, Hulp 5 en Hulp 6. Uit de eigen kring: Greet.',
    )
    expect(saidOf('formal-nearer', { contacts: [greet, lotte] })).toBeUndefined()
    expect(saidOf('all-formal', { contacts: helpers })?.question).toMatch(/Wie ken je zelf nog/)
  })

  test('several helpers stand near in one field, or do the same', () => {
    expect(saidOf('several-helpers', { contacts: helpers })?.question).toBe(
      'Bij zorg en hulp staan 3 hulpverleners dichtbij. Wie doet wat, en wie is je eerste contact?',
    )
    expect(saidOf('several-helpers', { contacts: helpers.slice(1) })).toBeUndefined()
    const money = helpers.map((one) => ({ ...one, place: null, gives: ' Hulp met geld' }))
    expect(saidOf('same-help', { contacts: money })).toEqual({
      question:
        'Voor ‘Hulp met geld’ staan 3 hulpverleners op de kaart. Wie doet wat, en kan het met minder?',
      how: 'Dat staat zo bij Hulp 4, Hulp 5 en Hulp 6.',
    })
  })

  test('a wish for contact, until someone has a part in an action', () => {
    const wished = { ...kees, wish: 'weer zien' }
    expect(saidOf('wish', { contacts: [wished] })?.question).toBe(
      'Wens met Kees: ‘weer zien’. Wat is een kleine eerste stap?',
    )
    const call = action(1, 'belt (kees), op zondag')
    expect(saidOf('wish', { contacts: [wished], actions: [call] })).toBeUndefined()
    const done = report(1, { action: call.id, status: 'done' })
    expect(saidOf('wish', { contacts: [wished], actions: [call], reports: [done] })).toBeDefined()
  })

  test('who may be asked and has no part yet', () => {
    const asked = [
      { ...greet, mayAsk: 'yes' as const },
      { ...kees, mayAsk: 'yes' as const },
    ]
    expect(saidOf('may-be-asked', { contacts: asked })?.question).toBe(
      'Greet en Kees mogen gevraagd worden. Waarvoor zou je dat willen?',
    )
    const roles = new Map([[action(1, '').id, new Map([[ofGreet, 'thinks-along' as const]])]])
    const plan = { contacts: asked, actions: [action(1, 'kookt')], roles }
    expect(saidOf('may-be-asked', plan)?.question).toMatch(/^Kees mag gevraagd/)
    const no = asked.map((one) => ({ ...one, involve: 'no' as const }))
    expect(saidOf('may-be-asked', { contacts: no })).toBeUndefined()
  })

  test('who carries much: many actions, also under the name at the table, or support for many', () => {
    const sami = contact(7, 'S.', { party: party(samira) })
    const roles = new Map(three.map(({ id }) => [id, new Map([[party(samira), 'does' as const]])]))
    expect(saidOf('carries-much', { contacts: [sami], actions: three, roles })).toEqual({
      question: 'Bij 3 afspraken staat de naam van Samira. Wie kan er iets overnemen?',
      how: 'Dat zijn: ‘doet ding 1’, ‘doet ding 2’ en ‘doet ding 3’.',
    })
    const ties = [
      tie(1, ofGreet, 'household', { direction: 'forth' }),
      tie(2, ofKees, ofGreet, { direction: 'back' }),
      tie(3, ofGreet, `contact:${lotte.id}`, { direction: 'both' }),
    ]
    expect(saidOf('gives-to-many', { contacts: [greet, kees, lotte], ties })?.how).toBe(
      'Er loopt een pijl van steun naar het huishouden, Kees en Lotte.'.replace(
        'het huishouden',
        'Wim',
      ),
    )
  })

  test('who only gives and who only receives, not of helpers', () => {
    const contacts = [
      { ...greet, gives: 'boodschappen' },
      { ...kees, receives: 'geld' },
      { ...lotte, gives: 'raad', receives: 'soep' },
      contact(8, 'Zorg', { formal: true, gives: 'zorg' }),
    ]
    expect(saidOf('only-gives', { contacts })?.question).toMatch(/^Greet geeft jou steun/)
    // Of two on give and take, one is asked first.
    const { tells } = found({ contacts: contacts.slice(1, 2) })
    expect(tells.map(({ kind }) => kind)).toContain('only-receives')
    const ties = [tie(1, 'household', ofGreet, { direction: 'forth' })]
    expect(saidOf('only-gives', { contacts: contacts.slice(0, 1), ties })).toBeUndefined()
  })

  test('fields with nobody, and with nobody close', () => {
    expect(saidOf('far-sectors', { contacts: [kees, lotte] })).toEqual({
      question: 'Bij familie is niemand dichtbij. Wie zou je vaker willen zien?',
      how: 'Daar staan Kees, verder weg.',
    })
    expect(
      saidOf('empty-sectors', {
        contacts: [lotte, greet, contact(9, 'Jan', { place: at('family') })],
      })?.question,
    ).toBe('Bij werk en school staat nog niemand. Wie hoort daar?')
  })

  test('who has no tie with anyone, once there are ties', () => {
    expect(saidOf('no-ties', { contacts: [greet, kees] })).toBeUndefined()
    const ties = [tie(1, 'household', ofGreet)]
    expect(saidOf('no-ties', { contacts: [greet, kees], ties })?.question).toBe(
      'Bij Kees staat nog geen lijn. Hoe is het contact?',
    )
  })

  test('how many there are, and how many of the own circle', () => {
    expect(saidOf('how-many', { contacts: [greet] })).toEqual({
      question: 'Er staat 1 naam op de kaart, 1 uit je eigen kring. Wie hoort er nog bij?',
      how: 'Uit de eigen kring: Greet. Voor een organisatie: niemand.',
    })
  })

  test('who has died is in no question about helping or seeing each other', () => {
    const an = contact(1, 'An', {
      life: 'deceased',
      wish: 'dag zeggen',
      mayAsk: 'yes',
      gives: 'rust',
    })
    expect(found({ contacts: [an] }).tells).toEqual([
      { kind: 'empty-sectors', sectors: ['family', 'friends', 'community', 'work'] },
    ])
  })
})

describe('whatever the map', () => {
  test('there are a handful of questions, each asked once and each with how it was found', () => {
    fc.assert(
      fc.property(anyNetworkPlan, anyKept, (plan, kept) => {
        const { tells, said } = found(plan, kept)
        expect(tells.length).toBeLessThanOrEqual(MOST_TELLS)
        expect(new Set(tells.map(tellKey)).size).toBe(tells.length)
        for (const { question, how } of said) {
          expect(question).toMatch(/\?$/)
          expect(how).toMatch(/\.$/)
        }
      }),
    )
  })

  test('no question gives away what someone keeps for themself', () => {
    const geheim = contact(9, 'Geheim', {
      place: at('friends', 'very-close'),
      wish: 'geheime wens',
      mayAsk: 'yes',
      gives: 'geheim',
    })
    fc.assert(
      fc.property(anyNetworkPlan, (plan) => {
        const kept: Kept[] = [
          { what: 'whole', entity: geheim },
          {
            what: 'whole',
            entity: tie(9, 'household', `contact:${geheim.id}`, { direction: 'back' }),
          },
          ...plan.contacts.map(
            ({ id }): Kept => ({
              what: 'field',
              contact: id,
              field: 'wish',
              words: 'geheime wens',
            }),
          ),
        ]
        expect(JSON.stringify(found(plan, kept).said)).not.toMatch(/geheim/i)
      }),
    )
  })

  test('no question is made of what is kept of someone whom everyone sees', () => {
    const kept: Kept[] = [
      {
        what: 'whole',
        entity: contact(9, 'Samira', {
          party: party(samira),
          place: at('friends', 'very-close'),
          wish: 'geheime wens',
          mayAsk: 'yes',
          gives: 'geheim',
        }),
      },
    ]
    const contacts = [greet, contact(8, 'S.', { party: party(samira) })]
    expect(found({ contacts }, kept).said).toEqual(found({ contacts }).said)
    expect(saidOf('wish', { contacts }, kept)).toBeUndefined()
    expect(saidOf('may-be-asked', { contacts }, kept)).toBeUndefined()
    expect(saidOf('only-gives', { contacts }, kept)).toBeUndefined()
  })
})
