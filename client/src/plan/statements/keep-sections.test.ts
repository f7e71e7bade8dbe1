import { NEW_STATEMENT, Statement } from '@samenbord/shared/model'
import { peopleOf } from '@samenbord/shared/plan'
import { expect, test } from 'vitest'
import { KeptSections } from './keep-sections.ts'
import { simpleSections } from './sections.ts'

const id = (name: string) => name.padEnd(22, '_')
const wim = {
  id: Statement.shape.madeBy.parse(id('wim')),
  name: 'Wim',
  kind: 'resident',
  colour: 1,
} as const
const people = peopleOf({ members: [], named: [], contacts: [] }, [wim])

const said = (name: string, topic: string, more: object = {}) =>
  Statement.parse({
    kind: 'statement',
    id: id(name),
    order: name,
    madeBy: wim.id,
    madeAt: '2026-05-12T12:00:00.000Z',
    ...NEW_STATEMENT,
    words: name,
    topic,
    by: `participant:${wim.id}`,
    ...more,
  })

const sections = (kept: KeptSections, ...statements: Statement[]) =>
  simpleSections({ statements, scales: [], people }).map((section) => kept.keep(section))

const first = said('a1', 'day')
const second = said('a2', 'money')

test('a section in which nothing changed stays the same object', () => {
  const kept = new KeptSections()
  const before = sections(kept, first, second)
  const after = sections(kept, first, { ...second, words: 'anders' })
  expect(after.map((section, at) => section === before[at])).toEqual([true, true, false, true])
})

test('another answer, another order and one thing less each make it another', () => {
  const kept = new KeptSections()
  const third = said('a3', 'day')
  const [before] = sections(kept, first, third)
  const [reordered] = sections(kept, third, first)
  expect(reordered).not.toBe(before)
  const answer = said('a4', 'day', { replyTo: first.id, reply: 'answer' })
  const [answered] = sections(kept, third, first, answer)
  expect(answered).not.toBe(reordered)
  const [changed] = sections(kept, third, first, { ...answer, settled: true })
  expect(changed).not.toBe(answered)
  const [less] = sections(kept, third)
  expect(less?.household[0]?.said).toHaveLength(1)
})
