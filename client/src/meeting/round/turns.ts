import { silentIn } from '@samenbord/shared/agenda'
import type { ParticipantId, Round } from '@samenbord/shared/model'

/** A round that begins: the first has the turn. */
export const beginRound = (order: readonly ParticipantId[], words: string | null): Round => ({
  words,
  order: [...order],
  spoken: [],
  speaking: order[0] ?? null,
})

/** Who speaks has spoken, and the next has the turn. */
export const nextTurn = (round: Round): Round => ({
  ...round,
  spoken: round.speaking === null ? round.spoken : [...round.spoken, round.speaking],
  speaking: silentIn(round)[0] ?? null,
})

/** Who has the turn would rather come last, and the next has it. */
export const comeLater = (round: Round): Round => {
  const { speaking, order } = round
  if (speaking === null) return round
  const later = { ...round, order: [...order.filter((id) => id !== speaking), speaking] }
  return { ...later, speaking: silentIn(round)[0] ?? speaking }
}

/** A round under way in which these are to come, in this order; who has spoken stays so. */
export const reorderRound = (round: Round, order: readonly ParticipantId[]): Round | null => {
  const spoken = round.spoken.filter((id) => order.includes(id))
  const kept = { ...round, order: [...order], spoken }
  if (order.length === 0) return null
  const stays = round.speaking !== null && order.includes(round.speaking)
  return stays ? kept : { ...kept, speaking: silentIn({ ...kept, speaking: null })[0] ?? null }
}

/** The same with the one at `from` at `to`. */
export const moved = <T>(list: readonly T[], from: number, to: number): readonly T[] => {
  const item = list[from]
  if (item === undefined || to < 0 || to >= list.length) return list
  const rest = list.filter((_, at) => at !== from)
  return [...rest.slice(0, to), item, ...rest.slice(to)]
}
