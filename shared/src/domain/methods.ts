import { MethodId } from '../model/index.ts'

/** At which tables a method belongs. */
type MethodSession = 'household' | 'team' | 'both'

/** What people put on the template of a method, or that it is the network map itself. */
export type MethodUse = 'note' | 'map' | 'statement'

/** What a method is recognised by, beside its name. */
export type MethodSign =
  | 'greeting'
  | 'fields'
  | 'topics'
  | 'rings'
  | 'tree'
  | 'place'
  | 'mark'
  | 'wonder'
  | 'question'
  | 'expectation'
  | 'hat'
  | 'words'
  | 'heart'
  | 'case'
  | 'fork'
  | 'gap'
  | 'together'
  | 'steps'
  | 'axes'
  | 'contact'
  | 'beacon'
  | 'values'
  | 'futures'
  | 'goal'
  | 'rules'
  | 'goodbye'

/** A way of working, apart from its words. */
export interface Method {
  readonly session: MethodSession
  /** How long it takes with six people, in minutes; as with every step, shown and not enforced. */
  readonly minutes: number
  readonly use: MethodUse
  readonly sign: MethodSign
}

const METHODS: Readonly<Record<MethodId, Method>> = {
  'check-in': { session: 'both', minutes: 5, use: 'note', sign: 'greeting' },
  'four-fields': { session: 'household', minutes: 15, use: 'statement', sign: 'fields' },
  'all-topics': { session: 'household', minutes: 20, use: 'statement', sign: 'topics' },
  ecogram: { session: 'household', minutes: 15, use: 'map', sign: 'rings' },
  genogram: { session: 'household', minutes: 20, use: 'map', sign: 'tree' },
  placement: { session: 'household', minutes: 10, use: 'map', sign: 'place' },
  'scale-question': { session: 'household', minutes: 10, use: 'statement', sign: 'mark' },
  'wonder-question': { session: 'household', minutes: 15, use: 'statement', sign: 'wonder' },
  'activating-questions': { session: 'household', minutes: 10, use: 'statement', sign: 'question' },
  expectations: { session: 'both', minutes: 15, use: 'note', sign: 'expectation' },
  interests: { session: 'both', minutes: 10, use: 'note', sign: 'hat' },
  glossary: { session: 'both', minutes: 10, use: 'note', sign: 'words' },
  'nonviolent-communication': { session: 'both', minutes: 15, use: 'note', sign: 'heart' },
  'case-without-names': { session: 'team', minutes: 40, use: 'note', sign: 'case' },
  dilemma: { session: 'team', minutes: 25, use: 'note', sign: 'fork' },
  'grey-area': { session: 'team', minutes: 25, use: 'note', sign: 'gap' },
  'cooperation-questions': { session: 'team', minutes: 45, use: 'note', sign: 'together' },
  'forms-of-cooperation': { session: 'team', minutes: 30, use: 'note', sign: 'steps' },
  'with-for-by-not': { session: 'team', minutes: 30, use: 'note', sign: 'axes' },
  // It thinks about the team's own approach. Beside a resident it would be a label.
  'relation-types': { session: 'team', minutes: 20, use: 'note', sign: 'contact' },
  beacons: { session: 'team', minutes: 45, use: 'note', sign: 'beacon' },
  'core-values': { session: 'team', minutes: 40, use: 'note', sign: 'values' },
  'scenario-quadrants': { session: 'team', minutes: 45, use: 'note', sign: 'futures' },
  'shared-goal': { session: 'team', minutes: 40, use: 'note', sign: 'goal' },
  'golden-rules': { session: 'team', minutes: 30, use: 'note', sign: 'rules' },
  'check-out': { session: 'both', minutes: 5, use: 'note', sign: 'goodbye' },
}

/** A method by its id. */
export const methodOf = (id: MethodId): Method => METHODS[id]

/** The methods that belong at a table with this household; at none (a *Teamtafel*) those of a team. */
export const methodsFor = (household: string | null): readonly MethodId[] =>
  MethodId.options.filter((id) => {
    const { session } = METHODS[id]
    return session === 'both' || session === (household === null ? 'team' : 'household')
  })
