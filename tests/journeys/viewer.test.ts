import { addRecords, PAGE_RECORD_ID } from '@samenbord/shared/document'
import { describe, expect, it } from 'vitest'
import { stickyNote } from '../support/board-records.ts'
import { eventually } from '../support/eventually.ts'
import { Intruder } from '../support/intruder.ts'
import { useJourney } from '../support/journey.ts'

const journey = useJourney()

describe('someone who may only look', () => {
  it('has no tools and no downloads, and no key puts anything on the board', async () => {
    const table = await journey.table()
    const ria = await table.seat('Ria', 'supporter', 'edit')
    await ria.hand.note([300, 300], 'Van Ria')
    const kim = await table.seat('Kim', 'professional', 'view')
    await eventually(() => kim.hand.words()).toEqual(['Van Ria'])
    expect(await kim.hand.tools()).toEqual(['hand', 'laser', 'select'])
    expect(await kim.button(/^Maak ongedaan/).count()).toBe(0)

    await kim.page.getByTestId('main-menu.button').click()
    const items = kim.page.getByRole('menuitem')
    await items.first().waitFor()
    expect(await items.allTextContents()).toEqual(['Weergave', 'Sneltoetsen'])
    await kim.page.keyboard.press('Escape')
    await kim.hand.tap([700, 600], 1, 'right')
    await items.first().waitFor()
    const offered = await items.allTextContents()
    expect(offered.filter((item) => /export|kopi|plak|knip/i.test(item))).toEqual([])
    await kim.page.keyboard.press('Escape')

    for (const key of ['n', 't', 'd', 'r']) {
      await kim.page.keyboard.press(key)
      await kim.hand.drag([600, 200], [800, 300])
    }
    await kim.hand.tap([300, 300], 2)
    await kim.page.keyboard.type('Van Kim')
    await kim.page.keyboard.press('Delete')
    await kim.page.keyboard.press('Control+z')
    await ria.hand.note([600, 500], 'Nog een')
    for (const one of [ria, kim]) {
      await eventually(() => one.hand.words()).toEqual(['Nog een', 'Van Ria'])
      expect(await one.hand.count()).toBe(2)
      await one.seesSaved()
    }
  })

  it('can look along, move and zoom', async () => {
    const table = await journey.table()
    const ria = await table.seat('Ria', 'supporter', 'edit')
    await ria.hand.note([300, 300], 'Van Ria')
    const kim = await table.seat('Kim', 'resident', 'view', { screen: 'phone' })
    const before = await kim.hand.camera()
    await kim.hand.drag([300, 500], [150, 350])
    await eventually(() => kim.hand.camera()).not.toBe(before)
    await ria.hand.note([600, 300], 'Voor Kim')
    await eventually(() => kim.hand.words()).toEqual(['Van Ria', 'Voor Kim'])
  })

  it('changes nothing for others with frames of their own making', async () => {
    const table = await journey.table()
    const ria = await table.seat('Ria', 'supporter', 'edit')
    await ria.hand.note([300, 300], 'Van Ria')
    const kim = await table.seat('Kim', 'professional', 'view')
    await eventually(() => kim.hand.words()).toEqual(['Van Ria'])

    const cookie = (await kim.context.cookies()).map(({ name, value }) => `${name}=${value}`)
    const intruder = await Intruder.enter(journey.server.url, table.id, cookie.join('; '))
    const note = stickyNote('shape:intruder', PAGE_RECORD_ID, { x: 600, y: 500 }, 'Van niemand')
    intruder.write((doc) => addRecords(doc, [note]))
    intruder.removeAll()
    await eventually(() => intruder.refusals).toContain('forbidden')

    await ria.hand.note([600, 300], 'Gewoon verder')
    const noor = await table.seat('Noor', 'professional', 'edit')
    for (const one of [ria, kim, noor]) {
      await eventually(() => one.hand.words()).toEqual(['Gewoon verder', 'Van Ria'])
    }
    intruder.leave()
  })

  it('cannot come in with a cookie from another page than ours', async () => {
    const table = await journey.table()
    const kim = await table.seat('Kim', 'professional', 'edit')
    const cookie = (await kim.context.cookies()).map(({ name, value }) => `${name}=${value}`)
    for (const origin of ['https://example.org', 'null', '']) {
      const entering = Intruder.enter(journey.server.url, table.id, cookie.join('; '), origin)
      await expect(entering).rejects.toThrow('403')
    }
  })
})
