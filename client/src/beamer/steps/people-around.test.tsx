// @vitest-environment happy-dom
import { Agenda, type MethodId, NEW_CONTACT } from '@samenbord/shared/model'
import { expect, test } from 'vitest'
import { exchange, memoryTable } from '../../sync/test-support/memory-table.ts'
import { rewrite } from '../../sync/test-support/rewrite.ts'
import { someone } from '../../ui/test-support/people.ts'
import { bigScreen } from '../test-support/big-screen.tsx'

const samira = someone('Samira', { access: 'coordinate', organisation: 'Buurtteam Noord' })
const wim = someone('Wim', { kind: 'resident' })

const id = 'people-around'.padEnd(22, '_')
const agendaAt = (kind: 'people-around' | 'method', method: MethodId | null = null) =>
  Agenda.parse({
    version: 1,
    mode: 'with-resident',
    steps: [{ id, kind, method, minutes: 5, state: 'to-come', spent: 0 }],
    current: id,
    since: '2026-05-12T12:00:00.000Z',
    noteTaker: null,
  })

const ASKED = {
  on: true,
  askedBy: wim.id,
  notedBy: null,
  askedAt: '2026-05-12T12:00:00.000Z',
} as const

const opened = async (...step: Parameters<typeof agendaAt>) => {
  const screen = await bigScreen(samira, [wim], { agenda: agendaAt(...step) })
  const { plan } = screen.table
  const named = (name: string) =>
    screen.all('svg.around__drawing text').filter(({ textContent }) => textContent === name).length
  const puts = (name: string) => {
    const place = { sector: 'friends', ring: 'close', spot: null } as const
    return screen.doing(() => plan.add('contact', { ...NEW_CONTACT, name, place }))
  }
  return { screen, plan, named, puts }
}

test('as long as nobody was named, the question is all there is to see', async () => {
  const { screen, named, puts } = await opened('people-around')
  expect(screen.all('.beam__alone').length).toBe(1)
  expect(screen.all('svg.around__drawing').length).toBe(0)
  await puts('Mehmet')
  expect(screen.all('.beam__alone').length).toBe(0)
  expect(named('Mehmet')).toBe(1)
})

test('who is in the middle stands there, and what the lines mean in words', async () => {
  const { screen, named, puts } = await opened('people-around')
  await puts('Mehmet')
  expect(named('Wim')).toBe(1)
  const legend = screen.all('.drawing-legend li').map(({ textContent }) => textContent)
  expect(legend).toEqual(
    expect.arrayContaining(['sterk', 'gewoon', 'dun', 'gespannen', 'verbroken']),
  )
})

test('a name that someone is changing stays as it was until they are done', async () => {
  const { screen, named, puts } = await opened('people-around')
  await puts('Kees')
  const [kees] = screen.table.plan.plan.get().contacts
  if (kees === undefined) throw new Error('nobody was added')
  const writer = memoryTable(wim)
  const reach = () => screen.doing(() => exchange(writer, screen.table))
  await reach()
  writer.fields.set({ entity: kees.id, field: 'name' })
  await reach()
  rewrite(writer.plan, 'contact', kees.id, 'name', 'Kees en Toos')
  await reach()
  expect([named('Kees'), named('Kees en Toos')]).toEqual([1, 0])
})

test('what someone keeps never stands there, whatever this screen is told', async () => {
  const { screen, named, puts } = await opened('people-around')
  await puts('Mehmet')
  const [mehmet] = screen.table.plan.plan.get().contacts
  if (mehmet === undefined) throw new Error('nobody was added')
  const secret = { ...mehmet, id: 'geheim'.padEnd(22, '_') as typeof mehmet.id, name: 'Geheim' }
  await screen.tell({ kept: [{ what: 'whole', entity: secret }] })
  expect(named('Mehmet')).toBe(1)
  expect(named('Geheim')).toBe(0)
})

test('a family tree is seen once a resident asked for it', async () => {
  const { screen, plan, named } = await opened('method', 'genogram')
  await screen.doing(() => {
    const own = plan.add('member', { name: 'Wim', participant: wim.id })
    const daan = plan.add('contact', { ...NEW_CONTACT, name: 'Daan' })
    plan.add('parentage', {
      child: `contact:${daan}`,
      parent: `member:${own}`,
      other: null,
      bond: 'birth',
      twinOf: null,
      identical: false,
    })
  })
  expect(screen.all('svg.around__drawing').length).toBe(0)
  expect(screen.all('.listed').length).toBeGreaterThan(1)
  await screen.tell({ familyTree: ASKED })
  expect(named('Daan')).toBe(1)
  await screen.tell({ familyTree: { on: false } })
  expect(screen.all('svg.around__drawing').length).toBe(0)
})

test('the ways of working on the map show it as soon as somebody is on it', async () => {
  const { screen, named, puts } = await opened('method', 'placement')
  expect(screen.all('.listed').length).toBeGreaterThan(1)
  await puts('Mehmet')
  expect(named('Mehmet')).toBe(1)
})
