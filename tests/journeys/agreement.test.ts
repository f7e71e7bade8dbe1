import { addEntities, FOLLOWS, setRole } from '@samenbord/shared/document'
import { expect, it } from 'vitest'
import { action, goal } from '../../shared/src/model/test-support/plan-entities.ts'
import { contentOf } from '../support/downloads.ts'
import { useJourney } from '../support/journey.ts'
import { Screens } from '../support/screen-check.ts'

const journey = useJourney()

it('a plan is frozen, answered in the own screen and aloud, closed once, and taken home', async () => {
  const table = await journey.table({ template: 'mdo' })
  const wim = await table.seat('Wim', 'resident', 'edit', { screen: 'phone' })
  const ofWim = await table.party('Wim')
  const hall = action(2, 'maakt de gang vrij', { order: 'a1' })
  await table.lay((doc) => {
    const wish = goal(1, 'Ik wil Daan weer hier aan tafel.', { whose: ofWim, wordsOf: ofWim })
    const call = action(1, 'belt de zorgverzekering', { goal: wish.id })
    addEntities(doc, [wish, call, hall], FOLLOWS)
    setRole(doc, call.id, `participant:${table.samiraId}`, 'does', FOLLOWS)
    setRole(doc, hall.id, ofWim, 'does', FOLLOWS)
  })
  const screens = new Screens('nl')
  const samira = await table.seatSamira()
  await samira.press('Vastgelegd')
  await samira.press('Leg het plan voor')

  // Wherever someone is, they are told, and led there.
  await wim.press('Lees en zeg wat je vindt')
  await wim.page.getByText('Nog niet', { exact: true }).click()
  await wim.page.getByText('Waar ben je het nog niet mee eens?').click()
  await wim.page.getByRole('checkbox', { name: hall.words }).click()
  await wim.press('Zeg dit')
  await wim.page.getByText('Jij zei: nog niet.').waitFor()

  // Someone who joins during the round can answer too, and what they say aloud is noted for them.
  const fatma = await table.seat('Fatma', 'professional', 'view')
  await fatma.press('Lees en zeg wat je vindt')
  await fatma.page.getByText(`Wim: nog niet`).waitFor()
  await samira.page.getByRole('button', { name: 'Schrijf op wat Fatma zegt' }).click()
  const noting = samira.page.getByRole('group', { name: 'Wat zei Fatma?' })
  await noting.getByText('Ja', { exact: true }).click()
  await samira.press('Schrijf op')
  await fatma.page.getByText('mondeling, genoteerd door Samira').waitFor()

  // What is written meanwhile belongs to a next proposal, and everyone sees that it is so.
  await table.lay((doc) =>
    addEntities(doc, [action(3, 'vraagt het fonds', { order: 'a2' })], FOLLOWS),
  )
  for (const one of [samira, wim]) {
    await one.page.getByText('Het plan is daarna veranderd.', { exact: false }).waitFor()
  }

  await screens.check('a proposal', samira)
  await samira.press('Leg vast')
  await samira.page.getByRole('dialog').getByRole('button', { name: 'Leg vast' }).click()
  await wim.page.getByRole('button', { name: 'Vastgelegd plan 1' }).click()
  await wim.page.getByText('nog geen ja op: ‘maakt de gang vrij’').waitFor()
  expect(await wim.page.getByText('vraagt het fonds').count()).toBe(0)

  await wim.press('Neem mee')
  await wim.page.getByRole('heading', { name: 'Mijn brief' }).waitFor()
  await screens.check('taking an agreement home', wim)
  const [letter] = await Promise.all([
    wim.page.waitForEvent('download'),
    wim.page.getByRole('button', { name: 'Brief (PDF)' }).click(),
  ])
  expect((await contentOf(letter)).subarray(0, 5).toString()).toBe('%PDF-')
  expect(screens.faults).toEqual([])
})
