import { hasCard } from '@samenbord/shared/document'
import { everyEntity, type Plan } from '@samenbord/shared/plan'
import type { CardShape } from './card-shape.ts'
import { faceOf } from './entity-faces.ts'
import type { CardFace, CardTelling } from './face.ts'
import { overviewFace } from './overview-face.ts'

/** All that a card can tell, at one moment. */
export interface WholeReading extends CardTelling {
  readonly plan: Plan
}

/** What a card on the board says now; nothing when what it shows is not in the plan. */
export const cardFaceOf = ({ props }: CardShape, reading: WholeReading): CardFace | undefined => {
  if (props.view === 'overview') return overviewFace(reading)
  const entity = everyEntity(reading.plan).find(({ id }) => id === props.entityId)
  return entity !== undefined && hasCard(entity) ? faceOf(entity, reading) : undefined
}
