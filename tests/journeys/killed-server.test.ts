import { describe, it } from 'vitest'
import { whileLost } from '../support/browser-person.ts'
import { eventually } from '../support/eventually.ts'
import { useJourney } from '../support/journey.ts'

const journey = useJourney()

describe('a server that is killed', () => {
  it('comes back with everything anyone had seen, and everyone comes back by themselves', async () => {
    const table = await journey.table()
    const samira = await table.seatSamira()
    const henk = await table.seat('Henk', 'resident', 'edit', { screen: 'phone' })
    const ria = await table.seat('Ria', 'supporter', 'edit')
    const everyone = [samira, henk, ria]
    await samira.hand.note([200, 200], 'Wat gaat er goed?')
    await ria.hand.draw([500, 200], [600, 300])
    await ria.hand.startNote([600, 450])
    await ria.hand.type('Ik kom op dinsdag')
    // Seen by one other is enough: nobody waits for it to be saved.
    await eventually(() => henk.hand.words()).toContain('Ik kom op dinsdag')
    await whileLost(everyone, async () => {
      await journey.server.end('SIGKILL')
      for (const one of everyone) await one.seesSaved('Niet verbonden. Houd dit scherm open')
      await ria.hand.type(' en vrijdag')
      await ria.hand.stopWriting()
      await henk.hand.draw([40, 400], [200, 460])
      await journey.server.restart()
      for (const one of everyone) await one.seesSaved()
    })
    for (const one of [...everyone, await table.seat('Noor', 'professional', 'edit')]) {
      await eventually(() => one.hand.words()).toEqual([
        'Ik kom op dinsdag en vrijdag',
        'Wat gaat er goed?',
      ])
      await eventually(() => one.hand.count('draw')).toBe(2)
      await eventually(() => one.names()).toBe('Samira, Henk, Ria en Noor')
      await one.seesSaved()
    }
  })
})
