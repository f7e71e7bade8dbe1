import { boardRecords, readRecord, recordMap } from '@samenbord/shared/document'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { whileLost } from '../support/browser-person.ts'
import { contentOf } from '../support/downloads.ts'
import { eventually } from '../support/eventually.ts'
import { useJourney } from '../support/journey.ts'

const journey = useJourney()
const NOT_CONNECTED = 'Niet verbonden. Houd dit scherm open'

describe('someone whose network drops', () => {
  it('goes on writing and drawing, is told, and loses nothing when it comes back', async () => {
    const table = await journey.table()
    const [henk, ria] = await Promise.all([
      table.seat('Henk', 'resident', 'edit'),
      table.seat('Ria', 'supporter', 'edit'),
    ])
    await henk.hand.startNote([300, 300])
    await henk.hand.type('Dinsdag komt ')
    await eventually(() => ria.hand.words()).toEqual(['Dinsdag komt '])

    await whileLost([henk], async () => {
      await henk.context.setOffline(true)
      await henk.hand.type('Ria langs')
      await henk.seesSaved(NOT_CONNECTED)
      await henk.hand.stopWriting()
      await henk.hand.draw([500, 150], [600, 250], [700, 150])
      await henk.hand.note([600, 450], 'en woensdag Noor')
      await ria.hand.note([900, 300], 'Ik neem soep mee')
      await ria.hand.draw([800, 550], [950, 600])
      expect(await ria.hand.words()).not.toContain('en woensdag Noor')
      await henk.seesSaved(NOT_CONNECTED)

      await henk.context.setOffline(false)
      await henk.seesSaved()
    })
    for (const one of [henk, ria, await table.seat('Noor', 'professional', 'edit')]) {
      await eventually(() => one.hand.words()).toEqual([
        'Dinsdag komt Ria langs',
        'Ik neem soep mee',
        'en woensdag Noor',
      ])
      await eventually(() => one.hand.count('draw')).toBe(2)
      await one.seesSaved()
    }
  })

  it('is asked before leaving with work that is not saved, and only then', async () => {
    const table = await journey.table()
    const henk = await table.seat('Henk', 'resident', 'edit')
    let asked = 0
    henk.page.on('dialog', async (dialog) => {
      expect(dialog.type()).toBe('beforeunload')
      asked += 1
      await dialog.dismiss()
    })
    await whileLost([henk], async () => {
      await henk.context.setOffline(true)
      await henk.hand.note([300, 300], 'Niet vergeten')
      await henk.seesSaved(NOT_CONNECTED)
      await henk.page.close({ runBeforeUnload: true })
      await eventually(() => asked).toBe(1)
      await henk.context.setOffline(false)
      await henk.seesSaved()
    })
    const gone = henk.page.waitForEvent('close')
    await henk.page.close({ runBeforeUnload: true })
    await gone
    expect(asked).toBe(1)
    const ria = await table.seat('Ria', 'supporter', 'edit')
    expect(await ria.hand.words()).toEqual(['Niet vergeten'])
  })

  it('is offered as a file what it can no longer hand in', async () => {
    const table = await journey.table()
    const henk = await table.seat('Henk', 'resident', 'edit')
    await whileLost([henk], async () => {
      await henk.context.setOffline(true)
      await henk.hand.note([300, 300], 'Dit hield ik over')
      await henk.seesSaved(NOT_CONNECTED)
      await table.remove('Henk')
      await henk.context.setOffline(false)
      await henk.seesHeading('Je zit niet meer aan deze tafel.')
    })
    await henk.sees('Nog niet alles van jou was bewaard.')
    const download = henk.page.waitForEvent('download')
    await henk.press('Bewaar een kopie van wat jij hier hebt')
    const copy = await contentOf(await download)
    await henk.sees('De kopie staat bij je downloads.')
    const doc = new Y.Doc()
    Y.applyUpdate(doc, copy)
    const words = [...boardRecords(doc).keys()].flatMap((id) => {
      const reading = readRecord(id, recordMap(doc, id))
      return reading.ok ? [JSON.stringify(reading.record.props ?? null)] : []
    })
    expect(words.join()).toContain('Dit hield ik over')
  })
})
