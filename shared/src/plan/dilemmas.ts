import type { Dilemma, DilemmaAnswer } from '../model/index.ts'
import type { Plan } from './plan.ts'

/** What the table decided on a dilemma, as far as that is said. */
export type DilemmaDecision =
  | { readonly kind: 'open' }
  | { readonly kind: 'decided'; readonly words: string }
  /** It deviates from a rule: that counts with the reason only. */
  | {
      readonly kind: 'deviates'
      readonly words: string
      readonly rule: string
      readonly why: string
    }
  | { readonly kind: 'lacks-reason'; readonly words: string; readonly rule: string }

/**
 * What the table decided. Two people may write in it at once, so that nothing can forbid a deviation
 * without a reason: it is read as not decided yet.
 */
export const decisionOf = (dilemma: Pick<Dilemma, 'decided' | 'rule' | 'why'>): DilemmaDecision => {
  const [words, rule, why] = [dilemma.decided.trim(), dilemma.rule.trim(), dilemma.why.trim()]
  if (words === '') return { kind: 'open' }
  if (rule === '') return { kind: 'decided', words }
  return why === '' ? { kind: 'lacks-reason', words, rule } : { kind: 'deviates', words, rule, why }
}

/** What was said to a dilemma, by each under the own name. */
export const answersTo = (
  plan: Pick<Plan, 'dilemmaAnswers'>,
  { id }: Pick<Dilemma, 'id'>,
): readonly DilemmaAnswer[] => plan.dilemmaAnswers.filter(({ dilemma }) => dilemma === id)
