import type { Page } from 'playwright-core'

/** How a page paints. */
export interface Frames {
  readonly perSecond: number
  /** 95 of 100 frames came sooner after the one before; milliseconds. */
  readonly slowest: number
}

/** Counts the frames of a page for so many seconds. */
export const countFrames = (page: Page, seconds: number): Promise<Frames> =>
  page.evaluate(
    (wanted) =>
      new Promise<Frames>((resolve) => {
        const gaps: number[] = []
        let began: number | undefined
        let last = 0
        const frame = (now: number) => {
          if (began === undefined) began = now
          else gaps.push(now - last)
          last = now
          if (now - began < wanted * 1000) {
            requestAnimationFrame(frame)
            return
          }
          gaps.sort((a, b) => a - b)
          const slowest = gaps[Math.floor(gaps.length * 0.95)] ?? Number.NaN
          resolve({ perSecond: (gaps.length * 1000) / (now - began), slowest })
        }
        requestAnimationFrame(frame)
      }),
    seconds,
  )
