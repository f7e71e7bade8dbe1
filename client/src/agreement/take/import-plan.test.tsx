// @vitest-environment happy-dom
import { MOST_BROUGHT, NEW_GOAL } from '@samenbord/shared/model'
import { LIMITS } from '@samenbord/shared/protocol'
import { expect, test } from 'vitest'
import { filledContent } from '../../../../shared/src/export/test-support/contents.ts'
import {
  doing,
  type PlanScreen,
  type Seat,
  seatOf,
  showAt,
} from '../../entity/test-support/plan-table.tsx'
import { sessionId } from '../../ui/test-support/people.ts'
import { type Reply, refusal, serve } from '../../ui/test-support/server.ts'
import { ImportPlan } from './import-plan.tsx'
import { atSamira, atWim } from './test-support/taking.ts'

const IMPORT = `POST /sessions/${sessionId}/import`
const OPEN = 'Zet een plan op deze tafel'

const PLAN = {
  format: 'samenbord-plan',
  version: 1,
  madeAt: '2026-05-12T12:00:00.000Z',
  fromAgreement: null,
  plan: filledContent('Gewoon weer slapen'),
}

const shown = (seat: Seat) => showAt(seat, <ImportPlan />)

const choose = async (screen: PlanScreen, file: File): Promise<void> => {
  const input = screen.find('input[type="file"]')
  Object.defineProperty(input, 'files', { value: [file], configurable: true })
  await doing(() => input.dispatchEvent(new Event('change', { bubbles: true })))
}

const fileOf = (content: string) => new File([content], 'plan.json')

test('a plan from another table is put on an empty one', async () => {
  const screen = await shown(seatOf(atSamira, [atWim]))
  const calls = serve({ [IMPORT]: [204] })
  expect(screen.words()).toContain('Het bestand mag hoogstens 4 MB zijn.')
  await choose(screen, fileOf(JSON.stringify(PLAN)))
  await screen.until(() => screen.words().includes('Het plan staat op tafel.'))
  expect(calls).toEqual([{ path: IMPORT, body: PLAN }])
})

test.each([
  ['no JSON', '{"format":', 'Dit bestand is geen plan uit Samenbord. Kies het bestand'],
  ['another JSON', '{"resourceType":"Bundle"}', 'Dit bestand is geen plan uit Samenbord.'],
  ['a picture', 'PNG\0\0', 'Dit bestand kan niet gelezen worden. Kies het bestand'],
])('%s is not sent, and it says what to choose', async (_, content, words) => {
  const screen = await shown(seatOf(atSamira, [atWim]))
  const calls = serve({})
  await choose(screen, fileOf(content))
  await screen.until(() => screen.words().includes(words))
  expect(calls).toEqual([])
})

test('a plan in which more stands than a table can bear is not sent, and it says of what', async () => {
  const screen = await shown(seatOf(atSamira, [atWim]))
  const calls = serve({})
  const [role] = PLAN.plan.roles
  const roles = Array.from({ length: MOST_BROUGHT.roles + 1 }, () => role)
  await choose(screen, fileOf(JSON.stringify({ ...PLAN, plan: { ...PLAN.plan, roles } })))
  await screen.until(() =>
    screen.words().includes('Er staat te veel in dit plan: 3001 keer wie iets doet of hoort.'),
  )
  expect(screen.words()).toContain('Er kunnen er hoogstens 3000 op een tafel.')
  expect(calls).toEqual([])
})

test('a file that is too large is not read', async () => {
  const screen = await shown(seatOf(atSamira, [atWim]))
  const file = fileOf('{}')
  Object.defineProperty(file, 'size', { value: LIMITS.planFile + 1 })
  await choose(screen, file)
  await screen.until(() => screen.words().includes('Dit bestand is te groot.'))
})

test('a plan that came meanwhile is not overwritten, and the file can be tried again', async () => {
  const screen = await shown(seatOf(atSamira, [atWim]))
  let answer: Reply = refusal('session-not-empty')
  serve({ [IMPORT]: () => answer })
  await choose(screen, fileOf(JSON.stringify(PLAN)))
  await screen.until(() => screen.words().includes('In dit overleg staat al een plan.'))
  answer = [204]
  await choose(screen, fileOf(JSON.stringify(PLAN)))
  await screen.until(() => screen.words().includes('Het plan staat op tafel.'))
})

test('only who coordinates sees it, and only while nothing stands in the plan', async () => {
  expect((await shown(seatOf(atWim, [atSamira]))).words()).not.toContain(OPEN)
  const seat = seatOf(atSamira, [atWim])
  const screen = await shown(seat)
  expect(screen.words()).toContain(OPEN)
  await doing(() => seat.table.plan.add('goal', { ...NEW_GOAL, words: 'Rust' }))
  expect(screen.words()).not.toContain(OPEN)
})
