import { people } from '@samenbord/shared/texts'
import { Eye } from 'lucide-react'
import type { ReactElement } from 'react'
import type { TableFacts } from '../../sync/table-facts.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { Spotlight } from './spotlight.tsx'
import './toast.css'

/** Reminds the coordinator that everyone was asked to look along, and stops it. */
export const SpotlightNotice = (props: { facts: TableFacts }): ReactElement => {
  const words = useTexts(people)
  const { facts } = props
  const spotlit = facts.participants.find(({ id }) => id === facts.spotlight)
  const mine = spotlit?.id === facts.participantId
  return (
    <div role="status">
      {spotlit !== undefined && (
        <div className="toast">
          <Eye className="icon" />
          <p className="toast__words">
            {mine ? words.spotlightOnMe : words.spotlightOn(spotlit.name)}
          </p>
          <Spotlight participant={spotlit} facts={facts} />
        </div>
      )}
    </div>
  )
}
