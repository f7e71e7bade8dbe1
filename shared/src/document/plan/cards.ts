import * as Y from 'yjs'
import type { Entity, EntityOf } from '../../model/index.ts'
import type { BoardRecord } from '../board-record.ts'
import { isGone } from '../gone.ts'
import { addRecords, boardRecords, PAGE_RECORD_ID } from '../table-document.ts'
import { boardBoxes, orderOnTop } from './board-boxes.ts'
import { type CardSpot, spotInArea } from './card-area.ts'
import { readEntity } from './entity-map.ts'
import { freePlace } from './free-place.ts'
import { planEntities } from './plan-document.ts'

/** The kind of shape on the board that shows a part of the plan. */
export const CARD_TYPE = 'plan-card'

/** The kinds of entity that a card can show. */
export const CARD_KINDS = ['statement', 'goal', 'action', 'concern', 'crisis-card'] as const
export type CardKind = (typeof CARD_KINDS)[number]

/** What a card shows: one entity of this kind, or the whole plan in short. */
export const CARD_VIEWS = [...CARD_KINDS, 'overview'] as const
export type CardView = (typeof CARD_VIEWS)[number]

/**
 * Origin of a card that was laid on the board from elsewhere: undone with *maak ongedaan*, and put
 * on one's own board as what others do is.
 */
export const PLACED = Symbol('placed')

/** What can stand on the board as a card. */
export type CardEntity = EntityOf<CardKind>

/** Whether this can stand on the board as a card. */
export const hasCard = (entity: Entity): entity is CardEntity =>
  CARD_KINDS.some((kind) => kind === entity.kind)

/** How many cards on the board show this entity. */
export const cardsOf = (doc: Y.Doc, entityId: string): number =>
  [...boardRecords(doc).values()].filter((record) => {
    if (!(record instanceof Y.Map) || isGone(record)) return false
    return record.get('type') === CARD_TYPE && record.get('props.entityId') === entityId
  }).length

/**
 * Whether what a card shows is there: an entity of the plan that is not deleted and is of the kind
 * the card says. The card of one that is deleted hides until it is put back.
 */
export const isCardShown = (doc: Y.Doc, { props = {} }: BoardRecord): boolean => {
  const { entityId, view } = props
  if (view === 'overview') return entityId === null
  if (typeof entityId !== 'string') return false
  const reading = readEntity(entityId, planEntities(doc).get(entityId))
  return reading.ok && !reading.gone && reading.entity.kind === view
}

/** What a new card of each kind looks like, in page units and letters. */
interface NewLook {
  readonly w: number
  /** How many letters stand on a line, and how high that is. */
  readonly letters: number
  readonly line: number
  /** What stands above and below the words: the kind, who, and the room around them. */
  readonly around: number
}

const LOOKS: Readonly<Record<CardView, NewLook>> = {
  statement: { w: 248, letters: 25, line: 25, around: 86 },
  goal: { w: 248, letters: 20, line: 28, around: 56 },
  action: { w: 236, letters: 26, line: 23, around: 84 },
  concern: { w: 260, letters: 29, line: 23, around: 86 },
  'crisis-card': { w: 280, letters: 32, line: 23, around: 84 },
  overview: { w: 440, letters: 50, line: 23, around: 56 },
}

const wordsOf = (entity: CardEntity): string =>
  entity.kind === 'crisis-card' ? entity.signs + entity.call + entity.stepsIn : entity.words

/** How large a new card of this is, or of the overview. It grows when its words need more. */
export const cardSize = (
  shows: CardEntity | undefined,
): { readonly w: number; readonly h: number } => {
  const look = LOOKS[shows?.kind ?? 'overview']
  const letters = shows === undefined ? 0 : wordsOf(shows).length
  const lines = Math.max(1, Math.ceil(letters / look.letters))
  return { w: look.w, h: look.around + lines * look.line }
}

/**
 * Lays a card of an entity on the board: in the area that a template has for it, or else where there
 * is room, right of or below what stands there; so that a view of the plan can do it without the
 * board. `id` is `shape:` and what no other is called.
 */
export const placeCard = (
  doc: Y.Doc,
  id: string,
  entity: CardEntity,
  origin: symbol = PLACED,
): void => {
  const size = cardSize(entity)
  const { parentId, x, y }: CardSpot = spotInArea(doc, entity, size) ?? {
    parentId: PAGE_RECORD_ID,
    ...freePlace(boardBoxes(doc), size),
  }
  const record: BoardRecord = {
    id,
    typeName: 'shape',
    type: CARD_TYPE,
    parentId,
    index: orderOnTop(doc, parentId),
    x,
    y,
    rotation: 0,
    isLocked: false,
    opacity: 1,
    props: { ...size, entityId: entity.id, view: entity.kind, size: 'm' },
    meta: {},
  }
  addRecords(doc, [record], origin)
}
