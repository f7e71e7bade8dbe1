import { type Texts, texts } from '@samenbord/shared/texts'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { BoardHand } from './board-hand.ts'
import { CardHand } from './card-hand.ts'
import { eventually, PATIENCE_MS } from './eventually.ts'
import type { HttpPerson } from './http-person.ts'
import { PlanHand } from './plan-hand.ts'
import { StepHand } from './step-hand.ts'
import { Wire } from './wire.ts'

/** With what someone looks at the table. */
export interface Looks {
  /** A phone has touch; wide is a laptop. */
  readonly screen?: 'wide' | 'phone'
  readonly language?: 'nl' | 'en'
  /** Was never shown around in this browser; the others were. */
  readonly firstTime?: boolean
  /** Keeps all that goes over the wire, to look for what may not be there. */
  readonly overheard?: boolean
}

const SCREENS = {
  wide: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
}
const LOCALES = { nl: 'nl-NL', en: 'en-GB' }

/** A refusal is an answer: the browser tells of it, the page shows it to the person. */
const REFUSED = /^Failed to load resource: the server responded with a status of 4\d\d /
/** What browsers say of a lost server; the last of a picture that was under way. */
const LOST =
  /net::ERR_|^WebSocket connection to |^EncodingError: The source image cannot be decoded/
/** The board's own library cancels touches where the browser no longer lets it. */
const TOUCH =
  /^Unable to preventDefault inside passive event listener|^Ignored attempt to cancel a touch/

/** While `during` runs, these people cannot always reach the server: that their browsers say so is no problem. */
export const whileLost = async (
  people: readonly BrowserPerson[],
  during: () => Promise<void>,
): Promise<void> => {
  for (const person of people) person.mayBeLost = true
  await during()
  for (const person of people) person.mayBeLost = false
}

/**
 * Someone with a browser of their own. Collects what may never happen: errors of the page, what the
 * content policy stopped, and requests to another host.
 */
export class BrowserPerson {
  readonly context: BrowserContext
  readonly page: Page
  /** What the screens say, in this person's language. */
  readonly words: Texts
  readonly hand: BoardHand
  readonly plan: PlanHand
  readonly cards: CardHand
  readonly steps: StepHand
  readonly #wire: Wire | undefined
  /** What went wrong on any page of this person. */
  readonly problems: string[] = []
  /** Whether losing the server is part of the story now. */
  mayBeLost = false
  readonly #server: URL
  readonly #screen: 'wide' | 'phone'

  private constructor(server: URL, context: BrowserContext, page: Page, looks: Looks) {
    this.#server = server
    this.context = context
    this.page = page
    this.words = texts[looks.language ?? 'nl']
    this.#screen = looks.screen ?? 'wide'
    this.hand = new BoardHand(page, this.#screen === 'phone')
    this.plan = new PlanHand(page, this.words)
    this.cards = new CardHand(page, this.words)
    this.steps = new StepHand(page, this.words)
    this.#wire = looks.overheard === true ? new Wire(page) : undefined
    this.#watch(page)
  }

  static async open(browser: Browser, server: string, looks: Looks = {}): Promise<BrowserPerson> {
    const { screen = 'wide', language = 'nl' } = looks
    const context = await browser.newContext({
      ...SCREENS[screen],
      locale: LOCALES[language],
      colorScheme: 'light',
      reducedMotion: 'reduce',
    })
    context.setDefaultTimeout(PATIENCE_MS)
    if (looks.firstTime !== true) {
      // A blank page has nowhere to remember it.
      await context.addInitScript(
        `if (location.host) localStorage.setItem('samenbord.shown-around', 'yes')`,
      )
    }
    const page = await context.newPage()
    return new BrowserPerson(new URL(server), context, page, looks)
  }

  /** All that went over the wire, of someone who is overheard. */
  get wire(): Wire {
    if (this.#wire === undefined) throw new Error('nobody overheard this person')
    return this.#wire
  }

  /** Goes to a path of our server, or to a link. */
  async goTo(place: string): Promise<void> {
    await this.page.goto(new URL(place, this.#server).href)
  }

  /** Fills in the join form and takes a seat. */
  async join(name: string, organisation?: string): Promise<void> {
    const { join, shell } = this.words
    await this.field(join.name).fill(name)
    if (organisation !== undefined) await this.field(shell.organisation).fill(organisation)
    await this.press(join.submit)
  }

  field(label: string): Locator {
    return this.page.getByLabel(label)
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' })
  }

  /** Presses the only button of this name, or the first of several. */
  async press(name: string | RegExp, which: 'only' | 'first' = 'only'): Promise<void> {
    const button = this.button(name)
    await (which === 'only' ? button : button.first()).click()
  }

  /** The question that stands before everything else. */
  dialog(): Locator {
    return this.page.locator('dialog.dialog')
  }

  /** Waits until this text is on the screen. */
  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor()
  }

  /** Waits until the screen has this heading: the title of a table, or of a friendly page. */
  async seesHeading(name: string): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name }).waitFor()
  }

  /** Waits until the header says this about saving. */
  async seesSaved(state = this.words.save.saved): Promise<void> {
    await eventually(() => this.page.locator('.save > span').first().textContent()).toBe(state)
  }

  /** Waits until the board is there to be used. */
  async seesBoard(): Promise<void> {
    await this.page.locator('.tl-canvas').waitFor()
    await this.seesSaved()
  }

  /** Waits until a table is there to be used that opens with the board, or with the plan as well. */
  async seesTable(opens: 'board' | 'plan'): Promise<void> {
    if (opens === 'plan') await this.plan.isThere()
    if (opens === 'board' || this.#screen === 'wide')
      await this.page.locator('.tl-canvas').waitFor()
    await this.seesSaved()
  }

  /** Who is at the table now, as the header says it. */
  async names(): Promise<string> {
    const said = await this.page.locator('.who .hidden-text').textContent()
    return said?.replace(/^Aan tafel: (.*)\. Open Deelnemers\.$/, '$1') ?? ''
  }

  /** Is from now on who this is. */
  async takeCookies(who: HttpPerson): Promise<void> {
    const cookies = who.cookie.split('; ').map((pair) => {
      const [name = '', value = ''] = pair.split('=')
      return { name, value, url: this.#server.href, httpOnly: true, sameSite: 'Strict' as const }
    })
    await this.context.addCookies(cookies)
  }

  leave(): Promise<void> {
    return this.context.close()
  }

  #watch(page: Page): void {
    page.on('pageerror', ({ name, message, stack = '' }) => {
      const error = `${name}: ${message}`
      if (!this.#isOfLoss(error)) this.problems.push(`error: ${error} ${stack}`)
    })
    page.on('console', (message) => {
      const text = message.text()
      if (message.type() !== 'error' || REFUSED.test(text) || TOUCH.test(text)) return
      if (this.#isOfLoss(text)) return
      this.problems.push(`console: ${text} (${message.location().url})`)
    })
    page.on('request', (request) => this.#isOurs(request.url()))
    page.on('websocket', (socket) => this.#isOurs(socket.url()))
  }

  #isOfLoss(text: string): boolean {
    return this.mayBeLost && LOST.test(text)
  }

  #isOurs(address: string): void {
    const { protocol, host } = new URL(address)
    if (protocol === 'data:' || protocol === 'blob:' || host === this.#server.host) return
    this.problems.push(`asked another host: ${protocol}//${host}`)
  }
}
