import type { GlossaryEntry } from '@samenbord/shared/glossary'
import type { Term } from '@samenbord/shared/model'
import type { SharedPlan } from '../sync/index.ts'

/**
 * Makes one term of two of the same name, as one step: what each means by the one is said at the
 * other, and so is what it was agreed to mean. Two agreements are none: both stand there then, to be
 * agreed on anew.
 */
export const mergeTerms = (plan: SharedPlan, entry: GlossaryEntry, into: Term): void =>
  plan.together(() => {
    const { term, meanings } = entry
    for (const { id } of meanings) plan.change('meaning', id, { term: into.id })
    const [here, there] = [into.agreed.trim(), term.agreed.trim()]
    if (there !== '' && there !== here) {
      const writing = plan.writeIn('term', into.id, 'agreed', () => {})
      writing?.change(here === '' ? there : `${here}\n${there}`)
      writing?.stop()
      plan.change('term', into.id, { agreedOn: here === '' ? term.agreedOn : null })
    }
    plan.remove(term)
  })
