import { carryOut, type Outcome } from './assailant.ts'
import type { Order } from './assailant-process.ts'
import { ATTACKS } from './attacks/all.ts'

/** Carries out the attacks it is asked for, one after another, beside those whom they could hurt. */
process.on('message', async ({ name, scene, forMs }: Order) => {
  const attack = ATTACKS.find((one) => one.name === name)
  const unknown: Outcome = { refusals: {}, failure: `there is no attack "${name}"` }
  process.send?.(attack === undefined ? unknown : await carryOut(attack, scene, forMs))
})
process.send?.('ready')
