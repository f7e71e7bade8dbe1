import type { WordsField } from '@samenbord/shared/document'
import type { EntityKind, EntityOf } from '@samenbord/shared/model'
import type { SharedPlan } from '../plan/shared-plan.ts'

/** Has a field read `words` from now on, as someone does who types in it. */
export const rewrite = <Kind extends EntityKind>(
  plan: SharedPlan,
  kind: Kind,
  id: EntityOf<Kind>['id'],
  field: WordsField<Kind>,
  words: string,
): void => {
  const writing = plan.writeIn(kind, id, field, () => {})
  writing?.change(words)
  writing?.stop()
}
