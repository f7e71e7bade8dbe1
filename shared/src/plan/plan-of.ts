import type {
  ActionId,
  EntityKind,
  EntityOf,
  LaterRole,
  Party,
  PlanContent,
} from '../model/index.ts'
import type { Sitter } from './people.ts'
import type { Plan } from './plan.ts'

/** A plan as the readable views have it, out of one that lies apart from its document. */
export const planOf = ({
  entities,
  roles,
  rolesLater,
}: Pick<PlanContent, 'entities' | 'roles' | 'rolesLater'>): Plan => {
  const list = <Kind extends EntityKind>(kind: Kind): EntityOf<Kind>[] =>
    entities.filter((entity): entity is EntityOf<Kind> => entity.kind === kind)
  return {
    members: list('member'),
    named: list('named'),
    statements: list('statement'),
    scales: list('scale'),
    goals: list('goal'),
    actions: list('action'),
    reports: list('report'),
    concerns: list('concern'),
    obligations: list('obligation'),
    crisisCards: list('crisis-card'),
    contacts: list('contact'),
    ties: list('tie'),
    partnerships: list('partnership'),
    parentages: list('parentage'),
    placements: list('placement'),
    dilemmas: list('dilemma'),
    dilemmaAnswers: list('dilemma-answer'),
    terms: list('term'),
    meanings: list('meaning'),
    roles: division(roles),
    rolesLater: division(rolesLater),
  }
}

const division = <Has extends LaterRole>(
  cells: readonly { readonly task: ActionId; readonly party: Party; readonly role: Has }[],
): ReadonlyMap<ActionId, ReadonlyMap<Party, Has>> => {
  const tasks = new Map<ActionId, Map<Party, Has>>()
  for (const { task, party, role } of cells) {
    const of = tasks.get(task) ?? new Map<Party, Has>()
    tasks.set(task, of.set(party, role))
  }
  return tasks
}

/** Whom a plan speaks of, as `peopleOf` asks for them. Colours are those of a screen: none is kept. */
export const sittersOf = ({ people }: Pick<PlanContent, 'people'>): Sitter[] =>
  people.map(({ reach: _reach, ...person }) => ({ ...person, colour: 1 }))
