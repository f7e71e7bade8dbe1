import type { Handover } from '@samenbord/shared/model'
import { lead as leadTexts } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { answerHandover } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { useSeatName, useSpeakers } from '../../entity/lead/seats.ts'
import { notesForOthers } from '../../entity/notes-for.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { YesOrNo } from './yes-or-no.tsx'

/** For who notes: what the receiver and the resident say aloud, as long as they have not said it. */
export const NoteWord = (props: { handover: Handover }): ReactElement | null => {
  const words = useTexts(leadTexts).handover
  const { table, facts, me } = useAtTable()
  const name = useSeatName()
  const speakers = useSpeakers()
  if (!notesForOthers(facts)) return null
  const { id, to, receiver, resident } = props.handover
  const note = (of: 'receiver' | 'resident', saidBy?: (typeof speakers)[number]) => {
    return (says: 'yes' | 'no') =>
      answerHandover(table.sessionId, id, { of, says, ...(saidBy !== undefined && { saidBy }) })
  }
  return (
    <>
      {receiver === null && to !== facts.participantId && (
        <YesOrNo
          yes={words.noteYes(name(to))}
          no={words.noteReceiverNo(name(to))}
          say={note('receiver')}
        />
      )}
      {resident === null &&
        me?.kind !== 'resident' &&
        // A resident who takes over says both at once.
        speakers
          .filter((speaker) => speaker !== to)
          .map((speaker) => (
            <YesOrNo
              key={speaker ?? ''}
              yes={words.noteYes(name(speaker))}
              no={words.noteResidentNo(name(speaker))}
              say={note('resident', speaker)}
            />
          ))}
    </>
  )
}
