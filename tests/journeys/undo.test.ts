import { describe, expect, it } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { useJourney } from '../support/journey.ts'

const journey = useJourney()

describe('taking back and putting back', () => {
  it('takes back my own last step, names it, and leaves what others did', async () => {
    const table = await journey.table()
    const [henk, ria] = await Promise.all([
      table.seat('Henk', 'resident', 'edit'),
      table.seat('Ria', 'supporter', 'edit'),
    ])
    await henk.hand.note([300, 300], 'Van Henk')
    await henk.hand.draw([200, 600], [400, 650])
    await ria.hand.note([700, 300], 'Van Ria')
    await eventually(() => henk.hand.words()).toEqual(['Van Henk', 'Van Ria'])

    await henk.press(/^Maak ongedaan: tekening toegevoegd/)
    for (const one of [henk, ria]) {
      await eventually(() => one.hand.count('draw')).toBe(0)
      expect(await one.hand.words()).toEqual(['Van Henk', 'Van Ria'])
    }
    await henk.press(/^Maak ongedaan: briefje geschreven/)
    await eventually(() => ria.hand.words()).toEqual(['', 'Van Ria'])
    await henk.press(/^Maak ongedaan: briefje toegevoegd/)
    await eventually(() => ria.hand.words()).toEqual(['Van Ria'])
    expect(await henk.button(/^Maak ongedaan/).isDisabled()).toBe(true)
    await henk.press(/^Opnieuw: briefje toegevoegd/)
    await henk.press(/^Opnieuw: briefje geschreven/)
    for (const one of [henk, ria]) {
      await eventually(() => one.hand.words()).toEqual(['Van Henk', 'Van Ria'])
      await one.seesSaved()
    }
  })

  it('gives back what I was writing in something that another just removed', async () => {
    const table = await journey.table()
    const [henk, ria] = await Promise.all([
      table.seat('Henk', 'resident', 'edit'),
      table.seat('Ria', 'supporter', 'edit'),
    ])
    await henk.hand.note([400, 300], 'Dit wil ik')
    await eventually(() => ria.hand.words()).toEqual(['Dit wil ik'])
    await henk.hand.writeIn([400, 300])
    await henk.hand.type('heel graag')
    const written = await henk.hand.words()
    expect(written.join()).toContain('heel graag')
    await ria.hand.choose('select')
    await ria.hand.tap([400, 300])
    await ria.page.keyboard.press('Delete')
    await eventually(() => ria.hand.count('note')).toBe(0)

    await henk.sees('Iemand haalde iets weg waar jij mee bezig was: briefje')
    await henk.press('Zet terug')
    for (const one of [henk, ria]) {
      await eventually(() => one.hand.words()).toEqual(written)
    }
  })
})
