import { CARD_TYPE, CARD_VIEWS, type CardView } from '@samenbord/shared/document'
import {
  createShapePropsMigrationSequence,
  DefaultSizeStyle,
  type RecordProps,
  T,
  type TLBaseShape,
  type TLDefaultSizeStyle,
  type TLShape,
} from 'tldraw'

/** What a card keeps of itself; all else is the plan's. */
export interface CardProps {
  readonly w: number
  readonly h: number
  /** What it shows; nothing for the overview. */
  readonly entityId: string | null
  readonly view: CardView
  /** The size of its words. */
  readonly size: TLDefaultSizeStyle
}

/** A part of the household plan as a card on the board. */
export type CardShape = TLBaseShape<typeof CARD_TYPE, CardProps>

const ENTITY_ID = /^[A-Za-z0-9_-]{22}$/

/** What tldraw checks of a card before it shows it. */
export const cardProps: RecordProps<CardShape> = {
  w: T.nonZeroNumber,
  h: T.nonZeroNumber,
  entityId: T.string
    .check((id) => {
      if (!ENTITY_ID.test(id)) throw new Error('not the id of an entity')
    })
    .nullable(),
  view: T.literalEnum(...CARD_VIEWS),
  size: DefaultSizeStyle,
}

export const cardMigrations = createShapePropsMigrationSequence({ sequence: [] })

/** Whether a shape is a card. */
export const isCard = (shape: TLShape | undefined): shape is CardShape => shape?.type === CARD_TYPE

const SCALES: Readonly<Record<TLDefaultSizeStyle, number>> = { s: 0.85, m: 1, l: 1.35, xl: 1.8 }

/** How much larger than usual a card of this size is written. */
export const scaleOf = (size: TLDefaultSizeStyle): number => SCALES[size]
