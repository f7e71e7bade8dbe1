import type { Party } from '@samenbord/shared/model'
import { isMe } from '@samenbord/shared/plan'
import type { ReactElement } from 'react'
import { useAtTable } from './at-table.tsx'
import { notesForOthers } from './notes-for.ts'
import { PartyPicker } from './party-picker.tsx'
import { ownParty } from './whose-words.ts'

/** Whose words they are; one's own while nobody else was chosen. */
export const usePartyOf = (chosen: Party | null): Party => {
  const { facts, people } = useAtTable()
  return chosen ?? ownParty(people, facts)
}

/** For who writes down what others say: whose words these are. Others write their own. */
export const NotedFor = (props: {
  label: string
  chosen: Party | null
  onChoose: (party: Party | null) => void
}): ReactElement | null => {
  const { facts, people } = useAtTable()
  const whose = usePartyOf(props.chosen)
  if (!notesForOthers(facts)) return null
  return (
    <PartyPicker
      label={props.label}
      chosen={[whose]}
      others
      onToggle={(party, chosen) =>
        props.onChoose(chosen && !isMe(people, facts.participantId, party) ? party : null)
      }
    />
  )
}
