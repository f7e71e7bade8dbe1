import { describe, expect, it } from 'vitest'
import type { BrowserPerson } from '../support/browser-person.ts'
import { eventually } from '../support/eventually.ts'
import { useJourney } from '../support/journey.ts'

const journey = useJourney()

const signIn = async (samira: BrowserPerson): Promise<void> => {
  await samira.goTo(journey.server.signInLink)
  await samira.seesHeading('Kennismaken')
  expect(new URL(samira.page.url()).hash).toBe('')
  await samira.field('Hoe heet je?').fill('Samira')
  await samira.field('Voor welke organisatie?').fill('Buurtteam Noord')
  await samira.press('Verder')
  await samira.seesHeading('Dag Samira')
}

const layTable = async (samira: BrowserPerson): Promise<void> => {
  await samira.press('Nieuw overleg')
  await samira.field('Waar gaat het over?').fill('Weer lucht in huis')
  await samira.field('Hoe noemen we het huishouden?').fill('Kastanje')
  await samira.field('Leeg bord').check()
  await samira.field('Wachtkamer').uncheck()
  await samira.press('Maak en nodig uit')
  await samira.seesHeading('Weer lucht in huis')
}

/** Makes a link in *Nodig uit*, which is open, and answers it. */
const invite = async (samira: BrowserPerson, kind: string): Promise<string> => {
  await samira.field(kind).check()
  await samira.press('Maak een link')
  await samira.page.getByRole('img', { name: 'QR-code van de link' }).waitFor()
  const link = await samira.page.getByLabel('Link', { exact: true }).inputValue()
  await samira.press('Nog een uitnodiging')
  return link
}

const open = async (link: string, looks?: { screen: 'phone' }): Promise<BrowserPerson> => {
  const person = await journey.person(looks)
  await person.goTo(link)
  await person.seesHeading('Weer lucht in huis')
  expect(new URL(person.page.url()).hash).toBe('')
  return person
}

const closePanel = (samira: BrowserPerson) => samira.press('Sluit')

const openWaitingRoom = async (samira: BrowserPerson): Promise<void> => {
  await samira.press('Menu van dit overleg')
  await samira.press('Instellingen van dit overleg')
  await samira.field('Wachtkamer').check()
  await samira.press('Bewaar')
  await samira.page.locator('.settings__saved', { hasText: 'Bewaard' }).waitFor()
  await closePanel(samira)
}

describe('an evening round the table', () => {
  it('a coordinator lays the table, three come by link, and all draw and write together', async () => {
    const samira = await journey.person()
    await signIn(samira)
    await layTable(samira)
    const forHenk = await invite(samira, 'Bewoner')
    const forRia = await invite(samira, 'Naaste of vrijwilliger')
    const forNoor = await invite(samira, 'Teamlid')
    await closePanel(samira)
    await openWaitingRoom(samira)

    // The waiting room is open by now: the resident is let in first.
    const henk = await open(forHenk, { screen: 'phone' })
    await henk.sees('Samira van Buurtteam Noord vraagt je aan tafel voor')
    await henk.sees('Zij zitten al aan tafel')
    await henk.sees('Wat je schrijft, ziet iedereen aan deze tafel.')
    await henk.sees('De gespreksleider bepaalt wie binnenkomt. Je ziet altijd wie er zit.')
    await henk.sees('Samenbord stuurt niets naar andere bedrijven.')
    await henk.join('Henk')
    await henk.seesHeading('Je stoel staat klaar, Henk')
    await samira.press('Laat binnen: Henk')
    await henk.seesBoard()

    const ria = await open(forRia)
    await ria.join('Ria')
    await samira.press('Laat binnen: Ria')
    await ria.seesBoard()

    const noor = await open(forNoor)
    await noor.join('Noor', 'Thuiszorg Linde')
    await noor.sees('Samira weet dat je er bent en laat je zo binnen.')
    await samira.sees('Noor van Thuiszorg Linde wil meedoen')
    await henk.press(/Open Deelnemers/)
    await henk.sees('In de wachtkamer')
    await henk.sees(/Thuiszorg Linde.*wil meedoen/)
    await henk.sees('De gespreksleider laat mensen binnen.')
    expect(await henk.button(/^Laat binnen/).count()).toBe(0)
    await henk.press('Sluit')
    await samira.press('Laat binnen: Noor')
    await noor.seesBoard()

    const everyone = [samira, henk, ria, noor]
    for (const one of everyone) {
      await eventually(() => one.names()).toBe('Samira, Henk, Ria en Noor')
    }

    await henk.hand.draw([40, 60], [120, 120], [200, 60])
    await henk.hand.note([200, 250], 'Ik wil mijn zoon vaker zien')
    await ria.hand.draw([500, 200], [600, 260], [700, 200])
    await ria.hand.note([600, 400], 'Ik doe boodschappen op dinsdag')
    await noor.hand.draw([900, 200], [1000, 260], [1100, 200])
    await noor.hand.note([900, 400], 'Ik bel de huisarts')
    await samira.hand.rectangle([500, 550], [800, 700])
    await samira.hand.note([200, 600], 'Wat gaat er goed?')

    for (const one of everyone) {
      await eventually(() => one.hand.words()).toEqual([
        'Ik bel de huisarts',
        'Ik doe boodschappen op dinsdag',
        'Ik wil mijn zoon vaker zien',
        'Wat gaat er goed?',
      ])
      await eventually(() => one.hand.count('draw')).toBe(3)
      await eventually(() => one.hand.count('geo')).toBe(1)
      await one.seesSaved()
    }

    await ria.hand.point([300, 300])
    await noor.hand.point([320, 500])
    await eventually(() => samira.hand.pointers()).toEqual(expect.arrayContaining(['Noor', 'Ria']))
    await samira.hand.point([700, 100])
    await eventually(() => ria.hand.pointers()).toEqual(expect.arrayContaining(['Noor', 'Samira']))
  })
})
