import type { Day, Entity, MapEnd, Party, Topic } from '../model/index.ts'
import {
  calendarDay,
  domains,
  history,
  type Language,
  sentences,
  statements,
} from '../texts/index.ts'
import type { Change, ChangedThing } from './changes.ts'
import { goalScale } from './goal-scale.ts'
import { inOneLine } from './lines.ts'
import { endName, mapThingInFull, tellOfMap } from './map-change-words.ts'
import type { People } from './people.ts'
import { actionLine, markProposal, nameOf, namesOf, reportLine, type Telling } from './sentences.ts'
import { each, type Told } from './told.ts'

/** So many letters tell one thing from another. */
const ENOUGH = 60

/** Words as a name for what they are the words of. */
const asName = (words: string, language: Language): string => {
  const line = inOneLine(words)
  if (line === '') return sentences[language].empty
  if (line.length <= ENOUGH) return line
  const cut = line.slice(0, ENOUGH)
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > 0 ? space : ENOUGH).replace(/[\uD800-\uDBFF]$/, '')} …`
}

const topicName = (topic: Topic, language: Language): string => domains[language].topics[topic]

/** What one calls a thing of a plan: *afspraak ‘maakt de gang vrij’*. */
export const thingName = (entity: Entity, people: People, { language }: Telling): string => {
  const { things } = history[language]
  const name = (party: Party) => nameOf(people, party, language)
  const end = (one: MapEnd) => endName(one, people, language)
  switch (entity.kind) {
    case 'member':
    case 'named':
      return asName(entity.name, language)
    case 'statement':
      return things.statement(name(entity.by), asName(entity.words, language))
    case 'scale':
      return entity.topic === null
        ? things.scaleUnsorted(name(entity.by))
        : things.scale(name(entity.by), topicName(entity.topic, language))
    case 'goal':
      return things.goal(asName(entity.words, language))
    case 'action':
    case 'report':
      return things.action(asName(entity.words, language))
    case 'concern':
      return things.concern(asName(entity.words, language))
    case 'obligation':
      return things.obligation(asName(entity.words, language))
    case 'crisis-card':
      return entity.whose === null ? things.crisis : things.crisisOf(name(entity.whose))
    case 'dilemma':
      return things.dilemma(asName(entity.words, language))
    case 'dilemma-answer':
      return things.dilemmaAnswer(name(entity.by), asName(entity.words, language))
    case 'contact':
      return asName(
        entity.name.trim() || nameOf(people, `contact:${entity.id}`, language),
        language,
      )
    case 'tie':
      return things.tie(end(entity.from), end(entity.to))
    case 'partnership':
      return things.partnership(name(entity.first), name(entity.second))
    case 'parentage':
      return things.parentage(name(entity.child), name(entity.parent))
    case 'placement':
      return things.placement(name(entity.by))
    case 'term':
      return things.term(asName(entity.words, language))
    case 'meaning':
      return things.meaning(name(entity.by), asName(entity.words, language))
  }
}

/** What a mark of someone's own life says: *Nu een 3. Ik wil naar een 6.* */
const marks = (entity: Extract<Entity, { kind: 'scale' }>, language: Language): string => {
  const { scale } = statements[language]
  return [
    ...(entity.now === null ? [] : [scale.now(entity.now)]),
    ...(entity.wished === null ? [] : [scale.wished(entity.wished)]),
    inOneLine(entity.words),
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** A new thing in full: who said it, and all of the words. */
const inFull = (
  { entity, roles }: Extract<Change, { what: 'added' }>,
  people: People,
  telling: Telling,
): string => {
  const { language, today } = telling
  const { told } = history[language]
  const name = (party: Party) => nameOf(people, party, language)
  const words = 'words' in entity ? inOneLine(entity.words) || sentences[language].empty : ''
  switch (entity.kind) {
    case 'member':
      return told.member(asName(entity.name, language))
    case 'statement':
      return markProposal(
        entity,
        entity.topic === null
          ? told.said(name(entity.by), words)
          : told.saidOf(name(entity.by), topicName(entity.topic, language), words),
        language,
      )
    case 'scale':
      return [thingName(entity, people, telling), marks(entity, language)].join('. ')
    case 'goal': {
      const wish = entity.whose === null ? told.goal(words) : told.goalOf(name(entity.whose), words)
      return [wish, goalScale(entity, language) ?? ''].filter((part) => part !== '').join('. ')
    }
    case 'action':
      return told.action(
        actionLine({ roles: new Map([[entity.id, roles]]) }, people, entity, telling),
      )
    case 'concern': {
      const said = markProposal(entity, told.concern(name(entity.seenBy), words), language)
      return entity.seenOn === null
        ? said
        : `${said}, ${calendarDay(entity.seenOn, language, today)}`
    }
    case 'dilemma':
      return told.dilemma(name(entity.by), words)
    case 'dilemma-answer':
      return told.dilemmaAnswer(name(entity.by), words)
    case 'obligation': {
      const from = inOneLine(entity.from)
      return from === '' ? told.obligation(words) : told.obligationFrom(words, from)
    }
    default:
      return mapThingInFull(entity, thingName(entity, people, telling), people, language)
  }
}

type FromTo = Exclude<
  Change,
  { what: 'added' | 'removed' | 'yes' | 'moved' | 'reported' | 'unreported' }
>

const tell = (change: FromTo, people: People, { language, today }: Telling): Told => {
  const texts = history[language]
  const day = (iso: Day) => calendarDay(iso, language, today)
  const quoted = (words: string) => {
    const line = inOneLine(words)
    return line === '' ? undefined : texts.quoted(line)
  }
  switch (change.what) {
    case 'words':
      return each(texts.words[change.field], change, quoted)
    case 'party':
      return each(texts.who[change.field], change, (party) => nameOf(people, party, language))
    case 'roles':
      return each(texts.roles[change.role], change, (all) => namesOf(people, all, language))
    case 'day':
      return each(texts.days[change.field], change, day)
    case 'number':
      return each(texts.numbers[change.field], change, texts.aNumber)
    case 'topic':
      return each(texts.labels.topic, change, (topic) => topicName(topic, language))
    case 'aspect':
      return each(texts.labels.aspect, change, (one) =>
        texts.quoted(statements[language].aspects[one]),
      )
    case 'goal-status':
      return each(texts.labels.status, change, (one) => sentences[language].goalStatuses[one])
    case 'due':
      return each(texts.labels.due, change, (due) =>
        sentences[language].due[due.kind](day(due.day)),
      )
    case 'weight':
      return each(texts.labels.weight, change, (one) =>
        texts.quoted(sentences[language].weights[one]),
      )
    case 'blocker':
      return each(texts.labels.blocker, change, (one) => sentences[language].blockers[one])
    case 'wish':
      return each(texts.labels.wish, change, (words) => texts.quoted(asName(words, language)))
    default:
      return tellOfMap(change, people, language)
  }
}

/**
 * What changed, for where it stands under the name of the thing: *wanneer: eerst vóór 22 mei, nu vóór
 * 1 juni*. Of something new it says it in full.
 */
export const changeWords = (change: Change, people: People, telling: Telling): string => {
  const texts = history[telling.language]
  switch (change.what) {
    case 'added':
      return inFull(change, people, telling)
    case 'removed':
      return thingName(change.entity, people, telling)
    case 'yes':
      return texts.yes[change.field][change.to ? 'yes' : 'no']
    case 'moved':
      return texts.moved
    case 'reported':
      return texts.reported(reportLine(people, change.report, telling))
    case 'unreported':
      return texts.unreported(reportLine(people, change.report, telling))
    default: {
      const { label, from, to } = tell(change, people, telling)
      if (to === undefined) return from === undefined ? label : texts.no(label, from)
      return from === undefined ? texts.to(label, to) : texts.fromTo(label, from, to)
    }
  }
}

/** What begins a line or a sentence. */
export const capital = (words: string): string =>
  words.replace(/^\p{L}/u, (letter) => letter.toUpperCase())

const asSentence = (words: string): string =>
  capital(/[.!?…][’”]?$/.test(words) ? words : `${words}.`)

/** A change as a sentence that stands by itself. */
export const changeSentence = (change: Change, people: People, telling: Telling): string => {
  const texts = history[telling.language]
  const words = changeWords(change, people, telling)
  switch (change.what) {
    case 'added':
      return asSentence(texts.isAdded(words))
    case 'removed':
      return asSentence(texts.isRemoved(words))
    default:
      return asSentence(texts.changed(thingName(change.entity, people, telling), words))
  }
}

/** All that changed of one thing, as one sentence; of something new, what was said of it since as well. */
export const thingSentence = (
  { entity, changes }: ChangedThing,
  people: People,
  telling: Telling,
): string => {
  const [first, ...more] = changes
  if (first === undefined) return ''
  const also = more.map((change) => changeWords(change, people, telling))
  if (first.what === 'added' || also.length === 0) {
    return [changeSentence(first, people, telling), ...also.map(asSentence)].join(' ')
  }
  const all = [changeWords(first, people, telling), ...also].join('; ')
  return asSentence(history[telling.language].changed(thingName(entity, people, telling), all))
}
