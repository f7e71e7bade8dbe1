import { entityWords } from '@samenbord/shared/document'
import type { ActionId, StepKind } from '@samenbord/shared/model'
import { AgendaResponse, BeamerLinkResponse } from '@samenbord/shared/protocol'
import type { Browser, Page } from 'playwright-core'
import { BrowserPerson, type Looks } from '../support/browser-person.ts'
import { EditingClient } from '../support/editing-client.ts'
import { History } from '../support/history.ts'
import { openSession, type Seated, type Session } from '../support/http-person.ts'
import { randomFrom } from '../support/random.ts'
import { type ServerProcess, startServerProcess } from '../support/server-process.ts'
import { until } from '../support/until.ts'
import { readArguments } from './report/arguments.ts'
import { percentiles, report } from './report/report.ts'
import {
  clockOf,
  knowNames,
  type Moments,
  noteInputs,
  notePaints,
  untilNoted,
  withChromium,
} from './screen/board-screen.ts'
import { fillPlan } from './tables/large-plan.ts'

const { json, numbers } = readArguments({
  screens: 12,
  steps: 30,
  edits: 60,
  closings: 15,
  seed: 1,
})
/** So many of the screens are wide, the coordinator's among them; the others are phones. */
const WIDE = 3
/** What a screen calls the step: in the bar of a wide one, over the step on a phone. */
const STEP_TITLE = '.step-bar__title, .step-frame__title h2'

/** Milliseconds since 1970; the clock of a page may differ, which `clockOf` tells. */
const now = (): number => performance.timeOrigin + performance.now()

/** Who has a seat already, with the table before them. */
const atTable = async (
  browser: Browser,
  server: ServerProcess,
  session: Session,
  { person }: Seated,
  looks: Looks = {},
): Promise<Page> => {
  const opened = await BrowserPerson.open(browser, server.url, looks)
  await knowNames(opened.page)
  await opened.takeCookies(person)
  await opened.goTo(`/overleg/${session.id}`)
  await opened.page.locator('.save').getByText(opened.words.save.saved).waitFor()
  return opened.page
}

/** The table goes to the step of this kind. */
const goTo = async ({ id, coordinator }: Session, kind: StepKind, seen: number) => {
  const ask = (expected: number, change: object) =>
    coordinator.person.ask('POST', `/sessions/${id}/agenda`, { expected, change })
  const same = AgendaResponse.parse(await ask(seen, { do: 'note-taker', participantId: null }))
  const step = same.agenda.steps.find((each) => each.kind === kind)?.id
  await ask(same.agenda.version, { do: 'go', step })
}

/** From the coordinator's tap to the new step on every screen: the last of them counts. */
const stepping = async (browser: Browser, server: ServerProcess): Promise<number[]> => {
  const session = await openSession(server.url, server.signInLink, 'kitchen-table')
  const coordinator = await atTable(browser, server, session, session.coordinator)
  const pages = [coordinator]
  for (let place = 1; place < numbers.screens; place += 1) {
    const kind = place === 1 ? 'resident' : 'professional'
    const seated = await session.seat(`Persoon ${place}`, kind, 'edit')
    const screen = place < WIDE ? 'wide' : 'phone'
    pages.push(await atTable(browser, server, session, seated, { screen }))
  }
  await goTo(session, 'welcome', 0)
  for (const page of pages) await page.locator(STEP_TITLE).first().waitFor()
  const taps = await noteInputs(coordinator, 'click')
  const paints: Moments[] = []
  for (const page of pages) paints.push(await notePaints(page, STEP_TITLE))
  const back = coordinator.locator('.lead-step .icon-button').first()
  const next = coordinator.locator('.lead-step__next')
  for (let count = 1; count <= numbers.steps; count += 1) {
    await (count % 2 === 1 ? next : back).click()
    for (const [place, page] of pages.entries()) {
      const painted = paints[place]
      if (painted !== undefined) await untilNoted(page, painted, count)
    }
  }
  const tapped = await taps.jsonValue()
  const seen = await Promise.all(paints.map((painted) => painted.jsonValue()))
  for (const page of pages) await page.context().close()
  return tapped.map((at, count) => Math.max(...seen.map((each) => each[count] ?? Number.NaN)) - at)
}

/** From an edit by someone at the table to the paint of it on the big screen. */
const showing = async (browser: Browser, server: ServerProcess, link: string) => {
  const session = await openSession(server.url, link, 'kitchen-table')
  const seated = await session.seat('Samira', 'professional', 'edit')
  const entrance = { server: server.url, sessionId: session.id, cookie: seated.person.cookie }
  const writer = new EditingClient('Samira', entrance, new History())
  writer.connect()
  await until(() => writer.isSynced)
  let actions: ActionId[] = []
  writer.edit(() => {
    const size = { statements: 0, goals: 1, actions: 2 }
    actions = fillPlan(writer.doc, [seated.participantId], size, randomFrom(numbers.seed))
    return { what: 'filled a plan' }
  })
  const words = entityWords(writer.doc, actions[0] ?? '', 'words')
  if (words === undefined) throw new Error('the plan has no action')
  await until(() => writer.isSaved)
  const making = await session.coordinator.person.ask('POST', `/sessions/${session.id}/beamer`)
  const { page } = await BrowserPerson.open(browser, server.url)
  await knowNames(page)
  await page.setViewportSize({ width: 1920, height: 1080 })
  // Someone has to be at the table for there to be a meeting.
  const table = await atTable(browser, server, session, session.coordinator)
  await goTo(session, 'who-does-what', 0)
  await page.goto(BeamerLinkResponse.parse(making).url)
  await page.getByText(words.toString()).waitFor()
  const paints = await notePaints(page, '.beam__body')
  const edited: number[] = []
  for (let count = 1; count <= numbers.edits; count += 1) {
    edited.push(now())
    writer.edit(() => {
      words.delete(0, words.length)
      words.insert(0, `belt zaterdag keer ${count}`)
      return { what: 'wrote an action anew' }
    })
    await untilNoted(page, paints, count)
  }
  const painted = await paints.jsonValue()
  const { offset } = await clockOf(page)
  writer.leave()
  await page.context().close()
  await table.context().close()
  return edited.map((at, count) => (painted[count] ?? Number.NaN) - offset - at)
}

/** When each connection of a page closed. */
const noteCloses = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const closes: number[] = []
    Object.assign(globalThis, { closes })
    const Real = globalThis.WebSocket
    globalThis.WebSocket = class extends Real {
      constructor(...given: ConstructorParameters<typeof Real>) {
        super(...given)
        this.addEventListener('close', () =>
          closes.push(performance.timeOrigin + performance.now()),
        )
      }
    }
  })

/** From a resident's *nee* until the connection is closed, and until the page shows nothing more. */
const closing = async (browser: Browser, server: ServerProcess, link: string) => {
  const session = await openSession(server.url, link, 'kitchen-table')
  const wim = await session.seat('Wim', 'resident', 'edit')
  const fatma = await session.seat('Fatma', 'professional', 'edit')
  const person = await BrowserPerson.open(browser, server.url)
  const { page } = person
  await knowNames(page)
  await noteCloses(page)
  await person.takeCookies(fatma.person)
  await person.goTo(`/overleg/${session.id}`)
  const say = (answer: 'yes' | 'no') =>
    wim.person.ask('PUT', `/sessions/${session.id}/sharing/${fatma.participantId}`, {
      answer,
      saidBy: null,
      ...(answer === 'yes' && { until: null }),
    })
  await page.locator('.head').waitFor()
  const paints = await notePaints(page, '.head', null)
  const said: number[] = []
  for (let count = 0; count < numbers.closings; count += 1) {
    said.push(now())
    await say('no')
    await untilNoted(page, paints, 2 * count + 1)
    await say('yes')
    await untilNoted(page, paints, 2 * count + 2)
    await page.locator('.head').waitFor()
    await page.locator('.save').waitFor()
  }
  const painted = await paints.jsonValue()
  const { offset } = await clockOf(page)
  const closes = await page.evaluate((): number[] => Reflect.get(globalThis, 'closes'))
  await page.context().close()
  const after = (moments: readonly number[], at: number) =>
    (moments.find((moment) => moment - offset >= at) ?? Number.NaN) - offset - at
  return {
    sockets: said.map((at) => after(closes, at)),
    pages: said.map((at) => after(painted, at)),
  }
}

/** Measures on a server of its own. */
const withServer = async <Result>(measure: (server: ServerProcess) => Promise<Result>) => {
  const server = await startServerProcess()
  try {
    return await measure(server)
  } finally {
    await server.dispose()
  }
}

await withChromium(async (browser) => {
  const steps = await withServer((server) => stepping(browser, server))
  const paints = await withServer((server) => showing(browser, server, server.signInLink))
  const { sockets, pages } = await withServer((server) =>
    closing(browser, server, server.signInLink),
  )
  report('A meeting', json, {
    seed: numbers.seed,
    ...percentiles(`next step to all of ${numbers.screens} screens`, steps),
    ...percentiles('an edit to its paint on the big screen', paints),
    ...percentiles('taking back until the connection is closed', sockets),
    ...percentiles('taking back until the page is gone', pages),
  })
})
