import { describe, expect, it } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { useJourney } from '../support/journey.ts'
import { KeyHand } from '../support/key-hand.ts'

const journey = useJourney()

describe('someone with a keyboard and nothing else', () => {
  it('goes from what is said to a wish, to an action, to how it goes, and takes it back', async () => {
    const table = await journey.table({ template: 'mdo' })
    const samira = await table.seatSamira()
    const { plan, words } = samira
    const keys = new KeyHand(samira.page)
    const part = (name: keyof typeof words.plan.parts) =>
      plan.view.getByRole('navigation').getByRole('button', { name: words.plan.parts[name] })
    const menuOf = (label: string) => plan.view.getByRole('button', { name: label, exact: true })
    const button = (name: string) => plan.view.getByRole('button', { name, exact: true })

    await keys.push(button(words.plan.whole))
    await keys.tabTo(plan.view.getByLabel(words.statements.composer.field))
    await keys.type('De post ligt al weken op de trap.')
    await keys.press('Enter')
    await eventually(() => plan.said()).toEqual(['De post ligt al weken op de trap.'])

    const said = menuOf(words.statements.row.menu('De post ligt al weken op de trap.'))
    await keys.choose(said, words.statements.row.sort)
    await keys.push(samira.dialog().getByRole('button', { name: words.domains.topics.debts }))
    const sorted = plan.view.locator('.topic-section', { hasText: words.domains.topics.money })
    await sorted.getByText('De post ligt al weken op de trap.').waitFor()
    await keys.choose(said, words.statements.row.toWish)
    await eventually(() => plan.wishes()).toEqual(['De post ligt al weken op de trap.'])
    expect(await keys.has(plan.goal('De post ligt'))).toBe(true)

    await keys.push(button(words.goals.addAction))
    await eventually(() => keys.has(plan.view.getByLabel(words.actions.new.what).first())).toBe(
      true,
    )
    await keys.type('opent de brieven')
    await keys.tabTo(plan.view.locator('.goal__new').getByRole('button', { name: 'Samira' }))
    await keys.press('Space')
    const when = plan.view.locator('.goal__new').getByRole('radio')
    await keys.tabTo(when)
    while (!(await keys.has(plan.view.getByLabel(words.actions.due.choices['two-weeks'])))) {
      await keys.press('ArrowRight')
    }
    await keys.push(button(words.actions.new.add))
    const agreed = plan.goal('De post ligt').locator('.goal__action')
    await agreed.filter({ hasText: /Samira opent de brieven, vóór/ }).waitFor()
    await keys.type('belt de bank')
    await keys.press('Enter')
    await agreed.filter({ hasText: 'belt de bank' }).waitFor()

    await keys.push(part('actions'))
    await eventually(async () => (await plan.actions()).length).toBe(2)
    await keys.tabTo(plan.action('belt de bank').locator('.action-face__open'))
    await keys.press('Alt+ArrowUp')
    await eventually(async () => (await plan.actions())[0]).toContain('belt de bank')
    expect(await keys.has(plan.action('belt de bank').locator('*'))).toBe(true)

    const { report, menu } = words.actions
    await keys.choose(menuOf(menu('belt de bank')), report.move(words.sentences.statuses.running))
    await eventually(() => keys.has(samira.dialog().getByLabel(report.words))).toBe(true)
    await keys.type('zit in de wacht')
    await keys.press('Enter')
    const row = plan.action('belt de bank')
    await row.getByText(words.sentences.statuses.running, { exact: false }).first().waitFor()

    await keys.push(part('open'))
    await keys.push(
      plan.view.getByRole('button', { name: words.openEnds.jump('belt de bank') }).first(),
    )
    await eventually(() => keys.has(row)).toBe(true)
    await keys.press('Control+z')
    await row.locator('.badge', { hasText: words.sentences.statuses.agreed }).waitFor()
    await samira.seesSaved()
  })
})
