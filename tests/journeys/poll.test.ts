import { describe, expect, it } from 'vitest'
import type { BrowserPerson } from '../support/browser-person.ts'
import { eventually } from '../support/eventually.ts'
import { useJourney } from '../support/journey.ts'
import { Screens } from '../support/screen-check.ts'

const journey = useJourney()

const OF_WIM = 'kanarie van Wim'
const OF_GREET = 'kanarie van Greet'
const CHOICES = ['De brieven', 'De gang', 'De school'] as const

const question = (person: BrowserPerson) => person.page.locator('.question.poll')

const say = (person: BrowserPerson, said: string) =>
  question(person).getByLabel(person.words.poll.first).fill(said)

describe('a question that each answers in the own screen first', () => {
  it('keeps the words of each from everyone else, also over a reload, and shows all at once', async () => {
    const table = await journey.table({ template: 'kitchen-table' })
    const looks = { screen: 'phone', overheard: true } as const
    const [samira, greet, wim] = await Promise.all([
      table.seatSamira({ overheard: true }),
      table.seat('Greet', 'supporter', 'edit', looks),
      table.seat('Wim', 'resident', 'edit', looks),
    ])
    const screens = new Screens('nl')
    const { poll, table: tableWords } = samira.words
    await samira.press(tableWords.menu)
    await samira.press(tableWords.menuItems.poll)
    await samira.dialog().getByLabel(poll.question).fill('Wat valt je op?')
    await screens.check('asking', samira)
    await samira.dialog().getByRole('button', { name: poll.submit }).click()

    await say(greet, OF_GREET)
    await greet.press(poll.give)
    await say(wim, OF_WIM)
    await wim.page.reload()
    await eventually(() => question(wim).getByLabel(poll.first).inputValue()).toBe(OF_WIM)
    await screens.check('answering in words', wim)
    await wim.press(poll.give)
    for (const one of [samira, greet, wim]) await one.sees(poll.answered('Wim en Greet', true))
    const secrets: readonly (readonly [BrowserPerson, string])[] = [
      [samira, OF_WIM],
      [samira, OF_GREET],
      [greet, OF_WIM],
      [wim, OF_GREET],
    ]
    for (const [one, secret] of secrets) expect(await one.wire.count('received', secret)).toBe(0)

    await samira.press(poll.showAll)
    for (const one of [samira, greet, wim]) {
      await eventually(() => one.page.locator('.poll-people__one').allTextContents()).toEqual([
        expect.stringContaining(OF_WIM),
        expect.stringContaining(OF_GREET),
      ])
    }
    await screens.check('shown words', wim)
    await samira.press(poll.remove)
    await samira.dialog().getByRole('button', { name: poll.remove }).click()
    for (const one of [samira, greet, wim]) await question(one).waitFor({ state: 'detached' })
    expect(screens.faults).toEqual([])
  })

  it('counts dots together, and never tells who laid which', async () => {
    const table = await journey.table({ template: 'kitchen-table' })
    const [samira, wim] = await Promise.all([
      table.seatSamira({ overheard: true }),
      table.seat('Wim', 'resident', 'edit', { screen: 'phone', overheard: true }),
    ])
    const screens = new Screens('nl')
    const { poll, table: tableWords } = samira.words
    await samira.press(tableWords.menu)
    await samira.press(tableWords.menuItems.poll)
    const asking = samira.dialog()
    await asking.getByText(poll.kinds.dots.name).click()
    await asking.getByLabel(poll.question).fill('Waarmee beginnen we?')
    const [first, second, third] = CHOICES
    await asking.getByLabel(poll.choice(1), { exact: true }).fill(first)
    await asking.getByLabel(poll.choice(2), { exact: true }).fill(second)
    await asking.getByRole('button', { name: poll.addChoice }).click()
    await asking.getByLabel(poll.choice(3), { exact: true }).fill(third)
    await screens.check('asking for dots', samira)
    await asking.getByRole('button', { name: poll.submit }).click()

    for (const [one, choice] of [
      [samira, first],
      [wim, third],
    ] as const) {
      await one.press(poll.addDot(second))
      await one.press(poll.addDot(second))
      await one.press(poll.addDot(choice))
      await one.sees(poll.dotsLeft(0))
    }
    await screens.check('laying dots', wim)
    for (const one of [samira, wim]) await one.press(poll.give)
    await samira.sees(poll.answered('Wim en Samira', true))
    await samira.press(poll.showAll)
    for (const one of [samira, wim]) {
      await eventually(() => one.page.locator('.poll-dots__row').allTextContents()).toEqual([
        `${second}${poll.dots(4)}`,
        `${first}${poll.dots(1)}`,
        `${third}${poll.dots(1)}`,
      ])
    }
    await screens.check('shown dots', wim)
    expect(await samira.wire.count('received', '"dots":[0,2,1]')).toBe(0)
    expect(await wim.wire.count('received', '"dots":[1,2,0]')).toBe(0)
    expect(screens.faults).toEqual([])
  })
})

describe('a round and a timer', () => {
  it('tell everyone who speaks, who comes next, and how much time there is', async () => {
    const table = await journey.table({ template: 'kitchen-table' })
    const [samira, wim] = await Promise.all([
      table.seatSamira(),
      table.seat('Wim', 'resident', 'edit', { screen: 'phone' }),
    ])
    const screens = new Screens('nl')
    const { turns, table: tableWords } = samira.words
    await samira.press(tableWords.menu)
    await samira.press(tableWords.menuItems.round)
    await samira.dialog().getByLabel(turns.round.words).fill('Wat neem je mee?')
    await samira.press(turns.round.earlier('Wim'))
    await screens.check('beginning a round', samira)
    await samira.press(turns.round.begin)
    const bar = wim.page.locator('.round-bar')
    await bar.getByText(turns.round.youSpeak).waitFor()
    await bar.getByText(turns.round.thenComes('Samira')).waitFor()
    await screens.check('my turn', wim)
    await samira.press(turns.round.next)
    await bar.getByText(turns.round.speaks('Samira')).waitFor()
    await samira.press(turns.round.next)
    await bar.getByText(turns.round.all).waitFor()
    await samira.press(turns.round.stop)
    await bar.waitFor({ state: 'detached' })

    await samira.press(tableWords.menu)
    await samira.press(tableWords.menuItems.timer)
    await screens.check('setting the time', samira)
    await samira.press(turns.timer.minutes(5))
    await wim.page
      .locator('.timer-sign')
      .getByText(/4:5\d|5:00/)
      .waitFor()
    await screens.check('a timer runs', wim)
    expect(screens.faults).toEqual([])
  })
})
