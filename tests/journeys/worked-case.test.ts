import { describe, expect, it } from 'vitest'
import { workedCase } from '../../server/src/demo/worked-case.ts'
import type { BrowserPerson, Looks } from '../support/browser-person.ts'
import { eventually } from '../support/eventually.ts'
import { useJourney } from '../support/journey.ts'

const { title, records } = workedCase('2026-05-12')
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
  await person.seesTable('plan')
  return person
}

const seatSamira = async (): Promise<BrowserPerson> => {
  const samira = await journey.person()
  await samira.goTo(journey.server.signInLink)
  await samira.page.getByRole('link', { name: title }).click()
  await samira.seesTable('plan')
  return samira
}

const setAside = (one: BrowserPerson) =>
  one.page.getByText(/kan hier niet getoond|kunnen hier niet getoond/).count()

describe('the worked case', () => {
  it('is opened and edited by several at once, with nothing set aside', async () => {
    const samira = await seatSamira()
    const henk = await join('resident', 'Henk', undefined, { screen: 'phone' })
    const noor = await join('professional', 'Noor', 'Thuiszorg Linde')
    const fatima = await join('professional', 'Fatima', 'Schuldhulp')
    const everyone = [samira, henk, noor, fatima]
    for (const one of everyone) {
      expect(await setAside(one)).toBe(0)
      // With the board alone there is room for all hands.
      await one.press(one === henk ? 'Bord' : 'Plan')
      await one.seesBoard()
    }
    const shapes = records.filter(({ typeName }) => typeName === 'shape').length
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
      expect(await setAside(one)).toBe(0)
      await one.seesSaved()
    }
  })

  it('has the plan of the resident, who says that it is about him and what is right', async () => {
    const samira = await seatSamira()
    const wim = await join('resident', 'Willem', undefined, { screen: 'phone' })
    const stairs = wim.plan.view.locator('.statement', { hasText: 'De trap is zwaar.' })
    await stairs.getByText('nog niet bevestigd').waitFor()

    await wim.press('Meer over Wim')
    await wim.page.getByRole('menuitem', { name: 'Dat ben ik' }).click()
    await stairs.getByRole('button', { name: 'Ja', exact: true }).click()
    for (const one of [wim, samira]) {
      const said = one.plan.view.locator('.statement', { hasText: 'De trap is zwaar.' })
      await eventually(() => said.getByText('nog niet bevestigd').count()).toBe(0)
      await one.seesSaved()
    }
  })
})
