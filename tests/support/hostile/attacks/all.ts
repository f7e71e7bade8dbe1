import type { Attack } from '../assailant.ts'
import { connectionAttacks, largeDocumentAttacks } from './connections.ts'
import { frameAttacks } from './frames.ts'
import { presenceAttacks } from './presence.ts'
import { updateAttacks } from './updates.ts'

/** Every known way; those that leave much in the document come last. */
export const ATTACKS: readonly Attack[] = [
  ...presenceAttacks,
  ...frameAttacks,
  ...connectionAttacks,
  ...updateAttacks,
  ...largeDocumentAttacks,
]
