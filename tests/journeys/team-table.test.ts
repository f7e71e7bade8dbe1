import { describe, expect, it } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { useJourney } from '../support/journey.ts'
import { Screens } from '../support/screen-check.ts'

const journey = useJourney()

const NUMBER = '123456782'

describe('a table of a team', () => {
  it('has no citizen numbers: what is typed is gone at once, and no undo brings it back', async () => {
    const table = await journey.table({ template: 'team-table', title: 'Team Noord' })
    const [samira, joost] = await Promise.all([
      table.seatSamira(),
      table.seat('Joost', 'professional', 'edit'),
    ])
    const screens = new Screens('nl')
    const { stuck, shell } = samira.words
    await samira.sees(stuck.noNames)
    await screens.check('the reminder', samira)
    for (const one of [samira, joost]) await one.press(stuck.understood)

    await samira.hand.startNote([700, 500])
    await samira.hand.type(`Van ${NUMBER}`)
    await eventually(() => samira.hand.writing.textContent()).toBe('Van ')
    await samira.sees(stuck.numberRemoved)
    await samira.press(shell.close)
    await samira.hand.type('iemand, bel 0612345643')
    await samira.hand.stopWriting()
    const left = 'Van iemand, bel 0612345643'
    await eventually(() => joost.hand.words()).toEqual([left])

    await samira.page.keyboard.press('Control+z')
    await samira.page.keyboard.press('Control+Shift+z')
    for (const one of [samira, joost]) {
      await eventually(() => one.hand.words()).toEqual([left])
      await one.seesSaved()
      expect(await one.page.getByText(NUMBER).count()).toBe(0)
    }
    expect(screens.faults).toEqual([])
  })

  it('takes them out of the label of an arrow and the name of a frame as well', async () => {
    const table = await journey.table({ template: 'team-table', title: 'Team Noord' })
    const samira = await table.seatSamira()
    const screens = new Screens('nl')
    const { stuck, shell } = samira.words
    await samira.press(stuck.understood)
    await samira.hand.choose('arrow')
    await samira.hand.drag([250, 500], [500, 500])
    await samira.page.keyboard.press('Enter')
    const label = samira.page.locator('.tl-arrow-label textarea')
    await label.waitFor()
    await samira.hand.type(`Naar ${NUMBER}`)
    await eventually(() => label.inputValue()).toBe('Naar ')
    await samira.page.keyboard.press('Escape')
    await samira.sees(stuck.numberRemoved)
    await screens.check('a number was taken out', samira)
    await samira.press(shell.close)

    await samira.hand.choose('frame')
    await samira.hand.drag([800, 450], [1000, 560])
    await samira.page.keyboard.press('Enter')
    const name = samira.page.locator('.tl-frame-label__editing input')
    await name.waitFor()
    await name.fill(`Over ${NUMBER}`)
    await eventually(() => name.inputValue()).toBe('Over ')
    expect(screens.faults).toEqual([])
  })

  it('keeps what other tables could not solve, without who and where, and its own dilemmas', async () => {
    const household = await journey.table({ template: 'kitchen-table' })
    const told = { blocker: 'waiting-list', words: 'Een jaar wachten op hulp' }
    const path = `/sessions/${household.id}/stuck`
    const refused = await household.samira.call('POST', path, {
      ...told,
      words: 'Kastanje wacht een jaar',
    })
    expect(refused.status).toBe(422)
    await household.samira.ask('POST', path, told)

    const team = await journey.table({ template: 'team-table', title: 'Team Noord' })
    const samira = await team.seatSamira()
    const screens = new Screens('nl')
    const { dilemmas, stuck, table } = samira.words
    await samira.press(table.menu)
    await samira.press(table.menuItems.stuck)
    const panel = samira.page.locator('.stuck')
    await panel.getByText(told.words).waitFor()
    await panel.getByText(stuck.times(1)).waitFor()
    await screens.check('the list', samira)
    await samira.press(stuck.remove(told.words))
    await samira.dialog().getByRole('button', { name: stuck.removeShort }).click()
    await panel.getByText(stuck.none).waitFor()

    await samira.press(table.menu)
    await samira.press(dilemmas.title)
    await samira.press(dilemmas.new)
    await samira.field(dilemmas.words).fill('Twee teams bellen in één straat aan.')
    await screens.check('a dilemma that is being prepared', samira)
    await samira.press(dilemmas.lay)
    await samira.press(dilemmas.decision.begin)
    await screens.check('a dilemma that is being decided', samira)
    expect(screens.faults).toEqual([])
  })
})
