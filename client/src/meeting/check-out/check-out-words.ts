import {
  type CheckOutAnswer,
  CheckOutQuestion,
  type CheckOutSeen,
  CheckOutWord,
} from '@samenbord/shared/model'
import type { checkOut } from '@samenbord/shared/texts'

type Words = (typeof checkOut)['nl']
type Counts = NonNullable<CheckOutSeen['others']>['counts'][CheckOutQuestion]

/** *3 ja, 1 een beetje*; nothing when nobody answered. */
export const countsSaid = (words: Words, counts: Counts): string | undefined => {
  const said = CheckOutWord.options
    .filter((word) => counts[word] > 0)
    .map((word) => words.counted(counts[word], word))
  return said.length === 0 ? undefined : said.join(', ')
}

/** What one person answered, question by question, as far as they did. */
export const answersSaid = (
  words: Words,
  { answers }: Pick<CheckOutAnswer, 'answers'>,
): readonly {
  readonly question: CheckOutQuestion
  readonly ask: string
  readonly said: string
}[] =>
  CheckOutQuestion.options.flatMap((question) => {
    const word = answers[question]
    return word === undefined
      ? []
      : [{ question, ask: words.questions[question], said: words.choices[word] }]
  })
