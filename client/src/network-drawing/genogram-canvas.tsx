import type { MapPersonKey } from '@samenbord/shared/model'
import type { ReactElement } from 'react'
import { MapCanvas, NO_CHANGES } from './map-canvas.tsx'
import type { MapSurface } from './surface.ts'
import { useGenogram } from './use-drawing.ts'

/** A family tree in which one can choose someone. Where they stand follows from who is whose child. */
export const GenogramCanvas = (props: {
  compact?: boolean
  selected: MapPersonKey | undefined
  onSelect: (key: MapPersonKey | undefined) => void
  surface?: MapSurface
}): ReactElement => {
  const { compact = false, selected, onSelect, surface } = props
  const { drawing } = useGenogram()
  return (
    <MapCanvas<MapPersonKey>
      drawing={drawing}
      box={drawing.box}
      changes={NO_CHANGES}
      compact={compact}
      selected={selected}
      onSelect={onSelect}
      surface={surface}
    />
  )
}
