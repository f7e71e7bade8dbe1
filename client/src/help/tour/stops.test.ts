import { describe, expect, it } from 'vitest'
import { placeOf, type Stop, stopsFor } from './stops.ts'

const HOUSEHOLD = { household: 'Kastanje' }
const TEAM = { household: null }

/** What each stop says where all that it could point at is to be seen. */
const says = (stops: readonly Stop[]) => stops.map((stop) => placeOf(stop, () => true).says)

describe('the stops of a tour', () => {
  it('are about what is mine and who may know, for a resident', () => {
    const stops = stopsFor({ kind: 'resident' }, 'edit', HOUSEHOLD)
    expect(says(stops)).toEqual(['now', 'ownWords', 'whoMayKnow'])
  })

  it('leave who may know to the resident, for family and volunteers', () => {
    const stops = stopsFor({ kind: 'supporter' }, 'edit', HOUSEHOLD)
    expect(says(stops)).toEqual(['now', 'ownWords', 'mayIKnow'])
  })

  it('are about writing in the words of others, for a team member', () => {
    const stops = stopsFor({ kind: 'professional' }, 'edit', HOUSEHOLD)
    expect(says(stops)).toEqual(['steps', 'views', 'theirWords'])
  })

  it('speak of no plan and no residents at the table of a team', () => {
    const stops = stopsFor({ kind: 'professional' }, 'edit', TEAM)
    expect(says(stops)).toEqual(['steps', 'board', 'noNames'])
  })

  it('are about leading, for who leads, whoever that is', () => {
    for (const kind of ['professional', 'resident'] as const) {
      const stops = stopsFor({ kind }, 'coordinate', HOUSEHOLD)
      expect(says(stops)).toEqual(['invite', 'lead', 'bigScreen'])
    }
  })

  it('promise nobody to write who only looks along', () => {
    for (const kind of ['professional', 'resident', 'supporter'] as const) {
      const stops = stopsFor({ kind }, 'view', HOUSEHOLD)
      expect(says(stops)).toContain('looksAlong')
      expect(says(stops)).not.toContain('ownWords')
    }
  })

  it('point at the first thing that is to be seen, and say what goes with that', () => {
    const [first, second] = stopsFor({ kind: 'resident' }, 'edit', HOUSEHOLD)
    expect(placeOf(first, (at) => at === '.rail').says).toBe('nowLater')
    expect(placeOf(second, () => false).says).toBe('ownWordsLater')
  })
})
