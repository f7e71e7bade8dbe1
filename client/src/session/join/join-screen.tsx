import { InvitationToken, type JoinPreviewResponse } from '@samenbord/shared/protocol'
import { join, shell } from '@samenbord/shared/texts'
import { type ReactElement, useCallback, useState } from 'react'
import { previewJoin } from '../../api/index.ts'
import { useFailureText } from '../../ui/failure.tsx'
import { FriendlyPage, NarrowPage, PageTitle } from '../../ui/page.tsx'
import { Progress } from '../../ui/progress.tsx'
import { useLoaded } from '../../ui/use-loaded.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { DataSentences } from './data-sentences.tsx'
import { JoinForm } from './join-form.tsx'
import './join-screen.css'
import { KnownQuestion } from './known-question.tsx'
import { Present } from './present.tsx'

/** Coming to a table with a link. */
export const JoinScreen = (props: {
  /** What stood behind the `#`; undefined when nothing did. */
  token: string | undefined
  /** Called when someone begins to fill in the form: time to fetch the table. */
  onTyping: () => void
}): ReactElement => {
  const { noToken } = useTexts(join)
  const token = InvitationToken.safeParse(props.token)
  if (!token.success) return <FriendlyPage text={noToken} />
  return <Preview token={token.data} onTyping={props.onTyping} />
}

const Preview = (props: { token: string; onTyping: () => void }): ReactElement => {
  const { token } = props
  const [preview, again] = useLoaded(useCallback(() => previewJoin(token), [token]))
  const failureText = useFailureText()
  const words = useTexts(shell)
  switch (preview.kind) {
    case 'loading':
      return (
        <NarrowPage>
          <Progress />
        </NarrowPage>
      )
    case 'failed': {
      const passing = !preview.failure.reason.startsWith('invitation-')
      return (
        <FriendlyPage text={failureText(preview.failure.reason)}>
          {passing && (
            <button type="button" className="button" onClick={again}>
              {words.tryAgain}
            </button>
          )}
        </FriendlyPage>
      )
    }
    case 'loaded':
      return <Invited token={token} preview={preview.value} onTyping={props.onTyping} />
  }
}

const Invited = (props: {
  token: string
  preview: JoinPreviewResponse
  onTyping: () => void
}): ReactElement => {
  const words = useTexts(join)
  const { preview } = props
  const { invitedBy, known } = preview
  const [someoneElse, setSomeoneElse] = useState(false)
  return (
    <NarrowPage>
      <div>
        <p className="join__asked">
          <b>{invitedBy.name}</b>{' '}
          {invitedBy.organisation !== undefined && `${words.from(invitedBy.organisation)} `}
          {words.invites}
        </p>
        <PageTitle className="narrow__title">{preview.title}</PageTitle>
      </div>
      {known !== null && !someoneElse ? (
        <KnownQuestion
          token={props.token}
          preview={preview}
          known={known}
          onAnswering={props.onTyping}
          onSomeoneElse={() => setSomeoneElse(true)}
        />
      ) : (
        <JoinForm
          token={props.token}
          preview={preview}
          asNew={known !== null}
          onTyping={props.onTyping}
          before={
            <>
              <Present seats={preview.present} />
              <DataSentences access={preview.access} title={preview.title} />
            </>
          }
        />
      )}
    </NarrowPage>
  )
}
