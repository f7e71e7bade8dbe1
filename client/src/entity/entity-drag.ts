import type { EntityId, EntityKind } from '@samenbord/shared/model'
import type { DragEvent } from 'react'

/** Until it is dropped, only the types of what is dragged are told: so the kind is in the type. */
const TYPE = 'application/x-samenbord-'

/** What is dragged out of a view: an entity, to sort it, to move it, or to lay it on the board. */
export interface DraggedEntity {
  readonly kind: EntityKind
  readonly id: EntityId
}

/** Makes a row draggable. The words go along, for who drops it in another program. */
export const dragging = (entity: DraggedEntity, words: string) => ({
  draggable: true,
  onDragStart: (event: DragEvent<HTMLElement>) => {
    event.stopPropagation()
    event.dataTransfer.setData(TYPE + entity.kind, entity.id)
    event.dataTransfer.setData('text/plain', words)
    event.dataTransfer.effectAllowed = 'copyMove'
  },
})

const typeOf = (data: DataTransfer | null): string | undefined =>
  data?.types.find((type) => type.startsWith(TYPE))

/** Whether an entity is dragged here, of this kind when one is named; which one is told on dropping. */
export const isEntityDrag = (data: DataTransfer | null, kind?: string): boolean => {
  const type = typeOf(data)
  return type !== undefined && (kind === undefined || type === TYPE + kind)
}

/** The kind and the id of what was dropped; nothing when it was no entity. Look the id up. */
export const droppedEntity = (
  data: DataTransfer | null,
): { readonly kind: string; readonly id: string } | undefined => {
  const type = typeOf(data)
  const id = type === undefined ? undefined : data?.getData(type)
  return type === undefined || id === undefined || id === ''
    ? undefined
    : { kind: type.slice(TYPE.length), id }
}
