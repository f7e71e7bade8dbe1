import {
  DomainGroup,
  LifeDomain,
  NEW_STATEMENT,
  SimpleField,
  Statement,
  type Topic,
} from '@samenbord/shared/model'
import { peopleOf } from '@samenbord/shared/plan'
import { expect, test } from 'vitest'
import {
  countSaid,
  groupSections,
  type Section,
  simpleSections,
  topicWhenDropped,
  unsortedSection,
} from './sections.ts'

const idOf = (name: string) => name.padEnd(22, '_')
const sitter = (name: string, kind: 'resident' | 'professional') => ({
  id: Statement.shape.madeBy.parse(idOf(name)),
  name,
  kind,
  colour: 1 as const,
})
const wim = sitter('Wim', 'resident')
const samira = sitter('Samira', 'professional')
const people = peopleOf({ members: [], named: [], contacts: [] }, [samira, wim])

let made = 0
const said = (by: typeof wim, topic: Topic | null, more: object = {}) => {
  made += 1
  return Statement.parse({
    kind: 'statement',
    id: idOf(`s${made}`),
    order: `a${made}`,
    madeBy: by.id,
    madeAt: '2026-05-12T12:00:00.000Z',
    ...NEW_STATEMENT,
    words: `${by.name} over ${topic}`,
    topic,
    by: `participant:${by.id}`,
    ...more,
  })
}
const spoken = (...statements: Statement[]) => ({ statements, scales: [], people })

const TOPICS: readonly Topic[] = [
  ...new Set<Topic>([...SimpleField.options, ...LifeDomain.options]),
]

const wordsIn = ({ household, others }: Section): string[] => [
  ...household.flatMap((own) => own.said.map(({ statement }) => statement.words)),
  ...others.map(({ statement }) => statement.words),
]

test.each([...TOPICS, null])(
  'what is said of %s stands in exactly one place, in both layouts',
  (topic) => {
    const statement = said(wim, topic)
    const all = spoken(statement)
    const unsorted = unsortedSection(all)
    const simple = [...simpleSections(all), ...(unsorted ? [unsorted] : [])]
    const grouped = groupSections(all, undefined).flatMap(({ loose, domains }) => [
      ...(loose ? [loose] : []),
      ...domains,
    ])
    const deep = [...grouped, ...(unsorted ? [unsorted] : [])]
    expect(simple.flatMap(wordsIn)).toEqual([statement.words])
    expect(deep.flatMap(wordsIn)).toEqual([statement.words])
  },
)

test('the four fields always stand there; of the fourteen only those of which something was said', () => {
  const all = spoken(said(wim, 'debts'))
  expect(simpleSections(all).map(({ topic }) => topic)).toEqual([
    'day',
    'night',
    'money',
    'leisure',
  ])
  const groups = groupSections(all, undefined)
  expect(groups.map(({ group }) => group)).toEqual(['money'])
  expect(groups[0]?.domains.map(({ topic }) => topic)).toEqual(['debts'])
  expect(unsortedSection(all)).toBeUndefined()
})

test('what is known by its group alone stands under the group', () => {
  const [group] = groupSections(spoken(said(wim, 'night'), said(wim, 'housing')), undefined)
  expect(group?.loose && wordsIn(group.loose)).toEqual(['Wim over night'])
  expect(group?.domains.flatMap(wordsIn)).toEqual(['Wim over housing'])
})

test('a topic someone begins with shows before anything was said of it', () => {
  const groups = groupSections(spoken(), 'safety')
  expect(groups.map(({ group, domains }) => [group, domains.map(({ topic }) => topic)])).toEqual([
    ['night', ['safety']],
  ])
})

test('the household comes first, others beside it, whoever spoke first', () => {
  const [day] = simpleSections(spoken(said(samira, 'day'), said(wim, 'day')))
  expect(day?.household.map(({ person }) => person.name)).toEqual(['Wim'])
  expect(day?.others.map(({ statement }) => statement.words)).toEqual(['Samira over day'])
  expect(day && countSaid(day)).toBe(2)
})

test('answers stand with what they answer, wherever they were sorted', () => {
  const statement = said(wim, 'day')
  const answer = said(samira, 'money', { replyTo: statement.id, reply: 'answer' })
  const sections = simpleSections(spoken(statement, answer))
  expect(sections.flatMap(wordsIn)).toEqual([statement.words])
  expect(sections[0]?.household[0]?.said[0]?.replies).toEqual([answer])
})

test('dropped on a field, what was sorted further within it stays so', () => {
  expect(topicWhenDropped('simple', 'night', 'housing')).toBe('housing')
  expect(topicWhenDropped('simple', 'night', 'debts')).toBe('night')
  expect(topicWhenDropped('simple', null, 'debts')).toBeNull()
  expect(topicWhenDropped('all', 'night', 'housing')).toBe('night')
  for (const topic of [...TOPICS, null]) {
    expect(topicWhenDropped('simple', 'money', topic)).not.toBeNull()
  }
})

test('every group has its topics in the order of the exports', () => {
  const all = spoken(...LifeDomain.options.map((domain) => said(wim, domain)))
  const groups = groupSections(all, undefined)
  expect(groups.map(({ group }) => group)).toEqual(DomainGroup.options)
  expect(groups.flatMap(({ domains }) => domains.map(({ topic }) => topic))).toEqual(
    LifeDomain.options,
  )
})
