import type { StoredPlan } from '../document/index.ts'
import type {
  Entity,
  Interest,
  Lead,
  Participant,
  ParticipantId,
  PlanContent,
  PlanPerson,
  Session,
} from '../model/index.ts'
import { LIST_OF } from '../plan/index.ts'
import { withoutFamilyTree } from './family-tree.ts'

/** What a plan is made of besides the document: what the server keeps. */
export interface PlanSources {
  readonly session: Pick<Session, 'title' | 'household'>
  readonly participants: readonly Omit<Participant, 'present'>[]
  /** How each said one can reach them. */
  readonly reach: ReadonlyMap<ParticipantId, string>
  readonly lead: Lead
  /** On whose behalf people sit there. */
  readonly interests: readonly Interest[]
  /** Whether the resident asked for the family tree: else it stays out. */
  readonly familyTree: boolean
  readonly plan: StoredPlan
}

const KINDS = Object.keys(LIST_OF)

const byKind = (a: Entity, b: Entity): number => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)

/**
 * The plan as it stands now, in one form: what means the same is the same to the letter, so that it
 * has one hash. Only who is named in it stands among its people; cells of tasks that are gone are left
 * out.
 */
export const contentOf = (sources: PlanSources): PlanContent => {
  const { session, lead } = sources
  const plan = sources.familyTree ? sources.plan : withoutFamilyTree(sources.plan)
  const interests = [...sources.interests].sort((a, b) =>
    a.participantId < b.participantId ? -1 : 1,
  )
  const entities = [...plan.entities].sort(byKind)
  const tasks = new Set<string>(
    entities.flatMap((entity) => (entity.kind === 'action' ? [entity.id] : [])),
  )
  const roles = plan.roles.filter(({ task }) => tasks.has(task))
  const rolesLater = plan.rolesLater.filter(({ task }) => tasks.has(task))
  const said = JSON.stringify([entities, roles, rolesLater, lead, interests])
  return {
    title: session.title,
    household: session.household,
    people: peopleIn(sources).filter(({ id }) => said.includes(id)),
    lead,
    entities,
    roles,
    rolesLater,
    interests,
  }
}

/** Someone at the table as a plan names them, without how to reach them. */
export const personOf = ({
  id,
  name,
  kind,
  organisation,
  discipline,
}: Pick<Participant, 'id' | 'name' | 'kind' | 'organisation' | 'discipline'>): PlanPerson => ({
  id,
  name,
  kind,
  organisation: organisation ?? null,
  discipline: discipline ?? null,
  reach: null,
})

/** Who sits at the table as they are now, and who wrote in the plan as they were then; by id. */
const peopleIn = ({ participants, reach, plan }: PlanSources): PlanPerson[] => {
  const people = new Map<ParticipantId, PlanPerson>()
  for (const [id, { name, kind, organisation, discipline }] of plan.writers) {
    people.set(id, { id, name, kind, organisation, discipline, reach: null })
  }
  for (const { id, name, kind, organisation, discipline } of participants) {
    people.set(id, {
      ...personOf({ id, name, kind, organisation, discipline }),
      reach: reach.get(id) ?? null,
    })
  }
  return [...people.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
