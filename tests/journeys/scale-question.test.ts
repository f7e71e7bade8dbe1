import { describe, expect, it } from 'vitest'
import type { BrowserPerson } from '../support/browser-person.ts'
import { eventually } from '../support/eventually.ts'
import { useJourney } from '../support/journey.ts'

const journey = useJourney()

const OF_WIM = 'kanarie van Wim'
const OF_GREET = 'kanarie van Greet'

const answer = async (person: BrowserPerson, value: number, said: string): Promise<void> => {
  const { scale } = person.words.meeting
  const question = person.page.locator('.scale-question')
  await question.getByText(String(value), { exact: true }).click()
  await question.getByLabel(scale.words).fill(said)
  await person.press(scale.give)
  await question.getByText(scale.mine(value)).waitFor()
}

describe('a question to the table that each answers with a mark', () => {
  it('keeps every answer from everyone else, and then shows them all at once', async () => {
    const table = await journey.table({ template: 'kitchen-table' })
    const looks = { screen: 'phone', overheard: true } as const
    const [samira, greet, wim] = await Promise.all([
      table.seatSamira(looks),
      table.seat('Greet', 'supporter', 'edit', looks),
      table.seat('Wim', 'resident', 'edit', looks),
    ])
    const { scale } = samira.words.meeting
    await samira.press(samira.words.table.menu)
    await samira.press(scale.ask)
    await samira.press(scale.suggested.rest)
    await samira.press(scale.submit)
    for (const one of [samira, greet, wim]) {
      await one.page.getByRole('heading', { name: scale.suggested.rest }).waitFor()
    }

    await answer(greet, 5, OF_GREET)
    await answer(wim, 3, OF_WIM)
    for (const one of [samira, greet, wim]) await one.sees(scale.answered('Wim en Greet', true))
    const secrets: readonly (readonly [BrowserPerson, string])[] = [
      [samira, OF_WIM],
      [samira, OF_GREET],
      [greet, OF_WIM],
      [wim, OF_GREET],
    ]
    for (const [one, secret] of secrets) {
      expect(await one.wire.count('received', secret)).toBe(0)
      expect(await one.page.getByText(secret).count()).toBe(0)
    }

    expect(await samira.wire.count('received', '"value"')).toBe(0)

    await samira.press(scale.showAll)
    for (const one of [samira, greet, wim]) {
      const answers = one.page.locator('.scale-question__answer')
      await eventually(() => answers.allTextContents()).toEqual([
        expect.stringContaining(`${scale.gives(3)}${OF_WIM}`),
        expect.stringContaining(`${scale.gives(5)}${OF_GREET}`),
      ])
    }
    for (const [one, secret] of secrets) {
      expect(await one.wire.count('received', secret)).toBeGreaterThan(0)
    }
    await wim.press(scale.takeOver)
    await greet.plan.view.getByText(`${scale.suggested.rest} ${OF_WIM}`).waitFor()
    await samira.press(scale.remove)
    await samira.dialog().getByRole('button', { name: scale.remove }).click()
    for (const one of [samira, greet, wim]) {
      await one.page.locator('.scale-question').waitFor({ state: 'detached' })
      await one.seesSaved()
    }
  })
})
