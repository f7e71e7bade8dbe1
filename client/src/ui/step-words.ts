import type { steps } from '@samenbord/shared/texts'
import type { StepName } from '../sync/index.ts'

type StepTexts = (typeof steps)['nl']

/** *briefje*, *wens* …, in the language of the screen. */
export const kindName = (words: StepTexts, kind: string | undefined): string =>
  words.kinds[kind ?? 'thing'] ?? words.kinds.thing ?? ''

/** *briefje toegevoegd* */
export const stepName = (words: StepTexts, step: StepName): string =>
  `${kindName(words, step.kind)} ${words.verbs[step.what]}`
