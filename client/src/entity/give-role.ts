import type { ActionId, Party, Role, RoleTime } from '@samenbord/shared/model'
import type { People } from '@samenbord/shared/plan'
import { rowOf } from '@samenbord/shared/role-division'
import type { SharedPlan } from '../sync/index.ts'

/**
 * Says what someone does in a task, as one step; `null` takes them out of it. Each has one role: who
 * decides now, does no longer; also who stands in it twice, as a member of the household and as the
 * seat they took. What is first said of *straks* begins with how it is now.
 */
export const giveRole = (
  plan: SharedPlan,
  people: People,
  task: ActionId,
  { party, role, time = 'now' }: { party: Party; role: Role | null; time?: RoleTime },
): void => {
  const { cells, asNow } = rowOf(plan.plan.get(), task, time)
  const [known, ...others] = [...cells.keys()].filter((one) => people.same(one, party))
  const set = (one: Party, has: Role | null) => {
    if (time === 'now') plan.setRole(task, one, has)
    else plan.setLaterRole(task, one, has ?? 'nothing')
  }
  plan.together(() => {
    if (asNow) for (const [one, has] of cells) set(one, has)
    if (known !== undefined || role !== null) set(known ?? party, role)
    for (const other of others) set(other, null)
  })
}

/** Forgets what was said of *straks* in a task: it stays as it is now. */
export const leaveAsNow = (plan: SharedPlan, task: ActionId): void => {
  const later = plan.plan.get().rolesLater.get(task) ?? new Map<Party, unknown>()
  plan.together(() => {
    for (const party of later.keys()) plan.setLaterRole(task, party, null)
  })
}

/** Takes someone out of this role in a task, and leaves them any other they stand there in. */
export const takeRole = (
  plan: SharedPlan,
  people: People,
  task: ActionId,
  { party, role }: { party: Party; role: Role },
): void => {
  const { cells } = rowOf(plan.plan.get(), task, 'now')
  plan.together(() => {
    for (const [one, has] of cells) {
      if (has === role && people.same(one, party)) plan.setRole(task, one, null)
    }
  })
}
