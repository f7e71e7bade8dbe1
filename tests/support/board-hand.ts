import type { CDPSession, Locator, Page } from 'playwright-core'
import { contentOf } from './downloads.ts'

/** A place on the board, in pixels from its left top corner on the screen. */
export type Place = readonly [x: number, y: number]

/** Where something lies on the screen, in whole pixels. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type Tool =
  | 'select'
  | 'hand'
  | 'draw'
  | 'note'
  | 'text'
  | 'rectangle'
  | 'ellipse'
  | 'arrow'
  | 'frame'
  | 'eraser'

/** What someone's hand does on the board, with a mouse or with a finger, and what it finds there. */
export class BoardHand {
  readonly #page: Page
  readonly #touches: boolean
  #touch: CDPSession | undefined

  constructor(page: Page, touches: boolean) {
    this.#page = page
    this.#touches = touches
  }

  async choose(tool: Tool): Promise<void> {
    const inBar = this.#page.getByTestId(`tools.${tool}`)
    if (await inBar.isVisible()) return inBar.click()
    await this.#page.getByTestId('tools.more-button').click()
    await this.#page.getByTestId(`tools.more.${tool}`).click()
  }

  /** Taps or clicks the board. */
  async tap(place: Place, times = 1, button: 'left' | 'right' = 'left'): Promise<void> {
    const [x, y] = await this.#onScreen(place)
    if (!this.#touches) return this.#page.mouse.click(x, y, { clickCount: times, button })
    for (let time = 0; time < times; time += 1) await this.#page.touchscreen.tap(x, y)
  }

  /** The tools that this person has, by name. */
  async tools(): Promise<string[]> {
    const buttons = this.#page.locator('.tlui-toolbar [data-testid^="tools."][data-value]')
    const names = await buttons.evaluateAll((all) =>
      all.map((one) => one.getAttribute('data-value') ?? ''),
    )
    return [...new Set(names)].sort()
  }

  /** Puts a picture on the board, with the tool for it. */
  async picture(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    const chooser = this.#page.waitForEvent('filechooser')
    await this.#page.getByTestId('tools.asset').click()
    await (await chooser).setFiles(file)
  }

  /** Takes the whole board home; answers what is in the file. */
  async download(format: 'png' | 'svg'): Promise<Buffer> {
    await this.#page.getByTestId('main-menu.button').click()
    await this.#page.getByTestId('main-menu-sub.export-all-as-button').click()
    const download = this.#page.waitForEvent('download')
    await this.#page.getByTestId(`main-menu.export-all-as-${format}`).click()
    return contentOf(await download)
  }

  /** Puts a sticky note here and writes in it. */
  async note(place: Place, text: string): Promise<void> {
    await this.startNote(place)
    await this.type(text)
    await this.stopWriting()
  }

  /** Puts a sticky note here and stays in it. */
  async startNote(place: Place): Promise<void> {
    await this.choose('note')
    await this.tap(place)
    await this.writing.waitFor()
  }

  /** Goes on writing in what lies here. */
  async writeIn(place: Place): Promise<void> {
    await this.choose('select')
    await this.tap(place, 2)
    await this.writing.waitFor()
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text)
  }

  async stopWriting(): Promise<void> {
    await this.#page.keyboard.press('Escape')
    await this.writing.waitFor({ state: 'detached' })
  }

  /** Draws a stroke through these places. */
  async draw(...places: readonly Place[]): Promise<void> {
    await this.choose('draw')
    await this.drag(...places)
  }

  /** Draws a rectangle between two corners. */
  async rectangle(from: Place, to: Place): Promise<void> {
    await this.choose('rectangle')
    await this.drag(from, to)
  }

  /** Goes down at the first place, along the others, and up at the last. */
  async drag(...places: readonly Place[]): Promise<void> {
    const [first, ...rest] = await Promise.all(places.map((place) => this.#onScreen(place)))
    if (first === undefined) return
    if (this.#touches) return this.#dragFinger(first, rest)
    await this.#page.mouse.move(...first)
    await this.#page.mouse.down()
    for (const place of rest) await this.#page.mouse.move(...place, { steps: 5 })
    await this.#page.mouse.up()
  }

  /** Holds what lies at the first place, does something else, and lets go at the second. */
  async holding(from: Place, to: Place, meanwhile: () => Promise<void>): Promise<void> {
    await this.#page.mouse.move(...(await this.#onScreen(from)))
    await this.#page.mouse.down()
    await this.#page.mouse.move(...(await this.#onScreen(to)), { steps: 5 })
    await meanwhile()
    await this.#page.mouse.up()
  }

  /** Gives what is selected this colour, of those that tldraw names. */
  async colour(name: string): Promise<void> {
    await this.#page.getByTestId(`style.color.${name}`).click()
  }

  /** Points at a place, so that the others see where. */
  async point(place: Place): Promise<void> {
    await this.#page.mouse.move(...(await this.#onScreen(place)))
  }

  /** Where someone is writing now. */
  get writing(): Locator {
    return this.#page.locator('.tl-shape [contenteditable="true"]')
  }

  /** What lies on the board, of one kind or of all. */
  shapes(kind?: string): Locator {
    const of = kind === undefined ? '' : `[data-shape-type="${kind}"]`
    return this.#page.locator(`.tl-html-layer > .tl-shape${of}`)
  }

  count(kind?: string): Promise<number> {
    return this.shapes(kind).count()
  }

  /** The words in each thing of this kind, in alphabetical order. */
  async words(kind = 'note'): Promise<string[]> {
    const all = await this.shapes(kind).evaluateAll((shapes) =>
      shapes.map((shape) => {
        const written = shape.querySelector('[contenteditable="true"]')
        return (written ?? shape.querySelector('.tl-text-content') ?? shape).textContent ?? ''
      }),
    )
    return all.sort()
  }

  /** Where the one thing of this kind lies on the screen. */
  async box(kind: string): Promise<Box> {
    const [box, ...more] = await this.boxes(kind)
    if (box === undefined || more.length > 0) throw new Error(`not one ${kind} is in sight`)
    return box
  }

  /** Where everything of this kind lies on the screen, in whole pixels, from left to right. */
  async boxes(kind: string): Promise<Box[]> {
    const boxes = await this.shapes(kind).evaluateAll((shapes) =>
      shapes.map((shape) => {
        const { x, y, width, height } = shape.getBoundingClientRect()
        return {
          x: Math.round(x),
          y: Math.round(y),
          width: Math.round(width),
          height: Math.round(height),
        }
      }),
    )
    return boxes.sort((a, b) => a.x - b.x)
  }

  /** The pictures that have arrived, by their own size. */
  pictures(): Promise<{ width: number; height: number }[]> {
    return this.shapes('image')
      .locator('img')
      .evaluateAll((images) =>
        images.flatMap((image) =>
          image instanceof HTMLImageElement && image.complete
            ? [{ width: image.naturalWidth, height: image.naturalHeight }]
            : [],
        ),
      )
  }

  /** The colour of the line round the one thing of this kind. */
  lineColour(kind: string): Promise<string | undefined> {
    return this.shapes(kind)
      .locator('path[stroke]')
      .evaluateAll(([line]) => line && getComputedStyle(line).stroke)
  }

  /** Where this person looks: changes when the board moves under the screen. */
  camera(): Promise<string | null> {
    return this.#page.locator('.tl-html-layer').first().getAttribute('style')
  }

  /** Names at the pointers of others. */
  async pointers(): Promise<string[]> {
    const names = await this.#page.locator('.tl-collaborator__cursor .tl-nametag').allTextContents()
    return names.sort()
  }

  async #onScreen([x, y]: Place): Promise<[x: number, y: number]> {
    const canvas = await this.#page.locator('.tl-canvas').boundingBox()
    if (canvas === null) throw new Error('there is no board on this screen')
    return [canvas.x + x, canvas.y + y]
  }

  async #dragFinger(first: Place, rest: readonly Place[]): Promise<void> {
    this.#touch ??= await this.#page.context().newCDPSession(this.#page)
    const touch = this.#touch
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', places: readonly Place[]) =>
      touch.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: places.map(([x, y]) => ({ x, y })),
      })
    await send('touchStart', [first])
    let from = first
    for (const to of rest) {
      for (let step = 1; step <= 5; step += 1) {
        const share = step / 5
        const x = from[0] + (to[0] - from[0]) * share
        const y = from[1] + (to[1] - from[1]) * share
        await send('touchMove', [[x, y]])
      }
      from = to
    }
    await send('touchEnd', [])
  }
}
