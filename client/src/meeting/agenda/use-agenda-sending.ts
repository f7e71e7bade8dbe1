import type { Agenda, AgendaChange, SessionId } from '@samenbord/shared/model'
import type { AgendaResponse } from '@samenbord/shared/protocol'
import { useCallback, useEffect, useRef } from 'react'
import { type Answer, changeAgenda } from '../../api/index.ts'

/** A change, or which one it is given the steps as they are when it is sent. */
export type WantedChange = AgendaChange | ((agenda: Agenda) => AgendaChange)

/** Whether it means the same when another changed the agenda first. */
const stillMeant = (change: AgendaChange): boolean => change.do !== 'go' && change.do !== 'skip'

/** Each meeting has steps of its own, and counts its changes anew. */
const isSameMeeting = (one: Agenda, other: Agenda): boolean =>
  one.steps.some(({ id }) => other.steps.some((step) => step.id === id))

/**
 * Sends a change on the newest agenda that is known here: the one told, or the one last answered.
 * When another was first and theirs is known by then, what is still meant is sent once more.
 */
export const useAgendaSending = (session: SessionId, told: Agenda | null) => {
  const newest = useRef(told)
  useEffect(() => {
    const { current } = newest
    const isAnother = told === null || current === null || !isSameMeeting(told, current)
    if (isAnother || told.version >= current.version) newest.current = told
  }, [told])
  return useCallback(
    async (make: (agenda: Agenda) => AgendaChange): Promise<Answer<AgendaResponse>> => {
      const send = async (
        agenda: Agenda,
        change: AgendaChange,
      ): Promise<Answer<AgendaResponse>> => {
        const answer = await changeAgenda(session, agenda.version, change)
        if (answer.ok && newest.current === agenda) newest.current = answer.value.agenda
        return answer
      }
      const first = newest.current
      if (first === null) return { ok: false, reason: 'no-meeting', retryAfter: undefined }
      const change = make(first)
      const answer = await send(first, change)
      if (answer.ok || answer.reason !== 'agenda-moved' || !stillMeant(change)) return answer
      const second = newest.current
      return second === null || second === first ? answer : send(second, make(second))
    },
    [session],
  )
}
