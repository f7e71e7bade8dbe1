import { addEntities, addRecords, PAGE_RECORD_ID } from '@samenbord/shared/document'
import { ProposedResponse } from '@samenbord/shared/protocol'
import { describe, expect, it } from 'vitest'
import { action, statement } from '../../shared/src/model/test-support/plan-entities.ts'
import {
  beamerLink,
  openBigScreen,
  planSteps,
  shown,
  smallestLetters,
  watchTexts,
} from '../support/big-screen.ts'
import { stickyNote } from '../support/board-records.ts'
import { type BrowserPerson, whileLost } from '../support/browser-person.ts'
import { eventually } from '../support/eventually.ts'
import { Intruder } from '../support/intruder.ts'
import { useJourney } from '../support/journey.ts'

const journey = useJourney()

const title = (screen: BrowserPerson) => screen.page.locator('.beam__bar h1').textContent()

const looks = { screen: 'phone' } as const

describe('the big screen', () => {
  it('opens with a link that works once, leaves no secret in its address, and comes back after a reload', async () => {
    const table = await journey.table({ template: 'kitchen-table' })
    const samira = await table.seatSamira(looks)
    const link = await beamerLink(table)
    const screen = await journey.person()
    await screen.goTo(link)
    await shown(screen).getByText('Samira').waitFor()
    expect(new URL(screen.page.url()).pathname).toBe(`/beamer/${table.id}`)
    expect(screen.page.url()).not.toContain('#')
    expect(await samira.names()).toBe('Samira')
    await screen.page.reload()
    await shown(screen).getByText('Samira').waitFor()

    const stranger = await journey.person()
    for (const place of [link, `/beamer/${table.id}`]) {
      await stranger.goTo(place)
      await stranger.seesHeading(stranger.words.refusals['beamer-unknown'].what)
    }
  })

  it('follows the step by itself, and shows what is written as soon as it is there', async () => {
    const table = await journey.table({ template: 'kitchen-table' })
    const wim = await table.seat('Wim', 'resident', 'edit', looks)
    const screen = await openBigScreen(journey, table)
    const steps = await planSteps(table, ['welcome', 'how-is-it', 'wishes', 'check-out'])
    const { agenda } = screen.words
    await steps.go('how-is-it')
    await eventually(() => title(screen)).toBe(agenda.steps['how-is-it'].title)
    await wim.press(wim.words.table.views.plan)
    await wim.plan.say('De trap is zwaar.')
    await shown(screen).getByText('De trap is zwaar.').waitFor()
    await steps.go('check-out')
    await eventually(() => title(screen)).toBe(agenda.steps['check-out'].title)
    await shown(screen).getByText(screen.words.checkOut.questions.helped).waitFor()
    await steps.go(null)
    await eventually(() => title(screen)).not.toBe(agenda.steps['check-out'].title)
  })

  it('reads back what the table is asked to agree to, whatever is written after that', async () => {
    const table = await journey.table({ template: 'kitchen-table' })
    await table.seat('Wim', 'resident', 'edit', looks)
    const screen = await openBigScreen(journey, table)
    const steps = await planSteps(table, ['wishes', 'read-back'])
    await table.lay((doc) => addEntities(doc, [action(1, 'belt de zorgverzekering')]))
    await steps.go('read-back')
    await table.samira.ask('POST', `/sessions/${table.id}/proposal`, { instead: null })
    const later = action(2, 'vraagt het fonds', { order: 'a1' })
    await table.lay((doc) => addEntities(doc, [later]))
    await shown(screen).getByText('belt de zorgverzekering').waitFor()
    expect(await shown(screen).getByText(later.words).count()).toBe(0)
    await screen.page.reload()
    await shown(screen).getByText('belt de zorgverzekering').waitFor()
    expect(await shown(screen).getByText(later.words).count()).toBe(0)
    // Off the table again, it is the plan as it is.
    const { proposal } = ProposedResponse.parse(
      await table.samira.ask('GET', `/sessions/${table.id}/proposal`),
    )
    await table.samira.ask('DELETE', `/sessions/${table.id}/proposal/${proposal.id}`)
    await shown(screen).getByText(later.words).waitFor()
  })

  it('stays readable from afar however much is said, and turns its pages', async () => {
    const table = await journey.table({ template: 'kitchen-table' })
    await table.seat('Wim', 'resident', 'edit', looks)
    const by = await table.party('Wim')
    const said = (number: number, words: string) =>
      statement(number, words, { by, topic: 'day', order: `a${number}` })
    await table.lay((doc) => addEntities(doc, [said(1, 'Kort gezegd.')]))
    const screen = await openBigScreen(journey, table)
    const steps = await planSteps(table, ['how-is-it'])
    await steps.go('how-is-it')
    await shown(screen).getByText('Kort gezegd.').waitFor()
    expect(await smallestLetters(screen)).toBeGreaterThanOrEqual(28)
    expect(await screen.page.locator('.pages__sign').count()).toBe(0)

    const many = Array.from({ length: 30 }, (_, at) =>
      said(at + 2, `Zin ${at + 1}: ${'dit wil ik ook nog even zeggen, '.repeat((at % 5) + 1)}`),
    )
    await table.lay((doc) => addEntities(doc, [...many, said(40, 'x'.repeat(900))]))
    const sign = screen.page.locator('.pages__sign')
    await eventually(() => sign.textContent()).toMatch(/^1 van \d$/)
    expect(await smallestLetters(screen)).toBeGreaterThanOrEqual(28)
    const isInSight = (words: string) =>
      shown(screen)
        .getByText(words)
        .evaluate((found) => {
          const { left, right, top, bottom } = found.getBoundingClientRect()
          return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight
        })
    expect(await isInSight('Kort gezegd.')).toBe(true)
    await screen.page.keyboard.press('ArrowRight')
    await eventually(() => sign.textContent()).toMatch(/^2 van \d$/)
    expect(await isInSight('Kort gezegd.')).toBe(false)
    await screen.page.keyboard.press('PageUp')
    await eventually(() => isInSight('Kort gezegd.')).toBe(true)
  })

  it('never shows half-typed words, also not to who opens it meanwhile', async () => {
    const table = await journey.table({ template: 'kitchen-table' })
    const wim = await table.seat('Wim', 'resident', 'edit', looks)
    const screen = await openBigScreen(journey, table)
    const steps = await planSteps(table, ['welcome', 'wishes'])
    await steps.go('wishes')
    await wim.press(wim.words.table.views.plan)
    await wim.plan.show('wishes')
    await wim.plan.wish('Rust.')
    await shown(screen).getByText('Rust.', { exact: true }).waitFor()

    const texts = await watchTexts(screen)
    await wim.plan.toggle(wim.plan.goal('Rust.'))
    const field = wim.plan.goal('Rust.').getByLabel(wim.words.goals.fields.words)
    await field.click()
    await wim.page.keyboard.press('End')
    await wim.page.keyboard.type(' En ', { delay: 20 })
    // In one piece, so that it can be found again on the wire.
    await wim.page.keyboard.insertText('stilte in hu')
    await wim.seesSaved()
    // Something else that was done after it has come: so those letters have too.
    await table.samira.ask('PATCH', `/sessions/${table.id}`, { title: 'Weer rust in huis' })
    await screen.page.locator('.beam__bar').getByText('Weer rust in huis').waitFor()
    expect(await shown(screen).getByText('Rust.', { exact: true }).count()).toBe(1)

    const second = await openBigScreen(journey, table)
    await eventually(() => title(second)).toBe(second.words.agenda.steps.wishes.title)
    expect(await second.wire.count('received', 'stilte')).toBeGreaterThan(0)
    expect(await shown(second).getByText('stilte').count()).toBe(0)

    await wim.page.keyboard.type('is.', { delay: 20 })
    await field.blur()
    for (const one of [screen, second]) {
      await shown(one).getByText('Rust. En stilte in huis.', { exact: true }).waitFor()
    }
    const halves = (await texts()).filter((text) => /En(?! stilte in huis\.)/.test(text))
    expect(halves).toEqual([])
  })

  it('writes nothing, whatever frames come from its place, and sits at no table', async () => {
    const table = await journey.table({ template: 'kitchen-table' })
    const samira = await table.seatSamira(looks)
    await samira.plan.say('Dit blijft staan.')
    const screen = await openBigScreen(journey, table)
    const steps = await planSteps(table, ['how-is-it'])
    await steps.go('how-is-it')
    await shown(screen).getByText('Dit blijft staan.').waitFor()

    const cookie = (await screen.context.cookies()).map(({ name, value }) => `${name}=${value}`)
    const { url } = journey.server
    const asScreen = await Intruder.enter(url, table.id, cookie.join('; '), url, '&beamer=1')
    const note = stickyNote('shape:intruder', PAGE_RECORD_ID, { x: 600, y: 500 }, 'Van niemand')
    asScreen.write((doc) => addRecords(doc, [note]))
    asScreen.removeAll()
    await eventually(() => asScreen.refusals).toContain('forbidden')
    asScreen.leave()
    // With its cookie one sits at no table, and calls nothing.
    await expect(Intruder.enter(url, table.id, cookie.join('; '))).rejects.toThrow('401')

    await samira.plan.say('En dit ook.')
    await shown(screen).getByText('En dit ook.').waitFor()
    expect(await shown(screen).getByText('Dit blijft staan.').count()).toBe(1)
    expect(await samira.names()).toBe('Samira')
    await samira.seesSaved()
  })

  it('goes on showing without a network, and comes back by itself', async () => {
    const table = await journey.table({ template: 'kitchen-table' })
    const samira = await table.seatSamira(looks)
    const screen = await openBigScreen(journey, table)
    const steps = await planSteps(table, ['how-is-it'])
    await steps.go('how-is-it')
    await samira.press(samira.words.table.views.plan)
    await samira.plan.say('Voor het uitviel.')
    await shown(screen).getByText('Voor het uitviel.').waitFor()
    await whileLost([screen], async () => {
      await screen.context.setOffline(true)
      await screen.sees(screen.words.beamer.offline)
      await samira.plan.say('Terwijl het uit was.')
      expect(await shown(screen).getByText('Voor het uitviel.').count()).toBe(1)
      await screen.context.setOffline(false)
      await shown(screen).getByText('Terwijl het uit was.').waitFor()
    })
    await screen.page.getByText(screen.words.beamer.offline).waitFor({ state: 'detached' })
  })

  it('closes when who leads takes it back, and says what to do', async () => {
    const table = await journey.table({ template: 'kitchen-table' })
    const samira = await table.seatSamira()
    await samira.press(samira.words.table.menu)
    const { menuItems } = samira.words.table
    const words = samira.words.beamer.link
    await samira.press(menuItems.beamer)
    await samira.press(words.make)
    const link = await samira.field(words.link).inputValue()
    const screen = await journey.person()
    await screen.goTo(link)
    await shown(screen).waitFor()

    await samira.press(words.close)
    const refused = screen.words.refusals['beamer-unknown']
    await screen.seesHeading(refused.what)
    await screen.sees(refused.next)
    expect(await screen.page.locator('.beam__body').count()).toBe(0)
    await screen.page.reload()
    await screen.seesHeading(refused.what)
  })
})
