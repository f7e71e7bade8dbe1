import { closeSync, existsSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'

const SET = '1'
const UNSET = '0'

/**
 * Marks on disk that the journal lacks something which others have seen. One letter that is there
 * beforehand: a full disk takes nothing new, but lets what it has be overwritten.
 */
export class UnwrittenMark {
  readonly #path: string
  #isSet: boolean

  /** Makes the file, unset, where it is not there yet. */
  constructor(path: string) {
    this.#path = path
    if (!existsSync(path)) writeFileSync(path, UNSET, { mode: 0o600 })
    this.#isSet = readFileSync(path, 'utf8') === SET
  }

  get isSet(): boolean {
    return this.#isSet
  }

  /** Does what the disk lets it do; never throws. */
  put(isSet: boolean): void {
    if (isSet === this.#isSet) return
    this.#isSet = isSet
    try {
      const file = openSync(this.#path, 'r+')
      try {
        writeSync(file, isSet ? SET : UNSET, 0)
      } finally {
        closeSync(file)
      }
    } catch {
      // That the disk fails is why it is set, and was told.
    }
  }
}
