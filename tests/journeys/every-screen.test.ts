import { type Language, texts } from '@samenbord/shared/texts'
import { describe, expect, it } from 'vitest'
import type { BrowserPerson } from '../support/browser-person.ts'
import { useJourney } from '../support/journey.ts'
import { faultsOf } from '../support/screen-check.ts'

const journey = useJourney()

/** What was found on the screens of one story, each with the name of its screen. */
class Screens {
  readonly faults: string[] = []

  async check(name: string, person: BrowserPerson): Promise<void> {
    for (const fault of await faultsOf(person.page)) this.faults.push(`${name}: ${fault}`)
  }
}

const storyIn = (language: Language) => {
  const words = texts[language]
  const person = (screen: 'wide' | 'phone' = 'wide') => journey.person({ language, screen })

  it(`of the coordinator, in ${language}`, async () => {
    const screens = new Screens()
    const samira = await person()
    await samira.goTo('/sign-in')
    await samira.seesHeading(words.start.signIn.title)
    await screens.check('sign in', samira)
    await samira.goTo(journey.server.signInLink)
    await samira.seesHeading(words.start.profile.title)
    await screens.check('profile', samira)
    await samira.field(words.start.profile.name).fill('Samira')
    await samira.press(words.start.profile.submit)
    await samira.sees(words.start.empty.what)
    await screens.check('start, empty', samira)
    await samira.press(words.start.newSession)
    await screens.check('new session', samira)
    await samira.field(words.start.create.subject).fill('Weer lucht in huis')
    await samira.field(words.start.create.household).fill('Kastanje')
    await samira.press(words.start.create.submit)
    await samira.page.locator('.tl-canvas').waitFor()
    await screens.check('invite', samira)
    await samira.press(words.invite.make)
    await samira.sees(words.invite.linkReady)
    await samira.page.getByRole('img', { name: words.invite.qr }).waitFor()
    await screens.check('invitation', samira)
    await samira.press(words.invite.revokeName(words.people.kinds.resident))
    await screens.check('take back', samira)
    await samira.dialog().getByRole('button', { name: words.shell.cancel }).click()
    await samira.press(words.shell.close)
    await samira.press(/Deelnemers|People/)
    await samira.page.locator('summary').first().click()
    await screens.check('people', samira)
    await samira.press(words.shell.close)
    await samira.press(words.table.menu)
    await screens.check('menu', samira)
    await samira.press(words.table.settings)
    await screens.check('settings', samira)
    await samira.press(words.settings.erase)
    await screens.check('erase', samira)
    await samira.dialog().getByRole('button', { name: words.shell.cancel }).click()
    await samira.press(words.shell.close)
    await samira.hand.note([400, 300], 'Wat gaat er goed?')
    await screens.check('table', samira)
    await samira.page.getByRole('link', { name: words.table.toSessions }).click()
    await samira.page.locator('.sessions__link').waitFor()
    await screens.check('start', samira)
    expect(screens.faults).toEqual([])
  })

  it(`of someone who comes by link, in ${language}`, async () => {
    const screens = new Screens()
    const table = await journey.table({ waitingRoom: true })
    const henk = await person('phone')
    await henk.goTo((await table.invite('resident', 'edit')).url)
    await henk.seesHeading('Weer lucht in huis')
    await screens.check('join as resident', henk)
    await henk.press(words.join.submit)
    await henk.sees(words.shell.fillIn)
    await screens.check('join, filled in wrong', henk)
    await henk.field(words.join.name).fill('Henk')
    await henk.press(words.join.submit)
    await henk.seesHeading(words.join.waiting.title('Henk'))
    await screens.check('waiting room', henk)
    await table.admit('Henk')
    await henk.page.locator('.tl-canvas').waitFor()
    await screens.check('table on a phone, empty', henk)
    await henk.hand.note([200, 300], 'Ik wil rust')
    await screens.check('table on a phone', henk)
    await henk.press(/Deelnemers|People/)
    await screens.check('people on a phone', henk)
    await henk.press(words.shell.close)

    const noor = await person()
    await noor.goTo((await table.invite('professional', 'view')).url)
    await noor.seesHeading('Weer lucht in huis')
    await screens.check('join as professional', noor)
    await noor.goTo('/join#te-kort')
    await noor.seesHeading(words.join.noToken.what)
    await screens.check('friendly page', noor)
    await noor.goTo('/overleg/nergens')
    await noor.seesHeading(words.refusals['session-unknown'].what)
    await screens.check('unknown session', noor)
    expect(screens.faults).toEqual([])
  })
}

describe('every screen is calm to all eyes and asks nobody else anything', () => {
  storyIn('nl')
  storyIn('en')
})
