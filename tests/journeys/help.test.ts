import { texts } from '@samenbord/shared/texts'
import { describe, expect, it } from 'vitest'
import { inBothLanguages } from '../support/both-languages.ts'
import type { BrowserPerson, Looks } from '../support/browser-person.ts'
import { eventually } from '../support/eventually.ts'
import { useJourney } from '../support/journey.ts'
import { Screens } from '../support/screen-check.ts'

const journey = useJourney()

type StopWords = keyof typeof texts.nl.help.tour.stops

/** A sentence as it stands on the screen, where names of things have no marks round them. */
const plain = (words: string): string => words.replaceAll(/[‘’]/g, '')

const tourOf = ({ page }: BrowserPerson) => page.locator('.tour')

/** Waits until the tour says this, and points at something on the screen. */
const isTold = async (person: BrowserPerson, says: StopWords): Promise<void> => {
  const { stops } = person.words.help.tour
  await tourOf(person).getByText(plain(stops[says]), { exact: true }).waitFor()
  await person.page.locator('.tour-ring').waitFor()
}

const press = async (person: BrowserPerson, deed: 'skip' | 'next' | 'done'): Promise<void> => {
  const { tour } = person.words.help
  await person.press(`${tour[deed]} ${tour.ofTour}`)
}

/** Goes through the whole tour, with a look at the screen at each stop. */
const shownAround = async (
  person: BrowserPerson,
  stops: readonly [StopWords, StopWords, StopWords],
): Promise<void> => {
  const screens = new Screens('nl')
  for (const [place, stop] of stops.entries()) {
    await isTold(person, stop)
    await screens.check(stop, person)
    await press(person, place < stops.length - 1 ? 'next' : 'done')
  }
  await tourOf(person).waitFor({ state: 'detached' })
  expect(screens.faults).toEqual([])
}

const phone: Looks = { screen: 'phone', firstTime: true }
const laptop: Looks = { firstTime: true }

describe('who is at a table for the first time', () => {
  it('is shown where to look, what stays private and who chooses, as a resident on a phone', async () => {
    const table = await journey.table({ template: 'kitchen-table' })
    const wim = await table.seat('Wim', 'resident', 'edit', phone)
    await isTold(wim, 'nowLater')
    // Nothing is in the way of who goes to work at once.
    await wim.plan.say('Ik wil rust.')
    await eventually(() => wim.plan.said()).toEqual(['Ik wil rust.'])
    await shownAround(wim, ['nowLater', 'ownWordsInPlan', 'whoMayKnow'])

    await wim.page.reload()
    await wim.seesTable('plan')
    expect(await tourOf(wim).count()).toBe(0)
  })

  it('is shown the steps, the views and whose words, as a team member, at a step already', async () => {
    const table = await journey.table({ template: 'kitchen-table' })
    const samira = await table.seatSamira()
    await samira.steps.begin('welcome')
    const joost = await journey.person(laptop)
    await joost.goTo((await table.invite('professional', 'edit')).url)
    await joost.join('Joost', 'Thuiszorg Linde')
    await joost.steps.isAt('welcome')
    await shownAround(joost, ['steps', 'views', 'theirWordsInPlan'])
  })

  it('is shown how to invite, lead and enlarge, as who leads', async () => {
    const table = await journey.table({ template: 'kitchen-table' })
    const samira = await table.seatSamira(laptop)
    await shownAround(samira, ['invite', 'leadBegin', 'bigScreen'])
  })

  it('can leave it at any moment, also with Escape, and asks for it again on the page of help', async () => {
    const table = await journey.table({ template: 'mdo' })
    const joost = await table.seat('Joost', 'professional', 'edit', laptop)
    await isTold(joost, 'stepsLater')
    await press(joost, 'next')
    await isTold(joost, 'views')
    await press(joost, 'skip')
    await tourOf(joost).waitFor({ state: 'detached' })

    const { help, helpPages } = joost.words
    const opened = joost.context.waitForEvent('page')
    await joost.page.getByRole('link', { name: help.name }).first().click()
    const page = await opened
    const { title } = helpPages.page.professional
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await page.getByRole('button', { name: helpPages.lookAround }).click()
    await page.getByText(helpPages.willShow).waitFor()
    // The table in the other tab hears of it.
    await isTold(joost, 'stepsLater')
    await tourOf(joost).getByRole('button').first().focus()
    await joost.page.keyboard.press('Escape')
    await tourOf(joost).waitFor({ state: 'detached' })
  })

  it('who only looks along is told so', async () => {
    const table = await journey.table({ template: 'kitchen-table' })
    const noor = await table.seat('Noor', 'professional', 'view', laptop)
    await shownAround(noor, ['stepsLater', 'views', 'looksAlong'])
    const greet = await table.seat('Greet', 'supporter', 'edit', phone)
    await shownAround(greet, ['nowLater', 'ownWordsInPlan', 'mayIKnow'])
  })
})

/** How many sheets of paper a page takes. */
const sheets = async ({ page }: BrowserPerson): Promise<number> => {
  const paper = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  return paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

describe('the pages of help', () => {
  inBothLanguages('read well on every screen and on paper', async (language) => {
    const { reader, page } = texts[language].helpPages
    const screens = new Screens(language)
    const wide = await journey.person({ language })
    const narrow = await journey.person({ language, screen: 'phone' })
    await wide.goTo('/hulp/gespreksleider')
    await narrow.goTo('/hulp/gespreksleider')
    for (const who of ['coordinator', 'professional', 'resident'] as const) {
      for (const one of [wide, narrow]) {
        const name = page[who].title
        await one.page.getByRole('link', { name: reader[who], exact: true }).click()
        await one.seesHeading(name)
        const images = one.page.locator('main img')
        const isLoaded = (all: Element[]) =>
          all.filter((image) => image instanceof HTMLImageElement && image.naturalWidth > 0).length
        await eventually(() => images.evaluateAll(isLoaded)).toBe(await images.count())
        expect(await images.count()).toBeGreaterThanOrEqual(3)
        await screens.check(name, one)
      }
      expect(await sheets(wide)).toBeLessThanOrEqual(2)
    }
    expect(screens.faults).toEqual([])
  })

  it('are black on white on paper, without what cannot be pressed there', async () => {
    const wim = await journey.person()
    await wim.goTo('/hulp/bewoner')
    await wim.seesHeading(wim.words.helpPages.page.resident.title)
    await wim.page.emulateMedia({ colorScheme: 'dark', media: 'print' })
    const title = wim.page.getByRole('heading', { level: 1 })
    const ink = await title.evaluate((one) => getComputedStyle(one).color)
    expect(ink).toBe('rgb(0, 0, 0)')
    expect(await wim.page.locator('a:visible, button:visible').count()).toBe(0)
  })

  it('are there for three kinds of readers and no others', async () => {
    const wim = await journey.person(phone)
    await wim.goTo('/hulp/wethouder')
    await wim.seesHeading(wim.words.shell.missingPage.what)
  })
})
