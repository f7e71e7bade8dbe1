import { MAP_TYPE, MAP_VIEWS, type MapView } from '@samenbord/shared/document'
import {
  createShapePropsMigrationSequence,
  type RecordProps,
  T,
  type TLBaseShape,
  type TLShape,
} from 'tldraw'

/** What a map keeps of itself; all else is the plan's. */
export interface MapProps {
  readonly w: number
  readonly h: number
  /** What of the network map it shows. */
  readonly view: MapView
}

/** The network map as it lies on the board. */
export type MapShape = TLBaseShape<typeof MAP_TYPE, MapProps>

/** What tldraw checks of a map before it shows it. */
export const mapProps: RecordProps<MapShape> = {
  w: T.nonZeroNumber,
  h: T.nonZeroNumber,
  view: T.literalEnum(...MAP_VIEWS),
}

export const mapMigrations = createShapePropsMigrationSequence({ sequence: [] })

/** Whether a shape is a network map. */
export const isMap = (shape: TLShape | undefined): shape is MapShape => shape?.type === MAP_TYPE
