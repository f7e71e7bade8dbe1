import { expect, test } from 'vitest'
import { MethodId, StepMinutes } from '../model/index.ts'
import { methodOf, methodsFor } from './methods.ts'

const atHousehold = methodsFor('Kastanje')
const atTeam = methodsFor(null)

test('every method belongs at some table', () => {
  const somewhere = new Set([...atHousehold, ...atTeam])
  expect(MethodId.options.filter((id) => !somewhere.has(id))).toEqual([])
})

test('a table begins and ends with the same methods, whoever sits there', () => {
  for (const methods of [atHousehold, atTeam]) {
    expect([methods.at(0), methods.at(-1)]).toEqual(['check-in', 'check-out'])
  }
})

test('types of relation are for thinking about one’s own approach, never beside a resident', () => {
  expect(atHousehold).not.toContain('relation-types')
  expect(atTeam).toContain('relation-types')
})

test('what looks at the life of a household is not at a table of a team', () => {
  for (const method of ['four-fields', 'all-topics', 'ecogram', 'genogram', 'placement'] as const) {
    expect(atTeam).not.toContain(method)
    expect(atHousehold).toContain(method)
  }
})

test('a table without a plan has no method that puts cards of the plan on the board', () => {
  expect(atTeam.filter((id) => methodOf(id).use !== 'note')).toEqual([])
})

test('every method takes as long as a step may', () => {
  const wrong = MethodId.options.filter(
    (id) => !StepMinutes.safeParse(methodOf(id).minutes).success,
  )
  expect(wrong).toEqual([])
})

test('no two methods look the same', () => {
  const signs = MethodId.options.map((id) => methodOf(id).sign)
  expect(new Set(signs).size).toBe(signs.length)
})
