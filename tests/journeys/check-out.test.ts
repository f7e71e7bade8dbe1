import { CheckOutQuestion } from '@samenbord/shared/model'
import { describe, expect, it } from 'vitest'
import { planSteps } from '../support/big-screen.ts'
import type { BrowserPerson } from '../support/browser-person.ts'
import { eventually } from '../support/eventually.ts'
import { useJourney } from '../support/journey.ts'
import { Screens } from '../support/screen-check.ts'

const journey = useJourney()

const OF_WIM = 'kanarie van Wim'
const OF_JOOST = 'kanarie van Joost'

const choice = (person: BrowserPerson, label: string) =>
  person.page.locator('.check-out__choice', { hasText: label })

const saved = (person: BrowserPerson) =>
  person.page.locator('.check-out__saved').getByText(person.words.checkOut.saved)

describe('the four questions at the end', () => {
  it('stay with who answered them until they are shown, and then go to whom each chose', async () => {
    const table = await journey.table({ template: 'kitchen-table' })
    const [samira, wim] = await Promise.all([
      table.seatSamira({ overheard: true }),
      table.seat('Wim', 'resident', 'edit', { screen: 'phone', overheard: true }),
    ])
    const greet = await table.seat('Greet', 'supporter', 'edit', {
      screen: 'phone',
      overheard: true,
    })
    const joost = await table.seat('Joost', 'professional', 'edit', { overheard: true })
    const screens = new Screens('nl')
    const words = wim.words.checkOut
    const steps = await planSteps(table, ['check-out'])
    await steps.go('check-out')

    for (const question of CheckOutQuestion.options) {
      await wim.page.getByText(words.questions[question]).waitFor()
      await choice(wim, question === 'helped' ? words.choices.partly : words.choices.yes).click()
      await saved(wim).waitFor()
      if (question === 'listened') await screens.check('a question on a phone', wim)
      await wim.press(words.next)
    }
    await wim.field(words.words).fill(OF_WIM)
    await wim.press(words.next)
    await choice(wim, words.who.named).click()
    await wim.page.locator('.check-out__named label', { hasText: 'Greet' }).click()
    await saved(wim).waitFor()
    await screens.check('who sees it', wim)
    await wim.press(words.ready)
    await wim.sees(words.thanks)

    await choice(joost, words.choices.no).first().click()
    await joost.field(words.words).fill(OF_JOOST)
    await joost.field(words.words).blur()
    await saved(joost).waitFor()
    await samira.sees(words.answered('Wim en Joost', true))
    await screens.check('who leads', samira)

    const secrets: readonly (readonly [BrowserPerson, string])[] = [
      [samira, OF_WIM],
      [samira, OF_JOOST],
      [greet, OF_WIM],
      [greet, OF_JOOST],
      [joost, OF_WIM],
      [wim, OF_JOOST],
    ]
    for (const [one, secret] of secrets) expect(await one.wire.count('received', secret)).toBe(0)

    await wim.page.reload()
    await wim.page.getByText(words.questions.listened).waitFor()
    await eventually(() => choice(wim, words.choices.yes).locator('input').isChecked()).toBe(true)

    await samira.press(words.show)
    await greet.sees(words.ofResidents('Wim'))
    await greet.sees(words.quoted(OF_WIM))
    for (const one of [samira, greet, joost, wim]) await one.sees(words.quoted(OF_JOOST))
    await screens.check('shown on a phone', greet)
    for (const one of [samira, joost]) {
      expect(await one.page.getByText(OF_WIM).count()).toBe(0)
      expect(await one.wire.count('received', OF_WIM)).toBe(0)
    }

    await greet.press(greet.words.table.menu)
    await greet.press(greet.words.table.menuItems.checkOuts)
    const line = greet.page.locator('.check-outs__line', { hasText: words.questions.listened })
    await line.getByText(words.counted(1, 'no')).waitFor()
    await line.getByText(words.history.line('Wim', 'ja')).waitFor()
    await screens.check('over meetings', greet)
    expect(screens.faults).toEqual([])
  })
})
