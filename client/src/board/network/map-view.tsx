import { MapPersonKey } from '@samenbord/shared/model'
import { type ReactElement, useMemo } from 'react'
import { HTMLContainer, useEditor, useValue } from 'tldraw'
import { useAtTable } from '../../entity/at-table.tsx'
import { EcogramCanvas, GenogramCanvas, type MapSurface } from '../../network-drawing/index.ts'
import './map.css'
import type { MapShape } from './map-shape.ts'
import { usePointed } from './pointed.ts'
import { TreeOff } from './still-map.tsx'

/** How fine the zoom is told to the map: it redraws the fields one touches people in. */
const ZOOM_STEPS = 8

/** The board as what a map lies on: at any zoom, and however the map is turned. */
const useBoardSurface = ({ id }: MapShape): MapSurface => {
  const editor = useEditor()
  const active = useValue('map is active', () => editor.getCurrentToolId() === 'select', [editor])
  const zoom = useValue(
    'zoom of the map',
    () => Math.max(1, Math.round(editor.getZoomLevel() * ZOOM_STEPS)) / ZOOM_STEPS,
    [editor],
  )
  return useMemo(
    () => ({
      active,
      zoom,
      pointIn(screen) {
        const { x, y } = editor.getPointInShapeSpace(id, editor.screenToPage(screen))
        return { x, y }
      },
    }),
    [editor, id, active, zoom],
  )
}

/** The network map as it stands on the board: drawn from the plan, and changed there by hand. */
export const MapView = ({ shape }: { shape: MapShape }): ReactElement => {
  const { id, props } = shape
  const { facts } = useAtTable()
  const pointed = usePointed()
  const surface = useBoardSurface(shape)
  const here = useValue('chosen on this map', () => {
    const found = pointed.get()
    return found?.shape === id ? found : undefined
  }, [pointed, id])
  if (props.view === 'genogram') {
    if (!facts.familyTree.on) return <TreeOff />
    const chosen = MapPersonKey.safeParse(here?.person)
    return (
      <HTMLContainer>
        <div className="map-shape">
          <GenogramCanvas
            surface={surface}
            selected={chosen.success ? chosen.data : undefined}
            onSelect={(person) => pointed.set(person && { shape: id, person })}
          />
        </div>
      </HTMLContainer>
    )
  }
  return (
    <HTMLContainer>
      <div className="map-shape">
        <EcogramCanvas
          placements={props.view === 'placement'}
          surface={surface}
          selected={here?.person}
          onSelect={(person) => pointed.set(person && { shape: id, person })}
          onTie={(tie) => pointed.set({ shape: id, person: here?.person, tie })}
        />
      </div>
    </HTMLContainer>
  )
}
