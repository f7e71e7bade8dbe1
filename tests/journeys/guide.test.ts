import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { BrowserPerson } from '../support/browser-person.ts'
import { eventually } from '../support/eventually.ts'
import { useJourney } from '../support/journey.ts'

const journey = useJourney()

const guideOf = ({ page }: BrowserPerson): Locator => page.locator('.guide')

const asked = (person: BrowserPerson, question: string): Promise<void> =>
  guideOf(person).getByRole('heading', { name: question, exact: true }).waitFor()

describe('making an action together', () => {
  it('puts one question at a time on all screens, and takes nobody out of what they write', async () => {
    const table = await journey.table({ template: 'kitchen-table' })
    const [samira, greet, wim] = await Promise.all([
      table.seatSamira({ screen: 'phone' }),
      table.seat('Greet', 'supporter', 'edit', { screen: 'phone' }),
      table.seat('Wim', 'resident', 'edit', { screen: 'phone' }),
    ])
    const everyone = [samira, greet, wim]
    const { guide } = samira.words.meeting
    const { actions } = samira.words
    const own = wim.plan.view.getByLabel(wim.words.statements.composer.fieldOwn)
    await own.pressSequentially('Ik ben nog ')

    await samira.press(samira.words.table.menu)
    await samira.press(guide.title)
    for (const one of [samira, greet]) await asked(one, guide.wish.ask)
    await wim.page.getByRole('button', { name: guide.join }).waitFor()
    await wim.page.keyboard.type('aan het woord')
    expect(await own.inputValue()).toBe('Ik ben nog aan het woord')
    await wim.page.keyboard.press('Enter')
    await eventually(() => wim.plan.said()).toEqual(['Ik ben nog aan het woord'])
    await wim.press(guide.join)
    await asked(wim, guide.wish.ask)
    await wim.press(guide.wish.new)
    await wim.field(guide.wish.words).fill('Gewoon weer in mijn bed slapen')
    for (const one of [samira, greet]) await one.sees('Gewoon weer in mijn bed slapen')

    await samira.press(guide.next)
    // Who has just written is told that the table went on, and goes along when ready.
    await wim.sees(guide.further(guide.before.ask))
    await asked(wim, guide.wish.ask)
    await wim.press(guide.follow)
    for (const one of everyone) await asked(one, guide.before.ask)
    await samira.press(guide.next)
    for (const one of everyone) await asked(one, guide.people.ask)
    await samira.press(guide.next)
    await asked(greet, guide.what.ask)
    await guideOf(greet)
      .getByLabel(guide.what.words, { exact: true })
      .fill('maken de slaapkamer leeg')
    await samira.sees('maken de slaapkamer leeg')
    await samira.press(guide.next)
    await asked(wim, guide.who.ask)
    await guideOf(wim).getByRole('button', { name: 'Wim' }).click()
    await greet.press(guide.follow)
    await guideOf(greet).getByRole('button', { name: 'Greet' }).click()
    await samira.press(guide.next)
    await asked(samira, guide.when.ask)
    await guideOf(samira).getByText(actions.due.choices['this-week']).click()
    for (const question of [guide.watch.ask, guide.fallback.ask, guide.readBack.ask]) {
      await samira.press(guide.next)
      for (const one of everyone) await asked(one, question)
    }
    for (const one of everyone) {
      const back = one.page.locator('.guide-back')
      await back.getByText('Gewoon weer in mijn bed slapen').waitFor()
      await back.getByText('Wim en Greet maken de slaapkamer leeg').waitFor()
    }
    await samira.press(guide.done)
    for (const one of everyone) {
      await guideOf(one).waitFor({ state: 'detached' })
      await one.plan.show('wishes')
      await one.plan
        .goal('Gewoon weer in mijn bed slapen')
        .getByText(/Wim en Greet maken de slaapkamer leeg, vóór/)
        .waitFor()
      await one.seesSaved()
    }
  })
})
