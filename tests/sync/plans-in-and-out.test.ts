import {
  addEntities,
  changeEntity,
  OWN,
  readPlan,
  readStoredPlan,
} from '@samenbord/shared/document'
import { describe, expect, it } from 'vitest'
import { planUpdate } from '../../server/src/sync/first-document.ts'
import { action, goal } from '../../shared/src/model/test-support/plan-entities.ts'
import { until } from '../support/table-clients.ts'
import { session, useTable } from '../support/table-fixture.ts'
import { sessionId } from '../support/table-server.ts'

const wish = goal(1, 'Weer in mijn bed slapen')
const hall = action(1, 'maakt de gang vrij')
// In the order of the plan: of one place, by id.
const plan = { entities: [hall, wish] }
const layPlan = async (document: Uint8Array) => planUpdate(document, plan)

describe('a plan that comes to a table', () => {
  const table = useTable()

  it('is there for all who are there, at once, and after a restart', async () => {
    const [samira, wim] = [await table.stock('samira'), await table.stock('wim')]
    expect(await table.server.tables.addPlan(session, layPlan)).toBe(true)
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
    const added = await Promise.all([
      tables.addPlan(session, layPlan),
      tables.addPlan(session, layPlan),
    ])
    expect([...added].sort()).toEqual([false, true])
    const samira = await table.stock('samira')
    expect(readPlan(samira.doc).entities).toEqual(plan.entities)
  })

  it('holds up nobody while it is laid, at this table or another, and leaves what they write', async () => {
    const { tables } = table.server
    const other = sessionId('other')
    await tables.create(other)
    const [samira, wim] = [await table.stock('samira'), await table.stock('wim')]
    let lay = () => {}
    const laid = new Promise<void>((go) => {
      lay = go
    })
    const adding = tables.addPlan(session, async (document) => {
      await laid
      return planUpdate(document, plan)
    })
    const own = goal(2, 'Zelf gezegd', { order: 'a2' })
    addEntities(samira.doc, [own], OWN)
    await until(() => readPlan(wim.doc).entities.length === 1)
    expect(await tables.addPlan(other, layPlan)).toBe(true)
    lay()
    expect(await adding).toBe(true)
    await until(() => readPlan(wim.doc).entities.length === 3)
    expect(readPlan(wim.doc).entities).toEqual(readPlan(samira.doc).entities)
  })

  it('can be changed by those who are there like any other', async () => {
    await table.server.tables.addPlan(session, layPlan)
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
