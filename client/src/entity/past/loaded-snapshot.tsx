import type { MeetingId } from '@samenbord/shared/model'
import { history } from '@samenbord/shared/texts'
import type { ReactElement, ReactNode } from 'react'
import type { Snapshot } from '../../sync/history/snapshot.ts'
import { FailureNotice } from '../../ui/failure.tsx'
import { Progress } from '../../ui/progress.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { useSnapshot } from './past-table.ts'

/** The table at the end of a meeting once it is here; while it comes, and when it does not. */
export const LoadedSnapshot = (props: {
  meeting: MeetingId
  children: (then: Snapshot) => ReactNode
}): ReactElement => {
  const words = useTexts(history)
  const [loaded, again] = useSnapshot(props.meeting)
  switch (loaded.kind) {
    case 'loading':
      return <Progress label={words.loading} />
    case 'failed':
      return <FailureNotice {...loaded.failure} onRetry={again} />
    case 'loaded': {
      if (loaded.value.ok) return <>{props.children(loaded.value.snapshot)}</>
      const text = words[loaded.value.problem]
      return (
        <div className="notice notice--stop" role="alert">
          <p>
            <b>{text.what}</b> {text.next}
          </p>
        </div>
      )
    }
  }
}
