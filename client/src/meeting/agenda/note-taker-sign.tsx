import { partyOf } from '@samenbord/shared/model'
import { nameOf } from '@samenbord/shared/plan'
import { agenda as agendaTexts } from '@samenbord/shared/texts'
import { PenLine } from 'lucide-react'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useTexts } from '../../ui/use-texts.ts'

/** Who writes down what others say: everyone sees the name. */
export const NoteTakerSign = (): ReactElement | null => {
  const words = useTexts(agendaTexts).bar
  const { facts, people, telling } = useAtTable()
  const noteTaker = facts.agenda?.noteTaker ?? null
  if (noteTaker === null) return null
  const party = partyOf({ kind: 'participant', id: noteTaker })
  return (
    <span className="note-taker">
      <PenLine className="icon icon--small" />
      {noteTaker === facts.participantId
        ? words.notesYou
        : words.notes(nameOf(people, party, telling.language))}
    </span>
  )
}
