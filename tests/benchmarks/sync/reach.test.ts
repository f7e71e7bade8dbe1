import { expect, it } from 'vitest'
import { reachTable } from './reach.ts'

const runs = (server: string, figures: Readonly<Record<string, number>>) => ({
  server,
  outcomes: [{ figures, problems: [] }],
})

it('says of what was measured whether it is there', () => {
  const meeting = [
    runs('relay', { 'p50 ms': 1, 'p99 ms': 2 }),
    runs('one', { 'p50 ms': 2, 'p99 ms': 4 }),
    runs('other', { 'p50 ms': 2, 'p99 ms': 3 }),
    runs('own', { 'p50 ms': 1.25, 'p99 ms': 3.5 }),
  ]
  const storm = [runs('relay', { 'delivered/s': 1_000 }), runs('own', { 'delivered/s': 1_300 })]
  const table = reachTable(
    (name) => (name === 'meeting' ? meeting : name === 'storm' ? storm : []),
    { relay: 'relay', own: 'own' },
  )
  expect(table.split('\n').slice(2)).toEqual([
    '| meeting | p50 at most 1.3 × the relay | 1.25 | 1.30 | yes |',
    '| meeting | p99 below every peer | 3.50 | 3.00 | **no** |',
    '| storm | updates delivered at least 1.2 × the relay | 1300 | 1200 | yes |',
  ])
})
