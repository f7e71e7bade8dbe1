import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openFactDatabase } from '../../server/src/storage/facts/database.ts'
import type { BrowserPerson } from '../support/browser-person.ts'
import { eventually } from '../support/eventually.ts'
import { TITLE, useJourney } from '../support/journey.ts'

const journey = useJourney()

const chooseInMenu = async (person: BrowserPerson, item: string): Promise<void> => {
  await person.press('Menu van dit overleg')
  await person.press(item)
}

describe('someone whose place at the table goes', () => {
  it('sees a friendly page as soon as the invitation they came with is taken back', async () => {
    const table = await journey.table()
    const [samira, noor] = await Promise.all([
      table.seatSamira(),
      table.seat('Noor', 'professional', 'edit'),
    ])
    const link = (await table.invite('professional', 'edit')).url
    const fatima = await journey.person()
    await fatima.goTo(link)
    await fatima.join('Fatima', 'Schuldhulp')
    await fatima.seesBoard()

    await samira.press('Nodig uit')
    await samira.press('Trek in: uitnodiging voor Teamlid', 'first')
    await samira.sees('En wie er al mee binnenkwam?')
    await samira.dialog().getByRole('button', { name: 'Trek in' }).click()
    await fatima.seesHeading('Je zit niet meer aan deze tafel.')
    await fatima.sees('Vraag de gespreksleider om een nieuwe uitnodiging.')
    await eventually(() => noor.names()).toBe('Samira en Noor')

    await fatima.goTo(link)
    await fatima.seesHeading('Deze uitnodiging is ingetrokken.')
  })

  it('sees a friendly page as soon as they are taken from the table, and a viewer loses the tools', async () => {
    const table = await journey.table()
    const [samira, ria, noor] = await Promise.all([
      table.seatSamira(),
      table.seat('Ria', 'supporter', 'edit'),
      table.seat('Noor', 'professional', 'edit'),
    ])
    await samira.press(/Open Deelnemers/)
    await samira.page.locator('summary[aria-label="Meer over Noor"]').click()
    const ofNoor = samira.page.getByRole('group', { name: 'Wat mag Noor?' })
    await ofNoor.getByLabel('Kijken').check()
    await samira.press('Pas aan')
    await eventually(() => noor.hand.tools()).not.toContain('note')

    await samira.page.locator('summary[aria-label="Meer over Ria"]').click()
    await samira.press('Haal van tafel: Ria')
    await samira.sees('Ria ziet het bord dan niet meer.')
    await samira.dialog().getByRole('button', { name: 'Haal van tafel' }).click()
    await ria.seesHeading('Je zit niet meer aan deze tafel.')
    await eventually(() => noor.names()).toBe('Samira en Noor')
  })

  it('sees that the session was erased, after the coordinator confirmed what goes', async () => {
    const table = await journey.table()
    const [samira, henk] = await Promise.all([
      table.seatSamira(),
      table.seat('Henk', 'resident', 'edit', { screen: 'phone' }),
    ])
    await chooseInMenu(samira, 'Instellingen van dit overleg')
    await samira.press('Wis dit overleg')
    await samira.sees('Dit gaat weg, voor iedereen en voorgoed:')
    await samira.sees('alle namen van deelnemers en alle uitnodigingen')
    await samira.press('Wis alles')
    await samira.sees('Dit is nog niet dezelfde tekst.')
    await samira.field(`Typ ‘${TITLE}’ om te wissen`).fill(TITLE)
    await samira.press('Wis alles')
    await samira.seesHeading('Het overleg is gewist.')
    await henk.seesHeading('Dit overleg is gewist.')
    await samira.page.getByRole('link', { name: 'Naar het begin' }).click()
    await samira.sees('Hier komen jouw overleggen te staan.')
  })

  it('in the waiting room hears kindly that it is not possible now', async () => {
    const table = await journey.table({ waitingRoom: true })
    const samira = await table.seatSamira()
    const ria = await journey.person()
    await ria.goTo((await table.invite('supporter', 'edit')).url)
    await ria.join('Ria')
    await ria.seesHeading('Je stoel staat klaar, Ria')
    await samira.press('Bekijk')
    await samira.press('Niet nu: Ria')
    await ria.seesHeading('Het lukt nu niet.')
  })
})

describe('a link that does not work', () => {
  it('says what to do when it is too old, used, unknown or not whole', async () => {
    const table = await journey.table()
    const old = await table.invite('resident', 'edit')
    const used = await table.invite('resident', 'edit')
    const henk = await journey.person()
    await henk.goTo(used.url)
    await henk.join('Henk')
    await henk.seesBoard()
    await henk.leave()
    await journey.server.end()
    const facts = openFactDatabase(join(journey.server.dataDir, 'facts.sqlite'))
    facts.run('UPDATE invitation SET expires_at = 1 WHERE id = $id', { id: old.id })
    facts.close()
    await journey.server.restart()

    const ria = await journey.person({ screen: 'phone' })
    const pages: readonly (readonly [link: string, says: string])[] = [
      [old.url, 'Deze link is te oud.'],
      [used.url, 'Deze link is al gebruikt.'],
      [`/join#${'x'.repeat(43)}`, 'Deze link kennen we niet.'],
      [used.url.slice(0, -30), 'Deze link is niet compleet.'],
      ['/join', 'Deze link is niet compleet.'],
      ['/join#%E0%A4%A', 'Deze link is niet compleet.'],
      ['/overleg/geen-overleg', 'Dit overleg kunnen we niet vinden.'],
      [table.path, 'We weten niet wie je bent.'],
      ['/bestaat-niet', 'Deze pagina is er niet.'],
    ]
    for (const [link, says] of pages) {
      await ria.goTo(link)
      await ria.seesHeading(says)
      expect(new URL(ria.page.url()).hash).toBe('')
    }
  })
})

describe('someone who comes back', () => {
  it('is asked whether they are who was here, or someone else', async () => {
    const table = await journey.table()
    const link = (await table.invite('professional', 'edit')).url
    const noor = await journey.person()
    await noor.goTo(link)
    await noor.join('Noor', 'Thuiszorg Linde')
    await noor.seesBoard()
    await noor.hand.note([300, 300], 'Van Noor')
    await noor.seesSaved()

    await noor.goTo(link)
    await noor.sees('Ben je Noor?')
    await noor.press('Ja, ik ben Noor')
    await noor.seesBoard()
    expect(await noor.names()).toBe('Noor')
    expect(await noor.hand.words()).toEqual(['Van Noor'])

    await noor.goTo(link)
    await noor.press('Iemand anders')
    await noor.join('Fatima', 'Schuldhulp')
    await noor.seesBoard()
    await eventually(() => noor.names()).toBe('Fatima')
  })

  it('is known no more after asking this device to forget them', async () => {
    const table = await journey.table()
    const link = (await table.invite('supporter', 'edit')).url
    const ria = await journey.person({ screen: 'phone' })
    await ria.goTo(link)
    await ria.join('Ria')
    await ria.seesBoard()
    await chooseInMenu(ria, 'Vergeet mij op dit toestel')
    await ria.sees('Wat je schreef, blijft op tafel liggen.')
    await ria.press('Vergeet mij')
    await ria.seesHeading('Dit toestel is je vergeten.')
    expect(await ria.context.cookies()).toEqual([])

    await ria.goTo(table.path)
    await ria.seesHeading('We weten niet wie je bent.')
    await ria.goTo(link)
    await ria.seesHeading('Deze link is al gebruikt.')
  })
})
