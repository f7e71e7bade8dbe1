import type {
  ActionStatus,
  Aspect,
  BlockerKind,
  Day,
  Due,
  Entity,
  GoalStatus,
  Party,
  Report,
  Role,
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

/** Fields that name someone. */
export type PartyKind =
  | 'by'
  | 'about'
  | 'whose'
  | 'wordsOf'
  | 'watcher'
  | 'seenBy'
  | 'askedBy'
  | 'participant'

export type DayKind = 'lookBack' | 'takesOverUntil' | 'seenOn'
export type NumberKind = 'now' | 'target' | 'wished'
/** What is so or not. */
export type YesKind = 'confirmed' | 'proposal' | 'networkDeclined' | 'formal' | 'settled'

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
