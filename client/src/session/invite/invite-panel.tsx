import type { CreateInvitationResponse } from '@samenbord/shared/protocol'
import { invite } from '@samenbord/shared/texts'
import { type ReactElement, useCallback, useState } from 'react'
import { listInvitations } from '../../api/index.ts'
import type { TableFacts } from '../../sync/table-facts.ts'
import { DockedPanel } from '../../ui/docked-panel.tsx'
import { useLoaded } from '../../ui/use-loaded.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { InvitationForm } from './invitation-form.tsx'
import { InvitationLink } from './invitation-link.tsx'
import { InvitationList } from './invitation-list.tsx'
import './invite-panel.css'

/** *Nodig uit*: make a link, see and take back those that were made. */
export const InvitePanel = (props: { facts: TableFacts; onClose: () => void }): ReactElement => {
  const words = useTexts(invite)
  const { session, participants } = props.facts
  const [made, setMade] = useState<CreateInvitationResponse>()
  const load = useCallback(() => listInvitations(session.id), [session.id])
  // Someone who comes in has used an invitation.
  const [list, again] = useLoaded(load, `${participants.length} ${made?.id}`)
  return (
    <DockedPanel title={words.title} onClose={props.onClose}>
      <div className="invite">
        {made === undefined ? (
          <InvitationForm session={session.id} onMade={setMade} />
        ) : (
          <InvitationLink
            invitation={made}
            title={session.title}
            onAnother={() => setMade(undefined)}
          />
        )}
        <InvitationList session={session.id} list={list} onChanged={again} />
      </div>
    </DockedPanel>
  )
}
