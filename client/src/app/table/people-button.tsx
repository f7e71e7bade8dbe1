import { table as tableTexts } from '@samenbord/shared/texts'
import { Users } from 'lucide-react'
import type { ReactElement } from 'react'
import type { TableFacts } from '../../sync/index.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { useLanguage, useTexts } from '../../ui/use-texts.ts'
import { listWords } from '../../ui/words.ts'

const MOST_SHOWN = 7

/** Who is at the table now, and whether someone waits; opens *Deelnemers*. */
export const PeopleButton = (props: {
  facts: TableFacts
  expanded: boolean
  onClick: () => void
}): ReactElement => {
  const words = useTexts(tableTexts)
  const language = useLanguage()
  const { participants } = props.facts
  const present = participants.filter(({ status, present }) => status === 'admitted' && present)
  const waiting = participants.filter(({ status }) => status === 'waiting').length
  const shown = present.length > MOST_SHOWN ? present.slice(0, MOST_SHOWN - 1) : present
  const rest = present.length - shown.length
  const names = words.atTableNames(
    listWords(
      present.map(({ name }) => name),
      language,
    ),
  )
  return (
    <button type="button" className="who" aria-expanded={props.expanded} onClick={props.onClick}>
      <span className="hidden-text">{names}</span>
      <span className="who__avatars">
        {shown.map((participant) => (
          <Avatar key={participant.id} {...participant} />
        ))}
        {rest > 0 && (
          <span className="who__rest" aria-hidden="true">
            +{rest}
          </span>
        )}
      </span>
      <span className="who__count" aria-hidden="true">
        <Users className="icon icon--small" />
        {present.length}
      </span>
      {waiting > 0 && <span className="badge badge--wait">{words.waitingCount(waiting)}</span>}
    </button>
  )
}
