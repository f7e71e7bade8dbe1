import { describe, expect, it } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { useJourney } from '../support/journey.ts'

const journey = useJourney()

describe('a plan that is filled while the table talks', () => {
  it('goes from what is said to who does what, and everyone sees it happen', async () => {
    const table = await journey.table({ template: 'mdo' })
    const [samira, wim] = await Promise.all([
      table.seatSamira(),
      table.seat('Wim', 'resident', 'edit', { screen: 'phone' }),
    ])
    const { plan, words } = samira
    const { statements, sentences, actions, goals } = words
    await samira.press(words.plan.whole)

    await wim.plan.say('Er komt elke week een brief.')
    await plan.say('De bank wil wel praten.')
    // The household's own come first, whoever spoke first.
    await eventually(() => plan.said()).toEqual([
      'Er komt elke week een brief.',
      'De bank wil wel praten.',
    ])
    const sections = (one: typeof plan) => one.view.locator('.topic-section')
    const money = sections(plan).filter({ hasText: words.domains.topics.money })
    await plan.statement('elke week een brief').dragTo(money)
    await money.getByText('Er komt elke week een brief.').waitFor()
    await plan.choose(plan.statement('elke week een brief'), statements.row.toWish)
    await eventually(() => plan.wishes()).toEqual(['Er komt elke week een brief.'])
    await plan.wish('Weten waar het geld blijft', 'Wim')
    await wim.plan.show('wishes')
    await eventually(() => wim.plan.wishes()).toEqual([
      'Er komt elke week een brief.',
      'Weten waar het geld blijft',
    ])
    await wim.plan.goal('Weten waar').getByText(goals.whose.nobody).waitFor()
    await wim.press(goals.whose.agree)
    await plan.goal('Weten waar').getByText(goals.whose.own).waitFor()

    await plan.show('actions')
    await plan.agree({ what: 'belt de bank', who: ['Samira'], when: 'this-week' })
    await plan.agree({ what: 'legt de brieven bij elkaar', who: ['Wim'] })
    await wim.plan.show('actions')
    await eventually(() => wim.plan.actions()).toEqual([
      expect.stringMatching(/^Samira belt de bank, vóór /),
      'Wim legt de brieven bij elkaar',
    ])
    await wim.plan.report(wim.plan.action('brieven'), 'running', 'twee dozen gedaan')
    const brieven = plan.action('brieven')
    await brieven.getByText(sentences.statuses.running).first().waitFor()
    await eventually(() => brieven.textContent()).toContain('twee dozen gedaan')

    await samira.press(actions.looks.columns)
    const column = (status: keyof typeof sentences.statuses) =>
      plan.view.locator('.action-column', {
        has: samira.page.getByRole('heading', { name: sentences.statuses[status] }),
      })
    await column('agreed').locator('.action-card').dragTo(column('stuck'))
    await samira.dialog().getByLabel(actions.report.words).fill('de lijn was bezet')
    await samira.press(actions.report.tell)
    await column('stuck').getByText('belt de bank').waitFor()
    await eventually(() => wim.plan.action('belt de bank').textContent()).toContain(
      'de lijn was bezet',
    )

    await samira.press(actions.looks.table)
    const rows = plan.view.locator('tbody tr')
    await plan.view.getByLabel(actions.table.party).selectOption({ label: 'Wim' })
    await eventually(() => rows.count()).toBe(1)
    await samira.press(actions.table.clear)
    await eventually(() => rows.count()).toBe(2)
    await samira.press(actions.table.who)
    await eventually(() => rows.first().textContent()).toContain('Samira')
    await samira.press(actions.table.who)
    await eventually(() => rows.first().textContent()).toContain('Wim')

    await plan.show('open')
    await plan.jump('Wim legt de brieven bij elkaar')
    await eventually(() => brieven.evaluate((row) => row === document.activeElement)).toBe(true)
    await brieven.getByText(actions.due.choices['two-weeks']).click()
    await eventually(() => wim.plan.actions()).toContainEqual(
      expect.stringMatching(/^Wim legt de brieven bij elkaar, vóór /),
    )
    for (const one of [samira, wim]) await one.seesSaved()
  })
})
