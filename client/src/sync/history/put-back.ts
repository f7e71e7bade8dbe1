import {
  boardWork,
  entityWork,
  FOLLOWS,
  OWN,
  PUT_BACK,
  planEntities,
  roleWork,
  type Work,
} from '@samenbord/shared/document'
import { type ActionId, type Day, type EntityId, Party } from '@samenbord/shared/model'
import { everyEntity, type Plan } from '@samenbord/shared/plan'
import { LIMITS } from '@samenbord/shared/protocol'
import type { TableConnection } from '../table-connection.ts'
import { planIn, type Snapshot } from './snapshot.ts'

/** The table in which something is put back. */
export type LiveTable = Pick<TableConnection, 'doc' | 'undo'>

/** What is put back: all of the table, the whole board, or some things of the plan. */
export type PutBackWhat =
  | { readonly kind: 'all' }
  | { readonly kind: 'board' }
  | { readonly kind: 'things'; readonly ids: readonly EntityId[] }

/** What is to be written under one origin. */
interface Job {
  readonly origin: symbol
  readonly works: readonly Work[]
}

/** In portions that each fit in one transaction. */
const portions = (works: readonly Work[]): Work[][] => {
  const result: Work[][] = []
  let room = 0
  for (const work of works) {
    const last = result.at(-1)
    if (last !== undefined && work.bytes <= room) last.push(work)
    else {
      result.push([work])
      room = LIMITS.transaction
    }
    room -= work.bytes
  }
  return result
}

const partiesIn = (values: Iterable<unknown>): Party[] =>
  [...values].flatMap((value) => Party.safeParse(value).data ?? [])

/** The household and free names that these things speak of: without them a name would be missing. */
const namedBy = (plan: Plan, ids: ReadonlySet<string>): string[] => {
  const values = everyEntity(plan)
    .filter(({ id }) => ids.has(id))
    .flatMap((entity) => Object.values(entity))
  const parties = plan.actions
    .filter(({ id }) => ids.has(id))
    .flatMap(({ id }) =>
      [plan.roles, plan.rolesLater].flatMap((all) => [...(all.get(id)?.keys() ?? [])]),
    )
  return partiesIn([...values, ...parties]).flatMap((party) => party.split(':')[1] ?? [])
}

/** These things with what belongs to them: what was reported of an action goes with the action. */
const withTheirs = (ids: readonly EntityId[], plans: readonly Plan[]): ReadonlySet<string> => {
  const whole = new Set<string>(ids)
  for (const { reports } of plans) {
    for (const { id, action } of reports) if (whole.has(action)) whole.add(id)
  }
  return whole
}

const planJob = (
  { doc }: LiveTable,
  then: Snapshot,
  ids: ReadonlySet<string>,
  now: number,
): Job => {
  const here = planIn(doc)
  // Names that are gone come back; those that are there stay as they are called now.
  const shown = new Set<string>([...here.members, ...here.named].map(({ id }) => id))
  const names = namedBy(then.plan, ids).filter((id) => !shown.has(id))
  const tasks = then.plan.actions.map(({ id }) => id).filter((id) => ids.has(id))
  return {
    origin: OWN,
    works: [
      ...[...new Set([...names, ...ids])].flatMap((id) => entityWork(doc, then.doc, id, now) ?? []),
      ...roleWork(doc, then.doc, new Set<ActionId>(tasks)),
    ],
  }
}

const jobsFor = (live: LiveTable, then: Snapshot, what: PutBackWhat): readonly Job[] => {
  const now = Date.now()
  const board = (): Job => ({ origin: PUT_BACK, works: boardWork(live.doc, then.doc, now) })
  switch (what.kind) {
    case 'board':
      return [board()]
    case 'things': {
      const ids = withTheirs(what.ids, [planIn(live.doc), then.plan])
      return [planJob(live, then, ids, now)]
    }
    case 'all': {
      const ids = [...planEntities(then.doc).keys(), ...planEntities(live.doc).keys()]
      return [planJob(live, then, new Set(ids), now), board()]
    }
  }
}

/**
 * Puts things back as they were at an earlier meeting, on `day`, as one step of this person that can
 * be undone. What others write in anything else meanwhile stays, and what is the same already is not
 * touched. Answers whether anything was different.
 */
export const putBack = (live: LiveTable, then: Snapshot, what: PutBackWhat, day: Day): boolean => {
  const jobs = jobsFor(live, then, what)
  if (jobs.every(({ works }) => works.length === 0)) return false
  const { doc, undo } = live
  undo.together(() => {
    undo.begin({ what: 'put-back', kind: 'several', asOn: day })
    for (const { origin, works } of jobs) {
      for (const portion of portions(works)) {
        // Hidden first, as all that is made is: undo hides it, and keeps what others wrote in it.
        if (portion.some(({ lay }) => lay !== undefined)) {
          doc.transact(() => {
            for (const { lay } of portion) lay?.()
          }, FOLLOWS)
        }
        doc.transact(() => {
          for (const { write } of portion) write()
        }, origin)
      }
    }
  })
  return true
}
