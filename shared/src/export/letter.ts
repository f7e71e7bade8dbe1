import type { Action, AgreeingSaid, Goal, ParticipantId, Party } from '../model/index.ts'
import { type AgreeingWord, partyOf } from '../model/index.ts'
import {
  actionSentence,
  dayOf,
  inOneLine,
  isClosed,
  nameOf,
  type Person,
  partiesWith,
  statusOf,
} from '../plan/index.ts'
import { calendarDay, inOneSentence, letter, sentences, weekDay } from '../texts/index.ts'
import type { Block, ExportDocument, Line } from './blocks.ts'
import { plain } from './lines.ts'
import type { PlanReading } from './reading.ts'
import type { ExportSource, ExportWishes } from './source.ts'

/** A letter, and what it is made of. */
interface Letter {
  readonly source: ExportSource
  readonly reading: PlanReading
  readonly wishes: ExportWishes
}

/**
 * The letter for the household: what, who, when, and whom to call, in plain words. Who is of the
 * household alone is spoken to as *u* or *je*; several are *jullie*, each with their name where it is about one.
 */
export const letterDocument = (
  source: ExportSource,
  reading: PlanReading,
  wishes: ExportWishes,
): ExportDocument => {
  const one: Letter = { source, reading, wishes }
  const { content, telling } = reading
  const words = letter[telling.language]
  return {
    language: telling.language,
    title: content.title,
    form: 'letter',
    head: [
      ...(content.household === null ? [] : [words.household(content.household)]),
      weekDay(dayOf(madeAt(source)), telling.language, telling.today),
      ...(source.kind === 'agreement' ? [words.number(source.agreement.number)] : []),
    ],
    draft: draftOf(one),
    blocks: [
      { kind: 'heading', level: 1, text: titleOf(one) },
      ...opening(one),
      ...agreements(one),
      ...obligations(one),
      ...calling(one),
      ...wrong(one),
    ],
    foot: footOf(one),
  }
}

const madeAt = (source: ExportSource): string =>
  source.kind === 'agreement' ? source.agreement.agreedAt : source.madeAt

/** Whether it was made without the resident, who has to hear of it first. */
const isProposal = ({ source }: Letter): boolean =>
  source.kind === 'agreement' && source.agreement.mode === 'without-resident'

/** Whether the household was there when it was agreed. */
const isAgreed = (one: Letter): boolean => one.source.kind === 'agreement' && !isProposal(one)

const titleOf = (one: Letter): string => {
  const words = letter[one.wishes.language]
  if (one.source.kind === 'draft') return words.titleDraft
  return isProposal(one) ? words.titleProposal : words.title
}

const draftOf = (one: Letter): string | undefined => {
  const words = letter[one.wishes.language]
  if (one.source.kind === 'draft') return words.draft
  return isProposal(one) ? words.proposal : undefined
}

/** The one person the letter can speak to; nobody when the household is several, or has no name. */
const spokenTo = ({ reading }: Letter): Person | undefined => {
  const { household } = reading.people
  return household.length === 1 ? household[0] : undefined
}

const speaks = ({ wishes, reading }: Letter) =>
  letter[wishes.language].speaks[reading.people.household.length > 1 ? 'jullie' : wishes.address]

/** Whether it is the one the letter speaks to. */
const isYou = (one: Letter, party: Party): boolean => {
  const to = spokenTo(one)
  return to !== undefined && one.reading.people.find(party) === to
}

/** The name of a party, or *u* when the letter speaks to them. */
const called = (one: Letter, party: Party): string =>
  isYou(one, party) ? speaks(one).you : nameOf(one.reading.people, party, one.wishes.language)

/** Names with who is spoken to first, as a sentence has them. */
const names = (one: Letter, parties: readonly Party[]): string => {
  const you = parties.filter((party) => isYou(one, party))
  const others = parties.filter((party) => !you.includes(party))
  return inOneSentence(
    [...you.slice(0, 1).map(() => speaks(one).you), ...others.map((party) => called(one, party))],
    one.wishes.language,
  )
}

const isOpen = ({ status }: Goal): boolean => !isClosed(status)

const opening = (one: Letter): Block[] => {
  const { plan, people } = one.reading
  const words = letter[one.wishes.language]
  const { language } = one.wishes
  const dear = people.household.map(({ party }) => nameOf(people, party, language))
  const greeting = dear.length === 0 ? [] : [words.dear(inOneSentence(dear, language))]
  const wished = plan.goals.filter((goal) => isOpen(goal) && inOneLine(goal.words) !== '')
  const isSecondSentence = greeting.length === 0 || isAgreed(one)
  const first = [
    ...greeting,
    ...(isAgreed(one) ? [words.together] : []),
    ...(wished.length === 0
      ? []
      : [isSecondSentence ? capital(speaks(one).wishes) : speaks(one).wishes]),
  ].join(' ')
  return [
    ...(first === '' ? [] : [{ kind: 'paragraph', line: plain(first) } as const]),
    ...(wished.length === 0
      ? []
      : [{ kind: 'list', items: wished.map((goal) => plain(wishLine(one, goal))) } as const]),
  ]
}

/** A wish in its own words; of several people with the name of whose it is. */
const wishLine = (one: Letter, { words, whose }: Goal): string => {
  const line = inOneLine(words)
  if (whose === null || spokenTo(one) !== undefined) return line
  return `${nameOf(one.reading.people, whose, one.wishes.language)}: ${line}`
}

const capital = (words: string): string =>
  words.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase('nl'))

/** What comes first stands first, and what has no day last; of one day in the order of the plan. */
const byDay = (a: Action, b: Action): number => {
  if (a.due === null || b.due === null) return Number(a.due === null) - Number(b.due === null)
  return a.due.day < b.due.day ? -1 : Number(a.due.day > b.due.day)
}

const agreements = (one: Letter): Block[] => {
  const { plan } = one.reading
  const words = letter[one.wishes.language]
  const open = plan.actions.filter(({ id }) => statusOf(plan, id) !== 'done').sort(byDay)
  if (open.length === 0) return [{ kind: 'paragraph', line: plain(words.nothing) }]
  const { what, who, when } = words.columns
  const looks = open
    .flatMap(({ lookBack }) => (lookBack === null ? [] : [lookBack]))
    .filter((day) => day >= one.wishes.today)
    .sort()
  const [soonest] = looks
  return [
    { kind: 'heading', level: 2, text: words.whatWhoWhen },
    {
      kind: 'table',
      summary: words.tableSummary,
      columns: [what, who, when],
      widths: [0.56, 0.19, 0.25],
      rows: open.map((action) => actionRow(one, action)),
    },
    ...(soonest === undefined
      ? []
      : [
          {
            kind: 'paragraph',
            line: plain(speaks(one).see(weekDay(soonest, one.wishes.language, one.wishes.today))),
          } as const,
        ]),
  ]
}

/** Who still has to be asked, and by whom: *Samira vraagt dit nog aan Lotte.* */
const asking = (one: Letter, doers: readonly Party[]): string[] => {
  const { asks } = letter[one.wishes.language]
  return doers.flatMap((party) => {
    const by = one.reading.people.find(party)?.askedBy
    if (by === undefined) return []
    const who = called(one, party)
    return [isYou(one, by) ? speaks(one).asks(who) : asks(called(one, by), who)]
  })
}

const actionRow = (one: Letter, action: Action): (readonly Line[])[] => {
  const { plan, people, telling } = one.reading
  const { language, today } = telling
  const words = letter[language]
  const said = actionSentence(plan, people, action, telling)
  const doers = partiesWith(plan, action.id, 'does')
  const notes = [
    ...asking(one, doers),
    ...(action.proposal ? [speaks(one).notDiscussed] : []),
    ...notThis(one, action.id),
  ]
  return [
    [plain(capital(said.what)), ...(notes.length === 0 ? [] : [[{ text: notes.join(' ') }]])],
    [[{ text: doers.length === 0 ? sentences[language].nobody : names(one, doers), strong: true }]],
    [
      plain(
        action.due === null
          ? words.noDay
          : sentences[language].due[action.due.kind](calendarDay(action.due.day, language, today)),
      ),
    ],
  ]
}

/** What the household said to the agreement, in the own screen or aloud. */
const saidAtHome = ({ source, reading }: Letter): readonly AgreeingSaid[] =>
  source.kind === 'draft'
    ? []
    : source.agreement.said.filter(({ by }) => reading.people.find(by)?.household === true)

/** That the household did not say yes to this one, and of several who. */
const notThis = (one: Letter, id: string): string[] => {
  const who = saidAtHome(one)
    .filter(({ notThese }) => notThese.some((part) => part === id))
    .map(({ by }) => by)
  return who.length === 0 ? [] : [speaks(one).notThis(names(one, who))]
}

const obligations = (one: Letter): Block[] => {
  const { plan } = one.reading
  const words = letter[one.wishes.language]
  const lines = plan.obligations.filter((one) => inOneLine(one.words) !== '')
  if (lines.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: words.obligations },
    {
      kind: 'list',
      items: lines.map(({ words: what, from }) => [
        { text: inOneLine(what) },
        ...(inOneLine(from) === '' ? [] : [{ text: ` (${words.from(inOneLine(from))})` }]),
      ]),
    },
  ]
}

const calling = (one: Letter): Block[] => {
  const { content, plan, people } = one.reading
  const words = letter[one.wishes.language]
  const busy = new Set(
    plan.actions
      .filter(({ id }) => statusOf(plan, id) !== 'done')
      .flatMap(({ id }) => partiesWith(plan, id, 'does'))
      .map((party) => people.find(party)),
  )
  const order = [content.lead.lead, content.lead.deputy]
  const place = (id: ParticipantId) => {
    const at = order.indexOf(id)
    return at < 0 ? order.length : at
  }
  const pairs = content.people
    .filter(({ id }) => {
      const person = people.find(partyOf({ kind: 'participant', id }))
      return person !== undefined && !person.household && (place(id) < 2 || busy.has(person))
    })
    .sort((a, b) => place(a.id) - place(b.id))
    .flatMap(({ id, name, reach, discipline, organisation }): (readonly [string, string])[] => {
      const about = id === content.lead.lead ? words.everything : (discipline ?? organisation)
      const who = about === null ? name : words.about(name, about)
      if (reach !== null) return [[who, inOneLine(reach)]]
      // Whom one calls is named, so that one can ask for the number.
      return place(id) < 2 ? [[who, words.noReach]] : []
    })
  return pairs.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: words.call },
        { kind: 'pairs', pairs },
      ]
}

/** A number to call is not cut in two at the end of a line. */
const inOnePiece = (line: string): string => line.replaceAll(/(?<=\d) (?=\d)/g, '\u00a0')

const wrong = (one: Letter): Block[] => {
  const words = letter[one.wishes.language]
  return one.reading.plan.crisisCards.flatMap(({ id, signs, call, stepsIn }): Block[] => {
    const parts = [
      ...(inOneLine(signs) === '' ? [] : [speaks(one).signs(inOneLine(signs))]),
      ...(inOneLine(call) === '' ? [] : [speaks(one).whom(inOneLine(call))]),
      ...(inOneLine(stepsIn) === '' ? [] : [words.takesOver(inOneLine(stepsIn))]),
    ]
    if (parts.length === 0) return []
    const [first, ...rest] = parts
    return [
      {
        kind: 'frame',
        lines: [
          [{ text: words.wrong, strong: true }, { text: ` ${inOnePiece(first ?? '')}` }],
          ...[...rest, ...notThis(one, id)].map((line) => plain(inOnePiece(line))),
        ],
      },
    ]
  })
}

const WORD: Readonly<Record<AgreeingWord, 'saidYes' | 'saidNotYet' | 'saidThinking'>> = {
  yes: 'saidYes',
  'not-yet': 'saidNotYet',
  thinking: 'saidThinking',
}

const footOf = (one: Letter): Line[] => {
  const { reading, source } = one
  const { content, people } = reading
  const { language } = one.wishes
  const words = letter[language]
  const { lead, deputy } = content.lead
  const party = (id: typeof lead) =>
    id === null ? undefined : partyOf({ kind: 'participant', id })
  const leader = party(lead)
  const helper = party(deputy)
  const areYou = (of: Party | undefined) => of !== undefined && isYou(one, of)
  const toCall = areYou(leader) ? helper : leader
  const to = spokenTo(one)
  const answers = saidAtHome(one).map(({ by, word }) =>
    people.find(by) === to
      ? speaks(one)[WORD[word]]
      : words.said[word](nameOf(people, by, language)),
  )
  const mind =
    toCall === undefined
      ? speaks(one).mindAnyone
      : speaks(one).mind(nameOf(people, toCall, language))
  const overview =
    leader === undefined
      ? []
      : [
          [
            areYou(leader) ? speaks(one).youLead : words.leads(nameOf(people, leader, language)),
            ...(helper === undefined || areYou(helper)
              ? []
              : [speaks(one).helps(nameOf(people, helper, language))]),
          ].join(' '),
        ]
  return [...(source.kind === 'draft' ? [] : [[...answers, mind].join(' ')]), ...overview].map(
    plain,
  )
}
