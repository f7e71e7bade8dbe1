import { describe, expect, it } from 'vitest'
import { workedCase } from '../../server/src/demo/worked-case.ts'
import type { BrowserPerson, Looks } from '../support/browser-person.ts'
import { eventually } from '../support/eventually.ts'
import { useJourney } from '../support/journey.ts'

const journey = useJourney(['--demo'])

const linkFor = (kind: string): string => {
  const link = new RegExp(`^As ${kind}.*?: +(\\S+)$`, 'm').exec(journey.server.output())?.[1]
  if (link === undefined) throw new Error(`the demonstration printed no link for a ${kind}`)
  return link
}

const join = async (
  kind: string,
  name: string,
  organisation?: string,
  looks?: Looks,
): Promise<BrowserPerson> => {
  const person = await journey.person(looks)
  await person.goTo(linkFor(kind))
  await person.join(name, organisation)
  await person.seesBoard()
  return person
}

describe('the worked case', () => {
  it('is opened and edited by several at once, with nothing set aside', async () => {
    const samira = await journey.person()
    await samira.goTo(journey.server.signInLink)
    await samira.page.getByRole('link', { name: workedCase.title }).click()
    await samira.seesBoard()
    const henk = await join('resident', 'Henk', undefined, { screen: 'phone' })
    const noor = await join('professional', 'Noor', 'Thuiszorg Linde')
    const fatima = await join('professional', 'Fatima', 'Schuldhulp')
    const everyone = [samira, henk, noor, fatima]
    const shapes = workedCase.records.filter(({ typeName }) => typeName === 'shape').length
    for (const one of everyone) {
      await eventually(() => one.names()).toBe('Samira, Henk, Noor en Fatima')
      await eventually(() => one.hand.count()).toBe(shapes)
    }

    await Promise.all([
      samira.hand.note([300, 600], 'Samira was hier'),
      henk.hand.note([200, 400], 'Henk was hier'),
      noor.hand.draw([700, 600], [900, 700]),
      fatima.hand.note([500, 200], 'Fatima was hier'),
    ])
    await noor.hand.note([900, 200], 'Noor was hier')
    const words = await samira.hand.words()
    for (const one of everyone) {
      await eventually(() => one.hand.count()).toBe(shapes + 5)
      await eventually(() => one.hand.words()).toEqual(
        expect.arrayContaining([
          'Samira was hier',
          'Henk was hier',
          'Fatima was hier',
          'Noor was hier',
        ]),
      )
      expect((await one.hand.words()).length).toBe(words.length)
      expect(
        await one.page.getByText(/kan hier niet getoond|kunnen hier niet getoond/).count(),
      ).toBe(0)
      await one.seesSaved()
    }
  })
})
