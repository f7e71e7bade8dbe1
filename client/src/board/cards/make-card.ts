import {
  CARD_GROWTH,
  CARD_KINDS,
  CARD_TYPE,
  type CardEntity,
  type CardKind,
  cardSize,
  hasCard,
} from '@samenbord/shared/document'
import {
  type Day,
  type EntityOf,
  NEW_ACTION,
  NEW_GOAL,
  NEW_STATEMENT,
  type Party,
} from '@samenbord/shared/model'
import { lookBackFrom } from '@samenbord/shared/plan'
import {
  Box,
  createShapeId,
  DefaultSizeStyle,
  type Editor,
  type TLShapeId,
  type VecLike,
} from 'tldraw'
import type { NewEntity, OwnUndo, SharedPlan } from '../../sync/index.ts'
import { type CardShape, scaleOf } from './card-shape.ts'
import { removeWhenLeftEmpty } from './left-empty.ts'

/** Who makes a card, and when. */
export interface Maker {
  readonly plan: SharedPlan
  /** The steps of this person. */
  readonly undo: OwnUndo
  /** This person as the plan knows them. */
  readonly me: Party
  /** Whether that is someone of the household. */
  readonly household: boolean
  readonly today: Day
  /** Whether the resident is not there: then only what is the team's own is made. */
  readonly withoutResident?: boolean
}

const TEAMS_OWN: readonly CardKind[] = ['statement', 'action', 'concern']

/** What this person can make now. */
export const kindsFor = ({ withoutResident = false }: Maker): readonly CardKind[] =>
  withoutResident ? TEAMS_OWN : CARD_KINDS

/** Where a card comes to lie: around this point, or exactly where something else lay. */
export type CardPlace =
  | { readonly around: VecLike }
  | { readonly instead: Pick<CardShape, 'x' | 'y' | 'rotation' | 'parentId' | 'index'> }

/** Takes a card out of the frame it came to lie on, when that would cut off a part of it. */
const keepWhole = (editor: Editor, card: TLShapeId): void => {
  const frame = editor.getShapeParent(card)
  const bounds = frame && editor.getShapePageBounds(frame)
  const own = editor.getShapePageBounds(card)
  if (bounds === undefined || own === undefined) return
  if (bounds.contains(new Box(own.x, own.y, own.w, own.h * CARD_GROWTH))) return
  editor.reparentShapes([card], editor.getCurrentPageId())
}

/** Lays a card on the board, of an entity or of the overview; no step of its own. */
const layCard = (editor: Editor, entity: CardEntity | undefined, place: CardPlace): TLShapeId => {
  const id = createShapeId()
  const size = editor.getStyleForNextShape(DefaultSizeStyle)
  const { w, h } = cardSize(entity)
  const scale = scaleOf(size)
  const extent = { w: w * scale, h: h * scale }
  const at =
    'instead' in place
      ? place.instead
      : { x: place.around.x - extent.w / 2, y: place.around.y - extent.h / 2 }
  editor.run(() => {
    editor.createShape<CardShape>({
      id,
      type: CARD_TYPE,
      ...at,
      props: { ...extent, entityId: entity?.id ?? null, view: entity?.kind ?? 'overview', size },
    })
    if (!('instead' in place)) keepWhole(editor, id)
  })
  return id
}

/** Puts a card of what is in the plan already on the board, as a step, and chooses it. */
export const putCard = (
  editor: Editor,
  entity: CardEntity | undefined,
  around: VecLike = editor.getViewportPageBounds().center,
): void => {
  editor.setCurrentTool('select')
  editor.markHistoryStoppingPoint('card')
  editor.select(layCard(editor, entity, { around }))
}

/** What a new entity of each kind says before anyone wrote in it. */
const FRESH: {
  readonly [Kind in CardKind]: (maker: Maker) => NewEntity<Kind>
} = {
  statement: ({ me, withoutResident = false }) => ({
    ...NEW_STATEMENT,
    by: me,
    aspect: withoutResident ? 'our-question' : NEW_STATEMENT.aspect,
  }),
  goal: ({ me, household }) => {
    const whose = household ? me : null
    return { ...NEW_GOAL, whose, wordsOf: whose }
  },
  action: ({ today }) => ({ ...NEW_ACTION, lookBack: lookBackFrom(today) }),
  concern: ({ me, today }) => ({ words: '', seenBy: me, seenOn: today, topic: null }),
  'crisis-card': ({ me, household }) => ({
    whose: household ? me : null,
    signs: '',
    call: '',
    stepsIn: '',
  }),
}

/** A card that was just made, and what it shows. */
export interface NewCard {
  readonly card: TLShapeId
  readonly entity: CardEntity
}

/** Adds to the plan and lays a card of it: one step, named after what is added. */
export const addWithCard = <Kind extends CardKind>(
  editor: Editor,
  maker: Maker,
  kind: Kind,
  fields: Partial<NewEntity<Kind>>,
  place: CardPlace,
  /** What else belongs to the step. */
  alongside: (card: TLShapeId) => void = () => {},
): NewCard | undefined => {
  let made: NewCard | undefined
  editor.setCurrentTool('select')
  editor.markHistoryStoppingPoint('card')
  maker.plan.together(() => {
    const id: EntityOf<Kind>['id'] = maker.plan.add(kind, { ...FRESH[kind](maker), ...fields })
    const entity = maker.plan.get(id)
    if (entity === undefined || !hasCard(entity)) return
    const card = layCard(editor, entity, place)
    made = { card, entity }
    editor.run(() => alongside(card))
    editor.select(card)
  })
  return made
}

/** A new card in the middle of what is in sight, ready to be written in; left empty, it goes again. */
export const startCard = (editor: Editor, maker: Maker, kind: CardKind): void => {
  const around = editor.getViewportPageBounds().center
  const made = addWithCard(editor, maker, kind, {}, { around })
  if (made === undefined) return
  editor.setEditingShape(made.card)
  removeWhenLeftEmpty(editor, maker, made.card, made.entity)
}
