import { type BoardRecord, changedPaths } from '@samenbord/shared/document'

/** What tldraw works out from the words in a shape: sizes, and the place that follows from them. */
const FITTED = [
  'props.growY',
  'props.fontSizeAdjustment',
  'props.w',
  'props.wh',
  'xy',
  'props.richText',
]

/** Whether a shape only took the size of the words in it. */
export const isFitted = (before: BoardRecord, after: BoardRecord): boolean =>
  changedPaths(before, after).every((path) => FITTED.includes(path))

/** Tells what follows from words that grew from what a person does. */
export class Fitting {
  #fitted: Set<string> | undefined

  /** Does `work`, which fits shapes to their words; answers what it touched. */
  during(work: () => void): readonly string[] {
    const fitted = new Set<string>()
    this.#fitted = fitted
    try {
      work()
    } finally {
      this.#fitted = undefined
    }
    return [...fitted]
  }

  /** Whether something is touched because it is being fitted. */
  takes(id: string): boolean {
    this.#fitted?.add(id)
    return this.#fitted !== undefined
  }
}
