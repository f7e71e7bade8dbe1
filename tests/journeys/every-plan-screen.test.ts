import type { SessionTemplate } from '@samenbord/shared/model'
import { texts } from '@samenbord/shared/texts'
import { describe, expect, it } from 'vitest'
import { inBothLanguages } from '../support/both-languages.ts'
import { useJourney } from '../support/journey.ts'
import { layWholePlan } from '../support/plan-pieces.ts'
import { Screens } from '../support/screen-check.ts'

const journey = useJourney()

/** A table with a plan in which something of every kind stands. */
const tableWithPlan = async (template: SessionTemplate = 'mdo') => {
  const table = await journey.table({ template })
  const [wim, samira] = [await table.sit('Wim', 'resident'), await table.party('Samira')]
  await table.lay((doc) => layWholePlan(doc, wim, samira))
  return table
}

describe('every screen of the plan is calm to all eyes', () => {
  inBothLanguages('of the plan on a wide screen', async (language) => {
    const words = texts[language]
    const { statements, goals, actions, care, dilemmas, openEnds, sentences } = words
    const screens = new Screens(language)
    const samira = await (await tableWithPlan()).seatSamira({ language })
    const { plan } = samira
    const running = actions.report.move(sentences.statuses.running)
    await screens.check('board and plan', samira)
    await samira.press(words.plan.whole)
    await screens.check('said', samira)
    await plan.choose(plan.statement('De gang staat'), statements.row.sort)
    await screens.check('where it belongs', samira)
    await samira.page.keyboard.press('Escape')
    await samira.press(words.statements.help.at(words.domains.topics.night))
    await samira.dialog().getByText(words.domainHelp.pointsTitle).waitFor()
    await screens.check('help with a topic', samira)
    await samira.page.keyboard.press('Escape')
    await samira.press(statements.layout.all)
    await samira.press(statements.row.edit('De gang staat vol dozen.'))
    await screens.check('all topics, words being changed', samira)
    await samira.page.keyboard.press('Escape')
    await plan.choose(plan.statement('Ik slaap in de stoel'), statements.row.answer)
    await plan.view.locator('.composer__who').click()
    await screens.check('answering, and choosing who says it', samira)
    await plan.statement('Ik slaap in de stoel').locator('.row-menu > button').first().click()
    await screens.check('menu of a row', samira)

    await plan.show('wishes')
    await plan.toggle(plan.goal('Weer in mijn bed'))
    await plan.goal('Weer in mijn bed').getByText(goals.addAction).click()
    await samira.press(goals.closed(1))
    await screens.check('wishes', samira)
    await plan.choose(plan.goal('Weer in mijn bed'), goals.remove)
    await screens.check('removing what is used', samira)
    await samira.page.keyboard.press('Escape')

    await plan.show('actions')
    await plan.toggle(plan.action('maakt de gang vrij'))
    await plan.action('maakt de gang vrij').getByText(actions.fields.more).click()
    for (const fold of await plan.view.locator('.more-fields .fold__line').all()) await fold.click()
    await plan.view.getByLabel(actions.new.what).click()
    await plan.view.locator('.new-action').getByText(words.entity.someoneElse).click()
    await screens.check('actions, one with all there is to say', samira)
    await samira.press(actions.looks.columns)
    await plan.choose(plan.view.locator('.action-card').first(), running)
    await screens.check('columns, saying how it goes', samira)
    await samira.page.keyboard.press('Escape')
    await samira.press(actions.looks.table)
    await samira.press('maakt de gang vrij')
    await screens.check('table', samira)

    await samira.press(words.table.views.roles)
    await samira.page.locator('.matrix').waitFor()
    await screens.check('who does what', samira)
    // What a screen reader is told: the names over the columns, the task before a row, and what is in it.
    const { cell, matrixLabel, roles, task } = words.roleDivision
    const told = await samira.page.getByRole('grid', { name: matrixLabel }).ariaSnapshot()
    expect(told).toContain(`- columnheader "${task}"`)
    expect(told).toContain(`- columnheader "Wim ${words.roleDivision.resident}"`)
    expect(told).toContain('- rowheader "maakt de gang vrij"')
    expect(told).toContain(`button "${cell('Wim', 'maakt de gang vrij', roles.does)}"`)
    await samira.page.getByRole('gridcell').first().getByRole('button').focus()
    await samira.page.keyboard.press('End')
    await samira.page.keyboard.press('Enter')
    await samira.page.getByRole('menu').waitFor()
    await screens.check('who does what, choosing', samira)
    await samira.page.keyboard.press('Escape')
    for (const look of ['person', 'task'] as const) {
      await samira.press(words.roleDivision.looks[look])
      await screens.check(`who does what, ${look}`, samira)
    }
    await samira.press(words.table.views.words)
    const { newTerm, agreed } = words.glossary
    await samira.page.getByLabel(newTerm.label).fill('de gang')
    await samira.press(newTerm.add)
    await samira.page.getByLabel(agreed.label).fill('van de voordeur tot de kamer')
    await samira.press(agreed.agree)
    await screens.check('a word that is agreed', samira)
    await samira.press(words.table.views.roles)
    await samira.page.locator('button.term-mark').first().focus()
    await screens.check('what a word means', samira)
    await samira.press(words.table.views.plan)

    await plan.show('care')
    await samira.press(care.edit('De voordeur gaat half open.'))
    await samira.press(care.obligations.new)
    await screens.check('concerns', samira)
    await samira.press(dilemmas.new)
    await samira.press(dilemmas.decision.edit)
    await screens.check('dilemmas, one being laid down and one being decided', samira)
    await plan.show('open')
    await samira.press(words.lead.choose)
    await samira.sees(openEnds.intro)
    await screens.check('open ends', samira)
    expect(screens.faults).toEqual([])
  })

  inBothLanguages('of what is put to the table', async (language) => {
    const words = texts[language]
    const { meeting } = words
    const screens = new Screens(language)
    const table = await tableWithPlan()
    const [samira, noor] = await Promise.all([
      table.seatSamira({ language }),
      table.seat('Noor', 'professional', 'edit', { language, screen: 'phone' }),
    ])
    await samira.press(words.table.menu)
    await samira.press(meeting.scale.ask)
    await screens.check('asking a question', samira)
    await samira.press(meeting.scale.suggested.now)
    await samira.press(meeting.scale.submit)
    await noor.sees(meeting.scale.suggested.now)
    await screens.check('question on a phone', noor)
    await noor.page.locator('.scale-question').getByText('4', { exact: true }).click()
    await noor.press(meeting.scale.give)
    await noor.sees(meeting.scale.mine(4))
    await screens.check('own answer', noor)
    await screens.check('question', samira)
    await samira.press(meeting.scale.showAll)
    await noor.sees(meeting.scale.gives(4))
    await screens.check('answers', samira)
    await screens.check('answers on a phone', noor)
    await samira.press(meeting.scale.remove)
    await screens.check('taking the question away', samira)
    await samira.dialog().getByRole('button', { name: meeting.scale.remove }).click()

    const { expectation } = words
    await samira.press(words.table.menu)
    await samira.press(words.table.menuItems.expectations)
    await samira.press(expectation.begin)
    await samira.page.getByLabel(expectation.and).selectOption({ index: 3 })
    await screens.check('expectations, choosing two', samira)
    await samira.page
      .locator('.expectations')
      .getByRole('button', { name: expectation.start, exact: true })
      .click()
    await noor.page.getByLabel(expectation.says).waitFor()
    await screens.check('writing what one expects, on a phone', noor)
    for (const one of [samira, noor]) {
      await one.page.getByLabel(expectation.says).fill('Ik bel op maandag.')
      await one.press(expectation.give)
    }
    await samira.press(expectation.showAll)
    await noor.page.getByLabel(expectation.outcome).waitFor()
    await screens.check('expectations side by side, on a phone', noor)
    for (const one of [samira, noor]) await one.press(expectation.close)
    await samira.press(words.table.menu)
    await samira.press(words.table.menuItems.expectations)
    await samira.page.locator('.expectations__head').click()
    await screens.check('expectations, looked at again', samira)
    await samira.page.keyboard.press('Escape')
    for (const one of [samira, noor]) {
      await one.press(words.table.menu)
      await one.press(words.table.menuItems.interests)
      await one.page.getByText(words.interest.stays).waitFor()
    }
    await screens.check('on whose behalf, on a phone', noor)
    await samira.press(words.interest.keep)
    await screens.check('on whose behalf', samira)
    for (const one of [samira, noor]) await one.page.keyboard.press('Escape')

    const ofNoor = (await table.party('Noor')).replace('participant:', '')
    const { handover, referral } = words.lead
    await table.samira.ask('PUT', `/sessions/${table.id}/lead`, {
      lead: table.samiraId,
      deputy: null,
    })
    await table.samira.ask('POST', `/sessions/${table.id}/handovers`, {
      from: table.samiraId,
      to: ofNoor,
    })
    await noor.page.getByRole('button', { name: handover.receiverYes }).waitFor()
    await screens.check('asked to keep the overview, on a phone', noor)
    await samira.press(words.table.views.roles)
    await samira.page
      .getByRole('paragraph')
      .filter({ hasText: handover.open('Samira', 'Noor') })
      .waitFor()
    await samira.page.locator('.lead-fold > summary').last().click()
    await samira.press(referral.begin)
    await screens.check('handing over, and referring to someone', samira)
    await noor.press(handover.receiverNo)
    await samira.press(words.table.views.roles)

    await samira.press(words.table.menu)
    await samira.press(meeting.guide.title)
    const { wish, before, people, what, who, when, watch, fallback, readBack } = meeting.guide
    for (const { ask } of [wish, before, people, what, who, when, watch, fallback, readBack]) {
      for (const one of [samira, noor]) {
        await one.page.locator('.guide').getByRole('heading', { name: ask, exact: true }).waitFor()
      }
      await screens.check(`guide: ${ask}`, samira)
      if ([wish, who, readBack].some((one) => one.ask === ask)) {
        await screens.check(`guide on a phone: ${ask}`, noor)
      }
      if (ask !== readBack.ask) await samira.press(meeting.guide.next)
    }
    await noor.press(meeting.guide.hide)
    await screens.check('guide made small', noor)
    expect(screens.faults).toEqual([])
  })

  inBothLanguages('of the plan on a phone', async (language) => {
    const words = texts[language]
    const { statements, mine } = words
    const screens = new Screens(language)
    const table = await tableWithPlan()
    const noor = await table.seat('Henk', 'resident', 'edit', { language, screen: 'phone' })
    const { plan } = noor
    await screens.check('said', noor)
    await noor.press(statements.composer.more)
    await screens.check('more choices', noor)
    await noor.press(statements.composer.privately)
    await noor.field(statements.privately.askAny).fill('Ik durf niet.')
    await noor.press(statements.privately.keep)
    await screens.check('own words first', noor)
    for (const part of ['wishes', 'actions', 'care'] as const) {
      await plan.show(part)
      if (part === 'wishes') await plan.toggle(plan.goal('Weer in mijn bed'))
      if (part === 'actions') await plan.toggle(plan.action('maakt de gang vrij'))
      await screens.check(part, noor)
    }
    await noor.press(words.table.views.roles)
    await noor.page.locator('.my-part').waitFor()
    await screens.check('who does what, mine', noor)
    await noor.press(words.roleDivision.looks.task)
    await screens.check('who does what, by task', noor)
    await noor.goTo('/mijn-afspraken')
    await noor.sees(mine.empty.what)
    await screens.check('my actions, none', noor)
    const kim = await table.seat('Kim', 'professional', 'view', { language, screen: 'phone' })
    await screens.check('reading along', kim)
    expect(screens.faults).toEqual([])
  })

  // Of one person, who would have the actions of both before them.
  it.each(['nl', 'en'] as const)('of my own actions, in %s', async (language) => {
    const { mine, sentences } = texts[language]
    const screens = new Screens(language)
    const table = await tableWithPlan()
    const samira = await journey.person({ language })
    await samira.takeCookies(table.samira)
    await samira.goTo('/')
    await samira.sees('maakt de gang vrij')
    await screens.check('start with my actions', samira)
    await samira.page.getByRole('link', { name: mine.all }).click()
    await samira.page.locator('.my-report').first().waitFor()
    await samira.press(sentences.reports.stuck, 'first')
    await samira.press(mine.copyOf('Weer lucht in huis'))
    await screens.check('my actions', samira)
    expect(screens.faults).toEqual([])
  })

  inBothLanguages('of cards on the board', async (language) => {
    const words = texts[language]
    const screens = new Screens(language)
    const samira = await (await tableWithPlan('empty')).seatSamira({ language })
    await samira.page.getByTestId('tools.plan-card').click()
    await samira.page.getByRole('menuitem', { name: words.cards.pick }).click()
    await screens.check('choosing a card', samira)
    await samira.press(/maakt de gang vrij/)
    await samira.cards.open(samira.cards.on('maakt de gang vrij'))
    await screens.check('an open card', samira)
    await samira.page.keyboard.press('Escape')
    await samira.page.getByTestId('tools.plan-card').click()
    await samira.page.getByRole('menuitem', { name: words.roleDivision.board.tool }).click()
    const schema = samira.page.locator('[data-shape-type="role-division"]')
    await schema.getByText('maakt de gang vrij', { exact: true }).waitFor()
    const { x, y } = (await schema.boundingBox()) ?? { x: 0, y: 0 }
    await samira.page.mouse.click(x + 60, y + 60)
    await samira.button(words.roleDivision.board.open).waitFor()
    await screens.check('who does what on the board', samira)
    await samira.press(words.roleDivision.board.open)
    await samira.page.locator('.matrix').waitFor()
    expect(screens.faults).toEqual([])
  })
})
