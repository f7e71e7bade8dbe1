import { hasCard } from '@samenbord/shared/document'
import { everyEntity } from '@samenbord/shared/plan'
import type { Editor } from 'tldraw'
import { droppedEntity, isEntityDrag } from '../../entity/entity-drag.ts'
import type { SharedPlan } from '../../sync/index.ts'
import { putCard } from './make-card.ts'

/**
 * Lets parts of the plan be dropped on the board, where each becomes a card. The board's own ways
 * with what is dropped do not hear of it. The returned function stops.
 */
export const takeEntities = (editor: Editor, plan: SharedPlan): (() => void) => {
  const container = editor.getContainer()
  const over = (event: DragEvent) => {
    if (!isEntityDrag(event.dataTransfer) || editor.getIsReadonly()) return
    event.preventDefault()
    event.stopPropagation()
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
  }
  const drop = (event: DragEvent) => {
    if (!isEntityDrag(event.dataTransfer)) return
    event.preventDefault()
    event.stopPropagation()
    const dropped = droppedEntity(event.dataTransfer)
    const here = everyEntity(plan.plan.get()).filter(hasCard)
    const entity = here.find(({ id }) => id === dropped?.id)
    if (entity === undefined || editor.getIsReadonly()) return
    putCard(editor, entity, editor.screenToPage({ x: event.clientX, y: event.clientY }))
  }
  container.addEventListener('dragover', over, { capture: true })
  container.addEventListener('drop', drop, { capture: true })
  return () => {
    container.removeEventListener('dragover', over, { capture: true })
    container.removeEventListener('drop', drop, { capture: true })
  }
}
