import { expect, it } from 'vitest'
import { tableOf } from './table.ts'

const TITLE = {
  title: 'Something',
  columns: [
    { name: 'p99 ms', digits: 1, better: 'less' },
    { name: 'ack', digits: 0 },
  ],
} as const

const runs = (server: string, ...values: readonly number[]) => ({
  server,
  outcomes: values.map((value) => ({ figures: { 'p99 ms': value }, problems: [] })),
})

it('tells medians, their spread, and ratios to the relay and to the best of the peers', () => {
  const all = [runs('relay', 2, 1, 3), runs('one', 8, 8), runs('other', 4), runs('own', 6, 5)]
  const table = tableOf(TITLE, all, { relay: 'relay', own: 'own' })
  expect(table.split('\n').slice(2)).toEqual([
    '| server | p99 ms | × relay | × best peer |',
    '| --- | ---: | ---: | ---: |',
    '| relay | 2.0 [1.0–3.0] | 1.00 | 0.50 |',
    '| one | 8.0 | 4.00 | 2.00 |',
    '| other | 4.0 | 2.00 | 1.00 |',
    '| own | 5.5 [5.0–6.0] | 2.75 | 1.38 |',
  ])
})

it('leaves out runs in which something was missing', () => {
  const wrong = { figures: { 'p99 ms': 0.1 }, problems: ['3 updates never came'] }
  const { outcomes } = runs('own', 7)
  const all = [{ server: 'own', outcomes: [...outcomes, wrong] }]
  expect(tableOf(TITLE, all, { relay: 'relay', own: 'own' })).toContain('| own | 7.0 |')
})
