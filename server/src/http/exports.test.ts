import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalJson, PlanFile, planIn } from '@samenbord/shared/agreement'
import { type Entity, MOST_BROUGHT, ParticipantId } from '@samenbord/shared/model'
import {
  CreateSessionResponse,
  ExportListResponse,
  JoinResponse,
  MakingResponse,
  ProposalResponse,
} from '@samenbord/shared/protocol'
import { expect, test } from 'vitest'
import { filledContent } from '../../../shared/src/export/test-support/contents.ts'
import {
  action,
  dilemma,
  goal,
  party,
} from '../../../shared/src/model/test-support/plan-entities.ts'
import type { Browser } from '../app/test-support/browser.ts'
import { type House, openHouse, openTable, type Table } from '../app/test-support/house.ts'

const wish = goal(1, 'Ik wil Daan weer hier aan tafel')
const call = action(1, 'belt de zorgverzekering')

/** Laid before a table, and named nowhere else by who laid it. */
const aside = dilemma(1, 'Mag hij hier ingeschreven blijven?', {
  by: party(ParticipantId.parse('peter'.padEnd(22, '-'))),
})

const aTable = async (entities: readonly Entity[] = [wish, call, aside]) => {
  const house = await openHouse()
  const table = await openTable(house)
  house.tables.plans.set(table.id, { entities })
  return { house, table }
}

/** Someone at the table for an organisation, with whom an action is. */
const forOrganisation = async (house: House, table: Table, organisation: string) => {
  const { token } = await table.invite({ kind: 'professional', access: 'edit' })
  const browser = house.browser()
  const joined = await browser.post('/api/v1/join', { token, name: 'Peter', organisation })
  return { browser, id: joined.body(JoinResponse).participantId }
}

const agree = async (table: Table): Promise<void> => {
  const made = await table.coordinator.post(`${table.path}/proposal`, { instead: null })
  const { proposal } = made.body(ProposalResponse)
  await table.coordinator.post(`${table.path}/agreements`, { proposal: proposal.id })
}

test('[EXPORT-1] a plan that was taken from a table and put on another is the same plan', async () => {
  const content = filledContent('belt de gemeente')
  const { house, table } = await aTable()
  house.tables.plans.set(table.id, {
    entities: content.entities,
    roles: content.roles,
    rolesLater: content.rolesLater,
    writers: content.people.map(({ id, reach: _, ...person }) => [id, { ...person, colour: 1 }]),
  })
  const whole = `${table.path}/export/plan.json?reader=team`
  const first = PlanFile.parse(JSON.parse((await table.coordinator.get(whole)).text))
  const other = await openTable(house)
  expect((await other.coordinator.post(`${other.path}/import`, first)).status).toBe(204)
  const again = (await other.coordinator.get(`${other.path}/export/plan.json?reader=team`)).text
  const next = planIn(PlanFile.parse(JSON.parse(again)))
  const { lead: _, ...plan } = planIn(first)
  const { lead: __, ...same } = next
  expect(canonicalJson(same)).toBe(canonicalJson(plan))
})

test('[EXPORT-2] a plan is not put over another, nor is something that is no plan', async () => {
  const { table } = await aTable()
  const file = JSON.parse((await table.coordinator.get(`${table.path}/export/plan.json`)).text)
  const over = await table.coordinator.post(`${table.path}/import`, file)
  expect(over.reason).toBe('session-not-empty')
  const broken = { ...file, plan: { ...file.plan, entities: [{ kind: 'goal' }] } }
  expect((await table.coordinator.post(`${table.path}/import`, broken)).reason).toBe('invalid-body')
})

test('a plan with more in it than a table can bear is refused, and says what it is', async () => {
  const { house, table } = await aTable()
  const file = JSON.parse((await table.coordinator.get(`${table.path}/export/plan.json`)).text)
  const other = await openTable(house)
  const roles = Array.from({ length: MOST_BROUGHT.roles + 1 }, () => ({
    task: call.id,
    party: party(table.coordinatorId),
    role: 'does',
  }))
  const much = { ...file, plan: { ...file.plan, roles } }
  const asked = await other.coordinator.post(`${other.path}/import`, much)
  expect(asked.reason).toBe('plan-too-large')
  expect(asked.text).toContain('"fields":["plan.roles"]')
  expect((await other.coordinator.post(`${other.path}/import`, file)).status).toBe(204)
})

test('a plan that is no JSON, or says to be something else, is not taken', async () => {
  const { house, table } = await aTable([])
  const send = (body: string, type: string) =>
    table.coordinator.ask('POST', `${table.path}/import`, { 'Content-Type': type }, body)
  expect((await send('{"plan":', 'application/json')).reason).toBe('invalid-body')
  expect((await send('{}', 'text/plain')).reason).toBe('unsupported-content-type')
  const { browser } = await table.guest('Bibi')
  expect((await browser.post(`${table.path}/import`, {})).reason).toBe('forbidden')
  expect(house.tables.plans.get(table.id)?.entities ?? []).toEqual([])
})

test('[EXPORT-3] the documented command finds the hash of an agreement, and not after a change', async () => {
  const { house, table } = await aTable()
  await agree(table)
  const path = `${table.path}/agreements/1/export/plan.json?reader=team`
  const { text } = await table.coordinator.get(path)
  const file = join(house.data, 'plan.json')
  const check = (words: string): string => {
    writeFileSync(file, words)
    const script = join(import.meta.dirname, '../../../scripts/check-agreement.mjs')
    try {
      return execFileSync(process.execPath, [script, file], { encoding: 'utf8' })
    } catch (failure) {
      return failure instanceof Error && 'stdout' in failure ? String(failure.stdout) : 'failed'
    }
  }
  expect(check(text)).toContain('klopt')
  expect(check(text.replace('zorgverzekering', 'zorgverzekerinG'))).toContain('klopt niet')
})

test('[EXPORT-4] a resident takes the letter and the own data without asking, and nothing for others', async () => {
  const { table } = await aTable()
  const wim = await table.guest('Wim', 'resident', 'view')
  const letter = await wim.browser.get(`${table.path}/export/letter.pdf`)
  expect([letter.status, letter.text.slice(0, 5)]).toEqual([200, '%PDF-'])
  expect((await wim.browser.get(`${table.path}/export/plan.json`)).status).toBe(200)
  const team = await wim.browser.get(`${table.path}/export/plan.pdf?reader=team`)
  expect(team.reason).toBe('forbidden')
})

test('[EXPORT-5] a professional takes the part of the own organisation, and no other', async () => {
  const { house, table } = await aTable()
  const { browser, id } = await forOrganisation(house, table, 'Woonstichting')
  house.tables.plans.set(table.id, {
    entities: [wish, call, action(2, 'zet een kist op de galerij', { order: 'a1' })],
    roles: [{ task: action(2, '').id, party: party(id), role: 'does' }],
  })
  const part = (organisation: string) =>
    browser.get(
      `${table.path}/export/part.txt?reader=organisation&organisation=${encodeURIComponent(organisation)}`,
    )
  const { text } = await part('Woonstichting')
  expect(text).toContain('zet een kist op de galerij')
  expect(text).not.toContain('zorgverzekering')
  expect((await part('Inkomen')).reason).toBe('forbidden')
  expect((await browser.get(`${table.path}/export/letter.pdf`)).reason).toBe('forbidden')
})

test('[EXPORT-6] nothing goes along with whom the resident lets know only when there', async () => {
  const { house, table } = await aTable()
  const { id } = await forOrganisation(house, table, 'Woonstichting')
  const wim = await table.guest('Wim', 'resident')
  house.tables.sit(table.id, wim.id)
  const rule = { answer: 'when-present', until: null, saidBy: wim.id }
  expect((await wim.browser.put(`${table.path}/sharing/${id}`, rule)).status).toBe(204)
  const asked = await table.coordinator.get(
    `${table.path}/export/part.txt?reader=organisation&organisation=Woonstichting`,
  )
  expect(asked.reason).toBe('export-not-shared')
})

/** Has this done while a file is made, after the plan for it was read. */
const whileMade = (house: House, act: () => Promise<unknown>) => {
  const read = house.tables.document.bind(house.tables)
  house.tables.document = async (id) => {
    const document = await read(id)
    await act()
    return document
  }
}

const takenFrom = async ({ coordinator, path }: Table) =>
  (await coordinator.get(`${path}/exports`)).body(ExportListResponse).exports

/** Someone of an organisation, and a resident at the table who says of that one: only when I am there. */
const whenPresent = async (house: House, table: Table) => {
  const { id, browser } = await forOrganisation(house, table, 'Woonstichting')
  house.tables.plans.set(table.id, {
    entities: [wish, call],
    roles: [{ task: call.id, party: party(id), role: 'does' }],
  })
  const wim = await table.guest('Wim', 'resident')
  house.tables.sit(table.id, wim.id)
  const rule = { answer: 'when-present', until: null, saidBy: wim.id }
  const say = () => wim.browser.put(`${table.path}/sharing/${id}`, rule)
  return { browser, say }
}
const PART = 'part.txt?reader=organisation&organisation=Woonstichting'

test('[EXPORT-6] nor when the resident says so while the file is made, and then nobody took it', async () => {
  const { house, table } = await aTable()
  const { browser, say } = await whenPresent(house, table)
  whileMade(house, say)
  const asked = await browser.get(`${table.path}/export/${PART}`)
  expect(asked.reason).toBe('export-not-shared')
  expect(await takenFrom(table)).toEqual([])
})

test('[EXPORT-6] nor the rest of it when the resident says so while it is given', async () => {
  const { house, table } = await aTable()
  const { browser, say } = await whenPresent(house, table)
  const cookie = [...browser.cookies].map((pair) => pair.join('=')).join('; ')
  const given = await house.app.request(`${table.path}/export/${PART}`, {
    headers: { Cookie: cookie },
  })
  expect(given.status).toBe(200)
  await say()
  await expect(given.text()).rejects.toThrow('it may not be known any more')
})

test('[EXPORT-5] who may no longer take it when the file is made gets nothing, and took nothing', async () => {
  const { house, table } = await aTable()
  const second = await table.guest('Samira', 'professional', 'coordinate')
  whileMade(house, () =>
    table.coordinator.patch(`${table.path}/participants/${second.id}`, { access: 'edit' }),
  )
  const asked = await second.browser.get(`${table.path}/export/plan.json?reader=team`)
  expect(asked.reason).toBe('forbidden')
  expect(await takenFrom(table)).toEqual([])
})

test('[EXPORT-7] who took what and when is kept, and the resident can see it', async () => {
  const { house, table } = await aTable()
  const wim = await table.guest('Wim', 'resident', 'view')
  await table.coordinator.get(`${table.path}/export/actions.csv?reader=team`)
  const { exports } = (await wim.browser.get(`${table.path}/exports`)).body(ExportListResponse)
  expect(exports).toEqual([
    {
      by: table.coordinatorId,
      name: 'actions.csv',
      reader: { kind: 'team' },
      agreement: null,
      at: new Date(house.now).toISOString(),
    },
  ])
})

test('[EXPORT-8] what is asked for wrongly says which part of it is wrong', async () => {
  const { table } = await aTable()
  for (const query of ['reader=everyone', 'parts=money', 'reader=organisation', 'language=fr']) {
    const asked = await table.coordinator.get(`${table.path}/export/plan.json?${query}`)
    expect(asked.reason).toBe('invalid-parameter')
  }
  const none = await table.coordinator.get(`${table.path}/agreements/7/export/plan.json`)
  expect(none.reason).toBe('agreement-unknown')
})

test('[EXPORT-9] an agreement stays as it was agreed, whatever is written after', async () => {
  const { house, table } = await aTable()
  await agree(table)
  house.tables.plans.set(table.id, { entities: [{ ...wish, words: 'iets anders' }] })
  const { text } = await table.coordinator.get(
    `${table.path}/agreements/1/export/actions.csv?reader=team`,
  )
  expect(text).toContain('belt de zorgverzekering')
})

test('[EXPORT-10] a session can begin with chosen parts of another, without what stays at its table', async () => {
  const { house, table } = await aTable([
    wish,
    call,
    dilemma(1, 'Mag hij hier ingeschreven blijven?'),
  ])
  const wanted = { title: 'Verder', household: 'Kastanje', parts: ['wishes', 'dilemmas'] }
  const made = await table.coordinator.post(`${table.path}/copy`, wanted)
  const { session } = made.body(CreateSessionResponse)
  expect(house.tables.plans.get(session.id)?.entities).toEqual([wish])
  const { browser } = await table.guest('Bibi')
  expect((await browser.post(`${table.path}/copy`, wanted)).reason).toBe('not-signed-in')
})

test.each([
  ['no', 'not-shared'],
  ['when-present', 'export-not-shared'],
])(
  '[EXPORT-10] no session begins with it when a resident says ‘%s’ while the plan is read',
  async (answer, reason) => {
    const { house, table } = await aTable()
    const wim = await table.guest('Wim', 'resident')
    house.tables.sit(table.id, wim.id)
    const rule = { answer, until: null, saidBy: wim.id }
    whileMade(house, () => wim.browser.put(`${table.path}/sharing/${table.coordinatorId}`, rule))
    const wanted = { title: 'Verder', household: 'Kastanje', parts: ['wishes'] }
    const made = await table.coordinator.post(`${table.path}/copy`, wanted)
    expect(made.reason).toBe(reason)
    expect([...house.tables.plans.keys()]).toEqual([table.id])
    expect(house.facts.exports.taken(table.id)).toEqual([])
  },
)

test('[EXPORT-11] a plan that changes while its file is made is in it as it was, or as it became', async () => {
  const { house, table } = await aTable()
  const asked = table.coordinator.get(`${table.path}/export/plan.json?reader=team`)
  const [then, now] = ['belt de zorgverzekering', 'belt niemand']
  house.tables.plans.set(table.id, {
    entities: [
      { ...wish, words: now },
      { ...call, words: now },
    ],
  })
  const { entities } = planIn(PlanFile.parse(JSON.parse((await asked).text)))
  const words = entities.map((one) => ('words' in one ? one.words : ''))
  expect([
    [wish.words, then],
    [now, now],
  ]).toContainEqual(words)
})

test('[EXPORT-12] who waits for a file waits for one, from the reading of the plan on', async () => {
  const { table } = await aTable()
  const whole = `${table.path}/export/plan.json?reader=team`
  const answers = await Promise.all([1, 2, 3].map(() => table.coordinator.get(whole)))
  expect(answers.map(({ status }) => status)).toEqual([200, 429, 429])
  expect(answers[1]?.reason).toBe('export-busy')
  expect((await table.coordinator.get(whole)).status).toBe(200)
})

test('[EXPORT-13] who waits sees how far the file is, and others do not', async () => {
  const { table } = await aTable()
  const { browser } = await table.guest('Bibi', 'professional', 'edit')
  const making = async (who: Browser) =>
    (await who.get(`${table.path}/exports/making`)).body(MakingResponse).making
  expect(await making(table.coordinator)).toBeNull()
  const asked = table.coordinator.get(`${table.path}/export/plan.pdf?reader=team`)
  expect(await making(table.coordinator)).toEqual({
    name: 'plan.pdf',
    step: 'waiting',
    at: 0,
    steps: 3,
    done: 0,
    of: 1,
  })
  expect(await making(browser)).toBeNull()
  await asked
  expect(await making(table.coordinator)).toBeNull()
})

test('[EXPORT-14] who does not wait for the file has taken nothing, and can ask again', async () => {
  const { house, table } = await aTable()
  const whole = `${table.path}/export/plan.pdf?reader=team`
  const going = new AbortController()
  const cookie = [...table.coordinator.cookies].map((pair) => pair.join('=')).join('; ')
  const asked = house.app.request(whole, { signal: going.signal, headers: { Cookie: cookie } })
  going.abort()
  // Asked again at once, it waits for what was stopped.
  const again = table.coordinator.get(whole)
  expect((await asked).status).toBe(499)
  expect((await again).status).toBe(200)
  const { exports } = (await table.coordinator.get(`${table.path}/exports`)).body(
    ExportListResponse,
  )
  expect(exports).toHaveLength(1)
  expect((await table.coordinator.get(whole)).text).toMatch(/^%PDF-.*%%EOF\s*$/s)
  expect(house.lines.join()).not.toContain('"level":50')
})
