import { SessionTemplate } from '@samenbord/shared/model'
import { templateRecords } from '@samenbord/shared/template'
import { describe, expect, it } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { useJourney } from '../support/journey.ts'

const journey = useJourney()

/** What each kind of session opens with: on a wide screen, and on a phone. */
const OPENS_WITH: Record<SessionTemplate, readonly [wide: string[], phone: string[]]> = {
  'kitchen-table': [['Bord', 'Plan'], ['Plan']],
  mdo: [['Bord', 'Plan'], ['Plan']],
  'team-case': [['Bord', 'Plan'], ['Plan']],
  empty: [['Bord'], ['Bord']],
  // Without a household there is no plan: beside the board there are the words.
  'team-table': [['Bord'], ['Bord']],
}

describe('each kind of session', () => {
  it('lays out its board and opens with the views one needs then', async () => {
    const wide = await journey.person()
    const phone = await journey.person({ screen: 'phone' })
    for (const template of SessionTemplate.options) {
      const table = await journey.table({ template })
      const opens = OPENS_WITH[template]
      for (const [index, one] of [wide, phone].entries()) {
        await one.takeCookies(table.samira)
        await one.goTo(table.path)
        await one.seesSaved()
        const shown = one.page.locator('.rail__view[aria-pressed="true"]')
        await eventually(() => shown.allTextContents()).toEqual(opens[index])
        const hasPlan = opens[index]?.includes('Plan') === true
        const hasBoard = opens[index]?.includes('Bord') === true
        if (hasPlan) await one.plan.isThere()
        if (hasBoard) await one.page.locator('.tl-canvas').waitFor()
        expect(await one.plan.view.count()).toBe(hasPlan ? 1 : 0)
        expect(await one.page.locator('.tl-canvas').count()).toBe(hasBoard ? 1 : 0)
      }
      const laid = templateRecords(template).filter(({ type }) => type === 'frame')
      await eventually(() => wide.hand.count('frame')).toBe(laid.length)
    }
  })
})
