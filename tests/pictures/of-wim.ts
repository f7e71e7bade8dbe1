import type { BrowserPerson } from '../support/browser-person.ts'
import { placeOf, take } from './picture.ts'
import type { WorkedTable } from './worked-table.ts'

const WHOLE = { x: 0, y: 0, width: 390, height: 700 }

/** The resident, on a phone. */
export const ofWim = {
  async joining(table: WorkedTable): Promise<BrowserPerson> {
    const wim = await table.comesByLink('resident')
    await wim.field(wim.words.join.name).fill('Wim')
    // So high that one sees what to press.
    const high = { ...WHOLE, height: 780 }
    await wim.page.setViewportSize(high)
    await take(wim.page, 'join', high)
    await wim.page.setViewportSize(WHOLE)
    await wim.press(wim.words.join.submit)
    await wim.page.locator('.head').waitFor()
    return wim
  },

  async atSharing(wim: BrowserPerson): Promise<void> {
    await wim.steps.isAt('sharing')
    await wim.page.locator('.sharing-row--open').waitFor()
    await take(wim.page, 'who-may-know', WHOLE)
  },

  async atHowIsIt(wim: BrowserPerson): Promise<void> {
    await wim.steps.isAt('how-is-it')
    await wim.page.locator('.field-button').nth(1).click()
    await wim.page.locator('.step-write textarea').fill('Ik lig vaak lang wakker.')
    await take(wim.page, 'own-words', WHOLE)

    await wim.press(wim.words.table.menu)
    const last = await placeOf(wim.button(wim.words.table.forget))
    await take(wim.page, 'forget', { ...WHOLE, height: last.y + last.height + 8 })
    await wim.press(wim.words.table.menu)
  },
}
