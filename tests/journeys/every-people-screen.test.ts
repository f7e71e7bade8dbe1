import { describe, expect, it } from 'vitest'
import { workedCase } from '../../server/src/demo/worked-case.ts'
import type { BrowserPerson } from '../support/browser-person.ts'
import { useJourney } from '../support/journey.ts'
import { Screens } from '../support/screen-check.ts'

const { title } = workedCase('2026-05-12')
const journey = useJourney(['--demo'])

const menu = async (one: BrowserPerson, choice: string): Promise<void> => {
  await one.press(one.words.network.menu.label)
  await one.page.getByRole('menuitem', { name: choice }).click()
}

const row = ({ page }: BrowserPerson, name: string) =>
  page.locator('.network-row', { hasText: name }).first()

/** What the demonstration prints for a resident. */
const demoLink = (): string => {
  const link = /^As resident.*?: +(\S+)$/m.exec(journey.server.output())?.[1]
  if (link === undefined) throw new Error('the demonstration printed no link for a resident')
  return link
}

describe('every screen of the people around a household is calm to all eyes', () => {
  it('on a wide screen, for who leads', async () => {
    const screens = new Screens('nl')
    const samira = await journey.person()
    const { network, networkFiles, networkQuestions, networkDrawing } = samira.words
    const { picture } = networkDrawing
    await samira.goTo(journey.server.signInLink)
    await samira.page.getByRole('link', { name: title }).click()
    await samira.seesTable('plan')
    await samira.press(samira.words.table.views.people)
    await row(samira, 'Greet').waitFor()
    await screens.check('beside the board', samira)
    await samira.press(network.whole)
    await samira.page.locator('.network__drawing svg').first().waitFor()
    await screens.check('map and list', samira)
    // The day is as long ago as the demonstration lays it.
    await samira.press(new RegExp(`^${networkQuestions.compare.open('')}`))
    await screens.check('compared with an earlier meeting', samira)
    await menu(samira, network.menu.byRing)
    await screens.check('by nearness', samira)
    await samira.press(networkFiles.menu)
    await samira.page.getByRole('menuitem', { name: networkFiles.take }).click()
    await screens.check('taking it home', samira)
    await samira.page.keyboard.press('Escape')
    for (const kind of [picture.svg, picture.png]) {
      await samira.press(picture.menu)
      const file = samira.page.waitForEvent('download')
      await samira.page.getByRole('menuitem', { name: kind }).click()
      expect((await file).suggestedFilename()).toMatch(/^mensen-om-je-heen\.(svg|png)$/)
      await samira.sees(picture.done)
    }
    await row(samira, 'Daan').click()
    await samira.press(network.person.more)
    await screens.check('all of one person', samira)
    await menu(samira, network.menu.nearby)
    const offer = samira.page.locator('.nearby__offer', { hasText: 'Adem en Beweeg' })
    await offer.dragTo(samira.page.locator('.nearby__map'), { targetPosition: { x: 120, y: 260 } })
    await offer.getByText(samira.words.localOffers.atTable.onMap, { exact: true }).waitFor()
    await screens.check('in the neighbourhood', samira)
    await menu(samira, network.menu.standing)
    await screens.check('where I stand', samira)
    expect(screens.faults).toEqual([])
  })

  it('on a phone, for a resident', async () => {
    const screens = new Screens('nl')
    const henk = await journey.person({ screen: 'phone' })
    const { network } = henk.words
    await henk.goTo(demoLink())
    await henk.join('Henk')
    await henk.seesTable('plan')
    await henk.press(henk.words.table.views.people)
    await row(henk, 'Greet').waitFor()
    await screens.check('map and list on a phone', henk)
    await henk.press(network.whoElse.open)
    await screens.check('who else', henk)
    await henk.press(network.whoElse.stop)
    await row(henk, 'Greet').click()
    await henk.press(network.person.more)
    await screens.check('all of one person on a phone', henk)
    await henk.press(network.back)
    await henk.press(network.views.tree)
    await henk.page.locator('.network__drawing svg').first().waitFor()
    await screens.check('family tree on a phone', henk)
    expect(screens.faults).toEqual([])
  })
})
