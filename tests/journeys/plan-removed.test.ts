import { addEntities } from '@samenbord/shared/document'
import { describe, expect, it } from 'vitest'
import { action, goal } from '../../shared/src/model/test-support/plan-entities.ts'
import { eventually } from '../support/eventually.ts'
import { useJourney } from '../support/journey.ts'

const journey = useJourney()

describe('what one deletes while another is in it', () => {
  it('is told, can be put back with every letter, and says where it is used', async () => {
    const table = await journey.table({ template: 'kitchen-table' })
    const wish = goal(1, 'Lucht in huis', { whose: null, wordsOf: null })
    await table.lay((doc) => {
      addEntities(doc, [wish, action(1, 'maken de gang vrij', { goal: wish.id })])
    })
    const [wim, greet] = await Promise.all([
      table.seat('Wim', 'resident', 'edit', { screen: 'phone' }),
      table.seat('Greet', 'supporter', 'edit', { screen: 'phone' }),
    ])
    const { steps, entity, actions, goals } = wim.words
    for (const one of [wim, greet]) await one.plan.show('actions')

    const row = wim.plan.action('maken de gang vrij')
    await wim.plan.toggle(row)
    await row.getByLabel(actions.fields.what).click()
    await wim.page.keyboard.press('End')
    await wim.page.keyboard.type(', samen met Daan')
    await eventually(() => greet.plan.actions()).toEqual([
      'Nog niet duidelijk wie: maken de gang vrij, samen met Daan',
    ])
    await greet.plan.choose(greet.plan.action('gang vrij'), actions.remove)
    await eventually(() => greet.plan.actions()).toEqual([])
    await wim.sees(steps.taken(['afspraak']))
    expect(await wim.plan.actions()).toEqual([])
    await wim.press(steps.putBack)
    for (const one of [wim, greet]) {
      await eventually(() => one.plan.actions()).toEqual([
        'Nog niet duidelijk wie: maken de gang vrij, samen met Daan',
      ])
    }

    for (const one of [wim, greet]) await one.plan.show('wishes')
    await greet.plan.choose(greet.plan.goal('Lucht in huis'), goals.remove)
    await greet.dialog().getByText(entity.usedAt).waitFor()
    await greet.dialog().getByText('afspraak: maken de gang vrij, samen met Daan').waitFor()
    await greet.dialog().getByRole('button', { name: entity.remove }).click()
    for (const one of [wim, greet]) await eventually(() => one.plan.wishes()).toEqual([])
    await wim.plan.show('actions')
    await wim.plan.view.getByRole('heading', { name: actions.withoutGoal }).waitFor()

    await greet.plan.undo()
    await eventually(() => greet.plan.wishes()).toEqual(['Lucht in huis'])
    await wim.plan.view.getByRole('heading', { name: 'Lucht in huis' }).waitFor()
    for (const one of [wim, greet]) await one.seesSaved()
  })
})
