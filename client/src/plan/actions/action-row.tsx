import type { ActionId } from '@samenbord/shared/model'
import { actionLine } from '@samenbord/shared/plan'
import { actions } from '@samenbord/shared/texts'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { memo, type ReactElement, useCallback, useRef } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { dragging } from '../../entity/entity-drag.ts'
import { mayChange } from '../../entity/may-change.ts'
import type { Place } from '../../entity/place-beside.ts'
import { stepOf } from '../../entity/step-key.ts'
import { useDropBeside } from '../../entity/use-drop-beside.ts'
import { useHandingOnFocus } from '../../entity/use-handing-on-focus.ts'
import { useOpenRow } from '../../entity/use-open-row.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { useJumpTarget } from '../plan-place.tsx'
import { ActionDetails } from './action-details.tsx'
import { ActionFace, type Shown } from './action-face.tsx'
import { ActionMenu } from './action-menu.tsx'
import { layAction, stepAction } from './moving.ts'

/** One action in the list: a sentence that opens in place, to drag and to move by keyboard. */
export const ActionRow = memo(
  (
    props: Shown & {
      first: boolean
      end: boolean
      onMoved: (place: Place) => void
    },
  ): ReactElement => {
    const words = useTexts(actions)
    const around = useAtTable()
    const { table, people, telling, mayWrite } = around
    const { action, roles, last, first, end, onMoved } = props
    const [open, setOpen] = useOpenRow(`list/${action.id}`)
    const row = useRef<HTMLLIElement>(null)
    useJumpTarget(
      action.id,
      row,
      useCallback(() => setOpen(true), [setOpen]),
    )
    useHandingOnFocus(row)
    const drop = useDropBeside('action', (id, side) =>
      layAction(table.plan, id, action, side, (dropped) => mayChange(dropped, around)),
    )
    const step = (by: -1 | 1) => {
      const place = stepAction(table.plan, action.id, by)
      if (place !== undefined) onMoved(place)
    }
    return (
      <li
        ref={row}
        tabIndex={-1}
        className="action-row"
        data-action={action.id}
        data-drop={drop.side}
        {...(mayWrite && drop.handlers)}
        // Within what can be dragged, no words can be selected.
        {...(!open &&
          dragging(
            { kind: 'action', id: action.id satisfies ActionId },
            actionLine({ roles }, people, action, telling),
          ))}
        onKeyDown={(event) => {
          const by = mayWrite ? stepOf(event) : undefined
          if (by === undefined) return
          event.preventDefault()
          step(by)
        }}
      >
        <ActionFace
          action={action}
          roles={roles}
          last={last}
          open={open}
          onToggle={() => setOpen(!open)}
          menu={
            <ActionMenu
              action={action}
              more={[
                {
                  label: words.up,
                  icon: <ArrowUp className="icon icon--small" />,
                  disabled: first,
                  onSelect: () => step(-1),
                },
                {
                  label: words.down,
                  icon: <ArrowDown className="icon icon--small" />,
                  disabled: end,
                  onSelect: () => step(1),
                },
              ]}
            />
          }
        />
        {open && <ActionDetails action={action} />}
      </li>
    )
  },
)
