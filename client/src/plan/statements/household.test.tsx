// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { doing, type PlanScreen, seatOf } from '../../entity/test-support/plan-table.tsx'
import { someone } from '../../ui/test-support/people.ts'
import { fromMenu, greet, said, samira, showPart, wim } from './test-support/said.tsx'

test('someone of the household who is not at the table is added by name only', async () => {
  const at = seatOf(samira, [wim])
  const screen = await showPart(at)
  await screen.click(screen.button('Iemand erbij'))
  await screen.type('Wie hoort er nog bij het huishouden?', 'Daan')
  await screen.click(screen.button('Zet erbij'))
  expect(at.table.plan.plan.get().members).toMatchObject([{ name: 'Daan', participant: null }])
  expect(screen.find('.household').textContent).toContain('Daanniet aan tafel')
  expect(document.activeElement).toBe(screen.button('Iemand erbij'))
})

test('a coordinator says who of the table a member is; then they are one person', async () => {
  const at = seatOf(samira, [wim])
  const member = at.table.plan.add('member', { name: 'Wim', participant: null })
  const screen = await showPart(at)
  expect(screen.all('.household__person')).toHaveLength(2)
  await fromMenu(screen, 'Meer over Wim', 'Dat is Wim, die aan tafel zit')
  expect(at.table.plan.plan.get().members).toMatchObject([{ id: member, participant: wim.id }])
  expect(screen.all('.household__person')).toHaveLength(1)
  await fromMenu(screen, 'Meer over Wim', 'Klopt niet: dit is niet Wim')
  expect(screen.all('.household__person')).toHaveLength(2)
})

test('someone else of the table cannot say who a member is', async () => {
  const at = seatOf(greet, [wim])
  at.table.plan.add('member', { name: 'Wim', participant: null })
  const screen = await showPart(at)
  await screen.click(screen.button('Meer over Wim'))
  expect(screen.words()).not.toContain('Dat ben ik')
  expect(screen.words()).not.toContain('die aan tafel zit')
})

test('a resident cannot be two members', async () => {
  const at = seatOf(wim)
  at.table.plan.add('member', { name: 'Wim', participant: wim.id })
  at.table.plan.add('member', { name: 'Daan', participant: null })
  const screen = await showPart(at)
  await screen.click(screen.button('Meer over Daan'))
  expect(screen.words()).not.toContain('Dat ben ik')
})

test('a name is changed in place; that of who sits at the table by themself', async () => {
  const at = seatOf(wim)
  at.table.plan.add('member', { name: 'Daan', participant: null })
  const screen = await showPart(at)
  await fromMenu(screen, 'Meer over Daan', 'Verander de naam')
  await screen.write('Naam van Daan', 'Daniël')
  await screen.press('Enter')
  expect(screen.find('.household').textContent).toContain('Daniël')
})

test('the name of another at the table is theirs', async () => {
  const at = seatOf(greet, [wim])
  at.table.plan.add('member', { name: 'Wim', participant: wim.id })
  const screen = await showPart(at)
  expect(screen.hasButton('Meer over Wim')).toBe(false)
})

test('who said something keeps a name: only a member nobody speaks of can be removed', async () => {
  const at = seatOf(samira)
  const daan = at.table.plan.add('member', { name: 'Daan', participant: null })
  const screen = await showPart(at)
  await screen.click(screen.button('Meer over Daan'))
  expect(screen.hasButton('Haal weg')).toBe(true)
  await screen.press('Escape')
  await doing(() => said(at, samira, 'Ik wil naar huis.', { by: `member:${daan}` }))
  await screen.click(screen.button('Meer over Daan'))
  expect(screen.hasButton('Haal weg')).toBe(false)
})

test('own words stand first, for each of the household, before those of others', async () => {
  const greta = someone('Greta', { kind: 'resident' })
  const at = seatOf(samira, [wim, greta, greet])
  said(at, greet, 'Drie', { topic: 'day' })
  said(at, greta, 'Twee', { topic: 'day' })
  said(at, wim, 'Een', { topic: 'day' })
  const screen = await showPart(at)
  const words = screen.all('.statement__words').map(({ textContent }) => textContent)
  expect(words).toEqual(['Een', 'Twee', 'Drie'])
  expect(screen.all('.statement--own')).toHaveLength(2)
})

test('a resident who comes later is asked whether they are one of those who stand there', async () => {
  const at = seatOf(wim)
  const member = at.table.plan.add('member', { name: 'Willem', participant: null })
  at.table.plan.add('member', { name: 'Daan', participant: null })
  const screen = await showPart(at)
  expect(screen.words()).toContain('Staat jouw naam er al bij?')
  await screen.click(screen.button('Ik ben Willem'))
  expect(at.table.plan.get(member)).toMatchObject({ participant: wim.id })
  expect(document.activeElement?.textContent).toBe('Huishouden')
  expect(screen.words()).not.toContain('Staat jouw naam er al bij?')
})

test('who is someone else is not asked again, and nobody else is asked at all', async () => {
  const at = seatOf(wim)
  at.table.plan.add('member', { name: 'Daan', participant: null })
  const screen = await showPart(at)
  await screen.click(screen.button('Nee, ik ben iemand anders'))
  expect(screen.words()).not.toContain('Staat jouw naam er al bij?')
  expect(document.activeElement?.textContent).toBe('Huishouden')
  // Nor after a look at another part.
  expect((await showPart(at)).words()).not.toContain('Staat jouw naam er al bij?')
  const lead = seatOf(samira, [wim])
  lead.table.plan.add('member', { name: 'Daan', participant: null })
  expect((await showPart(lead)).words()).not.toContain('Staat jouw naam er al bij?')
})

test('who looks stands first of the household', async () => {
  const at = seatOf(wim)
  at.table.plan.add('member', { name: 'Daan', participant: null })
  const names = (screen: PlanScreen) =>
    screen.all('.household__person b').map(({ textContent }) => textContent)
  expect(names(await showPart(at))).toEqual(['Wim', 'Daan'])
  const lead = seatOf(samira, [wim])
  lead.table.plan.add('member', { name: 'Daan', participant: null })
  expect(names(await showPart(lead))).toEqual(['Daan', 'Wim'])
})
