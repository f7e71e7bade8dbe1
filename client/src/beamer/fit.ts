/** How what is on the big screen is laid out: in how many columns, how large, and whether in pages. */
interface Layout {
  readonly columns: number
  readonly fit: number
  readonly paged: boolean
}

const inOne = (fit: number): Layout => ({ columns: 1, fit, paged: false })
const inTwo = (fit: number): Layout => ({ columns: 2, fit, paged: false })
/** What has to be cut anyway is as large as can be read with ease; in a narrow column that is less. */
const PAGE_FIT = 0.84
const NARROW_PAGE_FIT = 0.72

/** From the calmest to the fullest; the last takes whatever there is. */
const NARROW: readonly Layout[] = [
  ...[1.25, 1.1, 1, 0.88, 0.78, 0.68].map(inOne),
  { columns: 1, fit: NARROW_PAGE_FIT, paged: true },
]
const WIDE: readonly Layout[] = [
  ...[1.25, 1.1, 1, 0.88].map(inOne),
  ...[0.94, 0.84, 0.76, 0.68].map(inTwo),
  { columns: 2, fit: PAGE_FIT, paged: true },
]

const SMALL_SCREEN = '(max-width: 60rem)'

/** Sub-pixels are no lack of room. */
const SLACK = 2

/** How something is to be laid out. */
export interface Wanted {
  /** Whether two columns are a way to make room. */
  readonly wide: boolean
  /**
   * Whether it grows no larger than usual, so that its size stays the same while something in it is
   * lifted out.
   */
  readonly steady: boolean
}

/** What was laid out, and how: where the next time begins. */
export interface Laid {
  readonly pages: number
  /** The place among the layouts, from the calmest. */
  readonly at: number
}

const apply = (flow: HTMLElement, { columns, fit }: Layout, height: number): void => {
  flow.style.setProperty('--fit', String(fit))
  flow.style.columnCount = String(columns)
  flow.style.columnFill = 'auto'
  flow.style.maxHeight = ''
  flow.style.height = `${height}px`
}

/** Fills the columns equally, in the middle of the screen. */
const settleDown = (flow: HTMLElement, height: number): void => {
  flow.style.columnFill = 'balance'
  flow.style.maxHeight = `${height}px`
  flow.style.height = 'auto'
}

/** How far one page lies from the next, in pixels. */
const strideOf = (flow: HTMLElement): number =>
  flow.clientWidth + (Number.parseFloat(getComputedStyle(flow).columnGap) || 0)

/** What finds no room in the columns flows on at their side. */
const pagesOf = (flow: HTMLElement): number => {
  const stride = strideOf(flow)
  const gap = stride - flow.clientWidth
  return stride === 0 ? 1 : Math.max(1, Math.round((flow.scrollWidth + gap) / stride))
}

/**
 * Lays what flows through the columns of `flow` out within `window`: as large as fits, then in two
 * columns, and last in pages. With `from` it gets no larger than it was, which costs one look instead
 * of many. A small or strongly zoomed screen scrolls instead.
 */
export const layOut = (
  window: HTMLElement,
  flow: HTMLElement,
  { wide, steady }: Wanted,
  from = 0,
): Laid => {
  if (matchMedia(SMALL_SCREEN).matches) {
    flow.removeAttribute('style')
    return { pages: 1, at: 0 }
  }
  const height = window.clientHeight
  const layouts = wide ? WIDE : NARROW
  for (const [at, layout] of layouts.entries()) {
    if (at < from || (steady && layout.fit > 1)) continue
    apply(flow, layout, height)
    if (layout.paged) return { pages: pagesOf(flow), at }
    if (flow.scrollWidth > flow.clientWidth + SLACK) continue
    settleDown(flow, height)
    return { pages: 1, at }
  }
  return { pages: 1, at: 0 }
}

/** Shows this page of what was laid out. */
export const showPage = (flow: HTMLElement, page: number): void => {
  flow.style.transform = page === 0 ? '' : `translateX(${-page * strideOf(flow)}px)`
}

/** On which page an element of the flow begins. */
export const pageOf = (flow: HTMLElement, element: HTMLElement): number =>
  Math.max(0, Math.floor((element.offsetLeft - flow.offsetLeft + SLACK) / strideOf(flow)))
