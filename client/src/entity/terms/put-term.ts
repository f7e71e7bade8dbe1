import { asTerm, termCalled } from '@samenbord/shared/glossary'
import type { TermId } from '@samenbord/shared/model'
import type { SharedPlan } from '../../sync/index.ts'

/** Puts a word in the word list, unless it is there. Answers which term it is. */
export const putTerm = (plan: SharedPlan, words: string): TermId =>
  termCalled(plan.plan.get().terms, words)?.id ??
  plan.add('term', { words: asTerm(words), agreed: '', agreedOn: null })
