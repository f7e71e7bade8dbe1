import type { ReportStatus } from '@samenbord/shared/model'
import type { Texts } from '@samenbord/shared/texts'
import type { Locator, Page } from 'playwright-core'

export type PlanPart = Exclude<keyof Texts['plan']['parts'], 'label'>

/** What someone agrees on: what, and, where it was said, who does it and when. */
export interface Agreeing {
  readonly what: string
  readonly who?: readonly string[]
  readonly when?: keyof Texts['actions']['due']['choices']
}

/** What someone's hands do in the plan, and what they find there. */
export class PlanHand {
  readonly #page: Page
  readonly #words: Texts

  constructor(page: Page, words: Texts) {
    this.#page = page
    this.#words = words
  }

  /** The whole view of the plan. */
  get view(): Locator {
    return this.#page.locator('.plan')
  }

  /** Waits until the plan is there to be used. */
  async isThere(): Promise<void> {
    await this.view.locator('.plan__body > *').first().waitFor()
  }

  /** Shows a part of the plan. */
  async show(part: PlanPart): Promise<void> {
    const name = this.#words.plan.parts[part]
    const button = this.view.getByRole('navigation').getByRole('button', { name })
    await button.click()
    await button.and(this.#page.locator('[aria-current="page"]')).waitFor()
    await this.isThere()
  }

  /** Says something, in the field at the foot. */
  async say(words: string): Promise<void> {
    await this.view.locator('.composer textarea').fill(words)
    await this.#page.keyboard.press('Enter')
  }

  /** Puts a wish in the plan; who is not of the household says whose it is. */
  async wish(words: string, whose?: string): Promise<void> {
    const field = this.view.getByLabel(this.#words.goals.new.words)
    await field.fill(words)
    if (whose !== undefined) await this.view.locator('.new-goal').getByText(whose).click()
    await field.press('Enter')
  }

  /** Agrees on something; the list of actions is shown. */
  async agree({ what, who = [], when }: Agreeing): Promise<void> {
    const words = this.#words.actions
    const form = this.view.locator('.new-action')
    await form.getByLabel(words.new.what).fill(what)
    for (const name of who) await form.getByRole('button', { name }).click()
    if (when !== undefined) await form.getByText(words.due.choices[when]).click()
    await form.getByRole('button', { name: words.new.add }).click()
  }

  /** What was said, as it stands from top to bottom. */
  said(): Promise<string[]> {
    return this.view.locator('.statement__words').allTextContents()
  }

  /** The wishes as they stand from top to bottom. */
  wishes(): Promise<string[]> {
    return this.view.locator('.goal__words').allTextContents()
  }

  /** The actions as short sentences, as they stand from top to bottom. */
  actions(): Promise<string[]> {
    return this.view.locator('[data-action] .action-face__open').allTextContents()
  }

  /** The row in which these words stand. */
  statement(words: string): Locator {
    return this.view.locator('.statement', { hasText: words })
  }

  goal(words: string): Locator {
    return this.view.locator('[data-goal]', { hasText: words })
  }

  action(words: string): Locator {
    return this.view.locator('[data-action]', { hasText: words })
  }

  /** Opens a row, or closes it. */
  async toggle(row: Locator): Promise<void> {
    await row.locator('button[aria-expanded]').first().click()
  }

  /** Chooses what to do with a row from its menu. */
  async choose(row: Locator, item: string): Promise<void> {
    await row.locator('.row-menu > button').first().click()
    await this.#page.getByRole('menuitem', { name: item, exact: true }).click()
  }

  /** Says how an action goes, from the menu of its row. */
  async report(row: Locator, status: ReportStatus, said: string): Promise<void> {
    const { actions, sentences } = this.#words
    await this.choose(row, actions.report.move(sentences.statuses[status]))
    const dialog = this.#page.locator('dialog.dialog')
    await dialog.getByLabel(actions.report.words).fill(said)
    await dialog.getByRole('button', { name: actions.report.tell }).click()
  }

  /** Goes to what is still open; the list of it is shown. */
  async jump(about: string): Promise<void> {
    const name = this.#words.openEnds.jump(about)
    await this.view.getByRole('button', { name }).first().click()
  }

  /** Takes back the own last step. */
  async undo(): Promise<void> {
    await this.view.getByRole('button', { name: this.#words.steps.undo }).click()
  }

  /** Who else writes here, as it is said. */
  writers(row: Locator): Promise<string[]> {
    return row.locator('.who-writes').allTextContents()
  }
}
