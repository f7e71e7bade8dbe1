import type { Locator, Page } from 'playwright-core'

/** More than any screen has to go through. */
const MOST_PRESSES = 200

/** Someone with a keyboard and nothing else. */
export class KeyHand {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** Presses Tab until this has the focus. */
  async tabTo(target: Locator): Promise<void> {
    await target.first().waitFor()
    for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
      if (await this.has(target)) return
      await this.press('Tab')
    }
    throw new Error(`no Tab leads to ${target}`)
  }

  /** Goes to a button and presses it. */
  async push(target: Locator): Promise<void> {
    await this.tabTo(target)
    await this.press('Enter')
  }

  /** Opens the menu behind a button and chooses what begins with this, by its first letter. */
  async choose(menu: Locator, item: string): Promise<void> {
    await this.push(menu)
    const wanted = this.#page.getByRole('menuitem', { name: item, exact: true })
    await wanted.waitFor()
    for (let presses = 0; presses < MOST_PRESSES && !(await this.has(wanted)); presses += 1) {
      await this.press(item.charAt(0).toLowerCase())
    }
    await this.press('Enter')
  }

  /** Whether this has the focus. */
  has(target: Locator): Promise<boolean> {
    return target.evaluateAll((all) => all.some((one) => one === document.activeElement))
  }

  press(key: string): Promise<void> {
    return this.#page.keyboard.press(key)
  }

  type(words: string): Promise<void> {
    return this.#page.keyboard.type(words)
  }
}
