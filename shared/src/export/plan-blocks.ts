import type { Action, AgreeingSaid, Goal, Party, Role, Statement, Topic } from '../model/index.ts'
import { partyOf } from '../model/index.ts'
import {
  actionSentence,
  inOneLine,
  isClosed,
  nameOf,
  namesOf,
  partiesWith,
  reportLine,
  reportsOf,
} from '../plan/index.ts'
import { columnsOf } from '../role-division/index.ts'
import {
  calendarDay,
  domains,
  inOneSentence,
  roleDivision,
  sentences,
  statements as statementTexts,
  planDocument as texts,
  weekDay,
} from '../texts/index.ts'
import type { Block, Line } from './blocks.ts'
import { plain, quietly } from './lines.ts'
import type { PlanReading } from './reading.ts'
import type { ExportWishes } from './source.ts'

const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, text })

/** Whose yes is not there for a part yet, as a sentence; nothing when nobody said so. */
const notAgreed = (
  { people, telling: { language } }: PlanReading,
  said: readonly AgreeingSaid[],
  id: string,
): string[] => {
  const names = said
    .filter(({ notThese }) => notThese.some((part) => part === id))
    .map(({ by }) => nameOf(people, by, language))
  return names.length === 0 ? [] : [texts[language].notAgreed(inOneSentence(names, language))]
}

/** What was not discussed with the resident says so. */
const proposed = ({ proposal }: { readonly proposal: boolean }, reading: PlanReading): string[] =>
  proposal ? [texts[reading.telling.language].proposal] : []

const topicsOf = (parts: readonly { readonly topic: Topic | null }[]): (Topic | null)[] => {
  const found = new Set(parts.map(({ topic }) => topic))
  return [...found].sort((a, b) => Number(a === null) - Number(b === null))
}

/** What was said, topic by topic, each under the name of who said it. */
export const saidBlocks = (reading: PlanReading, said: readonly AgreeingSaid[]): Block[] => {
  const { plan, telling } = reading
  const { language } = telling
  const words = texts[language]
  const statements = plan.statements.filter(({ words }) => words.trim() !== '')
  if (statements.length + plan.scales.length === 0) return []
  return [
    heading(words.statements),
    ...topicsOf([...statements, ...plan.scales]).flatMap((topic) => [
      heading(topic === null ? words.unsorted : domains[language].topics[topic], 3),
      ...statements
        .filter((statement) => statement.topic === topic)
        .map((statement) => quoted(statement, reading, said)),
      ...plan.scales
        .filter((scale) => scale.topic === topic && (scale.now !== null || scale.wished !== null))
        .map(({ now, wished, by, words: line }): Block => {
          const numbers = words.scale(String(now ?? words.notSaid), String(wished ?? words.notSaid))
          const more = inOneLine(line)
          return {
            kind: 'quote',
            line: plain(more === '' ? numbers : `${numbers}: ${more}`),
            by: nameOf(reading.people, by, language),
          }
        }),
    ]),
  ]
}

const quoted = (
  statement: Statement,
  reading: PlanReading,
  said: readonly AgreeingSaid[],
): Block => {
  const { people, telling } = reading
  const { language } = telling
  const words = texts[language]
  const name = (party: Party) => nameOf(people, party, language)
  const { by, about, notedBy, aspect } = statement
  return {
    kind: 'quote',
    line: plain(statement.words.trim()),
    by: [
      name(by),
      statementTexts[language].aspects[aspect].toLocaleLowerCase(language),
      ...(about === null ? [] : [words.about(name(about))]),
      ...(notedBy === null
        ? []
        : [words.noted(name(partyOf({ kind: 'participant', id: notedBy })))]),
      ...proposed(statement, reading),
      ...notAgreed(reading, said, statement.id),
    ].join(', '),
  }
}

/** The wishes, in the own words of whose they are. */
export const wishBlocks = (reading: PlanReading, said: readonly AgreeingSaid[]): Block[] => {
  const { plan, people, telling } = reading
  const { language } = telling
  const goals = plan.goals.filter(({ words }) => words.trim() !== '')
  if (goals.length === 0) return []
  const line = (goal: Goal): Line => [
    { text: inOneLine(goal.words), strong: !isClosed(goal.status) },
    {
      text: ` (${[
        ...(goal.whose === null ? [] : [nameOf(people, goal.whose, language)]),
        sentences[language].goalStatuses[goal.status],
        ...(goal.wordsOf === null || people.same(goal.wordsOf, goal.whose)
          ? []
          : [sentences[language].inWordsOf(nameOf(people, goal.wordsOf, language))]),
        ...notAgreed(reading, said, goal.id),
      ].join(', ')})`,
    },
  ]
  return [heading(texts[language].wishes), { kind: 'list', items: goals.map(line) }]
}

/** The actions: what, who, when, and what else was agreed of each. */
export const actionBlocks = (reading: PlanReading, said: readonly AgreeingSaid[]): Block[] => {
  const { plan, telling } = reading
  const words = texts[telling.language]
  if (plan.actions.length === 0) return []
  const { what, who, when, more } = words.actionColumns
  return [
    heading(words.actions),
    {
      kind: 'table',
      summary: words.actionsSummary,
      columns: [what, who, when, more],
      widths: [0.28, 0.17, 0.2, 0.35],
      rows: plan.actions.map((action) => actionRow(action, reading, said)),
    },
  ]
}

const actionRow = (
  action: Action,
  reading: PlanReading,
  said: readonly AgreeingSaid[],
): Line[][] => {
  const { plan, people, telling } = reading
  const { language, today } = telling
  const words = texts[language]
  const sentence = actionSentence(plan, people, action, telling)
  const goal = plan.goals.find(({ id }) => id === action.goal)
  const waits = inOneLine(action.blockerWords)
  const last = reportsOf(plan, action.id).at(-1)
  const day = (iso: string) => weekDay(iso, language, today)
  return [
    [
      plain(sentence.what),
      ...[...proposed(action, reading), ...notAgreed(reading, said, action.id)].map(plain),
    ],
    [
      [{ text: sentence.who ?? sentences[language].nobody, strong: true }],
      ...sentence.toAsk.map(plain),
    ],
    [
      plain(
        action.due === null
          ? words.noDay
          : sentences[language].due[action.due.kind](day(action.due.day)),
      ),
    ],
    [
      ...sentence.more,
      ...(goal === undefined ? [] : [words.forWish(inOneLine(goal.words))]),
      ...(last === undefined ? [] : [words.status(reportLine(people, last, telling))]),
      ...(action.lookBack === null ? [] : [sentences[language].lookBack(day(action.lookBack))]),
      ...(action.blocker === null
        ? []
        : [
            sentences[language].waitsFor(
              waits === '' ? sentences[language].blockers[action.blocker] : waits,
            ),
          ]),
      ...(inOneLine(action.fallback) === ''
        ? []
        : [sentences[language].fallback(inOneLine(action.fallback))]),
    ].map(plain),
  ]
}

/** Who does what, person by person: a table of tasks against people does not fit on paper. */
export const roleBlocks = (
  { plan, people, telling }: PlanReading,
  { parts }: Pick<ExportWishes, 'parts'>,
): Block[] => {
  const { language } = telling
  const words = texts[language]
  if (!parts.includes('roles') || plan.actions.length === 0) return []
  const tasks = (person: Party, role: Role): Line[] =>
    plan.actions
      .filter(({ id }) => partiesWith(plan, id, role).some((party) => people.same(party, person)))
      .map(({ words }) => plain(inOneLine(words)))
  const busy = columnsOf(plan, people).filter(({ party }) =>
    plan.actions.some(({ id }) =>
      [...(plan.roles.get(id)?.keys() ?? [])].some((who) => people.same(who, party)),
    ),
  )
  const later = plan.actions.flatMap((action) =>
    [...(plan.rolesLater.get(action.id) ?? [])].map(([party, role]) =>
      plain(
        words.laterLine(
          nameOf(people, party, language),
          role === 'nothing' ? roleDivision[language].nothing : roleDivision[language].roles[role],
          inOneLine(action.words),
        ),
      ),
    ),
  )
  const columns = words.rolesColumns
  return [
    heading(words.roles),
    {
      kind: 'table',
      summary: words.rolesSummary,
      columns: [
        columns.name,
        columns.does,
        columns.decides,
        columns['thinks-along'],
        columns.hears,
      ],
      widths: [0.16, 0.24, 0.2, 0.2, 0.2],
      rows: busy.map(({ party }) => [
        [plain(namesOf(people, [party], language) ?? '')],
        tasks(party, 'does'),
        tasks(party, 'decides'),
        tasks(party, 'thinks-along'),
        tasks(party, 'hears'),
      ]),
    },
    ...(later.length === 0
      ? []
      : [heading(words.later, 3), { kind: 'list', items: later } as const]),
  ]
}

/** Who saw what, when. */
export const concernBlocks = (reading: PlanReading, said: readonly AgreeingSaid[]): Block[] => {
  const { plan, people, telling } = reading
  const { language, today } = telling
  const words = texts[language]
  const concerns = plan.concerns.filter(({ words }) => words.trim() !== '')
  if (concerns.length === 0) return []
  return [
    heading(words.concerns),
    ...concerns.map((concern): Block => {
      const day = concern.seenOn === null ? '' : calendarDay(concern.seenOn, language, today)
      return {
        kind: 'quote',
        line: plain(concern.words.trim()),
        by: [
          words.seen(nameOf(people, concern.seenBy, language), day),
          ...proposed(concern, reading),
          ...notAgreed(reading, said, concern.id),
        ].join(', '),
      }
    }),
  ]
}

/** What is not a choice. */
export const obligationBlocks = (reading: PlanReading, said: readonly AgreeingSaid[]): Block[] => {
  const { plan, telling } = reading
  const words = texts[telling.language]
  const items = plan.obligations
    .filter((one) => one.words.trim() !== '')
    .map(({ id, words: what, from, why }): Line => {
      const more = [
        ...(inOneLine(from) === '' ? [] : [words.from(inOneLine(from))]),
        ...(inOneLine(why) === '' ? [] : [words.because(inOneLine(why))]),
        ...notAgreed(reading, said, id),
      ]
      return [
        { text: inOneLine(what), strong: true },
        ...(more.length === 0 ? [] : [{ text: ` ${more.join('. ')}` }]),
      ]
    })
  return items.length === 0 ? [] : [heading(words.obligations), { kind: 'list', items }]
}

/** What to do when it goes wrong. */
export const crisisBlocks = (reading: PlanReading, said: readonly AgreeingSaid[]): Block[] => {
  const { plan, people, telling } = reading
  const { language } = telling
  const words = texts[language]
  const cards = plan.crisisCards.flatMap(({ id, whose, signs, call, stepsIn }): Block[] => {
    const lines = [
      ...(signs.trim() === '' ? [] : [words.signs(inOneLine(signs))]),
      ...(call.trim() === '' ? [] : [words.call(inOneLine(call))]),
      ...(stepsIn.trim() === '' ? [] : [words.stepsIn(inOneLine(stepsIn))]),
    ]
    if (lines.length === 0) return []
    return [
      ...(whose === null ? [] : [quietly(words.crisisOf(nameOf(people, whose, language)))]),
      { kind: 'frame', lines: [...lines, ...notAgreed(reading, said, id)].map(plain) },
    ]
  })
  return cards.length === 0 ? [] : [heading(words.crisis), ...cards]
}
