import { describe, expect, test } from 'vitest'
import { type Contact, Life, ParentBond, PartnerBond, TieQuality } from '../../model/index.ts'
import { contact, member, tie } from '../../model/test-support/plan-entities.ts'
import { mapOf } from '../../network/test-support/maps.ts'
import type { Plan } from '../../plan/index.ts'
import type { Mark } from '../drawing.ts'
import { childOf, keyOf, partners } from '../test-support/families.ts'
import { drawGenogram } from './draw.ts'
import { layoutGenogram } from './layout.ts'

const LOOK = { language: 'nl', title: 'Stamboom', today: '2026-05-12' } as const

const drawn = (part: Partial<Plan>) => {
  const map = mapOf(part)
  return drawGenogram(layoutGenogram(map), map, LOOK)
}

const arie = contact(1, 'Arie', { symbol: 'square' })
const corrie = contact(2, 'Corrie', { symbol: 'circle' })
const ria = contact(3, 'Ria')
const wim = member(1, 'Wim', { symbol: 'square', born: 1964 })
const wimKey = `member:${wim.id}` as const
const couple = [partners(1, keyOf(arie), keyOf(corrie), { since: 1957 })]

/** Someone as they are drawn in a family of three. */
const relative = (more: Partial<Contact>) => {
  const one = contact(9, 'Bo', more)
  const { people } = drawn({
    contacts: [arie, one],
    parentages: [childOf(1, keyOf(one), keyOf(arie))],
  })
  const found = people.find(({ key }) => key === keyOf(one))
  if (found === undefined) throw new Error('Bo is in the tree')
  return found
}

const wordsIn = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) => (mark.kind === 'text' ? [mark.words] : []))

describe('a family tree', () => {
  test('draws the sign that someone chose, and a question mark as long as nobody did', () => {
    const kinds = (more: Partial<Contact>) => relative(more).marks.map(({ kind }) => kind)
    expect(kinds({ symbol: 'circle' })).toContain('circle')
    expect(kinds({ symbol: 'square' })).toContain('rect')
    expect(kinds({ symbol: 'diamond' })).toContain('path')
    expect(wordsIn(relative({ symbol: null }).marks)).toContain('?')
    expect(wordsIn(relative({ symbol: 'circle' }).marks)).not.toContain('?')
  })

  test('has the age inside, the year of birth before and of death behind', () => {
    expect(wordsIn(relative({ born: 2011 }).marks)).toEqual(['15', '2011', 'Bo'])
    expect(wordsIn(relative({ born: 1932, died: 2009, life: 'deceased' }).marks)).toEqual([
      '77',
      '1932',
      '2009',
      'Bo',
    ])
    // When somebody died without anybody having said the year, no age is made up.
    expect(wordsIn(relative({ born: 1932, life: 'deceased' }).marks)).not.toContain('94')
  })

  test('draws each way to live or not to live otherwise', () => {
    const signs = Life.options.map((life) => JSON.stringify(relative({ life }).marks))
    expect(new Set(signs).size).toBe(Life.options.length)
  })

  test('draws each bond otherwise, and tells it in words', () => {
    const bonds = PartnerBond.options.map((bond) =>
      drawn({
        contacts: [arie, corrie],
        partnerships: [partners(1, keyOf(arie), keyOf(corrie), { bond })],
      }),
    )
    expect(new Set(bonds.map(({ lines }) => JSON.stringify(lines[0]?.marks))).size).toBe(
      bonds.length,
    )
    expect(new Set(bonds.map(({ description }) => description)).size).toBe(bonds.length)
  })

  test('draws each way in which a child came otherwise, and tells it in words', () => {
    const ways = ParentBond.options.map((bond) =>
      drawn({
        contacts: [arie, corrie, ria],
        partnerships: couple,
        parentages: [childOf(1, keyOf(ria), keyOf(arie), { other: keyOf(corrie), bond })],
      }),
    )
    expect(new Set(ways.map(({ lines }) => JSON.stringify(lines[0]?.marks))).size).toBe(ways.length)
    expect(new Set(ways.map(({ description }) => description)).size).toBe(ways.length)
  })

  test('draws what two are to each other now, and tells what they were before', () => {
    const { lines, description } = drawn({
      contacts: [arie, corrie],
      partnerships: [
        partners(1, keyOf(corrie), keyOf(arie), { bond: 'married', since: 1957, until: 1980 }),
        partners(2, keyOf(arie), keyOf(corrie), { bond: 'together', since: 1990 }),
      ],
    })
    expect(lines).toHaveLength(1)
    expect(wordsIn(lines[0]?.marks ?? [])).toEqual(['1990'])
    expect(description).toContain('getrouwd, samen van 1957 tot 1980, zijn samen sinds 1990')
  })

  test('draws the ties that say more than that two know each other', () => {
    const tieLines = TieQuality.options.map((quality) => {
      const { lines } = drawn({
        contacts: [arie, corrie],
        partnerships: couple,
        ties: [tie(1, keyOf(arie), keyOf(corrie), { quality })],
      })
      return JSON.stringify(lines.slice(1))
    })
    expect(tieLines[TieQuality.options.indexOf('ordinary')]).toBe('[]')
    expect(new Set(tieLines).size).toBe(TieQuality.options.length)
  })

  test('goes round the household, and round nobody else', () => {
    const family = {
      members: [wim],
      contacts: [arie, ria],
      parentages: [childOf(1, wimKey, keyOf(arie)), childOf(2, keyOf(ria), keyOf(arie))],
    }
    expect(drawn(family).ground).toHaveLength(1)
    // A grandparent and a grandchild live together, the one between them does not.
    const bo = member(2, 'Bo')
    const apart = drawn({
      members: [wim, bo],
      contacts: [arie],
      parentages: [childOf(1, keyOf(arie), wimKey), childOf(2, `member:${bo.id}`, keyOf(arie))],
    })
    expect(apart.ground).toHaveLength(2)
  })

  test('tells everything in words: who, whose child, years, how they are together', () => {
    const { description } = drawn({
      members: [wim],
      contacts: [arie, corrie],
      partnerships: couple,
      parentages: [childOf(1, wimKey, keyOf(arie), { other: keyOf(corrie) })],
      ties: [tie(1, keyOf(corrie), wimKey, { quality: 'strong' })],
    })
    expect(description.split('\n')).toEqual([
      'In het huishouden: Wim.',
      '- Arie en Corrie: getrouwd sinds 1957. Kind: Wim (geboren in 1964).',
      '',
      'Hoe ze met elkaar zijn',
      '- Corrie en Wim: sterke band.',
    ])
  })

  test('says of each person whose child and whose partner they are', () => {
    const { people } = drawn({
      members: [wim],
      contacts: [arie, corrie],
      partnerships: couple,
      parentages: [childOf(1, wimKey, keyOf(arie), { other: keyOf(corrie) })],
    })
    expect(people.map(({ title }) => title)).toEqual([
      'Arie. Met Corrie: getrouwd sinds 1957.',
      'Corrie. Met Arie: getrouwd sinds 1957.',
      'Wim, geboren in 1964. Hoort bij het huishouden. Kind van Arie en Corrie.',
    ])
  })

  test('has a legend of the signs that stand in it', () => {
    const words = drawn({ contacts: [arie, corrie], partnerships: couple }).legend.map(
      (one) => one.words,
    )
    expect(words).toEqual(['zelf gekozen teken', 'getrouwd'])
  })
})
