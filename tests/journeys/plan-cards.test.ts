import { addEntities } from '@samenbord/shared/document'
import { describe, expect, it } from 'vitest'
import { action } from '../../shared/src/model/test-support/plan-entities.ts'
import { eventually } from '../support/eventually.ts'
import { useJourney } from '../support/journey.ts'

const journey = useJourney()

describe('a card on the board and the plan beside it', () => {
  it('are the same thing, however the card came there', async () => {
    const table = await journey.table()
    const [samira, wim] = await Promise.all([
      table.seatSamira(),
      table.seat('Wim', 'resident', 'edit'),
    ])
    await table.lay((doc) => {
      addEntities(doc, [action(1, 'belt de longarts'), action(2, 'maken de gang vrij')])
    })
    const both = [samira, wim]
    const { actions, plan, cards, table: frame } = samira.words

    await wim.cards.make('goal', 'Daan weer aan tafel')
    await samira.cards.on('Daan weer aan tafel').waitFor()
    for (const one of both) {
      await one.press(frame.views.plan)
      await one.plan.isThere()
      await one.plan.show('wishes')
      await eventually(() => one.plan.wishes()).toEqual(['Daan weer aan tafel'])
    }

    await wim.hand.note([250, 500], 'Rust in huis')
    await wim.hand.choose('select')
    await wim.hand.tap([250, 500], 1, 'right')
    await wim.page.getByRole('menuitem', { name: cards.fromNote.goal }).click()
    for (const one of both) {
      await one.cards.on('Rust in huis').waitFor()
      await eventually(() => one.hand.count('note')).toBe(0)
      await eventually(() => one.plan.wishes()).toEqual(['Daan weer aan tafel', 'Rust in huis'])
    }

    await samira.plan.show('actions')
    const canvas = samira.page.locator('.tl-canvas')
    await samira.plan.action('longarts').dragTo(canvas, { targetPosition: { x: 200, y: 150 } })
    await wim.cards.on('belt de longarts').waitFor()
    await samira.plan.choose(samira.plan.action('gang vrij'), plan.putOnBoard)
    await wim.cards.on('maken de gang vrij').waitFor()

    // What one writes in the plan, the other reads on the card, and the other way round.
    const row = samira.plan.action('arts')
    await samira.plan.toggle(row)
    await row.getByLabel(actions.fields.what).fill('belt de huisarts')
    await row.getByRole('button', { name: 'Wim' }).click()
    const card = wim.cards.on('belt de huisarts')
    await card.getByText('Wim').first().waitFor()
    await wim.cards.open(card)
    await wim.page.keyboard.type(' vandaag nog')
    await eventually(() => row.getByLabel(actions.fields.what).inputValue()).toBe(
      'belt de huisarts vandaag nog',
    )
    await wim.cards.close()

    const svg = (await wim.hand.download('svg')).toString()
    for (const words of ['vandaag nog', 'maken de gang', 'Daan weer']) expect(svg).toContain(words)

    await wim.cards.remove(wim.cards.on('vandaag nog'))
    await samira.cards.on('vandaag nog').waitFor({ state: 'detached' })
    expect((await samira.plan.actions()).join()).toContain('Wim belt de huisarts vandaag nog')

    await samira.plan.choose(samira.plan.action('gang vrij'), actions.remove)
    await samira.dialog().getByText(samira.words.entity.usedOnBoard(1)).waitFor()
    await samira.dialog().getByRole('button', { name: samira.words.entity.remove }).click()
    for (const one of both) await one.cards.on('gang vrij').waitFor({ state: 'detached' })
    await samira.plan.undo()
    for (const one of both) {
      await one.cards.on('maken de gang vrij').waitFor()
      await one.seesSaved()
    }
  })
})
