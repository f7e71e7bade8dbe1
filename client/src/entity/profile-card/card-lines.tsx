import type { ProfileWords } from '@samenbord/shared/model'
import { profileCard } from '@samenbord/shared/texts'
import { TriangleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import './card-lines.css'
import { TOLD } from './use-card.ts'

/** What someone says of the own place at the table; nothing of what was not said. */
export const CardLines = (props: {
  card: ProfileWords
  /** The name of who wrote it down, when someone else did. */
  notedBy?: string | undefined
}): ReactElement => {
  const words = useTexts(profileCard)
  const { card } = props
  const { introduction, dutyToReport } = card
  return (
    <div className="card-lines">
      {introduction !== null && <p className="card-lines__who">{introduction}</p>}
      {TOLD.map(
        (line) =>
          card[line] !== null && (
            <p key={line}>
              <span className="soft">{words.lines[line]}</span> {card[line]}
            </p>
          ),
      )}
      {dutyToReport !== null && (
        <p className="card-lines__duty">
          <TriangleAlert className="icon icon--small" />
          <span>
            <b>{words.lines.dutyToReport}</b> {dutyToReport}
          </span>
        </p>
      )}
      {props.notedBy !== undefined && <p className="hint">{words.notedBy(props.notedBy)}</p>}
    </div>
  )
}
