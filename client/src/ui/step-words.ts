import { dayOf } from '@samenbord/shared/plan'
import type { steps } from '@samenbord/shared/texts'
import type { StepName } from '../sync/index.ts'

type StepTexts = (typeof steps)['nl']

/** *briefje*, *wens* …, in the language of the screen. */
export const kindName = (words: StepTexts, kind: string | undefined): string =>
  words.kinds[kind ?? 'thing'] ?? words.kinds.thing ?? ''

/** *briefje toegevoegd*, or *teruggezet zoals op 12 mei* */
export const stepName = (words: StepTexts, step: StepName): string =>
  step.asOn === undefined
    ? `${kindName(words, step.kind)} ${words.verbs[step.what]}`
    : words.putBackAsOn(step.asOn, dayOf(new Date()))
