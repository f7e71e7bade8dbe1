import type { Participant } from '@samenbord/shared/model'
import type { JoinPreviewResponse } from '@samenbord/shared/protocol'
import { join } from '@samenbord/shared/texts'
import { type ReactElement, useEffect } from 'react'
import { Avatar } from '../../ui/avatar.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { useJoin } from './use-join.ts'

/** *Ben je X?*, for a browser that was at this table before. */
export const KnownQuestion = (props: {
  token: string
  preview: JoinPreviewResponse
  known: Participant
  onAnswering: () => void
  onSomeoneElse: () => void
}): ReactElement => {
  const words = useTexts(join)
  const { known, onAnswering } = props
  const [task, takeSeat] = useJoin(props.preview)
  useEffect(onAnswering, [])
  return (
    <section className="stack" aria-labelledby="known">
      <div className="join__known">
        <Avatar {...known} size="big" />
        <div>
          <h2 id="known">{words.known(known.name)}</h2>
          <p className="hint">{words.knownHint}</p>
        </div>
      </div>
      {task.failure !== undefined && <FailureNotice {...task.failure} />}
      <button
        type="button"
        className="button button--large"
        onClick={() => takeSeat({ token: props.token, name: known.name, as: 'known' })}
      >
        <BusyWords busy={task.busy}>{words.yesIAm(known.name)}</BusyWords>
      </button>
      <button type="button" className="button button--quiet" onClick={props.onSomeoneElse}>
        {words.someoneElse}
      </button>
    </section>
  )
}
