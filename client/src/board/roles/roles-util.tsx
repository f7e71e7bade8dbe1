import { ROLES_SIZE, ROLES_TYPE } from '@samenbord/shared/document'
import type { ReactElement } from 'react'
import {
  BaseBoxShapeUtil,
  resizeBox,
  type SvgExportContext,
  type TLAnyShapeUtilConstructor,
  type TLFontFace,
  type TLResizeInfo,
} from 'tldraw'
import { CARD_FONTS } from '../cards/card-fonts.ts'
import { tokensOf } from '../cards/tokens-of.ts'
import { type RolesReading, rolesAsText } from './roles-reading.ts'
import { type RolesProps, type RolesShape, rolesMigrations, rolesProps } from './roles-shape.ts'
import { rolesSvg } from './roles-svg.tsx'
import { RolesView, StillRoles } from './roles-view.tsx'

/** Smaller than this nothing of it can be read. */
const SMALLEST = { minWidth: 420, minHeight: 280 }
const CORNER = 12

/**
 * What the board needs to know of who does what. `read` answers what it shows now, for what is not on
 * the screen: pictures, and the words for who hears them. A `still` one shows that on the screen too.
 */
export const rolesUtil = (
  read: () => RolesReading | undefined,
  still = false,
): TLAnyShapeUtilConstructor =>
  class RolesUtil extends BaseBoxShapeUtil<RolesShape> {
    static override type = ROLES_TYPE
    static override props = rolesProps
    static override migrations = rolesMigrations

    override getDefaultProps(): RolesProps {
      return { ...ROLES_SIZE, time: 'now' }
    }

    override canEdit(): boolean {
      return false
    }

    /** It takes the tap, or the board would begin a text on it. */
    override onDoubleClick({ id, type }: RolesShape) {
      return { id, type }
    }

    override onResize(shape: RolesShape, info: TLResizeInfo<RolesShape>) {
      return resizeBox(shape, info, SMALLEST)
    }

    override getFontFaces(): TLFontFace[] {
      return CARD_FONTS
    }

    override getText({ props }: RolesShape): string | undefined {
      const reading = read()
      return reading && rolesAsText(props.time, reading)
    }

    override getAriaDescriptor(shape: RolesShape): string | undefined {
      return this.getText(shape)?.replaceAll('\n', ' ')
    }

    override component(shape: RolesShape): ReactElement {
      return still ? <StillRoles shape={shape} read={read} /> : <RolesView shape={shape} />
    }

    override indicator({ props }: RolesShape): ReactElement {
      return <rect width={props.w} height={props.h} rx={CORNER} />
    }

    override toSvg({ props }: RolesShape, { isDarkMode }: SvgExportContext): ReactElement | null {
      const reading = read()
      return reading === undefined ? null : rolesSvg(props, reading, tokensOf(isDarkMode))
    }
  }
