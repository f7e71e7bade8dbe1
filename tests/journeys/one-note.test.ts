import { describe, expect, it } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { useJourney } from '../support/journey.ts'

const journey = useJourney()

const lettersOf = (text: string): string => [...text.replaceAll(' ', '')].sort().join('')

describe('two people in one thing on the board', () => {
  it('lose no letter when both write in one sticky note at once', async () => {
    const table = await journey.table()
    const [henk, ria] = await Promise.all([
      table.seat('Henk', 'resident', 'edit'),
      table.seat('Ria', 'supporter', 'edit'),
    ])
    await henk.hand.startNote([400, 300])
    await eventually(() => ria.hand.count('note')).toBe(1)
    await ria.hand.writeIn([400, 300])
    const ofHenk = 'abcdefghijklmnopqrstabcdefghijklmnopqrst'
    const ofRia = 'ABCDEFGHIJKLMNOPQRSTABCDEFGHIJKLMNOPQRST'
    await Promise.all([henk.hand.type(ofHenk), ria.hand.type(ofRia)])

    const all = lettersOf(ofHenk + ofRia)
    for (const one of [henk, ria]) {
      await eventually(async () => lettersOf((await one.hand.words()).join(''))).toBe(all)
    }
    await henk.hand.stopWriting()
    await ria.hand.stopWriting()
    await henk.seesSaved()
    await ria.seesSaved()
    const noor = await table.seat('Noor', 'professional', 'edit')
    const [read] = await noor.hand.words()
    expect(lettersOf(read ?? '')).toBe(all)
    expect(await henk.hand.words()).toEqual([read])
    expect(await ria.hand.words()).toEqual([read])
  })

  it('both keep what they changed in one shape at once', async () => {
    const table = await journey.table()
    const [henk, ria] = await Promise.all([
      table.seat('Henk', 'resident', 'edit'),
      table.seat('Ria', 'supporter', 'edit'),
    ])
    await henk.hand.rectangle([300, 200], [500, 350])
    await ria.hand.choose('select')
    await eventually(() => ria.hand.count('geo')).toBe(1)
    const before = await henk.hand.box('geo')
    await henk.hand.tap([300, 275])
    await ria.hand.tap([300, 275])

    // One gives it another colour while the other has it in the hand.
    await ria.hand.holding([400, 275], [600, 475], async () => {
      await henk.hand.colour('red')
    })
    for (const one of [henk, ria, await table.seat('Noor', 'professional', 'edit')]) {
      await eventually(() => one.hand.lineColour('geo')).toBe('rgb(224, 49, 49)')
    }
    for (const one of [henk, ria]) {
      await eventually(() => one.hand.box('geo')).toEqual({
        ...before,
        x: before.x + 200,
        y: before.y + 200,
      })
    }
  })
})
