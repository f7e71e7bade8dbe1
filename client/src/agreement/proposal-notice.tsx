import { partyOf } from '@samenbord/shared/model'
import { agreement } from '@samenbord/shared/texts'
import { Handshake } from 'lucide-react'
import type { ReactElement } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { useTexts } from '../ui/use-texts.ts'

/** Tells who has not said anything yet that the plan lies before the table, and leads there. */
export const ProposalNotice = (props: { onShow: () => void }): ReactElement => {
  const { waits } = useTexts(agreement)
  const { facts, me } = useAtTable()
  const { proposal } = facts
  const isAsked =
    proposal !== null &&
    me !== undefined &&
    !proposal.said.some(({ by }) => by === partyOf({ kind: 'participant', id: me.id }))
  return (
    <div role="status">
      {isAsked && (
        <div className="toast">
          <Handshake className="icon" />
          <p className="toast__words">{waits.text}</p>
          <button type="button" className="button button--quiet" onClick={props.onShow}>
            {waits.go}
          </button>
        </div>
      )}
    </div>
  )
}
