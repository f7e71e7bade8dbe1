import type { ActionId } from '@samenbord/shared/model'
import { actionLine, inPeopleOrder, partiesWith } from '@samenbord/shared/plan'
import { memo, type ReactElement, useLayoutEffect, useRef } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { dragging } from '../../entity/entity-drag.ts'
import { PartyAvatar } from '../../entity/party-mark.tsx'
import { useHandingOnFocus } from '../../entity/use-handing-on-focus.ts'
import { useOpenRow } from '../../entity/use-open-row.ts'
import { ActionDetails } from './action-details.tsx'
import { ActionFace, type Shown } from './action-face.tsx'
import { ActionMenu } from './action-menu.tsx'

/** Told when a card goes from its place with the focus in it. */
export type OnLeave = (id: ActionId) => void

/** One action in its column: a card that opens in place and can be dragged to another column. */
export const ActionCard = memo((props: Shown & { onLeave: OnLeave }): ReactElement => {
  const { people, telling } = useAtTable()
  const { action, roles, last, onLeave } = props
  const { id } = action
  const [open, setOpen] = useOpenRow(`columns/${id}`)
  const card = useRef<HTMLLIElement>(null)
  useHandingOnFocus(card)
  useLayoutEffect(() => {
    const element = card.current
    return () => {
      if (element?.contains(document.activeElement) === true) onLeave(id)
    }
  }, [id, onLeave])
  return (
    <li
      ref={card}
      tabIndex={-1}
      className="action-card"
      data-action={id}
      {...(!open &&
        dragging({ kind: 'action', id }, actionLine({ roles }, people, action, telling)))}
    >
      <ActionFace
        action={action}
        roles={roles}
        last={last}
        open={open}
        onToggle={() => setOpen(!open)}
        marks={inPeopleOrder(people, partiesWith({ roles }, action.id, 'does')).map((party) => (
          <PartyAvatar key={party} party={party} />
        ))}
        statusTold
        menu={<ActionMenu action={action} />}
      />
      {open && <ActionDetails action={action} />}
    </li>
  )
})
