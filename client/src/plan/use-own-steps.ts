import type { Entity } from '@samenbord/shared/model'
import { everyEntity, type Plan } from '@samenbord/shared/plan'
import { planSteps, steps } from '@samenbord/shared/texts'
import { useAtTable } from '../entity/at-table.tsx'
import { kindName, stepName } from '../ui/step-words.ts'
import { useTexts } from '../ui/use-texts.ts'
import { partOfKind, usePlanPlace } from './plan-place.tsx'

/** What stands otherwise in the plan after a step: that which is there now, and is new or has changed. */
const touched = (before: Plan, after: Plan): Entity | undefined => {
  // What did not change stays the same object.
  const known = new Set(everyEntity(before))
  return everyEntity(after).find(
    (entity) => !known.has(entity) && partOfKind(entity.kind) !== undefined,
  )
}

/** Takes back and redoes one's own steps in the plan, and says what that did: it may be out of sight. */
export const useOwnSteps = (): { readonly undo: () => void; readonly redo: () => void } => {
  const words = useTexts(planSteps).toast
  const names = useTexts(steps)
  const { table } = useAtTable()
  const { say } = usePlanPlace()
  const step = (way: 'undo' | 'redo') => {
    const { nextUndo, nextRedo } = table.undo.steps.get()
    const name = way === 'undo' ? nextUndo : nextRedo
    if (name === undefined) return
    const before = table.plan.plan.get()
    table.undo[way]()
    const about = touched(before, table.plan.plan.get())
    const what = stepName(names, name)
    say(
      way === 'undo' ? words.undone(what) : words.redone(what),
      about === undefined ? undefined : { kind: 'show', about },
    )
  }
  return { undo: () => step('undo'), redo: () => step('redo') }
}

/** Says that something was just taken away, with the way to put it back. */
export const useSayRemoved = (): ((entity: Entity) => void) => {
  const words = useTexts(planSteps).toast
  const names = useTexts(steps)
  const { table } = useAtTable()
  const { say } = usePlanPlace()
  return (entity) => {
    const step = table.undo.lastStep
    const said = 'words' in entity ? entity.words.trim() : ''
    say(words.removed(kindName(names, entity.kind), said), step && { kind: 'put-back', step })
  }
}
