import type { CardEntity } from '@samenbord/shared/document'
import { LIST_OF, partiesIn, reportsOf } from '@samenbord/shared/plan'
import { type Editor, react, type TLShapeId } from 'tldraw'
import type { OwnUndo, SharedPlan } from '../../sync/index.ts'

/** Where the plan and one's own steps in it are. */
interface Steps {
  readonly plan: SharedPlan
  readonly undo: OwnUndo
}

/** Calls once, when a card is not written in any more, or one turns to another part of the page. */
const whenLeft = (editor: Editor, card: TLShapeId, left: () => void): void => {
  const container = editor.getContainer()
  const page = container.ownerDocument
  const turned = ({ target }: Event) => {
    const elsewhere = target instanceof Element && target !== page.body
    if (elsewhere && !container.contains(target)) editor.setEditingShape(null)
  }
  page.addEventListener('pointerdown', turned, { capture: true })
  page.addEventListener('focusin', turned, { capture: true })
  const letGo = () => {
    stop()
    editor.disposables.delete(letGo)
    page.removeEventListener('pointerdown', turned, { capture: true })
    page.removeEventListener('focusin', turned, { capture: true })
  }
  const stop = react('a new card is left', () => {
    if (editor.getEditingShapeId() === card) return
    letGo()
    // The board is in the middle of something now.
    queueMicrotask(left)
  })
  editor.disposables.add(letGo)
}

/** Whether nothing was said of it since it was made, by anyone, and nothing hangs on it. */
const isLeftEmpty = (plan: SharedPlan, made: CardEntity): boolean => {
  const now = plan.plan.get()[LIST_OF[made.kind]].find(({ id }) => id === made.id)
  if (now === undefined) return false
  const before = new Map<string, unknown>(Object.entries(made))
  const same = Object.entries(now).every(([field, value]) => {
    const blank = typeof value === 'string' && value.trim() === ''
    return before.get(field) === (blank ? '' : value)
  })
  if (!same) return false
  const { cards, entities } = plan.usesOf(now)
  if (cards > 1 || entities.length > 0) return false
  if (now.kind !== 'action') return true
  const whole = plan.plan.get()
  return partiesIn(whole, now.id).size === 0 && reportsOf(whole, now.id).length === 0
}

/**
 * Takes a new card, and what it shows, away again when this person leaves it as empty as it was made:
 * all that they did to it is no step any more, so that nothing brings an empty thing back. Call it
 * right after the step that made it, while the card is open.
 */
export const removeWhenLeftEmpty = (
  editor: Editor,
  { plan, undo }: Steps,
  card: TLShapeId,
  made: CardEntity,
): void => {
  if (editor.getEditingShapeId() !== card) return
  const steps = undo.steps.get().undo
  whenLeft(editor, card, () => {
    // As long as the card is open, all steps of this person are about the card.
    const since = undo.steps.get().undo - steps
    if (since < 0 || !isLeftEmpty(plan, made)) return
    for (let step = 0; step <= since; step++) undo.abandon()
  })
}
