import { networkDrawing } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { HTMLContainer, SVGContainer, useIsDarkMode } from 'tldraw'
import { useTexts } from '../../ui/use-texts.ts'
import { tokensOf } from '../cards/tokens-of.ts'
import './map.css'
import { drawingOf, type MapReading } from './map-reading.ts'
import type { MapShape } from './map-shape.ts'
import { mapSvg } from './map-svg.tsx'

/** A map as a picture of how it was at one moment. */
export const StillMap = (props: {
  shape: MapShape
  read: () => MapReading | undefined
}): ReactElement | null => {
  const isDark = useIsDarkMode()
  const reading = props.read()
  if (reading === undefined) return null
  const drawing = drawingOf(props.shape.props, reading)
  if (drawing === undefined) return <TreeOff />
  return <SVGContainer>{mapSvg(props.shape.props, drawing, tokensOf(isDark))}</SVGContainer>
}

/** Where a family tree lies that nobody asked for: how to ask, and nothing of the family. */
export const TreeOff = (): ReactElement => {
  const { treeOff, treeHow } = useTexts(networkDrawing).board
  return (
    <HTMLContainer>
      <p className="map-shape map-shape--off">
        <strong>{treeOff}</strong>
        {treeHow}
      </p>
    </HTMLContainer>
  )
}
