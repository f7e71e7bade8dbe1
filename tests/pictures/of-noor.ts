import type { BrowserPerson } from '../support/browser-person.ts'
import { placeOf, take } from './picture.ts'
import type { WorkedTable } from './worked-table.ts'

/** How much of the network map is shown, in pixels. */
const MAP = { width: 500, height: 470 }

/** Someone of an organisation, on a laptop. */
export const ofNoor = {
  async joining(table: WorkedTable): Promise<BrowserPerson> {
    const noor = await table.comesByLink('professional')
    await noor.join('Noor', 'Thuiszorg Linde')
    await noor.page.locator('.head').waitFor()
    return noor
  },

  async atWelcome(noor: BrowserPerson): Promise<void> {
    await noor.steps.isAt('welcome')
    const { fields, more } = noor.words.profileCard
    const card = noor.page.locator('.my-card')
    await card.getByLabel(fields.introduction).fill('Ik ben Noor, wijkverpleegkundige.')
    await card.getByRole('button', { name: more }).click()
    await card.getByLabel(fields.hereFor).fill('Ik help met de pufjes en de pillen.')
    await card.getByLabel(fields.limit).fill('Over geld weet ik te weinig.')
    await card.getByLabel(fields.dutyToReport).fill('Als iemand in gevaar is.')
    // The first sentence, what has to be passed on, and how one tells more.
    await card.evaluate((one) => one.scrollIntoView({ block: 'start' }))
    const now = await placeOf(noor.steps.now)
    await take(noor.page, 'card', { ...now, y: now.y + now.height - 400, height: 400 })
  },

  async atHowIsIt(noor: BrowserPerson): Promise<void> {
    // What he wrote on his card may have kept that step before him.
    await noor.page.reload()
    await noor.steps.isAt('how-is-it')
    await noor.press(noor.words.table.views.plan)
    await noor.plan.isThere()
    await noor.page.locator('.tl-canvas').waitFor()
    await take(noor.page, 'table', { x: 300, y: 0, width: 780, height: 500 })

    const composer = noor.plan.view.locator('.composer')
    await composer.locator('.composer__who').click()
    await composer.getByRole('button', { name: 'Wim' }).first().click()
    await composer.locator('textarea').fill('Ik wil mijn zoon weer zien.')
    await take(noor.page, 'their-words', await placeOf(composer))
  },

  async atPeopleAround(noor: BrowserPerson): Promise<void> {
    const { network, table } = noor.words
    await noor.steps.isAt('people-around')
    await noor.press(table.views.people)
    await noor.press(network.whole)
    const drawing = noor.page.locator('.network__drawing')
    const fold = drawing.getByRole('button', { expanded: false })
    if ((await fold.count()) > 0) await fold.first().click()
    await drawing.getByText('Mehmet', { exact: true }).first().waitFor()
    // Wide enough that names can be read; what is shown is the middle of the map.
    await noor.page.setViewportSize({ width: 1440, height: 900 })
    const map = await placeOf(drawing.locator('> div svg').first())
    await take(noor.page, 'people-around', {
      x: map.x + (map.width - MAP.width) / 2,
      y: map.y,
      ...MAP,
    })
  },
}
