import type { ParticipantId } from '@samenbord/shared/model'
import { useEffect, useState } from 'react'
import { type Editor, react, useValue } from 'tldraw'
import type { TableConnection, TableFacts } from '../sync/index.ts'

const isHere = (editor: Editor, id: ParticipantId): boolean =>
  editor.getCollaborators().some(({ userId }) => userId === id)

/** Keeps whom the table's screen follows and whom the editor follows the same. */
export const bindFollowing = (table: TableConnection, editor: Editor): (() => void) => {
  const follow = () => {
    const wanted = table.following.get()
    if (wanted === editor.getInstanceState().followingUserId) return
    if (wanted !== null && isHere(editor, wanted)) editor.startFollowingUser(wanted)
    else editor.stopFollowingUser()
  }
  const stop = table.following.subscribe(follow)
  const stopReact = react('following', () => {
    if (editor.getInstanceState().followingUserId === null) table.following.set(null)
  })
  return () => {
    stop()
    stopReact()
  }
}

/**
 * *Kijk mee*: whoever sits here for work goes along at once; a resident or someone from the
 * household's circle is asked. Answers whom to ask about, and what to do with the answer.
 */
export const useSpotlight = (
  table: TableConnection,
  facts: TableFacts,
  editor: Editor | undefined,
): { asked: ParticipantId | undefined; answer(follow: boolean): void } => {
  const { spotlight, participantId, participants } = facts
  const kind = participants.find(({ id }) => id === participantId)?.kind
  const other = spotlight === participantId ? null : spotlight
  const [answered, setAnswered] = useState<ParticipantId | null>(null)
  const here = useValue(
    'spotlit is here',
    () => editor !== undefined && other !== null && isHere(editor, other),
    [editor, other],
  )
  useEffect(() => {
    if (other === null) {
      table.following.set(null)
      setAnswered(null)
    } else if (here && kind === 'professional') table.following.set(other)
  }, [table, other, here, kind])
  const asked = other !== null && here && kind !== 'professional' && answered !== other
  return {
    asked: asked ? other : undefined,
    answer(follow) {
      setAnswered(other)
      if (follow) table.following.set(other)
    },
  }
}
