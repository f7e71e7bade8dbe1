import { entityWords, setRole } from '@samenbord/shared/document'
import type { ActionId } from '@samenbord/shared/model'
import { partyOf, Role } from '@samenbord/shared/model'
import type { Browser, Page } from 'playwright-core'
import { BrowserPerson } from '../support/browser-person.ts'
import { EditingClient } from '../support/editing-client.ts'
import { History } from '../support/history.ts'
import { openSession, type Seated, type Session } from '../support/http-person.ts'
import { type Random, randomFrom } from '../support/random.ts'
import { startServerProcess } from '../support/server-process.ts'
import { until } from '../support/until.ts'
import { readArguments } from './report/arguments.ts'
import { type Figures, percentiles, report } from './report/report.ts'
import {
  clockDifference,
  knowNames,
  noteInputs,
  notePaints,
  untilNoted,
  withChromium,
} from './screen/board-screen.ts'
import { fillPlan } from './tables/large-plan.ts'

const { json, numbers } = readArguments({
  people: 12,
  tasks: 80,
  samples: 100,
  opens: 5,
  seed: 1,
})
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
/** Words get no longer than this, in letters. */
const LONGEST = 80
/** How often each of the others fills a cell or writes a letter, in milliseconds. */
const OTHERS_EVERY_MS = 1_000
/** A phone's processor has a quarter of the speed. */
const SLOWER = 4
/** The others leave the upper left cell to who is measured. */
const FREE_TASKS = 2

const random = randomFrom(numbers.seed)
const pause = () => new Promise((next) => setTimeout(next, 60 + random() * 120))

/** Median, 95th percentile and the worst. */
const spread = (name: string, samples: readonly number[]): Figures => ({
  ...percentiles(name, samples),
  [`${name}, max ms`]: Math.max(...samples),
})

/** Everyone else fills cells and writes words all over the table; answers what stops them. */
const startEditing = (
  clients: readonly EditingClient[],
  actions: readonly ActionId[],
  seated: readonly Seated[],
  chance: Random,
): (() => void) => {
  const others = actions.slice(FREE_TASKS)
  const work = (client: EditingClient) => {
    const task = chance.oneOf(others)
    const who = chance.oneOf([...seated])
    if (task === undefined || who === undefined) return
    if (chance() < 0.5) {
      const party = partyOf({ kind: 'participant', id: who.participantId })
      client.edit(() => {
        setRole(client.doc, task, party, chance.oneOf([...Role.options, null]) ?? null)
        return { what: 'filled a cell' }
      })
      return
    }
    const words = entityWords(client.doc, task, 'words')
    if (words === undefined) return
    client.edit(() => {
      if (words.length > LONGEST) words.delete(LONGEST - 10, words.length - LONGEST + 10)
      words.insert(words.length, chance.oneOf([...LETTERS]) ?? 'a')
      return { what: 'wrote a letter' }
    })
  }
  const timers = clients.map((client) => setInterval(() => work(client), OTHERS_EVERY_MS))
  return () => timers.forEach(clearInterval)
}

const atMatrix = async (
  browser: Browser,
  server: string,
  session: Session,
  { person }: Seated,
): Promise<BrowserPerson> => {
  const opened = await BrowserPerson.open(browser, server)
  await knowNames(opened.page)
  await opened.takeCookies(person)
  await opened.goTo(`/overleg/${session.id}`)
  await opened.press(opened.words.table.views.roles)
  await opened.page.locator('.matrix').waitFor()
  return opened
}

const CELL = '[data-cell="0 0"]'

/** From a key in a cell to its paint, in the own screen and on another's. */
const toggling = async (here: Page, there: Page) => {
  await here.locator(CELL).focus()
  const keys = await noteInputs(here, 'keydown')
  const own = await notePaints(here, CELL, 'aria-label')
  const other = await notePaints(there, CELL, 'aria-label')
  for (let count = 1; count <= numbers.samples; count += 1) {
    await here.keyboard.press(count % 2 === 1 ? 'd' : 'b')
    await untilNoted(here, own, count)
    await untilNoted(there, other, count)
    await pause()
  }
  const pressed = await keys.jsonValue()
  const { difference } = await clockDifference(here, there)
  const after = async (paints: typeof own, ahead: number) => {
    const painted = await paints.jsonValue()
    return pressed.map((at, index) => (painted[index] ?? Number.NaN) - at + ahead)
  }
  return { own: await after(own, 0), other: await after(other, difference) }
}

/** From a letter of a new task to its paint. */
const typing = async (page: Page): Promise<number[]> => {
  const field = page.locator('.new-task input')
  await field.click()
  await field.evaluate((area: HTMLInputElement) => {
    const mirror = document.createElement('output')
    mirror.id = 'mirror'
    mirror.hidden = true
    document.body.append(mirror)
    area.addEventListener('input', () => {
      mirror.textContent = area.value
    })
  })
  const keys = await noteInputs(page, 'keydown')
  const letters = await notePaints(page, '#mirror')
  for (let count = 1; count <= numbers.samples; count += 1) {
    await page.keyboard.type(random.oneOf([...LETTERS]) ?? 'a')
    await untilNoted(page, letters, count)
    await pause()
  }
  const [pressed, painted] = [await keys.jsonValue(), await letters.jsonValue()]
  return pressed.map((at, index) => (painted[index] ?? Number.NaN) - at)
}

/** From opening the table on a slow phone to what is asked of who holds it, in milliseconds. */
const openMine = async (
  browser: Browser,
  server: string,
  session: Session,
  { person }: Seated,
): Promise<number> => {
  const opened = await BrowserPerson.open(browser, server, { screen: 'phone' })
  await opened.takeCookies(person)
  const wire = await opened.context.newCDPSession(opened.page)
  await wire.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const began = performance.now()
  await opened.goTo(`/overleg/${session.id}`)
  await opened.press(opened.words.table.views.roles)
  await opened.page.locator('.my-part li').first().waitFor()
  const took = performance.now() - began
  await opened.leave()
  return took
}

const server = await startServerProcess({ LOG_LEVEL: 'warn' })
try {
  await withChromium(async (browser) => {
    const session = await openSession(server.url, server.signInLink, 'kitchen-table')
    const seated: Seated[] = []
    for (let person = 1; person <= numbers.people; person += 1) {
      const kind = person === 1 ? 'resident' : 'professional'
      seated.push(await session.seat(`Persoon ${person}`, kind, 'edit'))
    }
    const [first, second, third, ...others] = seated
    if (first === undefined || second === undefined || third === undefined) {
      throw new Error('it takes three people')
    }
    const history = new History()
    const clients = [third, ...others].map(
      ({ person }, index) =>
        new EditingClient(
          `Persoon ${index + 3}`,
          { server: server.url, sessionId: session.id, cookie: person.cookie },
          history,
        ),
    )
    for (const client of clients) client.connect()
    await until(() => clients.every(({ isSynced }) => isSynced))
    const [filler] = clients
    if (filler === undefined) throw new Error('nobody fills the table')
    let actions: ActionId[] = []
    filler.edit(() => {
      const size = { statements: 0, goals: 5, actions: numbers.tasks }
      const ids = seated.map(({ participantId }) => participantId)
      actions = fillPlan(filler.doc, ids, size, random)
      return { what: 'filled a plan' }
    })
    await until(() => filler.isSaved)

    const opens: number[] = []
    for (let count = 0; count < numbers.opens; count += 1) {
      opens.push(await openMine(browser, server.url, session, first))
    }
    const one = await atMatrix(browser, server.url, session, first)
    const two = await atMatrix(browser, server.url, session, second)
    const stop = startEditing(clients, actions, seated, random)
    const { own, other } = await toggling(one.page, two.page)
    const letters = await typing(one.page)
    stop()
    for (const client of clients) client.leave()
    report(`Who does what, ${numbers.people} people and ${numbers.tasks} tasks`, json, {
      seed: numbers.seed,
      ...spread('a key in a cell to its paint here', own),
      ...spread('a key in a cell to its paint elsewhere', other),
      ...spread('a letter of a new task to its paint', letters),
      ...spread('link opened on a phone until what is asked of me', opens),
    })
  })
} finally {
  await server.dispose()
}
