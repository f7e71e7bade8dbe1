import {
  type Action,
  type Day,
  type Party,
  partyOf,
  type Report,
  type Role,
} from '../model/index.ts'
import { calendarDay, inOneSentence, type Language, proposal, sentences } from '../texts/index.ts'
import { dayOf, inOneLine } from './lines.ts'
import { isMe, type People } from './people.ts'
import { type Plan, partiesWith } from './plan.ts'

/** In which language, and on which day, a plan is said. */
export interface Telling {
  readonly language: Language
  readonly today: Day
}

/** An action as a short sentence, in pieces: who does it can stand out. */
export interface ActionSentence {
  /** *Wim en Greet*; nothing when nobody does it yet. */
  readonly who: string | undefined
  /** *maken de gang vrij* */
  readonly what: string
  /** *vóór 12 mei* */
  readonly when: string | undefined
  /** What follows after the first comma: *Joost let erop*. */
  readonly more: readonly string[]
  /** Of those who do it and are not here: *nog te vragen, door Samira*, and who when several do. */
  readonly toAsk: readonly string[]
}

/** Parties in the order in which the table knows them: the household first. */
export const inPeopleOrder = (people: People, parties: readonly Party[]): Party[] => {
  const place = (party: Party) => {
    const person = people.find(party)
    const found = person === undefined ? -1 : people.everyone.indexOf(person)
    return found < 0 ? people.everyone.length : found
  }
  return [...parties].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
}

/** The name of a party, also when nobody knows any more who it was. */
export const nameOf = (people: People, party: Party, language: Language): string => {
  const name = inOneLine(people.find(party)?.name ?? '')
  return name === '' ? sentences[language].unknown : name
}

/** Names of parties as a sentence has them; nothing when there are none. */
export const namesOf = (
  people: People,
  parties: readonly Party[],
  language: Language,
): string | undefined =>
  parties.length === 0
    ? undefined
    : inOneSentence(
        inPeopleOrder(people, parties).map((party) => nameOf(people, party, language)),
        language,
      )

/** By when an action is: *vóór 12 mei*; nothing when no day was said. */
export const whenOf = (
  { due }: Pick<Action, 'due'>,
  { language, today }: Telling,
): string | undefined =>
  due === null
    ? undefined
    : sentences[language].due[due.kind](calendarDay(due.day, language, today))

/** An action as people would say it: who, what, when, and who keeps an eye on it. */
export const actionSentence = (
  plan: Pick<Plan, 'roles'>,
  people: People,
  action: Action,
  { language, today }: Telling,
): ActionSentence => {
  const words = sentences[language]
  const day = (iso: Day) => calendarDay(iso, language, today)
  const having = (role: Role) => partiesWith(plan, action.id, role)
  const clause = (role: Role, say: (names: string, several: boolean) => string) => {
    const parties = having(role)
    const names = namesOf(people, parties, language)
    return names === undefined ? [] : [say(names, parties.length > 1)]
  }
  const { watcher } = action
  const doers = having('does')
  const toAsk = (who: Party, by: Party) => {
    const name = nameOf(people, by, language)
    return doers.length > 1 ? words.toAskOf(nameOf(people, who, language), name) : words.toAsk(name)
  }
  return {
    who: namesOf(people, doers, language),
    what: inOneLine(action.words) || words.empty,
    when: whenOf(action, { language, today }),
    more: [
      ...(watcher === null ? [] : [words.watches(nameOf(people, watcher, language))]),
      ...clause('decides', words.decides),
      ...clause('thinks-along', words.thinksAlong),
      ...clause('hears', words.hears),
      ...(action.wordsOf === null || doers.some((party) => people.same(party, action.wordsOf))
        ? []
        : [words.inWordsOf(nameOf(people, action.wordsOf, language))]),
      ...(action.takesOverUntil === null ? [] : [words.takesOver(day(action.takesOverUntil))]),
    ],
    toAsk: doers.flatMap((party) => {
      const person = people.find(party)
      return person?.askedBy === undefined ? [] : [toAsk(party, person.askedBy)]
    }),
  }
}

/** An action as one line of text: *Samira belt de verzekering, vóór 12 mei; Joost let erop*. */
export const actionLine = (
  plan: Pick<Plan, 'roles'>,
  people: People,
  action: Action,
  telling: Telling,
): string => {
  const said = actionSentence(plan, people, action, telling)
  const start =
    said.who === undefined
      ? `${sentences[telling.language].nobody}: ${said.what}`
      : `${said.who} ${said.what}`
  const asked = said.toAsk.map((words) => ` (${words})`).join('')
  const when = said.when === undefined ? '' : `, ${said.when}`
  return markProposal(
    action,
    [`${start}${asked}${when}`, ...said.more].join('; '),
    telling.language,
  )
}

/**
 * Words of the plan as they leave the screen: what was not discussed with the resident yet says so
 * first, wherever it is pasted.
 */
export const markProposal = (
  made: { readonly proposal: boolean },
  words: string,
  language: Language,
): string => (made.proposal ? proposal[language].marked(words) : words)

/** *genoteerd door Samira*, when someone else than who says it noted how an action goes. */
export const notedFor = (
  people: People,
  { by, madeBy }: Report,
  language: Language,
): string | undefined => {
  if (isMe(people, madeBy, by)) return undefined
  const noter = partyOf({ kind: 'participant', id: madeBy })
  return sentences[language].notedBy(nameOf(people, noter, language))
}

/** How an action goes as one line of text: *vast (12 mei): in gesprek*. */
export const reportLine = (
  people: People,
  report: Report,
  { language, today }: Telling,
): string => {
  const { statuses, part } = sentences[language]
  const day = calendarDay(dayOf(report.madeAt), language, today)
  const noted = notedFor(people, report, language)
  const aside =
    noted === undefined
      ? day
      : [day, part.accordingTo(nameOf(people, report.by, language)), noted].join(', ')
  return part.reported(statuses[report.status], aside, inOneLine(report.words))
}
