/** What is said around any question to the table, whatever it is answered with. */
export interface QuestionWords {
  readonly title: string
  readonly hide: string
  readonly show: string
  readonly shown: string
  readonly removed: string
  readonly secret: string
  readonly given: string
  readonly change: string
  readonly nobody: string
  readonly showAll: string
  readonly remove: string
  readonly removeTitle: string
  readonly removeWhat: string
  readonly noAnswers: string
  asks(name: string, question: string): string
  answered(names: string, several: boolean): string
}
