import { describe, expect, it } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { useJourney } from '../support/journey.ts'

const journey = useJourney()

describe('the board as people know it, with two at it', () => {
  it('keeps an arrow tied to what it points at, whoever moves that', async () => {
    const table = await journey.table()
    const [henk, ria] = await Promise.all([
      table.seat('Henk', 'resident', 'edit'),
      table.seat('Ria', 'supporter', 'edit'),
    ])
    await henk.hand.note([300, 300], 'Henk')
    await henk.hand.note([800, 300], 'Zoon')
    await henk.hand.choose('arrow')
    await henk.hand.drag([300, 300], [800, 300])
    await eventually(() => ria.hand.count('arrow')).toBe(1)
    const before = await ria.hand.box('arrow')

    await ria.hand.choose('select')
    await ria.hand.drag([800, 300], [800, 600])
    await eventually(async () => (await henk.hand.box('arrow')).height).toBeGreaterThan(100)
    expect(before.height).toBeLessThan(100)
    await eventually(() => henk.hand.box('arrow')).toEqual(await ria.hand.box('arrow'))
  })

  it('keeps together what was grouped, and what lies in a frame', async () => {
    const table = await journey.table()
    const [henk, ria] = await Promise.all([
      table.seat('Henk', 'resident', 'edit'),
      table.seat('Ria', 'supporter', 'edit'),
    ])
    await henk.hand.note([300, 300], 'Een')
    await henk.hand.note([600, 300], 'Twee')
    await henk.page.keyboard.press('Control+a')
    await henk.page.keyboard.press('Control+g')
    await eventually(() => ria.hand.count('group')).toBe(1)
    const before = await henk.hand.boxes('note')
    await ria.hand.choose('select')
    await ria.hand.drag([300, 300], [300, 400])
    await eventually(() => henk.hand.boxes('note')).toEqual(
      before.map((box) => ({ ...box, y: box.y + 100 })),
    )
    await henk.page.keyboard.press('Control+Shift+g')
    await eventually(() => ria.hand.count('group')).toBe(0)
    expect(await ria.hand.words()).toEqual(['Een', 'Twee'])

    await henk.hand.choose('frame')
    await henk.hand.drag([150, 250], [800, 600])
    await eventually(() => ria.hand.count('frame')).toBe(1)
    await eventually(() => ria.hand.count()).toBe(3)
    await henk.page.keyboard.press('Control+a')
    await henk.page.keyboard.press('Shift+ArrowRight')
    await eventually(() => ria.hand.boxes('note')).toEqual(await henk.hand.boxes('note'))
  })

  it('copies, locks and removes the same for both', async () => {
    const table = await journey.table()
    const [henk, ria] = await Promise.all([
      table.seat('Henk', 'resident', 'edit'),
      table.seat('Ria', 'supporter', 'edit'),
    ])
    await henk.hand.note([300, 300], 'Eén')
    await henk.page.keyboard.press('Control+d')
    await eventually(() => ria.hand.words()).toEqual(['Eén', 'Eén'])
    await henk.hand.rectangle([600, 200], [750, 350])
    await henk.page.keyboard.press('Shift+l')
    await eventually(() => ria.hand.count('geo')).toBe(1)
    await henk.seesSaved()

    await ria.page.keyboard.press('Control+a')
    await ria.page.keyboard.press('Delete')
    for (const one of [henk, ria]) {
      await eventually(() => one.hand.words()).toEqual([])
      expect(await one.hand.count('geo')).toBe(1)
    }
    await ria.page.keyboard.press('Control+z')
    for (const one of [henk, ria]) {
      await eventually(() => one.hand.words()).toEqual(['Eén', 'Eén'])
      await one.seesSaved()
    }
  })
})
