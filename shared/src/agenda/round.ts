import type { ParticipantId, Round } from '../model/index.ts'

/** Who have not spoken yet and do not speak now, in the order in which they come. */
export const silentIn = ({ order, spoken, speaking }: Round): readonly ParticipantId[] =>
  order.filter((id) => id !== speaking && !spoken.includes(id))
