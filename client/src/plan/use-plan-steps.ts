import type { Entity } from '@samenbord/shared/model'
import { everyEntity, type Plan } from '@samenbord/shared/plan'
import { planSteps, steps } from '@samenbord/shared/texts'
import { useAtTable } from '../entity/at-table.tsx'
import type { OwnSteps } from '../entity/own-steps.tsx'
import { useOwnSteps } from '../entity/use-own-steps.ts'
import { kindName } from '../ui/step-words.ts'
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

/** Takes back and redoes one's own steps in the plan, and says what that did, with a way to see it. */
export const usePlanSteps = (): OwnSteps => {
  const { table } = useAtTable()
  const { say } = usePlanPlace()
  return useOwnSteps((take) => {
    const before = table.plan.plan.get()
    const words = take()
    const about = touched(before, table.plan.plan.get())
    say(words, about === undefined ? undefined : { kind: 'show', about })
  })
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
