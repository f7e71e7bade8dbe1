import { expect, test } from 'vitest'
import {
  ExportPart,
  ParticipantId,
  type PlanContent,
  partyOf,
  type Reader,
} from '../model/index.ts'
import { contact, dilemma, member } from '../model/test-support/plan-entities.ts'
import { contentFor, toAgreeOn, usualParts } from './parts.ts'
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

test('what is agreed holds no dilemma, no interest, and nobody who is named only there', () => {
  const peter = ParticipantId.parse('peter'.padEnd(22, '-'))
  const [samiraThere] = filledContent('woorden').people
  if (samiraThere === undefined) throw new Error('nobody there')
  const content: PlanContent = {
    ...filledContent('woorden'),
    people: [...filledContent('woorden').people, { ...samiraThere, id: peter, name: 'Peter' }],
    entities: [
      ...filledContent('woorden').entities,
      dilemma(1, 'Mag dat?', { by: partyOf({ kind: 'participant', id: peter }) }),
    ],
    interests: [{ participantId: peter, hat: 'De Akker', needs: null, notedBy: null }],
  }
  const agreed = toAgreeOn(content)
  expect(agreed).toEqual(filledContent('woorden'))
  expect(toAgreeOn(agreed)).toEqual(agreed)
})

test('the whole of a plan stays to the letter for who may have all of it', () => {
  expect(given({ kind: 'team' })).toEqual(filledContent('woorden'))
})

test('who is not given the network reads nothing of what the family tree knows', () => {
  const lived = { symbol: 'circle', born: 1960, died: 2020, life: 'deceased' } as const
  const daan = member(2, 'Daan', lived)
  const expected = contact(3, 'Kleintje', { life: 'pregnancy' })
  const filled = filledContent('woorden')
  const [task] = filled.roles
  if (task === undefined) throw new Error('no roles')
  const content: PlanContent = {
    ...filled,
    entities: [daan, ...filled.entities, expected],
    roles: [...filled.roles, { ...task, party: partyOf(expected) }],
  }
  for (const reader of [ofNoord, { kind: 'household' }] as const) {
    const plan = contentFor(content, { reader, parts: ['wishes', 'actions', 'roles'] })
    expect(plan.entities).toContainEqual(member(2, 'Daan'))
    expect(JSON.stringify(plan)).not.toContain(expected.id)
  }
  expect(contentFor(content, { reader: { kind: 'team' }, parts: ['network'] }).entities).toEqual(
    expect.arrayContaining([daan, expected]),
  )
})
