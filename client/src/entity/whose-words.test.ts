import {
  type Access,
  Access as Accesses,
  Concern,
  Dilemma,
  Member,
  NEW_DILEMMA,
  Statement,
} from '@samenbord/shared/model'
import { peopleOf } from '@samenbord/shared/plan'
import { describe, expect, test } from 'vitest'
import {
  mayConfirm,
  mayEditWords,
  mayGiveMark,
  mayRemoveDilemma,
  mayRemoveWords,
  mayRewordConcern,
  mayRewordDilemma,
  ownParty,
} from './whose-words.ts'

const id = (name: string) => Statement.shape.madeBy.parse(name.padEnd(22, '_'))
const wim = { id: id('wim'), name: 'Wim', kind: 'resident', colour: 1 } as const
const samira = { id: id('samira'), name: 'Samira', kind: 'professional', colour: 2 } as const
const joost = { id: id('joost'), name: 'Joost', kind: 'professional', colour: 3 } as const

const statement = Statement.parse({
  kind: 'statement',
  id: id('statement'),
  order: 'a0',
  madeBy: samira.id,
  madeAt: '2026-05-12T12:00:00.000Z',
  words: 'Ik mis Daan.',
  aspect: 'how-it-is',
  topic: null,
  by: `participant:${wim.id}`,
  about: null,
  notedBy: null,
  confirmed: false,
  replyTo: null,
  reply: null,
  settled: false,
})
const noted = { ...statement, notedBy: samira.id }
const confirmed = { ...noted, confirmed: true }

/** Seen by Samira, written down by Joost. */
const seen = Concern.parse({
  kind: 'concern',
  id: id('concern'),
  order: 'a0',
  madeBy: joost.id,
  madeAt: '2026-05-12T12:00:00.000Z',
  words: 'De deur staat open.',
  seenBy: `participant:${samira.id}`,
  seenOn: null,
  topic: null,
})

/** Laid before the table by Wim, written down by Joost. */
const dilemma = Dilemma.parse({
  ...NEW_DILEMMA,
  kind: 'dilemma',
  id: id('dilemma'),
  order: 'a0',
  madeBy: joost.id,
  madeAt: '2026-05-12T12:00:00.000Z',
  words: 'Wie mag er binnen?',
  by: `participant:${wim.id}`,
})

const people = peopleOf({ members: [], named: [], contacts: [] }, [wim, samira, joost])
const looks = (who: typeof wim | typeof samira | typeof joost, access: Access = 'edit') => ({
  participantId: who.id,
  access,
})

describe.each(Accesses.options)('someone with %s', (access) => {
  const may = access !== 'view'
  test('edits the own words, noted by whomever, when they may write at all', () => {
    for (const one of [statement, noted, confirmed]) {
      expect(mayEditWords(people, looks(wim, access), one)).toBe(may)
    }
  })
  test('edits what they noted until it is confirmed', () => {
    expect(mayEditWords(people, looks(samira, access), noted)).toBe(may)
    expect(mayEditWords(people, looks(samira, access), confirmed)).toBe(false)
  })
  test('never edits the words of another', () => {
    expect(mayEditWords(people, looks(samira, access), statement)).toBe(false)
    for (const one of [statement, noted, confirmed]) {
      expect(mayEditWords(people, looks(joost, access), one)).toBe(false)
    }
  })
  test('confirms only what was noted for them, once', () => {
    expect(mayConfirm(people, looks(wim, access), noted)).toBe(may)
    expect(mayConfirm(people, looks(wim, access), confirmed)).toBe(false)
    expect(mayConfirm(people, looks(wim, access), statement)).toBe(false)
    expect(mayConfirm(people, looks(samira, access), noted)).toBe(false)
  })
  test('removes the own words and what they noted; any words only as coordinator', () => {
    expect(mayRemoveWords(people, looks(wim, access), statement)).toBe(may)
    expect(mayRemoveWords(people, looks(samira, access), confirmed)).toBe(may)
    expect(mayRemoveWords(people, looks(joost, access), confirmed)).toBe(access === 'coordinate')
  })
  test('edits the words of a concern they saw or wrote down, and of no other', () => {
    expect(mayRewordConcern(people, looks(samira, access), seen)).toBe(may)
    expect(mayRewordConcern(people, looks(joost, access), seen)).toBe(may)
    expect(mayRewordConcern(people, looks(wim, access), seen)).toBe(false)
  })
  test('edits the own dilemma or one they noted, and removes any as coordinator', () => {
    for (const one of [wim, joost]) {
      expect(mayRewordDilemma(people, looks(one, access), dilemma)).toBe(may)
      expect(mayRemoveDilemma(people, looks(one, access), dilemma)).toBe(may)
    }
    expect(mayRewordDilemma(people, looks(samira, access), dilemma)).toBe(false)
    expect(mayRemoveDilemma(people, looks(samira, access), dilemma)).toBe(access === 'coordinate')
  })
  test('marks the own life, not that of another at the table', () => {
    expect(mayGiveMark(people, looks(wim, access), `participant:${wim.id}`)).toBe(may)
    expect(mayGiveMark(people, looks(samira, access), `participant:${wim.id}`)).toBe(false)
    expect(mayGiveMark(people, looks(joost, access), `participant:${joost.id}`)).toBe(false)
  })
})

test('words of one who left the table stay theirs: nobody else edits them', () => {
  const without = peopleOf({ members: [], named: [], contacts: [] }, [samira, joost], [wim])
  expect(mayEditWords(without, looks(samira), statement)).toBe(false)
  expect(mayGiveMark(without, looks(samira), `participant:${wim.id}`)).toBe(true)
})

test('one is known as the member of the household one said to be, else by the seat', () => {
  const { id: participant } = wim
  const member = Member.parse({
    kind: 'member',
    id: id('member'),
    order: 'a0',
    madeBy: samira.id,
    madeAt: '2026-05-12T12:00:00.000Z',
    name: 'Wim',
    participant,
  })
  const known = peopleOf({ members: [member], named: [], contacts: [] }, [wim, samira])
  expect(ownParty(known, looks(wim))).toBe(`member:${member.id}`)
  expect(ownParty(known, looks(samira))).toBe(`participant:${samira.id}`)
})
