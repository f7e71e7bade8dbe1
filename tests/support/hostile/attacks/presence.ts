import type { Attack } from '../assailant.ts'
import { socketFrame } from '../raw-peer.ts'
import { presenceFrame } from '../table-frames.ts'

export const presenceAttacks: readonly Attack[] = [
  {
    name: 'a hundred thousand states of presence in one frame',
    as: 'view',
    refusal: 'awareness-too-large',
    round: async (assailant) => {
      const peer = await assailant.sit()
      peer.send(presenceFrame(Array.from({ length: 100_000 }, (_, id) => [id, 1, '{}'] as const)))
      await peer.ended()
    },
  },
  {
    name: 'a state larger than may be shown',
    as: 'view',
    refusal: 'awareness-too-large',
    round: async (assailant) => {
      const peer = await assailant.sit()
      peer.send(presenceFrame([[5, 1, JSON.stringify({ x: 'x'.repeat(20_000) })]]))
      await peer.ended()
    },
  },
  {
    name: 'states under one id after another',
    as: 'view',
    refusal: 'awareness-foreign',
    round: async (assailant) => {
      const peer = await assailant.sit()
      for (let id = 80; id < 90; id++) peer.send(presenceFrame([[id, 1, '{}']]))
      await peer.ended()
    },
  },
  {
    name: 'the largest states, as often as it goes',
    as: 'view',
    refusal: 'too-many-attempts',
    round: async (assailant) => {
      const peer = await assailant.sit()
      const state = JSON.stringify({ x: 'x'.repeat(15_000) })
      let clock = 0
      const next = () => socketFrame(presenceFrame([[91, ++clock, state]]))
      await peer.writeUntilEnded(() => Buffer.concat(Array.from({ length: 20 }, next)))
    },
  },
]
