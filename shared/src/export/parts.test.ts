import { expect, test } from 'vitest'
import { ExportPart, type PlanContent, type Reader } from '../model/index.ts'
import { contentFor, usualParts } from './parts.ts'
import { filledContent } from './test-support/contents.ts'

const given = (reader: Reader, parts: readonly ExportPart[] = ExportPart.options): PlanContent =>
  contentFor(filledContent('woorden'), { reader, parts })

const kinds = ({ entities }: PlanContent) => [...new Set(entities.map(({ kind }) => kind))].sort()

const ofNoord = { kind: 'organisation', organisation: ' buurtteam noord ' } as const

test('an organisation gets the actions in which it has a part, and what those are for', () => {
  const plan = given(ofNoord)
  expect(kinds(plan)).toEqual(['action', 'goal', 'member', 'report'])
  expect(plan.entities.filter(({ kind }) => kind === 'action')).toHaveLength(1)
})

test('an organisation gets nothing else, whatever is chosen', () => {
  const plan = given(ofNoord)
  for (const kind of ['statement', 'scale', 'concern', 'crisis-card', 'tie', 'contact'] as const) {
    expect(kinds(plan)).not.toContain(kind)
  }
})

test('an organisation that has no part gets no action and no name', () => {
  const plan = given({ kind: 'organisation', organisation: 'Woonstichting' })
  expect(plan.entities.map(({ kind }) => kind)).toEqual(['member'])
  expect(plan.roles).toEqual([])
})

test('a contact with a task is no more than a name to who does not get the network', () => {
  const content = filledContent('woorden')
  const greet = content.entities.find(({ kind }) => kind === 'contact')
  const [task] = content.roles
  if (greet === undefined || task === undefined) throw new Error('not in the plan')
  const roles = [...content.roles, { ...task, party: `contact:${greet.id}` as const }]
  const plan = contentFor(
    { ...content, roles },
    { reader: { kind: 'household' }, parts: ['actions', 'roles'] },
  )
  expect(plan.entities.find(({ kind }) => kind === 'contact')).toMatchObject({
    name: 'woorden',
    relation: '',
    gives: '',
    note: '',
    place: null,
  })
})

test('a part that is not chosen is left out, with who is named in nothing else', () => {
  const plan = given({ kind: 'team' }, ['wishes'])
  expect(kinds(plan)).toEqual(['goal', 'member'])
  expect(plan.roles).toEqual([])
  expect(plan.people.map(({ name }) => name)).toEqual(['Samira', 'Wim'])
})

test('dilemmas and interests are never usual', () => {
  for (const reader of [{ kind: 'household' }, { kind: 'team' }, ofNoord] as const) {
    expect(usualParts(reader)).not.toContain('dilemmas')
    expect(usualParts(reader)).not.toContain('interests')
  }
})

test('the whole of a plan stays to the letter for who may have all of it', () => {
  expect(given({ kind: 'team' })).toEqual(filledContent('woorden'))
})
