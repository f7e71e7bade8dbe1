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
/** How high the tools are, with the room below them. */
const HIGH = 60

interface Chosen {
  readonly shape: RolesShape
  readonly left: number
  readonly top: number
}

/** The one that is chosen, alone, and where on the screen its tools stand: over its upper left. */
const chosenRoles = (editor: Editor): Chosen | undefined => {
  const shape = editor.getOnlySelectedShape()
  if (shape === null || !isRoles(shape) || !editor.isIn('select.idle')) return undefined
  const bounds = editor.getShapePageBounds(shape)
  if (bounds === undefined) return undefined
  const { x, y } = editor.pageToViewport(bounds.point)
  const view = editor.getViewportScreenBounds()
  return {
    shape,
    left: Math.min(Math.max(EDGE, x), Math.max(EDGE, view.w - 360)),
    top: Math.min(Math.max(TOP, y - HIGH), view.h - 2 * HIGH),
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
