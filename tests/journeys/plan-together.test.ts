import { addEntities } from '@samenbord/shared/document'
import { describe, expect, it } from 'vitest'
import { action, goal } from '../../shared/src/model/test-support/plan-entities.ts'
import type { BrowserPerson } from '../support/browser-person.ts'
import { eventually } from '../support/eventually.ts'
import { useJourney } from '../support/journey.ts'

const journey = useJourney()

const OF_WIM = 'abcdefghijklmnopqrstabcdefghijklmnopqrst'
const OF_GREET = 'ABCDEFGHIJKLMNOPQRSTABCDEFGHIJKLMNOPQRST'

const lettersOf = (text: string): string => [...text].sort().join('')

/** A wish that nobody has words of their own for yet, so that everyone may write in it. */
const wish = (number: number, words: string) =>
  goal(number, words, { order: `a${number}`, whose: null, wordsOf: null })

const typeAtOnce = async (wim: BrowserPerson, greet: BrowserPerson): Promise<void> => {
  await Promise.all([wim.page.keyboard.type(OF_WIM), greet.page.keyboard.type(OF_GREET)])
}

describe('two people in one plan at once', () => {
  it('lose no letter, see each other there, and come to the same order', async () => {
    const table = await journey.table({ template: 'kitchen-table' })
    await table.lay((doc) => {
      addEntities(doc, [wish(1, 'Rust'), wish(2, 'Lucht'), wish(3, 'Daan'), action(1, 'bellen ')])
    })
    const [wim, greet] = await Promise.all([
      table.seat('Wim', 'resident', 'edit', { screen: 'phone' }),
      table.seat('Greet', 'supporter', 'edit'),
    ])
    const both = [wim, greet]

    for (const one of both) {
      await one.plan.show('wishes')
      await one.plan.toggle(one.plan.goal('Rust'))
      await one.plan.goal('Rust').getByLabel(one.words.goals.fields.words).click()
    }
    await eventually(() => wim.plan.writers(wim.plan.goal('Rust'))).toEqual(['Greet schrijft hier'])
    await eventually(() => greet.plan.writers(greet.plan.goal('Rust'))).toEqual([
      'Wim schrijft hier',
    ])
    await typeAtOnce(wim, greet)
    const all = lettersOf(`Rust${OF_WIM}${OF_GREET}`)
    for (const one of both) {
      await eventually(async () => lettersOf((await one.plan.wishes())[0] ?? '')).toBe(all)
    }
    expect(await wim.plan.wishes()).toEqual(await greet.plan.wishes())

    const rows = both.map((one) => one.plan.goal('Daan').locator('.goal__words button'))
    await Promise.all(rows.map((row) => row.press('Alt+ArrowUp')))
    const ordersOf = async () => [await wim.plan.wishes(), await greet.plan.wishes()] as const
    await eventually(async () => {
      const [ofWim, ofGreet] = await ordersOf()
      return ofWim.join() === ofGreet.join() && ofWim[2] !== 'Daan'
    }).toBe(true)
    expect((await wim.plan.wishes()).map(lettersOf).sort()).toEqual(
      [all, 'Lucht', 'Daan'].map(lettersOf).sort(),
    )

    for (const one of both) {
      await one.plan.show('actions')
      await one.plan.toggle(one.plan.action('bellen'))
      await one.plan.action('bellen').getByLabel(one.words.actions.fields.what).click()
      await one.page.keyboard.press('End')
    }
    await typeAtOnce(wim, greet)
    const said = lettersOf(`bellen ${OF_WIM}${OF_GREET}`)
    const whatOf = (one: BrowserPerson) =>
      one.plan.action('bellen').getByLabel(one.words.actions.fields.what).inputValue()
    for (const one of both) {
      await eventually(async () => lettersOf(await whatOf(one))).toBe(said)
    }

    // Each answers another question about the same action.
    await Promise.all([
      wim.plan.action('bellen').getByText(wim.words.actions.due.choices['this-week']).click(),
      greet.plan.action('bellen').getByRole('button', { name: 'Greet' }).click(),
    ])
    for (const one of both) {
      await eventually(async () => (await one.plan.actions()).join()).toMatch(/^Greet .*vóór/)
      await one.seesSaved()
    }
    expect(await wim.plan.actions()).toEqual(await greet.plan.actions())
  })
})
