import { CARD_TYPE, cardSize } from '@samenbord/shared/document'
import type { ReactElement } from 'react'
import {
  BaseBoxShapeUtil,
  resizeBox,
  type SvgExportContext,
  type TLAnyShapeUtilConstructor,
  type TLFontFace,
  type TLResizeInfo,
} from 'tldraw'
import { cardFaceOf, type WholeReading } from './card-face-of.ts'
import { CARD_FONTS } from './card-fonts.ts'
import { type CardProps, type CardShape, cardMigrations, cardProps, scaleOf } from './card-shape.ts'
import { cardSvg } from './card-svg.tsx'
import { CardView } from './card-view.tsx'
import { type CardFace, faceAsText } from './face.ts'
import { StillCard } from './still-card.tsx'
import { tokensOf } from './tokens-of.ts'

/** A card narrower or lower than this shows nothing one can read. */
const SMALLEST = { minWidth: 140, minHeight: 64 }
const CORNER = 10

/**
 * What the board needs to know of cards. `read` answers the plan as it is now, for what is not on
 * the screen: pictures, and the words for who hears them. `still` cards show that plan on the screen
 * as well, and nothing that changes.
 */
export const cardUtil = (
  read: () => WholeReading | undefined,
  still = false,
): TLAnyShapeUtilConstructor =>
  class CardUtil extends BaseBoxShapeUtil<CardShape> {
    static override type = CARD_TYPE
    static override props = cardProps
    static override migrations = cardMigrations

    override getDefaultProps(): CardProps {
      return { ...cardSize(undefined), entityId: null, view: 'overview', size: 'm' }
    }

    override canEdit({ props }: CardShape): boolean {
      return props.view !== 'overview'
    }

    /** A card that cannot be written in takes the tap, or the board would begin a text on it. */
    override onDoubleClick({ id, type, props }: CardShape) {
      return props.view === 'overview' ? { id, type } : undefined
    }

    override onResize(shape: CardShape, info: TLResizeInfo<CardShape>) {
      return resizeBox(shape, info, SMALLEST)
    }

    /** Larger words need a larger card. */
    override onBeforeUpdate(before: CardShape, after: CardShape): CardShape | undefined {
      const { w, h, size } = after.props
      if (size === before.props.size || w !== before.props.w || h !== before.props.h) return
      const by = scaleOf(size) / scaleOf(before.props.size)
      return { ...after, props: { ...after.props, w: w * by, h: h * by } }
    }

    override getFontFaces(): TLFontFace[] {
      return CARD_FONTS
    }

    override getText(shape: CardShape): string | undefined {
      const face = this.#face(shape)
      return face && faceAsText(face)
    }

    override getAriaDescriptor(shape: CardShape): string | undefined {
      return this.getText(shape)?.replaceAll('\n', ' ')
    }

    override component(shape: CardShape): ReactElement {
      return still ? <StillCard shape={shape} read={read} /> : <CardView shape={shape} />
    }

    override indicator({ id, props }: CardShape): ReactElement | null {
      // One that is open can be higher for as long as it is, and shows by itself that it is open.
      if (this.editor.getEditingShapeId() === id) return null
      return <rect width={props.w} height={props.h} rx={CORNER} />
    }

    override toSvg(shape: CardShape, { isDarkMode }: SvgExportContext): ReactElement | null {
      const reading = read()
      const face = this.#face(shape)
      if (reading === undefined || face === undefined) return null
      return cardSvg(shape, face, reading, tokensOf(isDarkMode))
    }

    #face(shape: CardShape): CardFace | undefined {
      const reading = read()
      return reading && cardFaceOf(shape, reading)
    }
  }
