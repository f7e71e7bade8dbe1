import type { StepKind } from '@samenbord/shared/model'
import type { Texts } from '@samenbord/shared/texts'
import type { Locator, Page } from 'playwright-core'

/** The steps of a meeting, as someone sees and leads them. */
export class StepHand {
  readonly #page: Page
  readonly #words: Texts

  constructor(page: Page, words: Texts) {
    this.#page = page
    this.#words = words
  }

  /** The place of the step: the whole of a phone, beside the board on a wide screen. */
  get now(): Locator {
    return this.#page.locator('.now')
  }

  /** The line that says on a wide screen where the table is. */
  get bar(): Locator {
    return this.#page.locator('.step-bar')
  }

  /** All that can be done with the agenda. */
  get agenda(): Locator {
    return this.#page.locator('dialog.panel', { hasText: this.#words.agenda.title })
  }

  title(kind: StepKind): string {
    return this.#words.agenda.steps[kind].title
  }

  /** Waits until the step on this screen is this one. */
  async isAt(kind: StepKind): Promise<void> {
    await this.now.getByRole('heading', { level: 2, name: this.title(kind), exact: true }).waitFor()
  }

  /** Begins with the first step. */
  async begin(kind: StepKind): Promise<void> {
    await this.#press(this.#words.agenda.bar.begin(this.title(kind)))
  }

  /** Goes on to the next step, which the button names. */
  async next(kind: StepKind): Promise<void> {
    const { next, nextIs } = this.#words.agenda.bar
    await this.#press(next + nextIs(this.title(kind)))
  }

  /** After the last step. */
  async finish(): Promise<void> {
    await this.#press(this.#words.agenda.bar.finish)
  }

  /** Whether this person has anything here to lead with. */
  async leads(): Promise<boolean> {
    return (await this.#page.locator('.lead-step').count()) > 0
  }

  /** Opens the agenda from the menu of the table. */
  async open(): Promise<void> {
    const { menu, menuItems } = this.#words.table
    await this.#press(menu)
    await this.#press(menuItems.agenda)
    await this.agenda.waitFor()
  }

  /** The steps as the agenda has them, from top to bottom. */
  planned(): Promise<string[]> {
    return this.agenda.locator('.agenda-row__title').allTextContents()
  }

  /** A step in the agenda. */
  row(kind: StepKind): Locator {
    return this.agenda.locator('.agenda-row', { hasText: this.title(kind) })
  }

  /** Does something with a step from its menu in the agenda. */
  async choose(kind: StepKind, deed: string): Promise<void> {
    await this.#press(this.#words.agenda.row.more(this.title(kind)))
    await this.#page.getByRole('menuitem', { name: deed, exact: true }).click()
  }

  async #press(name: string): Promise<void> {
    await this.#page.getByRole('button', { name, exact: true }).click()
  }
}
