import { describe, expect, it } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { useJourney } from '../support/journey.ts'

const journey = useJourney()

describe('kijk mee', () => {
  it('takes who sits there for work along, and asks a resident first', async () => {
    const table = await journey.table()
    const [samira, noor, henk] = await Promise.all([
      table.seatSamira(),
      table.seat('Noor', 'professional', 'edit'),
      table.seat('Henk', 'resident', 'edit', { screen: 'phone' }),
    ])
    await samira.hand.note([300, 300], 'Hier kijken we naar')
    await eventually(() => henk.hand.words()).toEqual(['Hier kijken we naar'])

    await samira.press(/Open Deelnemers/)
    await samira.page.locator('summary[aria-label="Meer over Samira"]').click()
    await samira.press('Vraag iedereen met jou mee te kijken')
    await samira.sees('Iedereen is gevraagd met jou mee te kijken.')
    await noor.sees('Je kijkt mee met Samira')
    await henk.sees('Samira vraagt of je mee wilt kijken')
    expect(await henk.page.getByText('Je kijkt mee met Samira').count()).toBe(0)

    const ofHenk = await henk.hand.camera()
    const ofNoor = await noor.hand.camera()
    await samira.press('Sluit')
    await samira.hand.choose('hand')
    await samira.hand.drag([700, 600], [300, 200])
    await eventually(() => noor.hand.camera()).not.toBe(ofNoor)
    expect(await henk.hand.camera()).toBe(ofHenk)

    await henk.press('Kijk mee')
    await henk.sees('Je kijkt mee met Samira')
    await eventually(() => henk.hand.camera()).not.toBe(ofHenk)
    await henk.press('Stop met meekijken')
    await eventually(() => henk.page.getByText('Je kijkt mee met Samira').count()).toBe(0)

    await samira.page.locator('.toast').getByRole('button', { name: 'Stop voor iedereen' }).click()
    await eventually(() => noor.page.getByText('Je kijkt mee met Samira').count()).toBe(0)
  })

  it('someone can follow another of their own accord', async () => {
    const table = await journey.table()
    const [ria, noor] = await Promise.all([
      table.seat('Ria', 'supporter', 'edit'),
      table.seat('Noor', 'professional', 'edit'),
    ])
    await ria.hand.note([300, 300], 'Kom kijken')
    const before = await noor.hand.camera()
    await noor.press(/Open Deelnemers/)
    await noor.press('Volg Ria')
    await noor.sees('Je kijkt mee met Ria')
    await ria.hand.choose('hand')
    await ria.hand.drag([700, 600], [400, 300])
    await eventually(() => noor.hand.camera()).not.toBe(before)
  })
})
