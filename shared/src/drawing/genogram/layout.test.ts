import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Contact, MapPersonKey } from '../../model/index.ts'
import { contact, member } from '../../model/test-support/plan-entities.ts'
import { networkMapOf } from '../../network/index.ts'
import { anyKept, anyNetworkPlan, mapOf } from '../../network/test-support/maps.ts'
import { type Plan, peopleOf } from '../../plan/index.ts'
import { overlaps } from '../boxes.ts'
import type { Point } from '../drawing.ts'
import { chanceFrom } from '../test-support/chance.ts'
import { childOf, familyFrom, keyOf, partners } from '../test-support/families.ts'
import { drawGenogram } from './draw.ts'
import { type GenogramLayout, layoutGenogram } from './layout.ts'

const LOOK = { language: 'nl', title: 'Stamboom', today: '2026-05-12' } as const

const recipes = fc.record({
  seed: fc.integer({ min: 1, max: 2 ** 30 }),
  size: fc.integer({ min: 1, max: 60 }),
})
const familyOfRecipe = ({ seed, size }: { readonly seed: number; readonly size: number }) =>
  familyFrom(chanceFrom(seed), size)

const standsAt = ({ points }: GenogramLayout, key: MapPersonKey): Point => {
  const point = points.get(key)
  if (point === undefined) throw new Error(`${key} stands nowhere`)
  return point
}

/** Everyone of a level from left to right. */
const rowOf = ({ points }: GenogramLayout, level: number): MapPersonKey[] =>
  [...points]
    .filter(([, { y }]) => y === level)
    .sort(([, a], [, b]) => a.x - b.x)
    .map(([key]) => key)

const some = (count: number, more: (at: number) => Partial<Contact> = () => ({})) =>
  Array.from({ length: count }, (_, at) => contact(at + 1, `Naam${at + 1}`, more(at)))

describe('the layout of a family tree', () => {
  test('has everyone of the family and of the household, and nobody else', () => {
    const [arie, wim, mehmet] = some(3)
    if (!arie || !wim || !mehmet) throw new Error('three were made')
    const bo = member(1, 'Bo')
    const { points } = layoutGenogram(
      mapOf({
        members: [bo],
        contacts: [arie, wim, mehmet],
        parentages: [childOf(1, keyOf(wim), keyOf(arie))],
      }),
    )
    expect([...points.keys()].sort()).toEqual([keyOf(arie), keyOf(wim), `member:${bo.id}`].sort())
  })

  test('puts partners and who have a child together on one level, and children below', () => {
    fc.assert(
      fc.property(recipes, (recipe) => {
        const family = familyOfRecipe(recipe)
        const layout = layoutGenogram(mapOf(family))
        const level = (key: MapPersonKey) => standsAt(layout, key).y
        for (const { first, second } of family.partnerships) {
          expect(level(first)).toBe(level(second))
        }
        for (const { child, parent, other } of family.parentages) {
          expect(level(child)).toBeGreaterThan(level(parent))
          if (other !== null) expect(level(other)).toBe(level(parent))
        }
      }),
      { numRuns: 25 },
    )
  })

  test('puts all children of two on one level, the eldest at the left', () => {
    fc.assert(
      fc.property(recipes, (recipe) => {
        const family = familyOfRecipe(recipe)
        const layout = layoutGenogram(mapOf(family))
        for (const { union } of layout.routes) {
          const children = union.children.map(({ child }) => child)
          const at = children.map((child) => standsAt(layout, child))
          expect(new Set(at.map(({ y }) => y)).size).toBeLessThanOrEqual(1)
          expect(at.map(({ x }) => x)).toEqual(at.map(({ x }) => x).sort((a, b) => a - b))
          const born = children.flatMap(
            (key) => family.contacts.find((one) => keyOf(one) === key)?.born ?? [],
          )
          expect(born).toEqual([...born].sort((a, b) => a - b))
        }
      }),
      { numRuns: 25 },
    )
  })

  test('puts a partner whose parents are not in the tree beside whom they are with', () => {
    fc.assert(
      fc.property(recipes, (recipe) => {
        const family = familyOfRecipe(recipe)
        const layout = layoutGenogram(mapOf(family))
        const isChild = new Set(family.parentages.map(({ child }) => child))
        const many = (key: MapPersonKey) =>
          family.partnerships.filter(({ first, second }) => first === key || second === key).length
        for (const { first, second } of family.partnerships) {
          if (isChild.has(second) || many(first) > 2) continue
          const row = rowOf(layout, standsAt(layout, first).y)
          expect(Math.abs(row.indexOf(first) - row.indexOf(second))).toBe(1)
        }
      }),
      { numRuns: 25 },
    )
  })

  test('puts twins beside each other, whatever years were said', () => {
    const [mother, tim, bas, tom] = some(4, (at) => ({
      born: [1970, 2001, 2001, 2002][at] ?? null,
    }))
    if (!mother || !tim || !bas || !tom) throw new Error('four were made')
    const layout = layoutGenogram(
      mapOf({
        contacts: [mother, tim, bas, tom],
        parentages: [tim, bas, tom].map((one, at) =>
          childOf(at, keyOf(one), keyOf(mother), { twinOf: at === 2 ? keyOf(tim) : null }),
        ),
      }),
    )
    const row = rowOf(layout, standsAt(layout, keyOf(tim)).y)
    expect(Math.abs(row.indexOf(keyOf(tim)) - row.indexOf(keyOf(tom)))).toBe(1)
  })

  test('has nobody over another, shape, years and name', () => {
    fc.assert(
      fc.property(recipes, (recipe) => {
        const map = mapOf(familyOfRecipe(recipe))
        const { people } = drawGenogram(layoutGenogram(map), map, LOOK)
        people.forEach((one, at) => {
          const over = people.slice(at + 1).filter(({ box }) => overlaps(one.box, box))
          expect(over.map(({ key }) => [one.key, key])).toEqual([])
        })
      }),
      { numRuns: 25 },
    )
  })

  test('crosses no lines where a family can be drawn without', () => {
    const [arie, corrie, henk, wim, ria, greet, daan, bas, sanne] = some(9).map(keyOf)
    if (!arie || !corrie || !henk || !wim || !ria || !greet || !daan || !bas || !sanne) {
      throw new Error('nine were made')
    }
    const { routes } = layoutGenogram(
      mapOf({
        contacts: some(9),
        partnerships: [partners(1, wim, greet), partners(2, arie, corrie)],
        parentages: [
          childOf(1, sanne, henk),
          childOf(2, daan, wim, { other: greet }),
          childOf(3, bas, ria),
          ...[henk, wim, ria].map((one, at) => childOf(4 + at, one, arie, { other: corrie })),
        ],
      }),
    )
    const spans = routes.filter(({ union }) => union.first !== arie).map(({ from }) => from.x)
    expect(spans).toEqual([...spans].sort((a, b) => a - b))
    expect(routes.every(({ way }) => way !== 'under' && way !== 'apart')).toBe(true)
  })

  test('is the same for the same map', () => {
    fc.assert(
      fc.property(recipes, (recipe) => {
        const family = familyOfRecipe(recipe)
        expect(layoutGenogram(mapOf(family)).points).toEqual(layoutGenogram(mapOf(family)).points)
      }),
      { numRuns: 30 },
    )
  })

  test('draws any map, also one that contradicts itself', () => {
    fc.assert(
      fc.property(anyNetworkPlan, anyKept, (plan: Plan, kept) => {
        const map = networkMapOf(plan, peopleOf(plan, []), kept)
        const layout = layoutGenogram(map)
        const drawing = drawGenogram(layout, map, LOOK)
        expect(drawing.people.length).toBe(layout.points.size)
        expect(JSON.stringify(drawing)).not.toMatch(/NaN|Infinity|undefined/)
      }),
      { numRuns: 300 },
    )
  })

  test('keeps on drawing when somebody is their own grandparent', () => {
    const [one, other, third] = some(3).map(keyOf)
    if (!one || !other || !third) throw new Error('three were made')
    const map = mapOf({
      contacts: some(3),
      partnerships: [partners(1, one, third)],
      parentages: [childOf(1, other, one), childOf(2, third, other), childOf(3, one, third)],
    })
    const drawing = drawGenogram(layoutGenogram(map), map, LOOK)
    expect(drawing.people).toHaveLength(3)
    // What was said stays readable, also where it cannot be.
    expect(drawing.description).toContain('Naam3 heeft een kind: Naam1')
  })
})
