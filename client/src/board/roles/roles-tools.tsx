import { RoleTime } from '@samenbord/shared/model'
import { roleDivision } from '@samenbord/shared/texts'
import { type ReactElement, useRef } from 'react'
import { type Editor, useEditor, useReadonly, useValue } from 'tldraw'
import { useAtTable } from '../../entity/at-table.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { useOwnKeys } from '../ui/use-own-keys.ts'
import { isRoles, type RolesShape } from './roles-shape.ts'
import './roles.css'

/** Room to the edges and to the menu over the board, in pixels of the screen. */
const EDGE = 12
const TOP = 56
/** How large the tools are at most, with the room below them. */
const HIGH = 60
const WIDE = 330
/** Where the board's own panel of styles stands, at the upper right of the screen. */
const STYLES = 168
/** Room for the tools of the board, at the lower edge of the screen. */
const BELOW = 150

interface Chosen {
  readonly shape: RolesShape
  readonly left: number
  readonly top: number
}

/** The one that is chosen, alone, and where on the screen its tools stand: at its right. */
const chosenRoles = (editor: Editor): Chosen | undefined => {
  const shape = editor.getOnlySelectedShape()
  if (shape === null || !isRoles(shape) || !editor.isIn('select.idle')) return undefined
  const bounds = editor.getShapePageBounds(shape)
  if (bounds === undefined) return undefined
  const { x, y } = editor.pageToViewport(bounds.point)
  const right = x + bounds.w * editor.getZoomLevel()
  const view = editor.getViewportScreenBounds()
  const bottom = y + bounds.h * editor.getZoomLevel()
  return {
    shape,
    left: Math.max(EDGE, Math.min(right, view.w - STYLES) - WIDE),
    // Over it, or in its lower corner where nothing is drawn: never over the names.
    top: y - HIGH >= TOP ? y - HIGH : Math.min(bottom - HIGH, view.h - BELOW),
  }
}

/** What one does with who does what on the board: now or *straks*, and the way to all of it. */
export const RolesTools = (): ReactElement | null => {
  const editor = useEditor()
  const chosen = useValue('chosen who does what', () => chosenRoles(editor), [editor])
  return chosen === undefined ? null : <Tools key={chosen.shape.id} {...chosen} />
}

const Tools = ({ shape, left, top }: Chosen): ReactElement => {
  const words = useTexts(roleDivision)
  const editor = useEditor()
  const viewing = useReadonly()
  const { table, mayWrite } = useAtTable()
  const panel = useRef<HTMLDivElement>(null)
  useOwnKeys(panel)
  return (
    <div ref={panel} className="roles-tools" style={{ left, top }}>
      {mayWrite && !viewing && (
        <fieldset>
          <legend className="hidden-text">{words.timesLabel}</legend>
          <div className="segmented">
            {RoleTime.options.map((time) => (
              <button
                key={time}
                type="button"
                aria-pressed={time === shape.props.time}
                onClick={() => {
                  editor.markHistoryStoppingPoint('now or later')
                  editor.updateShape<RolesShape>({
                    id: shape.id,
                    type: shape.type,
                    props: { time },
                  })
                }}
              >
                {words.times[time]}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      <button
        type="button"
        className="button button--quiet"
        onClick={() => table.openRoles.set(true)}
      >
        {words.board.open}
      </button>
    </div>
  )
}
