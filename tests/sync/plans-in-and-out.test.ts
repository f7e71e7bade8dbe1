import {
  addEntities,
  changeEntity,
  OWN,
  readPlan,
  readStoredPlan,
} from '@samenbord/shared/document'
import { describe, expect, it } from 'vitest'
import { action, goal } from '../../shared/src/model/test-support/plan-entities.ts'
import { until } from '../support/table-clients.ts'
import { session, useTable } from '../support/table-fixture.ts'

const wish = goal(1, 'Weer in mijn bed slapen')
const hall = action(1, 'maakt de gang vrij')
// In the order of the plan: of one place, by id.
const plan = { entities: [hall, wish] }

describe('a plan that comes to a table', () => {
  const table = useTable()

  it('is there for all who are there, at once, and after a restart', async () => {
    const [samira, wim] = [await table.stock('samira'), await table.stock('wim')]
    expect(await table.server.tables.addPlan(session, plan)).toBe(true)
    for (const { doc } of [samira, wim]) {
      await until(() => readPlan(doc).entities.length === 2)
      expect(readPlan(doc).entities).toEqual(plan.entities)
    }
    await table.restart()
    const late = await table.stock('fatma')
    expect(readPlan(late.doc).entities).toEqual(plan.entities)
  })

  it('is not put over one that stands there, not even by two at once', async () => {
    const { tables } = table.server
    const added = await Promise.all([tables.addPlan(session, plan), tables.addPlan(session, plan)])
    expect([...added].sort()).toEqual([false, true])
    const samira = await table.stock('samira')
    expect(readPlan(samira.doc).entities).toEqual(plan.entities)
  })

  it('can be changed by those who are there like any other', async () => {
    await table.server.tables.addPlan(session, plan)
    const [samira, wim] = [await table.stock('samira'), await table.stock('wim')]
    changeEntity<'action'>(samira.doc, hall.id, { networkDeclined: true }, OWN)
    await until(() =>
      readPlan(wim.doc).entities.some((one) => one.kind === 'action' && one.networkDeclined),
    )
  })
})

describe('a plan that leaves a table', () => {
  const table = useTable()

  it('is all that anyone else has seen of it', async () => {
    const [samira, wim] = [await table.stock('samira'), await table.stock('wim')]
    addEntities(samira.doc, [wish, hall], OWN)
    await until(() => readPlan(wim.doc).entities.length === 2)
    const reading = readStoredPlan(await table.server.tables.document(session))
    expect(reading).toMatchObject({ ok: true, plan: { entities: plan.entities } })
  })
})
