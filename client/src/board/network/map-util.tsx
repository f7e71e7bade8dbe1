import { MAP_SIZE, MAP_TYPE } from '@samenbord/shared/document'
import type { ReactElement } from 'react'
import {
  BaseBoxShapeUtil,
  resizeBox,
  type SvgExportContext,
  type TLAnyShapeUtilConstructor,
  type TLFontFace,
  type TLResizeInfo,
} from 'tldraw'
import { NOTHING_KEPT } from '../../network-drawing/index.ts'
import { CARD_FONTS } from '../cards/card-fonts.ts'
import { tokensOf } from '../cards/tokens-of.ts'
import { drawingOf, type MapReading, mapAsText } from './map-reading.ts'
import { type MapProps, type MapShape, mapMigrations, mapProps } from './map-shape.ts'
import { mapSvg } from './map-svg.tsx'
import { MapView } from './map-view.tsx'
import { StillMap } from './still-map.tsx'

/** A map smaller than this shows nothing one can read. */
const SMALLEST = { minWidth: 320, minHeight: 260 }
const CORNER = 10

/**
 * What the board needs to know of network maps. `read` answers what they show now, for what is not on
 * the screen: pictures, and the words for who hears them. `still` maps show that on the screen as well,
 * and nothing that changes.
 */
export const mapUtil = (
  read: () => MapReading | undefined,
  still = false,
): TLAnyShapeUtilConstructor =>
  class MapUtil extends BaseBoxShapeUtil<MapShape> {
    static override type = MAP_TYPE
    static override props = mapProps
    static override migrations = mapMigrations

    override getDefaultProps(): MapProps {
      return { ...MAP_SIZE, view: 'ecogram' }
    }

    override canEdit(): boolean {
      return false
    }

    override isAspectRatioLocked(): boolean {
      return true
    }

    /** The map takes the tap, or the board would begin a text on it. */
    override onDoubleClick({ id, type }: MapShape) {
      return { id, type }
    }

    override onResize(shape: MapShape, info: TLResizeInfo<MapShape>) {
      return resizeBox(shape, info, SMALLEST)
    }

    override getFontFaces(): TLFontFace[] {
      return CARD_FONTS
    }

    /** What is copied can be pasted anywhere: without what one keeps for oneself. */
    override getText({ props }: MapShape): string | undefined {
      const reading = read()
      return reading && mapAsText(props, { ...reading, kept: NOTHING_KEPT })
    }

    override getAriaDescriptor({ props }: MapShape): string | undefined {
      const reading = read()
      return reading && mapAsText(props, reading).replaceAll('\n', ' ')
    }

    override component(shape: MapShape): ReactElement {
      return still ? <StillMap shape={shape} read={read} /> : <MapView shape={shape} />
    }

    override indicator({ props }: MapShape): ReactElement {
      return <rect width={props.w} height={props.h} rx={CORNER} />
    }

    override toSvg({ props }: MapShape, { isDarkMode }: SvgExportContext): ReactElement | null {
      const reading = read()
      const drawing = reading && drawingOf(props, { ...reading, kept: NOTHING_KEPT })
      return drawing === undefined ? null : mapSvg(props, drawing, tokensOf(isDarkMode))
    }
  }
