import type { BrowserPerson } from '../support/browser-person.ts'
import { placeOf, take } from './picture.ts'
import type { WorkedTable } from './worked-table.ts'

/** How much of the network map is shown, in pixels. */
const MAP = { width: 500, height: 470 }

/** Someone of an organisation, on a laptop. */
export const ofJoost = {
  async joining(table: WorkedTable): Promise<BrowserPerson> {
    const joost = await table.comesByLink('professional')
    await joost.join('Joost', 'Thuiszorg Linde')
    await joost.page.locator('.head').waitFor()
    return joost
  },

  async atWelcome(joost: BrowserPerson): Promise<void> {
    await joost.steps.isAt('welcome')
    const { fields, more } = joost.words.profileCard
    const card = joost.page.locator('.my-card')
    await card.getByLabel(fields.introduction).fill('Ik ben Joost, wijkverpleegkundige.')
    await card.getByRole('button', { name: more }).click()
    await card.getByLabel(fields.hereFor).fill('Ik help met de pufjes en de pillen.')
    await card.getByLabel(fields.limit).fill('Over geld weet ik te weinig.')
    await card.getByLabel(fields.dutyToReport).fill('Als iemand in gevaar is.')
    // The first sentence, what has to be passed on, and how one tells more.
    await card.evaluate((one) => one.scrollIntoView({ block: 'start' }))
    const now = await placeOf(joost.steps.now)
    await take(joost.page, 'card', { ...now, y: now.y + now.height - 400, height: 400 })
  },

  async atHowIsIt(joost: BrowserPerson): Promise<void> {
    // What he wrote on his card may have kept that step before him.
    await joost.page.reload()
    await joost.steps.isAt('how-is-it')
    await joost.press(joost.words.table.views.plan)
    await joost.plan.isThere()
    await joost.page.locator('.tl-canvas').waitFor()
    await take(joost.page, 'table', { x: 300, y: 0, width: 780, height: 500 })

    const composer = joost.plan.view.locator('.composer')
    await composer.locator('.composer__who').click()
    await composer.getByRole('button', { name: 'Wim' }).first().click()
    await composer.locator('textarea').fill('Ik wil mijn zoon weer zien.')
    await take(joost.page, 'their-words', await placeOf(composer))
  },

  async atPeopleAround(joost: BrowserPerson): Promise<void> {
    const { network, table } = joost.words
    await joost.steps.isAt('people-around')
    await joost.press(table.views.people)
    await joost.press(network.whole)
    const drawing = joost.page.locator('.network__drawing')
    const fold = drawing.getByRole('button', { expanded: false })
    if ((await fold.count()) > 0) await fold.first().click()
    await drawing.getByText('Mehmet', { exact: true }).first().waitFor()
    // Wide enough that names can be read; what is shown is the middle of the map.
    await joost.page.setViewportSize({ width: 1440, height: 900 })
    const map = await placeOf(drawing.locator('> div svg').first())
    await take(joost.page, 'people-around', {
      x: map.x + (map.width - MAP.width) / 2,
      y: map.y,
      ...MAP,
    })
  },
}
