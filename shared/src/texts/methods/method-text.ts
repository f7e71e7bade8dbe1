/** What is said of a method, to somebody who has never led it. */
export interface MethodText {
  readonly title: string
  /** What it is for, in one line. */
  readonly purpose: string
  /** How to lead it: a sentence each. */
  readonly how: readonly [string, string, string, string, string]
  readonly questions: readonly string[]
}
