import type { Agenda, AgendaChange } from '@samenbord/shared/model'
import { AgendaResponse } from '@samenbord/shared/protocol'
import { describe, expect, it } from 'vitest'
import type { BrowserPerson } from '../support/browser-person.ts'
import { eventually } from '../support/eventually.ts'
import { HttpPerson } from '../support/http-person.ts'
import { type Table, useJourney } from '../support/journey.ts'

const journey = useJourney()

/** Someone who comes when the table is already at a step: on a phone they land in it. */
const comeLate = async (table: Table, name: string): Promise<BrowserPerson> => {
  const late = await journey.person({ screen: 'phone' })
  await late.goTo((await table.invite('supporter', 'edit')).url)
  await late.join(name)
  return late
}

const ownWords = ({ steps, words }: BrowserPerson) =>
  steps.now.getByLabel(words.planSteps.howIsIt.askAny)

describe('a meeting in steps', () => {
  it('goes on all screens where who leads goes, also on those of who comes late', async () => {
    const table = await journey.table({ template: 'kitchen-table' })
    const [samira, joost, wim] = await Promise.all([
      table.seatSamira(),
      table.seat('Joost', 'professional', 'edit'),
      table.seat('Wim', 'resident', 'edit', { screen: 'phone' }),
    ])
    const { bar } = wim.words.agenda

    await samira.steps.begin('welcome')
    for (const one of [samira, joost, wim]) await one.steps.isAt('welcome')
    await joost.steps.bar.getByText(bar.place(1, 8)).waitFor()
    await joost.steps.bar.getByText(bar.used(0, 5)).waitFor()
    await joost.steps.bar.getByText(bar.notes('Samira')).waitFor()

    await samira.steps.next('sharing')
    for (const one of [samira, joost, wim]) await one.steps.isAt('sharing')
    await wim.sees(wim.words.agenda.steps.sharing.own)

    const greet = await comeLate(table, 'Greet')
    await greet.steps.isAt('sharing')
    await samira.steps.next('how-is-it')
    for (const one of [samira, joost, wim, greet]) await one.steps.isAt('how-is-it')

    await samira.press(bar.more)
    await samira.page
      .getByRole('menuitem', { name: bar.skipStep(samira.steps.title('how-is-it')) })
      .click()
    for (const one of [samira, joost, wim, greet]) await one.steps.isAt('wishes')
    await samira.press(bar.previous(samira.steps.title('sharing')))
    for (const one of [samira, joost, wim, greet]) await one.steps.isAt('sharing')
    await samira.steps.next('wishes')
    for (const one of [samira, joost, wim, greet]) await one.steps.isAt('wishes')
  })

  it('can be led from a phone, up to the end of the meeting', async () => {
    const table = await journey.table({ template: 'team-table' })
    const samira = await table.seatSamira({ screen: 'phone' })
    const { now, bar } = samira.words.agenda
    await samira.press(now.view)
    await samira.steps.begin('welcome')
    await samira.steps.isAt('welcome')
    await samira.steps.next('check-out')
    await samira.steps.isAt('check-out')
    await samira.steps.finish()
    await samira.steps.now.getByRole('heading', { name: bar.over }).waitFor()
    await samira.press(samira.words.settings.end)
    await samira.dialog().getByRole('button', { name: samira.words.settings.end }).click()
    await samira.steps.now.getByRole('heading', { name: bar.noMeeting }).waitFor()
  })

  it('takes no step from under the fingers of who writes in it', async () => {
    const table = await journey.table({ template: 'kitchen-table' })
    const [samira, wim] = await Promise.all([
      table.seatSamira(),
      table.seat('Wim', 'resident', 'edit', { screen: 'phone' }),
    ])
    const { now } = wim.words.agenda
    await samira.steps.begin('welcome')
    await samira.steps.next('sharing')
    await samira.steps.next('how-is-it')
    await wim.steps.isAt('how-is-it')
    await ownWords(wim).pressSequentially('Ik slaap ')

    await samira.steps.next('wishes')
    await wim.sees(now.further(wim.steps.title('wishes')))
    await wim.page.keyboard.type('slecht')
    await samira.steps.next('people-around')
    await wim.sees(now.further(wim.steps.title('people-around')))
    await wim.steps.isAt('how-is-it')
    expect(await ownWords(wim).inputValue()).toBe('Ik slaap slecht')

    await wim.press(now.follow(wim.steps.title('people-around')))
    await wim.steps.isAt('people-around')
    await samira.press(samira.words.agenda.bar.previous(samira.steps.title('wishes')))
    await samira.press(samira.words.agenda.bar.previous(samira.steps.title('how-is-it')))
    await wim.steps.isAt('how-is-it')
    expect(await ownWords(wim).inputValue()).toBe('Ik slaap slecht')
  })

  it('leaves who writes elsewhere where they are, and shows them the way', async () => {
    const table = await journey.table({ template: 'kitchen-table' })
    const [samira, wim] = await Promise.all([
      table.seatSamira(),
      table.seat('Wim', 'resident', 'edit', { screen: 'phone' }),
    ])
    const own = wim.plan.view.getByLabel(wim.words.statements.composer.fieldOwn)
    await own.pressSequentially('Ik ben nog ')
    await samira.steps.begin('welcome')
    const strip = wim.page.locator('.step-strip')
    await strip.getByText(wim.steps.title('welcome')).waitFor()
    await wim.page.keyboard.type('bezig')
    expect(await own.inputValue()).toBe('Ik ben nog bezig')
    await strip.getByRole('button').click()
    await wim.steps.isAt('welcome')
  })

  it('is moved by who leads, and by nobody else', async () => {
    const table = await journey.table({ template: 'kitchen-table' })
    const [samira, joost] = await Promise.all([
      table.seatSamira(),
      table.seat('Joost', 'professional', 'edit'),
    ])
    await samira.steps.begin('welcome')
    await joost.steps.isAt('welcome')
    expect(await joost.steps.leads()).toBe(false)
    await joost.steps.open()
    expect(await joost.steps.agenda.getByRole('button').count()).toBe(1)

    const path = `/sessions/${table.id}/agenda`
    const go: AgendaChange = { do: 'go', step: null }
    for (const expected of [0, 1, 2]) {
      const status = await joost.page.evaluate(
        async ([address, body]) => {
          const headers = { 'content-type': 'application/json' }
          return (await fetch(`/api/v1${address}`, { method: 'POST', headers, body })).status
        },
        [path, JSON.stringify({ expected, change: go })] as const,
      )
      expect(status).toBe(403)
    }
    const nobody = new HttpPerson(journey.server.url)
    expect((await nobody.call('POST', path, { expected: 1, change: go })).status).toBe(401)
    await samira.steps.next('sharing')
    await joost.steps.isAt('sharing')
  })

  it('goes one step when two who lead go on at once', async () => {
    const table = await journey.table({ template: 'kitchen-table' })
    const [samira, noor] = await Promise.all([
      table.seatSamira(),
      table.seat('Noor', 'professional', 'coordinate'),
    ])
    await samira.steps.begin('welcome')
    await noor.steps.isAt('welcome')
    // What Noor asks is under way when Samira has gone on already.
    let release = (): void => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    await noor.page.route('**/agenda', async (route) => {
      await released
      await route.continue()
    })
    const answered = noor.page.waitForResponse('**/agenda')
    await noor.steps.next('sharing')
    await samira.steps.next('sharing')
    await noor.steps.isAt('sharing')
    release()
    expect((await answered).status()).toBe(409)
    for (const one of [samira, noor]) {
      await one.steps.isAt('sharing')
      await one.steps.bar.getByText(one.words.agenda.bar.place(2, 8)).waitFor()
      expect(await one.page.locator('.notice--stop').count()).toBe(0)
    }
  })

  it('follows the agenda as who leads changes it, with the note-taker by name', async () => {
    const table = await journey.table({ template: 'kitchen-table' })
    const [samira, joost] = await Promise.all([
      table.seatSamira(),
      table.seat('Joost', 'professional', 'edit'),
    ])
    const { row, noteTaker, bar } = samira.words.agenda
    const titles = (...kinds: Parameters<typeof samira.steps.title>[0][]) =>
      kinds.map((kind) => samira.steps.title(kind))
    await samira.steps.open()
    await joost.steps.open()

    await samira.steps.choose('people-around', row.remove)
    await samira.steps.choose('read-back', row.skip)
    const handle = samira.page.getByRole('button', { name: row.move(samira.steps.title('wishes')) })
    await handle.dragTo(samira.steps.row('sharing'))
    await eventually(() => joost.steps.planned()).toEqual(
      titles(
        'welcome',
        'wishes',
        'sharing',
        'how-is-it',
        'who-does-what',
        'read-back',
        'check-out',
      ),
    )
    await handle.press('ArrowDown')
    const order = titles(
      'welcome',
      'sharing',
      'wishes',
      'how-is-it',
      'who-does-what',
      'read-back',
      'check-out',
    )
    await eventually(() => joost.steps.planned()).toEqual(order)
    // The keyboard keeps its place, so that one can go on.
    await eventually(() => handle.evaluate((one) => one === document.activeElement)).toBe(true)

    await samira.field(noteTaker.label).selectOption({ label: 'Joost' })
    await joost.steps.agenda.getByText(noteTaker.is('Joost')).waitFor()
    await samira.press(samira.words.shell.close)
    await joost.press(joost.words.shell.close)
    await samira.steps.begin('welcome')
    await samira.steps.bar.getByText(bar.notes('Joost')).waitFor()
    await joost.steps.bar.getByText(bar.notesYou).waitFor()
    await samira.steps.next('sharing')
    await samira.steps.next('wishes')
    await joost.steps.bar.getByText(bar.place(3, 6)).waitFor()
  })

  it('is about what is the team’s own while the resident is not there, until they come', async () => {
    const table = await journey.table({ template: 'kitchen-table' })
    const samira = await table.seatSamira()
    const { mode } = samira.words.agenda
    await samira.steps.open()
    await samira.page.getByRole('switch', { name: mode.label }).click()
    await eventually(() => samira.steps.planned()).toContain(samira.steps.title('our-questions'))
    expect(await samira.steps.planned()).not.toContain(samira.steps.title('wishes'))
    await samira.press(samira.words.shell.close)
    await samira.steps.begin('welcome')
    await samira.steps.next('our-questions')
    await samira.steps.isAt('our-questions')

    const wim = await journey.person({ screen: 'phone' })
    await wim.goTo((await table.invite('resident', 'edit')).url)
    await wim.join('Wim')
    await wim.steps.isAt('our-questions')
    await samira.sees(mode.resident('Wim'))
    await samira.press(mode.goOn)
    await samira.page.getByText(mode.resident('Wim')).waitFor({ state: 'detached' })
    // What was said without the resident is told to the resident first.
    await samira.steps.next('discuss-proposal')
    await wim.steps.isAt('discuss-proposal')
  })

  it('remembers on a wide screen what someone wants to see beside the board', async () => {
    const table = await journey.table({ template: 'kitchen-table' })
    const joost = await table.seat('Joost', 'professional', 'edit')
    const path = `/sessions/${table.id}/agenda`
    const change = async (expected: number, wanted: AgendaChange): Promise<Agenda> => {
      const answer = await table.samira.ask('POST', path, { expected, change: wanted })
      return AgendaResponse.parse(answer).agenda
    }
    const { steps } = await change(0, { do: 'note-taker', participantId: null })
    const [welcome, sharing] = steps
    if (welcome === undefined || sharing === undefined) throw new Error('there are no steps')
    await change(1, { do: 'go', step: welcome.id })
    await joost.steps.isAt('welcome')
    await joost.press(joost.words.table.views.plan)
    await joost.plan.isThere()
    await change(2, { do: 'go', step: null })
    await joost.steps.bar.waitFor({ state: 'detached' })
    await change(3, { do: 'go', step: sharing.id })
    await joost.steps.bar.getByText(joost.steps.title('sharing')).waitFor()
    await joost.plan.isThere()
    expect(await joost.steps.now.count()).toBe(0)
  })
})
