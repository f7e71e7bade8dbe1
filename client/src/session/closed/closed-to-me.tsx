import type { SessionId } from '@samenbord/shared/model'
import { sharing } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { NarrowPage, PageTitle } from '../../ui/page.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import '../join/waiting-screen.css'
import './closed-to-me.css'
import { EmptyChair } from './empty-chair.tsx'
import { InviteResident } from './invite-resident.tsx'
import type { ClosedToMeReason } from './reasons.ts'
import { useOpening } from './use-opening.ts'

/**
 * The residents do not let me know, or not while they are away. Shows nothing of the table and gives
 * no copy of it; opens by itself when they let me.
 */
export const ClosedToMe = (props: {
  sessionId: SessionId
  reason: ClosedToMeReason
  /** Whether this page still holds words of mine that are not saved. */
  held: boolean
  /** It is open, or closed for another reason. */
  onOther: () => void
}): ReactElement => {
  const words = useTexts(sharing).closed
  const opening = useOpening(props.sessionId, props.reason, props.onOther)
  const text = opening.reason === 'not-shared' ? words.notShared : words.residentAway
  return (
    <NarrowPage>
      <div className="closed">
        <EmptyChair />
        <div className="closed__words">
          <PageTitle className="narrow__title">{text.title}</PageTitle>
          <p>{text.why}</p>
          <p>{text.next}</p>
          {props.held && <p className="notice">{words.held}</p>}
          <p className="hint" role="status">
            {opening.lost && words.lost}
            {!opening.lost && opening.stillClosed && words.stillClosed}
          </p>
        </div>
        <div className="closed__try">
          <button type="button" className="button button--quiet" onClick={opening.askNow}>
            <BusyWords busy={opening.asking}>{words.tryNow}</BusyWords>
          </button>
        </div>
        <InviteResident session={props.sessionId} round={opening.rounds} />
      </div>
    </NarrowPage>
  )
}
