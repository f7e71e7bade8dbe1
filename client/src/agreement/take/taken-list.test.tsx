// @vitest-environment happy-dom
import type { ExportRecord } from '@samenbord/shared/model'
import { expect, test } from 'vitest'
import { doing, seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import { sessionId } from '../../ui/test-support/people.ts'
import { type Reply, serve } from '../../ui/test-support/server.ts'
import { noteTaken } from './taken-here.ts'
import { TakenList } from './taken-list.tsx'
import { atSamira, atWim } from './test-support/taking.ts'

const LIST = `GET /sessions/${sessionId}/exports`

const record = (more: Partial<ExportRecord>): ExportRecord => ({
  by: atSamira.id,
  name: 'letter.pdf',
  reader: { kind: 'household' },
  agreement: 2,
  at: `${new Date().getFullYear()}-05-12T12:00:00.000Z`,
  ...more,
})

test('everyone sees who took which file, for whom and of what', async () => {
  serve({
    [LIST]: [
      200,
      {
        exports: [
          record({}),
          record({
            by: null,
            name: 'fhir.json',
            agreement: null,
            reader: { kind: 'organisation', organisation: 'Thuiszorg Linde' },
          }),
        ],
      },
    ],
  })
  const screen = await showAt(seatOf(atWim, [atSamira]), <TakenList />)
  await screen.until(() => screen.all('li').length === 2)
  expect(screen.all('li').map(({ textContent }) => textContent)).toEqual([
    'Samira: Brief (PDF), 12 meivan vastgelegd plan 2, voor het huishouden',
    'iemand die hier niet meer is: Zorgsysteem (FHIR), 12 meivan het concept, voor Thuiszorg Linde',
  ])
})

test('says that nobody took anything, and hears at once when someone here does', async () => {
  let exports: ExportRecord[] = []
  serve({ [LIST]: () => [200, { exports }] })
  const screen = await showAt(seatOf(atWim, [atSamira]), <TakenList />)
  await screen.until(() => screen.words().includes('Nog niemand nam iets mee.'))
  exports = [record({ by: atWim.id })]
  await doing(noteTaken)
  await screen.until(() => screen.words().includes('Wim: Brief (PDF)'))
  expect(screen.words()).not.toContain('Nog niemand nam iets mee.')
})

test('a long list begins with the newest, and folds the rest away', async () => {
  const exports = Array.from({ length: 8 }, (_, at) =>
    record({ at: `2026-05-${String(20 - at)}T12:00:00.000Z` }),
  )
  serve({ [LIST]: [200, { exports }] })
  const screen = await showAt(seatOf(atWim, [atSamira]), <TakenList />)
  await screen.until(() => screen.words().includes('Eerder (3)'))
  expect(screen.find('details').querySelectorAll('li')).toHaveLength(3)
})

test('a list that does not come is asked for again', async () => {
  let answer: Reply = [503, {}]
  serve({ [LIST]: () => answer })
  const screen = await showAt(seatOf(atWim, [atSamira]), <TakenList />)
  await screen.until(() => screen.hasButton('Probeer opnieuw'))
  answer = [200, { exports: [] }]
  await screen.click(screen.button('Probeer opnieuw'))
  await screen.until(() => screen.words().includes('Nog niemand nam iets mee.'))
})
