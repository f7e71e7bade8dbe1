// @vitest-environment happy-dom
import { CARD_TYPE, type CardEntity, hasCard } from '@samenbord/shared/document'
import { NEW_ACTION, NEW_GOAL, NEW_STATEMENT, type Party, partyOf } from '@samenbord/shared/model'
import { goalScale, peopleOf } from '@samenbord/shared/plan'
import { goals, type Language } from '@samenbord/shared/texts'
import { renderToStaticMarkup } from 'react-dom/server'
import { createShapeId, type IndexKey, type TLParentId } from 'tldraw'
import { beforeEach, describe, expect, test } from 'vitest'
import type { NewEntity } from '../../sync/index.ts'
import { type MemoryTable, memoryTable } from '../../sync/test-support/memory-table.ts'
import { someone } from '../../ui/test-support/people.ts'
import { cardFaceOf, type WholeReading } from './card-face-of.ts'
import type { CardShape } from './card-shape.ts'
import { cardSvg } from './card-svg.tsx'
import { type CardFace, faceAsText } from './face.ts'

const samira = someone('Samira', { organisation: 'Buurtteam Noord' })
const wim = someone('Wim', { kind: 'resident' })
const ofSamira = partyOf({ kind: 'participant', id: samira.id })
const ofWim = partyOf({ kind: 'participant', id: wim.id })

let table: MemoryTable
beforeEach(() => {
  table = memoryTable(samira)
})

const reading = (language: Language = 'nl'): WholeReading => {
  const plan = table.plan.plan.get()
  const telling = { language, today: '2026-05-12' } as const
  return { plan, people: peopleOf(plan, [samira, wim]), telling }
}

const get = (id: string): CardEntity => {
  const entity = table.plan.get(id)
  if (entity === undefined || !hasCard(entity)) throw new Error('this has a card')
  return entity
}

const cardOf = (entity: CardEntity | undefined): CardShape => ({
  id: createShapeId('kaart'),
  typeName: 'shape',
  type: CARD_TYPE,
  x: 0,
  y: 0,
  rotation: 0,
  index: 'a1' as IndexKey,
  parentId: 'page:page' as TLParentId,
  isLocked: false,
  opacity: 1,
  meta: {},
  props: {
    w: 240,
    h: 120,
    entityId: entity?.id ?? null,
    view: entity?.kind ?? 'overview',
    size: 'm',
  },
})

const faceFor = (entity: CardEntity | undefined, language?: Language): CardFace => {
  const face = cardFaceOf(cardOf(entity), reading(language))
  if (face === undefined) throw new Error('the card says something')
  return face
}

const textOf = (entity: CardEntity | undefined): string => faceAsText(faceFor(entity))

const said = (other: Partial<NewEntity<'statement'>>) =>
  get(
    table.plan.add('statement', {
      ...NEW_STATEMENT,
      words: 'Ik mis Daan.',
      by: ofWim,
      ...other,
    }),
  )

const wished = (other: Partial<NewEntity<'goal'>>) =>
  get(
    table.plan.add('goal', {
      ...NEW_GOAL,
      words: 'Weer in mijn bed slapen.',
      whose: ofWim,
      wordsOf: ofWim,
      ...other,
    }),
  )

const agreed = (words: string, other: Partial<NewEntity<'action'>>, doers: readonly Party[]) => {
  const id = table.plan.add('action', { ...NEW_ACTION, words, ...other })
  for (const party of doers) table.plan.setRole(id, party, 'does')
  return get(id)
}

describe('a card says', () => {
  test('of a statement who said it and what it is about', () => {
    expect(textOf(said({ topic: 'day' }))).toBe('Dag:\nIk mis Daan.\nWim')
  })

  test('who noted it, until that is confirmed', () => {
    expect(textOf(said({ notedBy: samira.id }))).toBe(
      'Gezegd:\nIk mis Daan.\nWim, genoteerd door Samira, nog niet bevestigd',
    )
    expect(textOf(said({ notedBy: samira.id, confirmed: true }))).toBe('Gezegd:\nIk mis Daan.\nWim')
  })

  test('the words of the household larger than those of others', () => {
    const look = (by: Party) => {
      const [words] = faceFor(said({ by })).blocks
      return words?.kind === 'words' ? words.look : undefined
    }
    expect(look(ofWim)).toBe('own')
    expect(look(ofSamira)).toBe('said')
  })

  test('of a wish whose it is, how far it is, and the mark in their words', () => {
    const wish = wished({ status: 'under-way', now: 2, nowWords: 'we bellen niet eens', target: 6 })
    expect(textOf(wish)).toBe(
      'Wat Wim anders wil, onderweg:\nWeer in mijn bed slapen.\nNu een 2: ‘we bellen niet eens.’ Een 6 zou al mooi zijn.',
    )
  })

  test.each(['nl', 'en'] as const)('of a wish the same as the plan does (%s)', (language) => {
    const wish = wished({ now: 4, nowWords: '', target: 7 })
    if (wish.kind !== 'goal') throw new Error('it is a wish')
    const scale = goalScale(wish, language)
    expect(faceAsText(faceFor(wish, language)).split('\n')).toEqual([
      `${goals[language].of('Wim')}:`,
      wish.words,
      scale,
    ])
  })

  test('of a wish in another’s words whose those are', () => {
    expect(textOf(wished({ whose: null, wordsOf: ofSamira }))).toBe(
      'Wens:\nWeer in mijn bed slapen.\nin woorden van Samira',
    )
  })

  test('of an action who does what by when, who still has to be asked, and how it goes', () => {
    const lotte = partyOf({
      kind: 'named',
      id: table.plan.add('named', { name: 'Lotte', formal: true, askedBy: ofSamira }),
    })
    const due = { kind: 'before', day: '2026-05-22' } as const
    const action = agreed('vraagt Daan wat hij fijn vindt', { due }, [lotte])
    expect(textOf(action)).toBe(
      'Afspraak:\nLotte vraagt Daan wat hij fijn vindt\nvóór 22 mei\nnog te vragen, door Samira',
    )
    if (action.kind !== 'action') throw new Error('it is an action')
    table.plan.add('report', { action: action.id, status: 'stuck', words: '', by: ofSamira })
    expect(textOf(action)).toContain('Afspraak, loopt vast:')
  })

  test('of an action that nobody does that it is not clear who', () => {
    expect(textOf(agreed('belt de verzekering', {}, []))).toBe(
      'Afspraak:\nbelt de verzekering\nNog niet duidelijk wie',
    )
  })

  test('of a concern who saw it and when', () => {
    const id = table.plan.add('concern', {
      words: 'De gang staat vol.',
      seenBy: ofSamira,
      seenOn: '2026-04-14',
      topic: null,
    })
    expect(textOf(get(id))).toBe('Zorg:\nDe gang staat vol.\nGezien door Samira, 14 april')
    table.plan.change('concern', id, { proposal: true })
    expect(textOf(get(id))).toContain('Voorstel, nog niet besproken')
  })

  test('of a crisis card only what was filled in', () => {
    const empty = { whose: ofWim, signs: '', call: '', stepsIn: '' }
    expect(textOf(get(table.plan.add('crisis-card', empty)))).toContain('Nog niet ingevuld.')
    const filled = get(table.plan.add('crisis-card', { ...empty, call: 'Greet' }))
    expect(textOf(filled)).toBe('Als het misgaat bij Wim:\nWie bel ik? Greet')
  })

  test('that it has no words yet', () => {
    expect(textOf(wished({ words: ' ' }))).toContain('nog zonder woorden')
  })

  test('of the plan each wish with what is done for it, then what else was agreed', () => {
    expect(textOf(undefined)).toContain('Er staan nog geen wensen of afspraken in het plan.')
    const wish = wished({})
    if (wish.kind !== 'goal') throw new Error('it is a wish')
    wished({ words: 'Losgelaten wens', status: 'let-go' })
    agreed('belt de verzekering', {}, [ofSamira])
    agreed('maakt de gang vrij', { goal: wish.id }, [ofWim])
    expect(textOf(undefined)).toBe(
      'Ons plan:\nWeer in mijn bed slapen.\nWim maakt de gang vrij\nAndere afspraken\nSamira belt de verzekering',
    )
  })
})

describe('a card that is drawn', () => {
  const draw = (entity: CardEntity | undefined) =>
    renderToStaticMarkup(
      cardSvg(cardOf(entity), faceFor(entity), reading(), (name) => `var(${name})`),
    )
  const wordsOf = (svg: string) => svg.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

  test('holds all its words as text, whatever it shows', () => {
    const wish = wished({ status: 'reached' })
    const action = agreed('maakt de gang vrij, elke zaterdag twee dozen', {}, [ofWim, ofSamira])
    for (const entity of [wish, action, said({}), undefined]) {
      const words = wordsOf(draw(entity))
      for (const word of textOf(entity).split(/[\s:,]+/)) expect(words).toContain(word)
    }
  })

  test('is as high as its words need, also when the card is not', () => {
    const long = draw(said({ words: 'Dit is een lange zin over vroeger. '.repeat(12) }))
    const height = Number(/height="([\d.]+)"/.exec(long)?.[1])
    const lowest = Math.max(...[...long.matchAll(/ y="([\d.]+)"/g)].map(([, y]) => Number(y)))
    expect(height).toBeGreaterThan(400)
    expect(lowest).toBeLessThan(height)
  })

  test('has a square mark for who sits there for an organisation, a round one for the household', () => {
    const corners = (entity: CardEntity) =>
      [...draw(entity).matchAll(/width="22.5" height="22.5" rx="(\d+)"/g)].map(([, rx]) => rx)
    expect(corners(said({ by: ofWim }))).toEqual(['12'])
    expect(corners(said({ by: ofSamira }))).toEqual(['6'])
  })

  test('shows everyone who does it, however many', () => {
    const many = Array.from({ length: 12 }, (_, i) =>
      partyOf({
        kind: 'named',
        id: table.plan.add('named', { name: `Buur ${i}`, formal: false, askedBy: null }),
      }),
    )
    const svg = draw(agreed('helpen mee', { due: { kind: 'on', day: '2026-06-01' } }, many))
    expect(svg.match(/width="22.5"/g)).toHaveLength(12)
    expect(wordsOf(svg)).toContain('op 1 juni')
  })
})
