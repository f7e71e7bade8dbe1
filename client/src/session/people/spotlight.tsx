import type { Participant } from '@samenbord/shared/model'
import { people } from '@samenbord/shared/texts'
import { Eye, EyeOff } from 'lucide-react'
import type { ReactElement } from 'react'
import { setSpotlight } from '../../api/index.ts'
import type { TableFacts } from '../../sync/table-facts.ts'
import { FailureNotice } from '../../ui/failure.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'

/** *Kijk mee*: asks everyone to look along with someone, or stops it. */
export const Spotlight = (props: {
  participant: Pick<Participant, 'id' | 'name'>
  facts: TableFacts
}): ReactElement => {
  const words = useTexts(people)
  const task = useTask()
  const { participant, facts } = props
  const on = facts.spotlight === participant.id
  const ask =
    participant.id === facts.participantId
      ? words.spotlightMe
      : words.spotlightName(participant.name)
  const Sign = on ? EyeOff : Eye
  return (
    <div className="stack">
      <button
        type="button"
        className="button button--quiet"
        onClick={() => task.run(() => setSpotlight(facts.session.id, on ? null : participant.id))}
      >
        <Sign className="icon icon--small" />
        <BusyWords busy={task.busy}>{on ? words.spotlightStop : ask}</BusyWords>
      </button>
      {task.failure !== undefined && <FailureNotice {...task.failure} />}
    </div>
  )
}
