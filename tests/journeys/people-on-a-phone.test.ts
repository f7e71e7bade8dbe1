import { describe, expect, it } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { useJourney } from '../support/journey.ts'

const journey = useJourney()

/** Words that go from the table, and are then nobody else's. */
const SECRET = 'Kees leende me geld en wil het terug'
/** A name that was never on the table. */
const HIDDEN = 'Annemiek'

describe('a resident on a phone', () => {
  it('adds the own people, says what matters of one, and keeps the rest for himself', async () => {
    const table = await journey.table({ template: 'kitchen-table' })
    const [samira, wim] = await Promise.all([
      table.seatSamira({ overheard: true }),
      table.seat('Wim', 'resident', 'edit', { screen: 'phone', overheard: true }),
    ])
    const { names, person, kept, whoElse, list } = wim.words.network
    const { inSectors } = wim.words.networkTells
    await wim.press(wim.words.table.views.people)
    const field = wim.field(names.label)
    const area = (label: string) => wim.page.getByRole('textbox', { name: label, exact: true })
    await wim.sees(list.empty)

    for (const name of ['Kees', 'Daan']) {
      await field.fill(name)
      await wim.page.keyboard.press('Enter')
      await wim.sees(names.added(name))
    }
    await wim.press(whoElse.open)
    await wim.sees(whoElse.questions.family)
    await field.fill('Oma')
    await wim.page.keyboard.press('Enter')
    await wim.press(whoElse.next)
    await wim.press(whoElse.stop)

    await samira.press(samira.words.table.views.people)
    const rows = samira.page.locator('.network-row')
    await eventually(async () => (await rows.allInnerTexts()).join(' ')).toMatch(/Oma.*Kees.*Daan/s)

    await wim.page.locator('.network-row', { hasText: 'Kees' }).click()
    await wim.press(wim.words.networkTells.qualities.thin)
    await wim.press(inSectors.friends)
    await wim.press(wim.words.networkTells.rings.close)
    await wim.press(person.more)
    await area(person.wish('Kees')).fill('hem weer bellen')
    await eventually(async () => (await rows.allInnerTexts()).join(' ')).toContain(
      'hem weer bellen',
    )
    await area(person.note).fill(SECRET)
    await eventually(() => samira.wire.count('received', SECRET.slice(0, 9))).toBeGreaterThan(0)
    await wim.press(kept.field(person.note))
    await wim.press(kept.confirm)
    await wim.sees(kept.done)
    await wim.sees(kept.onlyYou)
    expect(await area(person.note).inputValue()).toBe(SECRET)
    await eventually(async () => (await rows.allInnerTexts()).join(' ')).not.toContain(SECRET)

    await wim.press(wim.words.network.back)
    await field.fill(HIDDEN)
    await wim.field(names.kept).check()
    await wim.press(names.add)
    await wim.sees(names.addedKept(HIDDEN))
    await wim.page.reload()
    await wim.press(wim.words.table.views.people)
    await wim.page.locator('.network-row', { hasText: HIDDEN }).waitFor()

    // Who joins now gets neither, in whatever the server sends.
    const joost = await table.seat('Joost', 'professional', 'edit', { overheard: true })
    await joost.press(joost.words.table.views.people)
    await joost.page.locator('.network-row', { hasText: 'Kees' }).waitFor()
    expect(await joost.wire.count('received', 'leende me geld')).toBe(0)
    for (const other of [samira, joost]) {
      expect(await other.wire.count('received', HIDDEN)).toBe(0)
      expect(await other.page.getByText(HIDDEN).count()).toBe(0)
    }
  })
})
