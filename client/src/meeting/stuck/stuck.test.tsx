// @vitest-environment happy-dom
import { type BlockerKind, StuckEntry } from '@samenbord/shared/model'
import { act } from 'react'
import { expect, test, vi } from 'vitest'
import { seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import { sessionId, someone } from '../../ui/test-support/people.ts'
import { refusal, serve } from '../../ui/test-support/server.ts'
import { StepAway } from '../test-support/step-away.tsx'
import { StuckPanel } from './stuck-panel.tsx'
import { TellStuck } from './tell-stuck.tsx'

const samira = someone('Samira', { access: 'coordinate' })
const joost = someone('Joost')
const path = `/sessions/${sessionId}/stuck`

const entry = (blocker: BlockerKind, words: string, toldOn = '2026-05-12'): StuckEntry =>
  StuckEntry.parse({
    id: words.replaceAll(' ', '').padEnd(22, '_').slice(0, 22),
    blocker,
    words,
    toldOn,
  })

const seated = (me = joost, ...stuck: readonly StuckEntry[]) => {
  const seat = seatOf(me)
  const { session } = seat.facts.get()
  seat.facts.set({ ...seat.facts.get(), session: { ...session, household: null }, stuck })
  return seat
}

const slow = entry('waiting-list', 'Een jaar wachten op hulp', '2026-04-01')
const longer = entry('waiting-list', 'Nog langer op een huis', '2026-05-12')
const rule = entry('money', 'De borg past nergens in', '2026-05-01')

test('what could not be solved stands by kind, most often told first, with the day', async () => {
  const screen = await showAt(seated(joost, slow, rule, longer), <StuckPanel onClose={() => {}} />)
  expect(screen.all('h3').map(({ textContent }) => textContent)).toEqual([
    'Een wachtlijst twee keer gezegd',
    'Geld één keer gezegd',
  ])
  expect(screen.all('.stuck__words').map(({ textContent }) => textContent)).toEqual([
    'Nog langer op een huis 12 mei',
    'Een jaar wachten op hulp 1 april',
    'De borg past nergens in 1 mei',
  ])
})

test('an empty list says how something comes on it', async () => {
  const screen = await showAt(seated(), <StuckPanel onClose={() => {}} />)
  expect(screen.words()).toContain('Hier staat nog niets.')
  expect(screen.hasButton('Kopieer als tekst')).toBe(false)
})

test('it can be copied as text, for who can do something about it', async () => {
  const copied = vi.fn(async (_text: string) => {})
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: copied } })
  const screen = await showAt(seated(joost, rule), <StuckPanel onClose={() => {}} />)
  await screen.click(screen.button('Kopieer als tekst'))
  expect(copied).toHaveBeenCalledWith(
    'Dit lukt ons niet\n\nGeld, één keer gezegd\n- De borg past nergens in (1 mei)',
  )
  vi.unstubAllGlobals()
})

test('only who leads takes something off it, after being asked', async () => {
  const other = await showAt(seated(joost, rule), <StuckPanel onClose={() => {}} />)
  expect(other.hasButton(`Haal weg: ${rule.words}`)).toBe(false)
  const calls = serve({ [`DELETE ${path}/${rule.id}`]: [204] })
  const screen = await showAt(seated(samira, rule), <StuckPanel onClose={() => {}} />)
  await screen.click(screen.button(`Haal weg: ${rule.words}`))
  expect(calls).toEqual([])
  await act(async () => screen.find('dialog dialog form button').click())
  expect(calls.at(-1)?.path).toBe(`DELETE ${path}/${rule.id}`)
})

test('what is told begins with the kind it waits for, and without words', async () => {
  const calls = serve({ [`POST ${path}`]: [201, { entry: rule }] })
  const screen = await showAt(
    seatOf(joost, [samira]),
    <TellStuck blocker="waiting-list" onClose={() => {}} />,
  )
  expect(screen.find('select')).toHaveProperty('value', 'waiting-list')
  expect(screen.field('Wat lukt er niet?').value).toBe('')
  expect(screen.words()).toContain('Het huishouden en jouw naam staan er niet bij.')
  await screen.type('Wat lukt er niet?', 'Een jaar wachten op hulp')
  await screen.click(screen.button('Zet op de lijst'))
  expect(calls.at(-1)?.body).toEqual({
    blocker: 'waiting-list',
    words: 'Een jaar wachten op hulp',
  })
  expect(screen.words()).toContain('Het staat op de lijst.')
  expect(document.activeElement).toBe(screen.all('button').at(-1))
})

test('a name of the household is refused, and what was written stays', async () => {
  serve({ [`POST ${path}`]: refusal('names-household') })
  const screen = await showAt(
    seatOf(joost, [samira]),
    <TellStuck blocker="money" onClose={() => {}} />,
  )
  await screen.type('Wat lukt er niet?', 'Kastanje krijgt geen borg')
  await screen.click(screen.button('Zet op de lijst'))
  expect(screen.words()).toContain('Hier staat een naam van het huishouden in.')
  expect(screen.field('Wat lukt er niet?').value).toBe('Kastanje krijgt geen borg')
})

test('what was half written is there when it is opened again, until one lets it be', async () => {
  const screen = await showAt(
    seatOf(joost, [samira]),
    <StepAway>
      <TellStuck blocker="money" onClose={() => {}} />
    </StepAway>,
  )
  await screen.type('Wat lukt er niet?', 'Half geschreven')
  await screen.click(screen.button('Andere stap'))
  await screen.click(screen.button('Andere stap'))
  expect(screen.field('Wat lukt er niet?').value).toBe('Half geschreven')
  await screen.click(screen.button('Toch niet'))
  await screen.click(screen.button('Andere stap'))
  await screen.click(screen.button('Andere stap'))
  expect(screen.field('Wat lukt er niet?').value).toBe('')
})
