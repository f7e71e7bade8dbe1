import type { ParticipantId } from '@samenbord/shared/model'
import { useEffect, useRef, useState } from 'react'
import { type Editor, react, useValue } from 'tldraw'
import type { TableConnection, TableFacts } from '../sync/index.ts'

const isHere = (editor: Editor, id: ParticipantId): boolean =>
  editor.getCollaborators().some(({ userId }) => userId === id)

/**
 * Keeps whom the table's screen follows and whom the editor follows the same. Who is not on the
 * board yet is followed as soon as they are.
 */
export const bindFollowing = (table: TableConnection, editor: Editor): (() => void) => {
  let waiting = false
  const follow = () => {
    const wanted = table.following.get()
    waiting = wanted !== null && !isHere(editor, wanted)
    if (wanted === null) editor.stopFollowingUser()
    else if (!waiting && wanted !== editor.getInstanceState().followingUserId) {
      editor.startFollowingUser(wanted)
    }
  }
  const stop = table.following.subscribe(follow)
  const stopReact = react('following', () => {
    const following = editor.getInstanceState().followingUserId
    const wanted = table.following.get()
    if (waiting && wanted !== null && isHere(editor, wanted)) follow()
    else if (!waiting && following === null) table.following.set(null)
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
  const before = useRef<ParticipantId | null>(null)
  const [answered, setAnswered] = useState<ParticipantId | null>(null)
  const here = useValue(
    'spotlit is here',
    () => editor !== undefined && other !== null && isHere(editor, other),
    [editor, other],
  )
  useEffect(() => {
    const ended = before.current
    if (ended !== null && ended !== other) {
      // Whoever follows someone else by choice goes on.
      if (table.following.get() === ended) table.following.set(null)
      setAnswered(null)
    }
    before.current = other
    if (other !== null && here && kind === 'professional') table.following.set(other)
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
