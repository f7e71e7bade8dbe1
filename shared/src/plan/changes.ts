import type {
  ActionStatus,
  Aspect,
  BlockerKind,
  Day,
  Due,
  Entity,
  FamilySymbol,
  GoalStatus,
  Involve,
  Life,
  MapEnd,
  MapPlace,
  MayAsk,
  ParentBond,
  PartnerBond,
  Party,
  Report,
  Role,
  TieDirection,
  TieQuality,
  Topic,
  Weight,
} from '../model/index.ts'

/** Fields in which people write. */
export type WordsKind =
  | 'name'
  | 'words'
  | 'nowWords'
  | 'blockerWords'
  | 'fallback'
  | 'from'
  | 'why'
  | 'signs'
  | 'call'
  | 'stepsIn'
  | 'pulls'
  | 'asks'
  | 'decided'
  | 'rule'
  | 'relation'
  | 'gives'
  | 'receives'
  | 'wish'
  | 'note'
  | 'agreed'

/** Fields that name someone. */
export type PartyKind =
  | 'by'
  | 'about'
  | 'whose'
  | 'wordsOf'
  | 'watcher'
  | 'seenBy'
  | 'askedBy'
  | 'decidedBy'
  | 'participant'
  | 'isAlso'
  | 'partner'
  | 'otherPartner'
  | 'child'
  | 'parent'
  | 'otherParent'
  | 'twinOf'

export type DayKind = 'lookBack' | 'takesOverUntil' | 'seenOn' | 'agreedOn' | 'decidedOn'
export type NumberKind = 'now' | 'target' | 'wished'
/** What is so or not. */
export type YesKind =
  | 'confirmed'
  | 'proposal'
  | 'networkDeclined'
  | 'formal'
  | 'settled'
  | 'identical'
/** Years of someone's life, or of a relation. */
export type YearKind = 'born' | 'died' | 'since' | 'until'
/** Places on the network map: where one stands, and where one tries to stand. */
export type PlaceKind = 'place' | 'trial'

/** From what to what something went; nothing where nothing was said. */
interface FromTo<Value> {
  readonly from: Value
  readonly to: Value
}

/** What is different, of whichever thing. */
export type Difference =
  | { readonly what: 'added'; readonly roles: ReadonlyMap<Party, Role> }
  | { readonly what: 'removed' }
  | ({ readonly what: 'words'; readonly field: WordsKind } & FromTo<string>)
  | ({ readonly what: 'party'; readonly field: PartyKind } & FromTo<Party | null>)
  | ({ readonly what: 'day'; readonly field: DayKind } & FromTo<Day | null>)
  | ({ readonly what: 'number'; readonly field: NumberKind } & FromTo<number | null>)
  | { readonly what: 'yes'; readonly field: YesKind; readonly to: boolean }
  | ({ readonly what: 'topic' } & FromTo<Topic | null>)
  | ({ readonly what: 'aspect' } & FromTo<Aspect>)
  | ({ readonly what: 'goal-status' } & FromTo<GoalStatus>)
  | ({ readonly what: 'due' } & FromTo<Due | null>)
  | ({ readonly what: 'weight' } & FromTo<Weight | null>)
  | ({ readonly what: 'blocker' } & FromTo<BlockerKind | null>)
  /** For which wish an action is, by its words. */
  | ({ readonly what: 'wish' } & FromTo<string | null>)
  /** Who has this role in an action. */
  | ({ readonly what: 'roles'; readonly role: Role } & FromTo<readonly Party[]>)
  /** Someone said how an action goes; `from` is how it went before. */
  | { readonly what: 'reported'; readonly report: Report; readonly from: ActionStatus }
  | { readonly what: 'unreported'; readonly report: Report }
  | ({ readonly what: 'year'; readonly field: YearKind } & FromTo<number | null>)
  /** Another ring or sector of the network map. */
  | ({ readonly what: 'place'; readonly field: PlaceKind } & FromTo<MapPlace | null>)
  | ({ readonly what: 'may-ask' } & FromTo<MayAsk | null>)
  | ({ readonly what: 'involve' } & FromTo<Involve | null>)
  | ({ readonly what: 'symbol' } & FromTo<FamilySymbol | null>)
  | ({ readonly what: 'life' } & FromTo<Life>)
  /** Between whom a tie is. */
  | ({ readonly what: 'end'; readonly field: 'from' | 'to' } & FromTo<MapEnd>)
  | ({ readonly what: 'tie-quality' } & FromTo<TieQuality | null>)
  /** To whom support goes, by the ends of the tie. */
  | ({ readonly what: 'tie-direction' } & FromTo<TieDirection | null>)
  | ({ readonly what: 'partner-bond' } & FromTo<PartnerBond>)
  | ({ readonly what: 'parent-bond' } & FromTo<ParentBond>)
  /** It stands at another place among its own kind. */
  | { readonly what: 'moved' }

/** One change in a plan. */
export type Change = Difference & {
  /** What it is about: as it is now, or as it was when it is not there any more. */
  readonly entity: Entity
}

/** The parts of a plan in which changes are told. */
export const PLAN_PARTS = [
  'household',
  'said',
  'wishes',
  'actions',
  'concerns',
  'obligations',
  'crisis',
  'dilemmas',
  'network',
  'glossary',
] as const
export type PlanPart = (typeof PLAN_PARTS)[number]

/** One thing with all that changed of it. */
export interface ChangedThing {
  readonly entity: Entity
  readonly changes: readonly Change[]
}

/** What changed in one part of a plan, thing by thing. */
export interface ChangedPart {
  readonly part: PlanPart
  readonly things: readonly ChangedThing[]
}
