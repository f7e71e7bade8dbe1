import type { BrowserPerson } from '../support/browser-person.ts'
import { placeOf, take } from './picture.ts'
import type { WorkedTable } from './worked-table.ts'

/** Who leads the meeting, on a laptop. */
export const ofSamira = {
  async atSharing(samira: BrowserPerson): Promise<void> {
    const { table, sharing, invite } = samira.words
    await samira.press(table.menu)
    await samira.press(table.menuItems.sharing)
    const panel = samira.page.locator('dialog.panel')
    await panel.getByText(sharing.lead).or(panel.getByText(sharing.leadNoted)).first().waitFor()
    await panel.locator('.sharing-row', { hasText: 'Joost' }).getByRole('button').first().click()
    const row = panel.locator('.sharing-row--open', { hasText: 'Joost' })
    await row.waitFor()
    await row.evaluate((one) => one.scrollIntoView({ block: 'center' }))
    await take(samira.page, 'sharing-aloud', await placeOf(row))
    await samira.press(samira.words.shell.close)

    await samira.press(invite.title)
    await samira.press(invite.make)
    await samira.page.getByRole('img', { name: invite.qr }).waitFor()
    await take(samira.page, 'invite', await placeOf(panel, 492))
    await samira.press(samira.words.shell.close)
  },

  async atHowIsIt(table: WorkedTable): Promise<void> {
    const { samira } = table
    await samira.steps.bar.getByText(samira.steps.title('how-is-it')).waitFor()
    await take(samira.page, 'leading', { x: 300, y: 0, width: 780, height: 400 })

    const screen = await table.bigScreen()
    await screen.page.getByText(samira.steps.title('how-is-it')).first().waitFor()
    await take(screen.page, 'big-screen', { x: 0, y: 0, width: 960, height: 450 })
  },
}
