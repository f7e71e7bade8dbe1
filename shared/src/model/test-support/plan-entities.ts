import {
  ActionId,
  ConcernId,
  ContactId,
  CrisisCardId,
  DilemmaAnswerId,
  DilemmaId,
  type Entity,
  GoalId,
  type MapEnd,
  MeaningId,
  MemberId,
  NamedPartyId,
  NEW_ACTION,
  NEW_CONTACT,
  NEW_DILEMMA,
  NEW_GOAL,
  NEW_STATEMENT,
  NEW_TIE,
  ParticipantId,
  type Party,
  partyOf,
  ReportId,
  StatementId,
  TermId,
  TieId,
} from '../index.ts'

/** An id that is told from others by its number. */
const padded = (name: string, number: number): string =>
  `${name}${String(number).padStart(22 - name.length, '0')}`

export const samira = ParticipantId.parse(padded('samira', 1))
export const wim = ParticipantId.parse(padded('wim', 1))
export const party = (id: ParticipantId): Party => partyOf({ kind: 'participant', id })

const common = { order: 'a0', madeBy: samira, madeAt: '2026-05-12T12:00:00.000Z' }

export const statement = (
  number: number,
  words: string,
  more: Partial<Extract<Entity, { kind: 'statement' }>> = {},
): Extract<Entity, { kind: 'statement' }> => ({
  ...common,
  kind: 'statement',
  id: StatementId.parse(padded('s', number)),
  ...NEW_STATEMENT,
  words,
  by: party(wim),
  proposal: false,
  ...more,
})

export const concern = (
  number: number,
  words: string,
  more: Partial<Extract<Entity, { kind: 'concern' }>> = {},
): Extract<Entity, { kind: 'concern' }> => ({
  ...common,
  kind: 'concern',
  id: ConcernId.parse(padded('c', number)),
  words,
  seenBy: party(samira),
  seenOn: null,
  topic: null,
  proposal: false,
  ...more,
})

export const crisisCard = (
  number: number,
  more: Partial<Extract<Entity, { kind: 'crisis-card' }>> = {},
): Extract<Entity, { kind: 'crisis-card' }> => ({
  ...common,
  kind: 'crisis-card',
  id: CrisisCardId.parse(padded('k', number)),
  whose: null,
  signs: '',
  call: '',
  stepsIn: '',
  ...more,
})

export const dilemma = (
  number: number,
  words: string,
  more: Partial<Extract<Entity, { kind: 'dilemma' }>> = {},
): Extract<Entity, { kind: 'dilemma' }> => ({
  ...common,
  kind: 'dilemma',
  id: DilemmaId.parse(padded('dilemma', number)),
  ...NEW_DILEMMA,
  words,
  by: party(samira),
  ...more,
})

export const dilemmaAnswer = (
  number: number,
  to: Extract<Entity, { kind: 'dilemma' }>,
  words: string,
  more: Partial<Extract<Entity, { kind: 'dilemma-answer' }>> = {},
): Extract<Entity, { kind: 'dilemma-answer' }> => ({
  ...common,
  kind: 'dilemma-answer',
  id: DilemmaAnswerId.parse(padded('reply', number)),
  dilemma: to.id,
  words,
  by: party(wim),
  ...more,
})

export const goal = (
  number: number,
  words: string,
  more: Partial<Extract<Entity, { kind: 'goal' }>> = {},
): Extract<Entity, { kind: 'goal' }> => ({
  ...common,
  kind: 'goal',
  id: GoalId.parse(padded('g', number)),
  ...NEW_GOAL,
  words,
  whose: party(wim),
  wordsOf: party(wim),
  ...more,
})

export const action = (
  number: number,
  words: string,
  more: Partial<Extract<Entity, { kind: 'action' }>> = {},
): Extract<Entity, { kind: 'action' }> => ({
  ...common,
  kind: 'action',
  id: ActionId.parse(padded('a', number)),
  ...NEW_ACTION,
  words,
  proposal: false,
  ...more,
})

export const member = (
  number: number,
  name: string,
  more: Partial<Extract<Entity, { kind: 'member' }>> = {},
): Extract<Entity, { kind: 'member' }> => ({
  ...common,
  kind: 'member',
  id: MemberId.parse(padded('m', number)),
  name,
  participant: null,
  symbol: null,
  born: null,
  died: null,
  life: 'living',
  ...more,
})

export const named = (
  number: number,
  name: string,
  more: Partial<Extract<Entity, { kind: 'named' }>> = {},
): Extract<Entity, { kind: 'named' }> => ({
  ...common,
  kind: 'named',
  id: NamedPartyId.parse(padded('n', number)),
  name,
  askedBy: null,
  formal: false,
  ...more,
})

export const report = (
  number: number,
  more: Partial<Extract<Entity, { kind: 'report' }>> &
    Pick<Extract<Entity, { kind: 'report' }>, 'action' | 'status'>,
): Extract<Entity, { kind: 'report' }> => ({
  ...common,
  kind: 'report',
  id: ReportId.parse(padded('r', number)),
  words: '',
  by: party(wim),
  ...more,
})

export const contact = (
  number: number,
  name: string,
  more: Partial<Extract<Entity, { kind: 'contact' }>> = {},
): Extract<Entity, { kind: 'contact' }> => ({
  ...common,
  kind: 'contact',
  id: ContactId.parse(padded('k', number)),
  ...NEW_CONTACT,
  name,
  ...more,
})

export const tie = (
  number: number,
  from: MapEnd,
  to: MapEnd,
  more: Partial<Extract<Entity, { kind: 'tie' }>> = {},
): Extract<Entity, { kind: 'tie' }> => ({
  ...common,
  kind: 'tie',
  id: TieId.parse(padded('t', number)),
  ...NEW_TIE,
  from,
  to,
  ...more,
})

export const term = (
  number: number,
  words: string,
  more: Partial<Extract<Entity, { kind: 'term' }>> = {},
): Extract<Entity, { kind: 'term' }> => ({
  ...common,
  kind: 'term',
  id: TermId.parse(padded('w', number)),
  words,
  agreed: '',
  agreedOn: null,
  ...more,
})

export const meaning = (
  number: number,
  words: string,
  more: Partial<Extract<Entity, { kind: 'meaning' }>> &
    Pick<Extract<Entity, { kind: 'meaning' }>, 'term'>,
): Extract<Entity, { kind: 'meaning' }> => ({
  ...common,
  kind: 'meaning',
  id: MeaningId.parse(padded('b', number)),
  words,
  by: party(wim),
  notedBy: null,
  ...more,
})
