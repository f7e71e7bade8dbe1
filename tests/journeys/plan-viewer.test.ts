import { addEntities, changeEntity, removeEntities, setRole } from '@samenbord/shared/document'
import { describe, expect, it } from 'vitest'
import { action, goal } from '../../shared/src/model/test-support/plan-entities.ts'
import { eventually } from '../support/eventually.ts'
import { Intruder } from '../support/intruder.ts'
import { useJourney } from '../support/journey.ts'
import type { PlanPart } from '../support/plan-hand.ts'
import { layWholePlan } from '../support/plan-pieces.ts'

const journey = useJourney()

const PARTS = ['how-it-is', 'wishes', 'actions', 'care', 'open'] as const

/** What stands in each part of the plan. */
const READS: Record<PlanPart, readonly string[]> = {
  'how-it-is': ['Ik slaap in de stoel.', 'De gang staat vol dozen.', 'Ik wil naar een 7.'],
  wishes: ['Weer in mijn bed slapen', 'Nu een 3', 'maakt de gang vrij'],
  actions: ['nog te vragen, door Samira', 'Samira let erop', 'belt de longverpleegkundige'],
  care: ['De voordeur gaat half open.', 'De huur voor juni', 'Els van hiernaast'],
  open: ['Wie houdt het overzicht?', 'Wie doet dit?', 'Hoe ging dit?'],
}

describe('someone who may only look', () => {
  it('reads all of the plan, and has nothing in hand that changes it', async () => {
    const table = await journey.table({ template: 'mdo' })
    const [wim, samira] = [await table.sit('Wim', 'resident'), await table.party('Samira')]
    await table.lay((doc) => layWholePlan(doc, wim, samira))
    const kim = await table.seat('Kim', 'professional', 'view')
    const { plan, steps, statements, actions, goals, openEnds } = kim.words
    await kim.press(plan.whole)
    await kim.sees(plan.viewOnly)
    const buttons: string[] = []
    for (const part of PARTS) {
      await kim.plan.show(part)
      for (const words of READS[part]) await kim.plan.view.getByText(words).first().waitFor()
      if (part === 'actions') await kim.plan.toggle(kim.plan.action('maakt de gang vrij'))
      expect(await kim.plan.view.locator('textarea, input, select, .row-menu').count()).toBe(0)
      for (const button of await kim.plan.view.locator('.plan__body button').all()) {
        const name = (await button.getAttribute('aria-label')) ?? (await button.textContent())
        buttons.push(name ?? '')
      }
    }
    // They show more or less, or lead somewhere; none of them changes anything.
    const harmless = [
      ...Object.values(statements.layout),
      ...Object.values(actions.looks),
      ...kim.words.statements.help.at('').split(':', 1),
      ...openEnds.jump('').split(':', 1),
      goals.closed(1),
      'Wim en De kerk maakt',
      'Samira zet',
      'Nog niet duidelijk wie: belt',
    ]
    expect(buttons.filter((name) => !harmless.some((one) => name.startsWith(one)))).toEqual([])
    expect(await kim.plan.view.getByRole('button', { name: steps.undo }).count()).toBe(0)

    await kim.plan.show('actions')
    const before = await kim.plan.actions()
    await kim.plan.action('zet het bed').locator('button').first().press('Alt+ArrowUp')
    await kim.page.keyboard.press('Control+z')
    await kim.plan.action('zet het bed').dragTo(kim.plan.action('maakt de gang vrij'))
    await kim.press(actions.looks.table)
    await kim.press('belt de longverpleegkundige')
    expect(await kim.plan.view.locator('textarea, input, .row-menu').count()).toBe(0)
    await kim.press(actions.looks.columns)
    const columns = kim.plan.view.locator('.action-column')
    await columns.first().locator('.action-card').dragTo(columns.nth(1))
    expect(await kim.dialog().count()).toBe(0)
    await kim.press(actions.looks.list)
    expect(await kim.plan.actions()).toEqual(before)
    await kim.seesSaved()
  })

  it('changes nothing in the plan with frames of their own making', async () => {
    const table = await journey.table({ template: 'kitchen-table' })
    const [wish, task] = [goal(1, 'Rust in huis'), action(1, 'maken de gang vrij')]
    await table.lay((doc) => addEntities(doc, [wish, task]))
    const [ria, kim] = await Promise.all([
      table.seat('Ria', 'supporter', 'edit', { screen: 'phone' }),
      table.seat('Kim', 'professional', 'view', { screen: 'phone' }),
    ])
    const partyOfKim = await table.party('Kim')
    const cookie = (await kim.context.cookies()).map(({ name, value }) => `${name}=${value}`)
    const attempts = [
      (doc) => addEntities(doc, [goal(9, 'Van Kim')]),
      (doc) => removeEntities(doc, [wish.id], Date.now()),
      (doc) => changeEntity<'goal'>(doc, wish.id, { status: 'let-go' }),
      (doc) => setRole(doc, task.id, partyOfKim, 'does'),
    ] satisfies Parameters<Intruder['write']>[0][]
    for (const attempt of attempts) {
      const intruder = await Intruder.enter(journey.server.url, table.id, cookie.join('; '))
      intruder.write(attempt)
      await eventually(() => intruder.refusals).toContain('forbidden')
      intruder.leave()
    }
    await ria.plan.show('wishes')
    await ria.plan.wish('En lucht')
    for (const one of [
      ria,
      kim,
      await table.seat('Noor', 'professional', 'edit', { screen: 'phone' }),
    ]) {
      await one.plan.show('wishes')
      await eventually(() => one.plan.wishes()).toEqual(['Rust in huis', 'En lucht'])
      await one.plan.show('actions')
      expect(await one.plan.actions()).toEqual(['Nog niet duidelijk wie: maken de gang vrij'])
      await one.seesSaved()
    }
  })
})
