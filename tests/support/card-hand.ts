import type { CardKind } from '@samenbord/shared/document'
import type { Texts } from '@samenbord/shared/texts'
import type { Locator, Page } from 'playwright-core'

/** What someone's hand does with the cards of the plan on the board. */
export class CardHand {
  readonly #page: Page
  readonly #words: Texts

  constructor(page: Page, words: Texts) {
    this.#page = page
    this.#words = words
  }

  /** The card on which these words stand; all of them without words. */
  on(words = ''): Locator {
    return this.#page.locator('.tl-shape[data-shape-type="plan-card"]', { hasText: words })
  }

  /** Makes a new card with the tool for it, and writes in it. */
  async make(kind: CardKind, words: string): Promise<void> {
    await this.#page.getByTestId('tools.plan-card').click()
    await this.#page.getByRole('menuitem', { name: this.#words.cards.make[kind] }).click()
    await this.#writing.waitFor()
    await this.#page.keyboard.type(words)
    await this.close()
  }

  /** Opens a card, to write in it. */
  async open(card: Locator): Promise<void> {
    await this.#click(card, 2)
    await this.#page.locator('.card-tools').waitFor()
  }

  /** Is done with the open card. */
  async close(): Promise<void> {
    await this.#page.keyboard.press('Escape')
    await this.#page.locator('.card-tools').waitFor({ state: 'detached' })
  }

  /** Takes a card off the board. */
  async remove(card: Locator): Promise<void> {
    await this.#click(card, 1)
    await this.#page.keyboard.press('Delete')
    await card.waitFor({ state: 'detached' })
  }

  /** The board takes what is pressed, not the card that lies there. */
  async #click(card: Locator, clickCount: number): Promise<void> {
    const box = await card.boundingBox()
    if (box === null) throw new Error('the card is not on the screen')
    await this.#page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { clickCount })
  }

  /** The field on a card in which someone writes. */
  get #writing(): Locator {
    return this.#page.locator('.plan-card--open textarea').first()
  }
}
