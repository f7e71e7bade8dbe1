import type { StepKind } from '@samenbord/shared/model'
import { describe, expect, it } from 'vitest'
import type { BrowserPerson } from '../support/browser-person.ts'
import { eventually } from '../support/eventually.ts'
import { type Table, TITLE, useJourney } from '../support/journey.ts'

const journey = useJourney()

const QUESTION = 'Wat wil Wim met de dozen?'
const CONCERN = 'De voordeur gaat half open.'
const TASK = 'vraagt de uitkering na'

/** The meeting begins in the mode *Bewoner is er niet*. */
const meetWithoutResident = async (samira: BrowserPerson): Promise<void> => {
  const { agenda } = samira.words
  await samira.steps.open()
  await samira.steps.agenda.getByLabel(agenda.mode.label).click()
  await eventually(() => samira.steps.planned()).toContain(samira.steps.title('our-questions'))
  await samira.page.keyboard.press('Escape')
  await samira.steps.begin('welcome')
}

/** Comes to a step: by itself, or by going along for who was still writing. */
const comeTo = async (one: BrowserPerson, kind: StepKind): Promise<void> => {
  const title = one.steps.title(kind)
  const follow = one.button(one.words.agenda.now.follow(title))
  const there = one.steps.now.getByRole('heading', { level: 2, name: title, exact: true })
  await follow.or(there).first().waitFor()
  if (await follow.isVisible()) await follow.click()
  await there.waitFor()
}

/** A question, a concern and a task of the team itself, each in its step. */
const propose = async (samira: BrowserPerson, joost: BrowserPerson): Promise<void> => {
  const { planSteps, actions } = joost.words
  await samira.steps.next('our-questions')
  await comeTo(joost, 'our-questions')
  await joost.field(planSteps.ourQuestions.ask).fill(QUESTION)
  await joost.page.keyboard.press('Enter')
  await joost.steps.now.getByText(QUESTION).waitFor()

  await samira.steps.next('our-concerns')
  await comeTo(joost, 'our-concerns')
  await joost.field(planSteps.ourConcerns.ask).fill(CONCERN)
  await joost.press(planSteps.ourConcerns.add)
  await joost.steps.now.getByText(CONCERN).waitFor()

  await samira.steps.next('our-tasks')
  await comeTo(joost, 'our-tasks')
  await joost.field(actions.new.what).fill(TASK)
  await joost.steps.now.locator('.party-chip', { hasText: 'Joost' }).click()
  await joost.press(actions.new.add)
  await joost.steps.now.locator('[data-action]', { hasText: TASK }).waitFor()
}

/** What someone copies of their own part, for another system. */
const copiedBy = async (joost: BrowserPerson, table: Table): Promise<string> => {
  const { mine } = joost.words
  await joost.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await joost.goTo('/mijn-afspraken')
  await joost.page.locator('.my-action', { hasText: TASK }).waitFor()
  await joost.press(mine.copyOf(TITLE))
  await joost.sees(mine.copied)
  const copied = await joost.page.evaluate(() => navigator.clipboard.readText())
  await joost.goTo(table.path)
  return copied
}

describe('a meeting without the resident', () => {
  it('makes a proposal, marked wherever it stands, and the next begins with discussing it', async () => {
    const table = await journey.table({ template: 'mdo' })
    const [samira, joost] = await Promise.all([
      table.seatSamira(),
      table.seat('Joost', 'professional', 'edit', { screen: 'phone' }),
    ])
    const { proposal, plan, table: tableWords, planSteps } = joost.words
    await meetWithoutResident(samira)
    await propose(samira, joost)

    await joost.press(tableWords.views.plan)
    await joost.sees(proposal.without.why)
    for (const [part, words] of [
      ['how-it-is', QUESTION],
      ['care', CONCERN],
      ['actions', TASK],
    ] as const) {
      await joost.plan.show(part)
      const row = joost.plan.view.locator('li', { hasText: words }).first()
      await row.getByText(proposal.badge).waitFor()
    }
    await joost.plan.show('wishes')
    expect(await joost.plan.view.getByLabel(joost.words.goals.new.words).count()).toBe(0)
    await joost.plan.show('open')
    const open = joost.plan.view.locator('.open-ends__group', {
      hasText: joost.words.openEnds.questions.proposal.ask,
    })
    await eventually(() => open.locator('li').count()).toBe(3)

    await joost.plan.show('actions')
    await joost.plan.choose(joost.plan.action(TASK), plan.putOnBoard)
    await samira.cards.on(TASK).getByText(proposal.badge).waitFor()
    expect(await copiedBy(joost, table)).toContain(proposal.marked(`Joost ${TASK}`))

    await table.samira.ask('POST', `/sessions/${table.id}/meetings/end`)
    await joost.leave()
    await samira.leave()

    const [leader, wim] = await Promise.all([
      table.seatSamira(),
      table.seat('Wim', 'resident', 'edit', { screen: 'phone' }),
    ])
    const { discuss } = proposal
    await leader.steps.begin('discuss-proposal')
    for (const one of [leader, wim]) await one.steps.isAt('discuss-proposal')
    await wim.sees(discuss.residentHears)
    await leader.sees(discuss.teamTells)
    await wim.steps.now.getByText(QUESTION).waitFor()
    await wim.press(discuss.stays)
    await leader.steps.now.getByText(CONCERN).waitFor()
    await wim.press(discuss.takeAway)
    await leader.steps.now.getByText(TASK).waitFor()
    await wim.press(discuss.stays)
    for (const one of [leader, wim]) await one.sees(discuss.none)

    await wim.press(tableWords.views.plan)
    await wim.plan.show('actions')
    await wim.plan.action(TASK).waitFor()
    await wim.plan.show('how-it-is')
    await wim.plan.view.getByRole('heading', { name: planSteps.ourQuestions.list }).waitFor()
    expect(await wim.plan.view.getByText(proposal.badge).count()).toBe(0)
    await eventually(() => leader.cards.on(TASK).textContent()).not.toContain(proposal.badge)
  })
})
