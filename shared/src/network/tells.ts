import {
  type Action,
  type MapEnd,
  type MapPersonKey,
  type Ring,
  Role,
  Sector,
} from '../model/index.ts'
import { inOneLine, type People, type Plan, partiesWith, statusOf } from '../plan/index.ts'
import type { MapPerson } from './map-people.ts'
import type { MapTie } from './map-ties.ts'
import { type NetworkMap, partyOnMap } from './network-map.ts'
import { supportFrom, tiesWithHousehold } from './sentences.ts'
import type { Tell } from './tell.ts'

/** As many questions as one talk has room for. */
export const MOST_TELLS = 6

/** From this many on, one may ask whether it is much, or can be fewer. */
const SEVERAL = 3

/** Of a plan, what is needed to see who has a part in it. */
type Doing = Pick<Plan, 'actions' | 'roles' | 'reports'>

const NEAR: readonly (Ring | undefined | null)[] = ['very-close', 'close']
const isNear = ({ place }: MapPerson): boolean => NEAR.includes(place?.ring)
const isOwn = ({ formal }: MapPerson): boolean => !formal
const isFormal = ({ formal }: MapPerson): boolean => formal
const lives = ({ life }: MapPerson): boolean => life === 'living'
/** What one keeps for oneself is nothing a question tells: others read along. */
const isTold = ({ kept }: MapPerson): boolean => !kept

/** What the questions are found in. */
interface Looking {
  readonly map: NetworkMap
  /** Who can be asked about: whom everyone sees, and who lives. */
  readonly people: readonly MapPerson[]
  /** Actions that still ask something, in which this person has a part. */
  partsOf(person: MapPerson): Action[]
  /** Those that this person does. */
  tasksOf(person: MapPerson): Action[]
}

const lookAt = (map: NetworkMap, plan: Doing, people: People): Looking => {
  const open = plan.actions
    .filter(({ id }) => statusOf(plan, id) !== 'done')
    .map((action) => ({ action, words: wordsIn(action.words) }))
  const has = (person: MapPerson, { id }: Action, roles: readonly Role[]) =>
    roles.some((role) =>
      partiesWith(plan, id, role).some((party) => people.same(party, partyOnMap(person))),
    )
  return {
    map,
    people: map.contacts.filter((one) => isTold(one) && lives(one)),
    partsOf(person) {
      const name = wordsIn(person.name)
      return open.flatMap(({ action, words }) =>
        has(person, action, Role.options) ||
        people.same(action.watcher, partyOnMap(person)) ||
        // *Wim belt Greet*: she is in it as well.
        (name.trim() !== '' && words.includes(name))
          ? [action]
          : [],
      )
    },
    tasksOf: (person) =>
      open.flatMap(({ action }) => (has(person, action, ['does']) ? [action] : [])),
  }
}

/** The words of a sentence between spaces, without marks. */
const wordsIn = (sentence: string): string =>
  ` ${sentence
    .toLocaleLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()} `

const some = (
  people: readonly MapPerson[],
  tell: (people: readonly MapPerson[]) => Tell,
): Tell[] => (people.length === 0 ? [] : [tell(people)])

const wishes = ({ people, partsOf }: Looking): Tell[] =>
  people
    .filter(
      (one) =>
        inOneLine(one.contact?.wish ?? '') !== '' &&
        !one.keptFields.includes('wish') &&
        partsOf(one).length === 0,
    )
    .map((person): Tell => ({ kind: 'wish', person }))

const veryClose = ({ map, people }: Looking): Tell[] => {
  const placed = map.contacts.filter(({ place }) => place !== null && place.ring !== null)
  if (placed.length === 0) return []
  const near = placed.filter(({ place }) => place?.ring === 'very-close')
  const [only, ...more] = near
  if (only === undefined) {
    return some(people, (all) => ({ kind: 'nobody-very-close', people: all }))
  }
  return more.length === 0 && people.includes(only)
    ? [{ kind: 'one-very-close', person: only }]
    : []
}

const formalAndOwn = ({ map, people }: Looking): Tell[] => {
  if (map.contacts.every(isFormal)) {
    return some(people, (all) => ({ kind: 'all-formal', people: all }))
  }
  const near = map.contacts.filter(isNear)
  const formal = near.filter(isFormal)
  const own = near.filter(isOwn)
  // Nearer than one thinks, when someone is kept: then nothing is said of it.
  if (!near.every(isTold)) return []
  return formal.length > own.length ? [{ kind: 'formal-nearer', formal, own }] : []
}

const mayBeAsked = ({ people, partsOf }: Looking): Tell[] =>
  some(
    people.filter(
      (one) =>
        one.contact?.mayAsk === 'yes' && one.contact.involve !== 'no' && partsOf(one).length === 0,
    ),
    (all) => ({ kind: 'may-be-asked', people: all }),
  )

const carriers = ({ map, people, tasksOf }: Looking): Tell[] =>
  [...map.household.members, ...people].flatMap((person): Tell[] => {
    const actions = tasksOf(person)
    return actions.length >= SEVERAL ? [{ kind: 'carries-much', person, actions }] : []
  })

/** Ties that everyone sees, and to whom support goes in them from here. */
const supportedBy = ({ ties }: NetworkMap, key: MapPersonKey): MapEnd[] => [
  ...new Set(
    ties.flatMap((tie): MapEnd[] => {
      if (tie.kept || (tie.from !== key && tie.to !== key)) return []
      const support = supportFrom(tie, key)
      return support === 'gives' || support === 'both' ? [tie.from === key ? tie.to : tie.from] : []
    }),
  ),
]

const givers = ({ map, people }: Looking): Tell[] =>
  [...map.household.members, ...people.filter(isOwn)].flatMap((person): Tell[] => {
    const to = supportedBy(map, person.key).filter((end) => map.find(end)?.kept !== true)
    return to.length >= SEVERAL ? [{ kind: 'gives-to-many', person, to }] : []
  })

const sameHelp = ({ people }: Looking): Tell[] => {
  const groups = new Map<string, { readonly words: string; readonly people: Set<MapPerson> }>()
  for (const person of people.filter(isFormal)) {
    for (const field of ['gives', 'relation'] as const) {
      const words = inOneLine(person.contact?.[field] ?? '')
      if (words === '' || person.keptFields.includes(field)) continue
      const key = words.toLocaleLowerCase()
      const group = groups.get(key) ?? { words, people: new Set() }
      group.people.add(person)
      groups.set(key, group)
    }
  }
  return [...groups.values()]
    .filter((group) => group.people.size >= SEVERAL)
    .map((group): Tell => ({ kind: 'same-help', words: group.words, people: [...group.people] }))
}

const severalHelpers = ({ people }: Looking): Tell[] =>
  Sector.options.flatMap((sector): Tell[] => {
    const near = people.filter((one) => one.formal && one.place?.sector === sector && isNear(one))
    return near.length >= SEVERAL ? [{ kind: 'several-helpers', sector, people: near }] : []
  })

interface Exchange {
  readonly gives: boolean
  readonly receives: boolean
}

/** What goes between someone and the household: all of it, or only what everyone sees. */
const exchangeWith = (map: NetworkMap, person: MapPerson, what: 'all' | 'seen'): Exchange => {
  const { contact, keptFields } = person
  const said = (field: 'gives' | 'receives') =>
    inOneLine(contact?.[field] ?? '') !== '' && (what === 'all' || !keptFields.includes(field))
  const ties = tiesWithHousehold(map, person).filter(({ kept }: MapTie) => what === 'all' || !kept)
  const ways = ties.map((tie) => supportFrom(tie, person.key))
  return {
    gives: said('gives') || ways.some((way) => way === 'gives' || way === 'both'),
    receives: said('receives') || ways.some((way) => way === 'receives' || way === 'both'),
  }
}

/** Give and take between the household and its own circle; helpers give because it is their work. */
const giveAndTake = ({ map, people }: Looking): Tell[] => {
  const only = (way: keyof Exchange, other: keyof Exchange) =>
    people.filter(
      (one) =>
        isOwn(one) && exchangeWith(map, one, 'seen')[way] && !exchangeWith(map, one, 'all')[other],
    )
  return [
    ...some(only('receives', 'gives'), (all) => ({ kind: 'only-receives', people: all })),
    ...some(only('gives', 'receives'), (all) => ({ kind: 'only-gives', people: all })),
  ]
}

/** Fields of which one may hope that someone is in them: the household's own. */
const OWN_SECTORS: readonly Sector[] = ['family', 'friends', 'community', 'work']

const sectors = ({ map, people }: Looking): Tell[] => {
  const inSector = (sector: Sector) => map.contacts.filter(({ place }) => place?.sector === sector)
  const empty = OWN_SECTORS.filter((sector) => inSector(sector).length === 0)
  const far = OWN_SECTORS.filter((sector) => {
    const all = inSector(sector)
    return all.length > 0 && all.every(({ place }) => place?.ring === 'further')
  }).filter((sector) => inSector(sector).every((one) => people.includes(one)))
  return [
    ...(far.length === 0
      ? []
      : [{ kind: 'far-sectors' as const, sectors: far, people: far.flatMap(inSector) }]),
    ...(empty.length === 0 ? [] : [{ kind: 'empty-sectors' as const, sectors: empty }]),
  ]
}

/** Of nobody a tie is known yet in the first minutes: then that is no question. */
const withoutTies = ({ map, people }: Looking): Tell[] => {
  const tied = new Set(map.ties.flatMap(({ from, to }) => [from, to]))
  if (tied.size === 0) return []
  return some(
    people.filter(({ key }) => !tied.has(key)),
    (all) => ({ kind: 'no-ties', people: all }),
  )
}

const howMany = ({ people }: Looking): Tell[] =>
  some(people, (all) => ({
    kind: 'how-many',
    own: all.filter(isOwn),
    formal: all.filter(isFormal),
  }))

/**
 * What a network map tells, as questions to talk about: what helps most first, and no more than one
 * talk has room for. None while nobody is on the map. Nothing that one keeps for oneself is told.
 */
export const tellsOf = (map: NetworkMap, plan: Doing, people: People): Tell[] => {
  if (map.contacts.length === 0) return []
  const looking = lookAt(map, plan, people)
  const found = [
    wishes,
    veryClose,
    formalAndOwn,
    mayBeAsked,
    carriers,
    givers,
    sameHelp,
    severalHelpers,
    giveAndTake,
    sectors,
    withoutTies,
    howMany,
  ].map((find) => find(looking))
  // The first of each kind of question comes before a second of any.
  const first = found.flatMap(([tell]) => (tell === undefined ? [] : [tell]))
  return [...first, ...found.flatMap(([, ...more]) => more)].slice(0, MOST_TELLS)
}
