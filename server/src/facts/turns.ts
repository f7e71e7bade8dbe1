import type { ParticipantId, Round, SessionId, Timer, TimerChange } from '@samenbord/shared/model'
import { ok, type Result, refused } from '@samenbord/shared/protocol'
import type { FactStore } from '../storage/facts/fact-store.ts'
import type { Tables } from '../sync/tables.ts'
import { momentOf } from './moment.ts'

/** Who speaks when: a round in which each has a turn, and a timer that everyone sees. */
export interface Turns {
  /** Everyone in turn, or no longer. */
  setRound(sessionId: SessionId, round: Round | null): Result<null, 'participant-unknown'>
  changeTimer(sessionId: SessionId, change: TimerChange): void
  /** The meeting ends, and both with it. */
  meetingEnds(sessionId: SessionId): void
  /** Someone who leaves has no turn any more. Answers whether there is something to tell. */
  forget(sessionId: SessionId, participantId: ParticipantId): boolean
  announce(sessionId: SessionId): void
}

/** Keeps round and timer with the session, so that both go on after a restart. */
export const createTurns = (store: FactStore, tables: Tables, now: () => number): Turns => {
  const announce = (sessionId: SessionId): void => {
    const stored = store.sessions.get(sessionId)
    if (stored === undefined) return
    tables.announce(sessionId, { type: 'round', round: stored.round })
    tables.announce(sessionId, { type: 'timer', timer: stored.timer })
  }

  return {
    setRound: (sessionId, round) => {
      const isAtTable = (id: ParticipantId): boolean => store.participants.isAdmitted(sessionId, id)
      if (round !== null) {
        const { order, spoken, speaking } = round
        const others = [...spoken, ...(speaking === null ? [] : [speaking])]
        if (!order.every(isAtTable) || !others.every((id) => order.includes(id))) {
          return refused('participant-unknown')
        }
      }
      store.sessions.setRound(sessionId, round)
      tables.announce(sessionId, { type: 'round', round })
      return ok(null)
    },
    changeTimer: (sessionId, change) => {
      const before = store.sessions.get(sessionId)?.timer ?? null
      const timer = changedTimer(before, change, now())
      store.sessions.setTimer(sessionId, timer)
      tables.announce(sessionId, { type: 'timer', timer })
    },
    meetingEnds: (sessionId) => {
      store.sessions.setRound(sessionId, null)
      store.sessions.setTimer(sessionId, null)
    },
    forget: (sessionId, participantId) => {
      const round = store.sessions.get(sessionId)?.round
      if (!round?.order.includes(participantId)) return false
      const others = (ids: readonly ParticipantId[]) => ids.filter((id) => id !== participantId)
      const order = others(round.order)
      const speaking = round.speaking === participantId ? null : round.speaking
      store.sessions.setRound(
        sessionId,
        order.length === 0 ? null : { ...round, order, spoken: others(round.spoken), speaking },
      )
      return true
    },
    announce,
  }
}

const changedTimer = (timer: Timer | null, change: TimerChange, now: number): Timer | null => {
  const at = momentOf(now)
  switch (change.do) {
    case 'start':
      return { seconds: change.seconds, startedAt: at, pausedAt: null }
    case 'pause':
      return timer === null || timer.pausedAt !== null ? timer : { ...timer, pausedAt: at }
    case 'resume': {
      if (timer === null || timer.pausedAt === null) return timer
      const stood = now - Date.parse(timer.pausedAt)
      const startedAt = momentOf(Date.parse(timer.startedAt) + stood)
      return { ...timer, startedAt, pausedAt: null }
    }
    case 'stop':
      return null
  }
}
