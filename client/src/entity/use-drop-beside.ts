import { type DragEvent, useState } from 'react'
import { droppedEntity, isEntityDrag } from './entity-drag.ts'
import type { Side } from './place-beside.ts'

/**
 * Lets rows of one kind be dropped before or after this one; `side` is where it would go now. `takes`
 * says whether what is dragged can go there.
 */
export const useDropBeside = (
  kind: string,
  onDrop: (id: string, side: Side) => void,
  takes: () => boolean = () => true,
): {
  readonly side: Side | undefined
  readonly handlers: {
    onDragOver(event: DragEvent<HTMLElement>): void
    onDragLeave(event: DragEvent<HTMLElement>): void
    onDrop(event: DragEvent<HTMLElement>): void
  }
} => {
  const [side, setSide] = useState<Side>()
  return {
    side,
    handlers: {
      onDragOver(event) {
        if (!isEntityDrag(event.dataTransfer, kind) || !takes()) return
        event.preventDefault()
        const { top, height } = event.currentTarget.getBoundingClientRect()
        setSide(event.clientY < top + height / 2 ? 'before' : 'after')
      },
      onDragLeave(event) {
        const { relatedTarget } = event
        if (relatedTarget instanceof Node && event.currentTarget.contains(relatedTarget)) return
        setSide(undefined)
      },
      onDrop(event) {
        setSide(undefined)
        const dropped = droppedEntity(event.dataTransfer)
        if (dropped?.kind !== kind) return
        event.preventDefault()
        onDrop(dropped.id, side ?? 'after')
      },
    },
  }
}
