import type { ReactElement } from 'react'
import { type Editor, useEditor, useReadonly, useValue } from 'tldraw'
import { useAtTable } from '../../entity/at-table.tsx'
import { AddNames } from './add-names.tsx'
import { isMap, type MapShape } from './map-shape.ts'
import { usePointed } from './pointed.ts'
import { PointedPopup } from './pointed-popup.tsx'

/** A map smaller than this on the screen is seen from afar: nobody adds anyone there, in pixels. */
const SMALLEST = 240
/** Room for the menu over the board, and to the edges, in pixels of the screen. */
const TOP = 56
const EDGE = 12

interface AddPlace {
  readonly id: MapShape['id']
  readonly left: number
  readonly top: number
}

/** Where on the screen one adds to each ecogram in sight: at its upper left. */
const addPlaces = (editor: Editor): readonly AddPlace[] => {
  const zoom = editor.getZoomLevel()
  const view = editor.getViewportScreenBounds()
  return editor.getCurrentPageShapes().flatMap((shape): AddPlace[] => {
    if (!isMap(shape) || shape.props.view !== 'ecogram') return []
    const bounds = editor.getShapePageBounds(shape)
    if (bounds === undefined || bounds.w * zoom < SMALLEST) return []
    const { x, y } = editor.pageToViewport(bounds.point)
    const [right, bottom] = [x + bounds.w * zoom, y + bounds.h * zoom]
    const left = Math.max(EDGE, x)
    const top = Math.max(TOP, y)
    if (right - left < SMALLEST / 2 || bottom - top < SMALLEST / 2) return []
    if (left > view.w - SMALLEST / 2 || top > view.h - SMALLEST / 2) return []
    return [{ id: shape.id, left, top }]
  })
}

/** What belongs to the network maps on the board, as large as the rest of the page. */
export const MapTools = (): ReactElement | null => {
  const editor = useEditor()
  const { mayWrite, withoutResident } = useAtTable()
  const viewing = useReadonly()
  const pointed = usePointed()
  const writes = mayWrite && !withoutResident && !viewing
  const places = useValue('places to add names', () => (writes ? addPlaces(editor) : []), [
    editor,
    writes,
  ])
  const open = useValue('chosen on a map', () => {
    const found = pointed.get()
    const shape = found && editor.getShape(found.shape)
    return found !== undefined && isMap(shape) ? { ...found, map: shape } : undefined
  }, [editor, pointed])
  return (
    <>
      {places.map(({ id, left, top }) => (
        <AddNames key={id} map={id} left={left} top={top} />
      ))}
      {open !== undefined && open.map.props.view !== 'placement' && (
        <PointedPopup
          key={`${open.shape} ${open.person} ${open.tie}`}
          shape={open.map}
          pointed={open}
          writes={writes}
          onClose={() => pointed.set(undefined)}
        />
      )}
    </>
  )
}
