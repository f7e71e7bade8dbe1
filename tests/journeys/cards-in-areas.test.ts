import { addEntities } from '@samenbord/shared/document'
import { describe, it } from 'vitest'
import { action, goal, statement } from '../../shared/src/model/test-support/plan-entities.ts'
import type { BrowserPerson } from '../support/browser-person.ts'
import { eventually } from '../support/eventually.ts'
import { useJourney } from '../support/journey.ts'

const journey = useJourney()

/** Where something lies on the screen, in whole pixels. */
const cardBox = async (person: BrowserPerson, words: string) => {
  const box = await person.cards.on(words).boundingBox()
  if (box === null) throw new Error(`no card with ${words} is in sight`)
  return box
}

/** Whether what lies here lies within this frame of the template. */
const isOn = async (person: BrowserPerson, words: string, frame: string): Promise<boolean> => {
  const card = await cardBox(person, words)
  const around = await person.page.locator(`[data-shape-id="shape:${frame}"]`).boundingBox()
  if (around === null) throw new Error(`no frame ${frame} is in sight`)
  return (
    card.x >= around.x &&
    card.y >= around.y &&
    card.x + card.width <= around.x + around.width &&
    card.y + card.height <= around.y + around.height
  )
}

describe('what goes from the plan to the board of a template', () => {
  it('comes to lie where it belongs, and is sorted there as in the plan', async () => {
    const table = await journey.table({ template: 'mdo' })
    const [samira, wim] = await Promise.all([
      table.seatSamira(),
      table.seat('Wim', 'resident', 'edit'),
    ])
    await table.lay((doc) => {
      addEntities(doc, [
        statement(1, 'Ik slaap slecht.', { topic: 'night' }),
        goal(1, 'Rust in huis'),
        action(1, 'belt de huisarts'),
      ])
    })
    const { plan, actions, goals } = samira.words
    await samira.plan.choose(samira.plan.statement('slecht'), plan.putOnBoard)
    await samira.plan.show('wishes')
    await samira.plan.choose(samira.plan.goal('Rust'), plan.putOnBoard)
    await samira.plan.show('actions')
    await samira.plan.choose(samira.plan.action('huisarts'), plan.putOnBoard)
    for (const [words, frame] of [
      ['slecht', 'hoe-is-het'],
      ['Rust', 'wat-wil-je-anders'],
      ['huisarts', 'wie-doet-wat'],
    ] as const) {
      await wim.cards.on(words).waitFor()
      await eventually(() => isOn(wim, words, frame)).toBe(true)
    }

    // What one says of it on the card, the other finds in the plan.
    const tools = (person: BrowserPerson) => person.page.locator('.card-tools')
    await samira.cards.open(samira.cards.on('huisarts'))
    await tools(samira).getByText(actions.fields.more).click()
    const asked = (label: string) => tools(samira).getByRole('group', { name: label })
    await asked(actions.fields.watcher).getByRole('button', { name: 'Wim' }).click()
    await asked(actions.fields.hears).getByRole('button', { name: 'Samira' }).click()
    await samira.cards.close()
    await wim.plan.show('actions')
    const row = wim.plan.action('huisarts')
    await eventually(() => row.textContent()).toMatch(/Wim.*Samira/s)

    await wim.cards.open(wim.cards.on('Rust'))
    await tools(wim).getByLabel(goals.fields.topic).selectOption('night')
    await wim.cards.close()
    await samira.plan.show('wishes')
    const wish = samira.plan.goal('Rust')
    await eventually(() => wish.textContent()).toContain(samira.words.domains.topics.night)
  })
})
