import type { SharingAnswer } from '@samenbord/shared/model'
import { describe, expect, it } from 'vitest'
import { type BrowserPerson, whileLost } from '../support/browser-person.ts'
import { eventually } from '../support/eventually.ts'
import { useJourney } from '../support/journey.ts'
import { Screens } from '../support/screen-check.ts'
import { withResidentGrace } from '../support/server-process.ts'

/** For so long *only when I am there* still holds after the last resident has gone. */
const GRACE_MS = 1500

const journey = useJourney([], withResidentGrace(GRACE_MS))

const SAID = 'De brieven liggen op de trap.'
const SAID_LATER = 'Nu praten we zonder Fatma.'

const openSharing = async (person: BrowserPerson): Promise<void> => {
  const { menu, menuItems } = person.words.table
  await person.press(menu)
  await person.press(menuItems.sharing)
  await person.page.getByRole('heading', { name: person.words.sharing.title }).waitFor()
}

const row = (person: BrowserPerson, about: string) =>
  person.page.locator('.sharing-row').filter({ has: person.page.getByText(about, { exact: true }) })

/** Opens someone in the list and taps an answer. */
const choose = async (
  person: BrowserPerson,
  about: string,
  answer: SharingAnswer,
): Promise<void> => {
  const theirs = row(person, about)
  const head = theirs.locator('.sharing-row__head')
  if ((await head.getAttribute('aria-expanded')) === 'false') await head.click()
  const name = person.words.sharing.answers[answer]
  await theirs.locator('.choice').filter({ hasText: name }).first().click()
}

/** The same, until the server has taken it. */
const say = async (person: BrowserPerson, about: string, answer: SharingAnswer): Promise<void> => {
  await choose(person, about, answer)
  await row(person, about).getByText(person.words.sharing.done[answer](about)).waitFor()
}

const seesClosed = async (person: BrowserPerson, why: 'notShared' | 'residentAway') =>
  person.seesHeading(person.words.sharing.closed[why].title)

/** What is left of the table on the page of someone to whom it is closed. */
const leftOf = async ({ page, words }: BrowserPerson): Promise<string[]> => {
  const text = (await page.locator('body').textContent()) ?? ''
  const told = [SAID, SAID_LATER, 'Weer lucht in huis', 'Kastanje', 'Wim', words.table.keepCopy]
  const board = await page.locator('.tl-canvas, .plan, .head').count()
  return [...told.filter((word) => text.includes(word)), ...(board > 0 ? ['the table'] : [])]
}

describe('what someone may know', () => {
  it('is what the resident chooses on the own phone, and taking it back takes the table away', async () => {
    const table = await journey.table({ template: 'kitchen-table' })
    const [wim, fatma] = await Promise.all([
      table.seat('Wim', 'resident', 'edit', { screen: 'phone' }),
      table.seat('Fatma', 'professional', 'edit', { overheard: true }),
    ])
    await wim.plan.say(SAID)
    await fatma.sees(SAID)

    await openSharing(wim)
    await say(wim, 'Fatma', 'yes')
    await openSharing(fatma)
    await fatma.sees(fatma.words.sharing.aboutMe.yes)
    await say(wim, 'Fatma', 'when-present')
    await fatma.sees(fatma.words.sharing.aboutMe.present)

    await choose(wim, 'Fatma', 'no')
    const chosen = performance.now()
    await seesClosed(fatma, 'notShared')
    const took = Math.round(performance.now() - chosen)
    process.stdout.write(`taken back: the page was gone after ${took} ms\n`)
    expect(await leftOf(fatma)).toEqual([])
    const screens = new Screens('nl')
    await screens.check('the list on a phone', wim)
    await screens.check('a table that is closed to me', fatma)
    expect(screens.faults).toEqual([])

    await wim.press(wim.words.shell.close)
    await wim.plan.say(SAID_LATER)
    await wim.seesSaved()
    await fatma.page.reload()
    await seesClosed(fatma, 'notShared')
    expect(await leftOf(fatma)).toEqual([])
    expect(await fatma.wire.count('received', SAID_LATER)).toBe(0)

    await openSharing(wim)
    await say(wim, 'Fatma', 'yes')
    await fatma.sees(SAID_LATER)
  })

  it('only while the resident is there: the table closes after they have gone, and opens by itself', async () => {
    const table = await journey.table({ template: 'kitchen-table' })
    const [wim, fatma, joost] = await Promise.all([
      table.seat('Wim', 'resident', 'edit', { screen: 'phone' }),
      table.seat('Fatma', 'professional', 'edit'),
      table.seat('Joost', 'professional', 'edit'),
    ])
    await wim.plan.say(SAID)
    await openSharing(wim)
    await say(wim, 'Fatma', 'when-present')
    await say(wim, 'Joost', 'yes')

    await wim.page.goto('about:blank')
    await seesClosed(fatma, 'residentAway')
    expect(await leftOf(fatma)).toEqual([])
    await joost.sees(SAID)

    await wim.goTo(table.path)
    await fatma.sees(SAID)
  })

  it('waits with what someone wrote without a network, and takes it when the table opens again', async () => {
    const table = await journey.table({ template: 'kitchen-table' })
    const [wim, fatma] = await Promise.all([
      table.seat('Wim', 'resident', 'edit', { screen: 'phone' }),
      table.seat('Fatma', 'professional', 'edit'),
    ])
    await wim.plan.say(SAID)
    await fatma.sees(SAID)
    await openSharing(wim)
    await whileLost([fatma], async () => {
      await fatma.context.setOffline(true)
      await fatma.plan.say('Ik schreef dit in de trein.')
      await say(wim, 'Fatma', 'no')
      await fatma.context.setOffline(false)
      await seesClosed(fatma, 'notShared')
      await fatma.sees(fatma.words.sharing.closed.held)
    })
    expect(await leftOf(fatma)).toEqual([])
    await say(wim, 'Fatma', 'yes')
    await fatma.sees('Ik schreef dit in de trein.')
    await fatma.seesSaved()
    await wim.press(wim.words.shell.close)
    await eventually(() => wim.plan.said()).toContain('Ik schreef dit in de trein.')
  })

  it('is noted of who says it aloud, with what must be passed on, and cannot be loosened for them', async () => {
    const table = await journey.table({ template: 'kitchen-table' })
    const [wim, samira, fatma] = await Promise.all([
      table.seat('Wim', 'resident', 'edit', { screen: 'phone' }),
      table.seatSamira(),
      table.seat('Fatma', 'professional', 'edit'),
    ])
    const { sharing } = samira.words
    await openSharing(fatma)
    await fatma.field(sharing.aboutMe.duty).fill('loon dat niet is gemeld')
    await fatma.page.keyboard.press('Enter')

    await openSharing(samira)
    await samira.sees(sharing.aloud.one('Wim'))
    await say(samira, 'Fatma', 'when-present')
    await openSharing(wim)
    await row(wim, 'Fatma').locator('.sharing-row__head').click()
    await wim.sees(`${sharing.must('Fatma')} loon dat niet is gemeld`)
    await wim.sees(sharing.notedBy('Samira'))
    await fatma.sees(sharing.aboutMe.saidBy('Wim'))

    // Once Wim has said it, nobody else says that it may be more.
    await wim.press(sharing.confirm)
    await samira.sees(sharing.aloud.own('Wim'))
    const more = row(samira, 'Fatma').getByRole('radio', {
      name: sharing.answers.yes,
      exact: false,
    })
    await eventually(() => more.isDisabled()).toBe(true)

    await samira.press(sharing.basis.state)
    await samira.field(sharing.basis.words).fill('De rechter wil dat we samen een plan maken.')
    await samira.field(sharing.basis.by).fill('De kinderrechter')
    await samira.press(sharing.basis.save)
    for (const one of [samira, wim, fatma]) {
      await one.sees('De rechter wil dat we samen een plan maken.')
      await one.sees(sharing.basis.decidedBy('De kinderrechter'))
      await one.sees(sharing.basis.apart)
    }
    const screens = new Screens('nl')
    await screens.check('what is noted', samira)
    await screens.check('what I may know', fatma)
    expect(screens.faults).toEqual([])
    await say(wim, 'Fatma', 'no')
    await seesClosed(fatma, 'notShared')
  })

  it('holds for who leads as well, who can ask the residents back while they are away', async () => {
    const table = await journey.table({ template: 'kitchen-table', waitingRoom: true })
    const samira = await table.seatSamira()
    const wim = await journey.person({ screen: 'phone' })
    await wim.goTo((await table.invite('resident', 'edit')).url)
    await wim.join('Wim')
    await wim.seesHeading(wim.words.join.waiting.title('Wim'))
    await table.admit('Wim')
    await wim.plan.isThere()
    const { close, closed } = wim.words.sharing
    await openSharing(wim)
    await say(wim, 'Samira', 'when-present')
    await wim.page.goto('about:blank')
    await seesClosed(samira, 'residentAway')

    await samira.press(closed.invite)
    const link = await samira.page.getByRole('textbox').inputValue()
    const noor = await journey.person({ screen: 'phone' })
    await noor.goTo(link)
    await noor.join('Noor')
    await samira.press(samira.words.people.admitName('Noor'))
    await noor.plan.isThere()
    await samira.seesTable('plan')

    await wim.goTo(table.path)
    await wim.plan.isThere()
    await openSharing(wim)
    await choose(wim, 'Samira', 'no')
    await wim.sees(close.leads('Samira'))
    await wim.press(close.confirm('Samira'))
    await seesClosed(samira, 'notShared')
    expect(await leftOf(samira)).toEqual([])
    expect(await samira.button(closed.invite).count()).toBe(0)

    await say(wim, 'Samira', 'yes')
    await samira.seesTable('plan')
  })
})
