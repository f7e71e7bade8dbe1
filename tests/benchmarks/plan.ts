import { entityWords, planEntities } from '@samenbord/shared/document'
import type { ActionId, ParticipantId } from '@samenbord/shared/model'
import type { Browser } from 'playwright-core'
import { BrowserPerson } from '../support/browser-person.ts'
import { EditingClient } from '../support/editing-client.ts'
import { History } from '../support/history.ts'
import { openSession, type Seated, type Session } from '../support/http-person.ts'
import { type Random, randomFrom } from '../support/random.ts'
import { type ServerProcess, startServerProcess } from '../support/server-process.ts'
import { until } from '../support/until.ts'
import { readArguments } from './report/arguments.ts'
import { percentiles, report } from './report/report.ts'
import {
  knowNames,
  noteInputs,
  notePaints,
  untilBoard,
  untilNoted,
  withChromium,
} from './screen/board-screen.ts'
import { type Opened, openOnPhone } from './screen/open-on-phone.ts'
import { fillPlan, type PlanSize } from './tables/large-plan.ts'

const { json, numbers } = readArguments({ samples: 150, people: 12, opens: 5, seed: 1 })
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
/** Words get no longer than this, in letters. */
const LONGEST = 120
/** How often each of the others writes a letter, in milliseconds. */
const OTHERS_EVERY_MS = 300

const FULL: PlanSize = { statements: 150, goals: 60, actions: 200 }
/** As many actions as there are people, so that each writes in one of their own. */
const SMALL: PlanSize = { statements: 0, goals: 0, actions: numbers.people }

interface Filled {
  readonly session: Session
  readonly seated: readonly Seated[]
  readonly clients: readonly EditingClient[]
  readonly actions: readonly ActionId[]
}

/** A table with a plan of this size and people who can write in it. */
const fill = async (server: ServerProcess, size: PlanSize, random: Random): Promise<Filled> => {
  const session = await openSession(server.url, server.signInLink, 'kitchen-table')
  const seated: Seated[] = []
  for (let person = 1; person <= numbers.people; person += 1) {
    const kind = person === 1 ? 'resident' : 'professional'
    seated.push(await session.seat(`Persoon ${person}`, kind, 'edit'))
  }
  const history = new History()
  const clients = seated
    .slice(1)
    .map(
      ({ person }, index) =>
        new EditingClient(
          `Persoon ${index + 2}`,
          { server: server.url, sessionId: session.id, cookie: person.cookie },
          history,
        ),
    )
  for (const client of clients) client.connect()
  await until(() => clients.every(({ isSynced }) => isSynced))
  const [first] = clients
  if (first === undefined) throw new Error('a meeting needs two people')
  const ids: ParticipantId[] = seated.map(({ participantId }) => participantId)
  let actions: ActionId[] = []
  first.edit(() => {
    actions = fillPlan(first.doc, ids, size, random)
    return { what: 'filled a plan' }
  })
  await until(() => clients.every(({ isSaved }) => isSaved))
  await until(() => clients.every(({ doc }) => planEntities(doc).has(actions.at(-1) ?? '')))
  return { session, seated, clients, actions }
}

/** Everyone writes letters in an action of their own; answers what stops them. */
const startWriting = ({ clients, actions }: Filled, random: Random): (() => void) => {
  const timer = setInterval(() => {
    for (const [index, client] of clients.entries()) {
      const words = entityWords(client.doc, actions[index + 1] ?? '', 'words')
      if (words === undefined) continue
      client.edit(() => {
        if (words.length > LONGEST) words.delete(0, LONGEST)
        words.insert(words.length, random.oneOf([...LETTERS]) ?? 'a')
        return { what: 'wrote a letter' }
      })
    }
  }, OTHERS_EVERY_MS)
  return () => clearInterval(timer)
}

const firstOf = ({ seated: [first] }: Filled): Seated => {
  if (first === undefined) throw new Error('nobody has a seat')
  return first
}

const atTable = async (browser: Browser, server: ServerProcess, filled: Filled) => {
  const person = await BrowserPerson.open(browser, server.url)
  await knowNames(person.page)
  await person.takeCookies(firstOf(filled).person)
  await person.goTo(`/overleg/${filled.session.id}`)
  await untilBoard(person.page)
  await person.plan.show('actions')
  return person
}

const pause = (random: Random) => new Promise((next) => setTimeout(next, 60 + random() * 120))

/** From a key to the paint of its letter, on the own screen, while the others write too. */
const typing = async (
  browser: Browser,
  server: ServerProcess,
  filled: Filled,
  random: Random,
): Promise<number[]> => {
  const person = await atTable(browser, server, filled)
  const row = person.page.locator('[data-action]').first()
  await row.locator('button[aria-expanded]').first().click()
  const field = row.locator('textarea').first()
  await field.click()
  const stop = startWriting(filled, random)
  await field.evaluate((area: HTMLTextAreaElement) => {
    const mirror = document.createElement('output')
    mirror.id = 'mirror'
    mirror.hidden = true
    document.body.append(mirror)
    area.addEventListener('input', () => {
      mirror.textContent = area.value
    })
  })
  const keys = await noteInputs(person.page, 'keydown')
  const letters = await notePaints(person.page, '#mirror')
  for (let count = 1; count <= numbers.samples; count += 1) {
    await person.page.keyboard.type(random.oneOf([...LETTERS]) ?? 'a')
    await untilNoted(person.page, letters, count)
    await pause(random)
  }
  stop()
  const [pressed, painted] = [await keys.jsonValue(), await letters.jsonValue()]
  await person.leave()
  return pressed.flatMap((at, index) => {
    const seen = painted[index]
    return seen === undefined ? [] : [seen - at]
  })
}

/** Measures with a plan of this size, on a server of its own. */
const withPlan = async <Result>(
  size: PlanSize,
  random: Random,
  measure: (server: ServerProcess, filled: Filled) => Promise<Result>,
): Promise<Result> => {
  const server = await startServerProcess()
  try {
    const filled = await fill(server, size, random)
    const result = await measure(server, filled)
    for (const client of filled.clients) client.leave()
    return result
  } finally {
    await server.dispose()
  }
}

await withChromium(async (browser) => {
  const random = randomFrom(numbers.seed)
  const small = await withPlan(SMALL, random, (server, filled) =>
    typing(browser, server, filled, random),
  )
  const [full, opened] = await withPlan(FULL, random, async (server, filled) => {
    const letters = await typing(browser, server, filled, random)
    const opens: Opened[] = []
    const path = `/overleg/${filled.session.id}`
    for (let sample = 0; sample < numbers.opens; sample += 1) {
      opens.push(await openOnPhone(browser, server.url, path, firstOf(filled).person))
    }
    return [letters, opens] as const
  })
  const [last] = opened
  report(`The plan, with ${numbers.people} people writing`, json, {
    seed: numbers.seed,
    ...percentiles('key to paint, one action each', small),
    ...percentiles('key to paint, 150 + 60 + 200', full),
    ...percentiles(
      'opening the plan on a slow phone',
      opened.map(({ took }) => took),
    ),
    'JavaScript until the plan is there, zipped kB': last?.first ?? Number.NaN,
    'JavaScript of all parts of the plan, zipped kB': last?.all ?? Number.NaN,
    'of which React, zipped kB': last?.react ?? Number.NaN,
    'of which the board': last?.hasBoard === true ? 'yes' : 'none',
  })
})
