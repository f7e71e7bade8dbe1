import { ROLES_TYPE } from '@samenbord/shared/document'
import { RoleTime } from '@samenbord/shared/model'
import {
  createShapePropsMigrationSequence,
  type RecordProps,
  T,
  type TLBaseShape,
  type TLShape,
} from 'tldraw'

/** What it keeps of itself; all else is the plan's. */
export interface RolesProps {
  readonly w: number
  readonly h: number
  /** Whether it shows who does what now, or *straks*. */
  readonly time: RoleTime
}

/** Who does what, as it lies on the board. */
export type RolesShape = TLBaseShape<typeof ROLES_TYPE, RolesProps>

/** What tldraw checks of it before it shows it. */
export const rolesProps: RecordProps<RolesShape> = {
  w: T.nonZeroNumber,
  h: T.nonZeroNumber,
  time: T.literalEnum(...RoleTime.options),
}

export const rolesMigrations = createShapePropsMigrationSequence({ sequence: [] })

/** Whether a shape shows who does what. */
export const isRoles = (shape: TLShape | undefined): shape is RolesShape =>
  shape?.type === ROLES_TYPE
