import type { CardEntity } from '@samenbord/shared/document'
import type { Action, Concern, CrisisCard, Goal, Party, Statement } from '@samenbord/shared/model'
import {
  actionSentence,
  goalScale,
  nameOf,
  type Plan,
  partiesWith,
  statusOf,
  type Telling,
} from '@samenbord/shared/plan'
import {
  calendarDay,
  cards,
  care,
  domains,
  goals,
  type Language,
  proposal,
  sentences,
} from '@samenbord/shared/texts'
import type { Badge, Block, CardFace, CardReading } from './face.ts'

const statementFace = (statement: Statement, { people, telling }: CardReading): CardFace => {
  const { language } = telling
  const words = cards[language]
  const { by, about, notedBy, confirmed, topic } = statement
  const noted =
    notedBy === null || confirmed
      ? []
      : [{ text: `, ${words.notedBy(nameOf(people, `participant:${notedBy}`, language))}` }]
  return {
    view: 'statement',
    sign: {
      words: topic === null ? words.signs.statement : domains[language].topics[topic],
      topic,
    },
    status: undefined,
    blocks: [
      {
        kind: 'words',
        look: people.find(by)?.household === true ? 'own' : 'said',
        text: statement.words,
        instead: sentences[language].empty,
        field: 'words',
      },
      {
        kind: 'foot',
        parties: [by],
        runs: [
          { text: nameOf(people, by, language), bold: true },
          ...(about === null
            ? []
            : [{ text: `, ${words.about(nameOf(people, about, language))}` }]),
          ...noted,
        ],
      },
      ...badgesOf(proposed(statement, language)),
    ],
  }
}

/** That it was made without the resident, and not told to them since. */
const proposed = (made: { readonly proposal: boolean }, language: Language): readonly Badge[] =>
  made.proposal ? [{ text: proposal[language].badge, tone: 'wait' }] : []

/** Pills below the words, when there are any. */
const badgesOf = (badges: readonly Badge[]): readonly Block[] =>
  badges.length === 0 ? [] : [{ kind: 'badges', badges }]

/** A line below the words, of someone when it names one. */
const footOf = (text: string | undefined, parties: readonly Party[] = []): readonly Block[] =>
  text === undefined ? [] : [{ kind: 'foot', parties, runs: [{ text }] }]

const goalFace = (goal: Goal, { people, telling }: CardReading): CardFace => {
  const { language } = telling
  const { status, whose, wordsOf } = goal
  return {
    view: 'goal',
    sign: {
      words:
        whose === null
          ? cards[language].signs.goal
          : goals[language].of(nameOf(people, whose, language)),
      topic: null,
    },
    status:
      status === 'idea'
        ? undefined
        : {
            text: sentences[language].goalStatuses[status],
            tone: status === 'reached' ? 'ok' : 'plain',
          },
    blocks: [
      {
        kind: 'words',
        look: 'goal',
        text: goal.words,
        instead: sentences[language].empty,
        field: 'words',
      },
      ...(wordsOf === null || people.same(whose, wordsOf)
        ? []
        : footOf(goals[language].whose.of(nameOf(people, wordsOf, language)), [wordsOf])),
      ...footOf(goalScale(goal, language)),
    ],
  }
}

/** How an action goes, in a word; that it is agreed goes without saying. */
export const statusBadge = (
  plan: Pick<Plan, 'reports'>,
  { id }: Action,
  { language }: Telling,
): Badge | undefined => {
  const status = statusOf(plan, id)
  if (status === 'agreed') return undefined
  const tones = { done: 'ok', running: 'plain', stuck: 'wait' } as const
  return { text: sentences[language].statuses[status], tone: tones[status] }
}

const actionFace = (action: Action, { plan, people, telling }: CardReading): CardFace => {
  const { language } = telling
  const words = sentences[language]
  const said = actionSentence(plan, people, action, telling)
  const doers = partiesWith(plan, action.id, 'does')
  const { wordsOf } = action
  const waitsFor = action.blockerWords.trim()
  const badges: Badge[] = [
    ...proposed(action, language),
    ...(said.who === undefined ? [{ text: words.nobody, tone: 'wait' as const }] : []),
    ...[...new Set(said.toAsk)].map((text) => ({ text, tone: 'wait' as const })),
    ...(action.blocker === null
      ? []
      : [
          {
            text: words.waitsFor(waitsFor === '' ? words.blockers[action.blocker] : waitsFor),
            tone: 'wait' as const,
          },
        ]),
  ]
  return {
    view: 'action',
    sign: { words: cards[language].signs.action, topic: null },
    status: statusBadge(plan, action, telling),
    blocks: [
      {
        kind: 'words',
        look: 'said',
        lead: said.who,
        text: action.words,
        instead: words.empty,
        field: 'words',
      },
      ...(doers.length === 0 && said.when === undefined
        ? []
        : [{ kind: 'foot' as const, parties: doers, runs: [{ text: said.when ?? '' }] }]),
      ...(wordsOf === null || doers.some((party) => people.same(party, wordsOf))
        ? []
        : footOf(words.inWordsOf(nameOf(people, wordsOf, language)), [wordsOf])),
      ...badgesOf(badges),
    ],
  }
}

const concernFace = (concern: Concern, { people, telling }: CardReading): CardFace => {
  const { language, today } = telling
  const words = cards[language]
  const { seenBy, seenOn } = concern
  return {
    view: 'concern',
    sign: { words: words.signs.concern, topic: null },
    status: undefined,
    blocks: [
      {
        kind: 'words',
        look: 'said',
        text: concern.words,
        instead: sentences[language].empty,
        field: 'words',
      },
      {
        kind: 'foot',
        parties: [seenBy],
        runs: [
          { text: `${care[language].concerns.by} ` },
          { text: nameOf(people, seenBy, language), bold: true },
          ...(seenOn === null ? [] : [{ text: `, ${calendarDay(seenOn, language, today)}` }]),
        ],
      },
      ...badgesOf(proposed(concern, language)),
    ],
  }
}

const crisisFace = (card: CrisisCard, { people, telling }: CardReading): CardFace => {
  const { language } = telling
  const { signs } = cards[language]
  const words = care[language].crisis
  const fields = ['signs', 'call', 'stepsIn'] as const
  const filled = fields.some((field) => card[field].trim() !== '')
  return {
    view: 'crisis-card',
    sign: {
      words:
        card.whose === null
          ? signs['crisis-card']
          : signs.crisisCardOf(nameOf(people, card.whose, language)),
      topic: null,
    },
    status: undefined,
    blocks: fields.map((field, at) => ({
      kind: 'words',
      look: 'said',
      label: words[field],
      text: card[field],
      ...(!filled && at === 0 && { instead: words.notFilled }),
      field,
    })),
  }
}

/** What the card of an entity says. */
export const faceOf = (entity: CardEntity, reading: CardReading): CardFace => {
  switch (entity.kind) {
    case 'statement':
      return statementFace(entity, reading)
    case 'goal':
      return goalFace(entity, reading)
    case 'action':
      return actionFace(entity, reading)
    case 'concern':
      return concernFace(entity, reading)
    case 'crisis-card':
      return crisisFace(entity, reading)
  }
}
