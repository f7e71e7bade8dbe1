import { ParticipantId, partyOf } from '@samenbord/shared/model'
import type { People, Person } from '@samenbord/shared/plan'
import type { Editor, TLNoteShape } from 'tldraw'

/** Has each new note know who wrote it. */
export const signNotes = (editor: Editor, me: () => ParticipantId): void => {
  editor.getInitialMetaForShape = ({ type }) => (type === 'note' ? { by: me() } : {})
}

/** Who wrote a note, when it says so and the table knows them. */
export const authorOf = (people: People, { meta }: TLNoteShape): Person | undefined => {
  const by = ParticipantId.safeParse(meta.by)
  return by.success ? people.find(partyOf({ kind: 'participant', id: by.data })) : undefined
}
