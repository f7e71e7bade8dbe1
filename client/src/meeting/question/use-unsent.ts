import type { ParticipantId } from '@samenbord/shared/model'
import { useEffect, useRef, useState } from 'react'
import type { z } from 'zod'
import { useAtTable } from '../../entity/at-table.tsx'
import type { Unsent } from '../../entity/unsent-words.tsx'
import { type KeptPlace, keptPlace } from '../../ui/kept-in-tab.ts'
import type { Asked } from './question-place.tsx'

/** Where the words of one kind of question stay until they are given, and which were. */
export interface UnsentOf<Question extends Asked> {
  name(me: ParticipantId, id: Question['id']): string
  readonly words: z.ZodType<readonly string[]>
  /** What I said, once that is shown. */
  given(question: Question, me: ParticipantId): readonly string[]
}

/**
 * What I wrote for a question and had not given when it was shown or taken away, if there is any; `of`
 * stays the same.
 */
export const useUnsent = <Question extends Asked>(
  question: Question | null,
  of: UnsentOf<Question>,
): Unsent | undefined => {
  const { facts } = useAtTable()
  const { participantId: me } = facts
  const { id: session } = facts.session
  const [left, setLeft] = useState<{
    readonly words: readonly string[]
    readonly place: KeptPlace<readonly string[]>
  }>()
  const open = useRef<Question['id']>(undefined)
  useEffect(() => {
    const before = open.current
    open.current = question?.state === 'open' ? question.id : undefined
    const closed = question?.state === 'shown' ? question.id : before
    if (closed === undefined || closed === open.current) return
    const place = keptPlace(session, of.name(me, closed), of.words)
    const given = question?.state === 'shown' ? of.given(question, me) : []
    const words = (place.read() ?? [])
      .map((one) => one.trim())
      .filter((one) => one !== '' && !given.includes(one))
    if (words.length === 0) return place.drop()
    setLeft({ words, place })
  }, [question, session, me, of])
  if (left === undefined) return undefined
  return {
    words: left.words,
    drop() {
      left.place.drop()
      setLeft(undefined)
    },
  }
}
