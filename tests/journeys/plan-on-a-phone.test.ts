import { describe, expect, it } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { useJourney } from '../support/journey.ts'

const journey = useJourney()

/** Words that nobody else may see before they lie on the table. */
const SECRET = 'Ik durf de post niet open te maken.'

const BOARD = /\/board-[\w-]+\.js$/
/** A face of one of the typefaces of the board. */
const TYPEFACE = /\/(?:IBMPlex|Shantell)[\w-]+\.woff2$/
/** Of the one that stands on it: what is written, and what is a heading. */
const STANDS_THERE = /\/IBMPlexSans-(?:Medium|Bold)-[\w-]+\.woff2$/

describe('a resident on a phone', () => {
  it('lands in the plan, writes first for himself, and says that what was noted is right', async () => {
    const table = await journey.table({ template: 'kitchen-table' })
    const [samira, wim] = await Promise.all([
      table.seatSamira({ screen: 'phone', overheard: true }),
      table.seat('Wim', 'resident', 'edit', { screen: 'phone', overheard: true }),
    ])
    const { composer, privately, row } = wim.words.statements
    const boardOfWim = () => wim.wire.fetched.filter((address) => BOARD.test(address))

    await wim.press(composer.privately)
    await wim.sees(privately.onlyYou)
    await wim.field(privately.askAny).fill(SECRET)
    await wim.press(privately.keep)
    await wim.plan.view.getByText(SECRET).waitFor()
    await wim.page.reload()
    await wim.press(composer.privatelyCount(1))
    await wim.plan.view.getByText(SECRET).waitFor()
    const tab = await wim.context.newPage()
    await tab.goto(wim.page.url())
    await tab.getByRole('button', { name: composer.privately, exact: true }).click()
    await tab.getByText(privately.onlyYou).waitFor()
    expect(await tab.getByText(SECRET).count()).toBe(0)
    await tab.close()

    // Something is said meanwhile, so that there was time for all to go over the wire.
    await samira.plan.say('De brieven liggen op tafel.')
    await wim.sees('De brieven liggen op tafel.')
    expect(await wim.wire.count('sent', SECRET)).toBe(0)
    expect(await samira.wire.count('received', SECRET)).toBe(0)
    expect(await samira.plan.said()).toEqual(['De brieven liggen op tafel.'])

    await wim.press(privately.layDownOne(SECRET))
    await eventually(() => samira.plan.said()).toContain(SECRET)
    expect(await samira.wire.count('received', SECRET)).toBeGreaterThan(0)
    await wim.press(privately.back)
    await wim.plan.view.getByRole('button', { name: composer.privately, exact: true }).waitFor()

    await samira.plan.view.locator('.composer__who').click()
    const who = samira.plan.view.getByRole('group', { name: composer.who })
    await who.getByRole('button', { name: 'Wim' }).click()
    await samira.plan.say('Samen lukt het wel.')
    const noted = samira.plan.statement('Samen lukt het wel.')
    await noted.getByText(row.unconfirmed).waitFor()
    await noted.getByText(row.notedBy('Samira')).waitFor()
    await wim.plan.statement('Samen lukt het wel.').getByText(row.right).waitFor()
    await wim.press(row.confirm)
    await noted.getByText(row.unconfirmed).waitFor({ state: 'detached' })

    expect(boardOfWim()).toEqual([])
    await wim.press(wim.words.table.views.board)
    await wim.seesBoard()
    expect(boardOfWim()).not.toEqual([])
    const typefaces = () => wim.wire.fetched.filter((address) => TYPEFACE.test(address))
    await eventually(() => typefaces().length).toBeGreaterThan(0)
    expect(typefaces().filter((address) => !STANDS_THERE.test(address))).toEqual([])
  })
})
