// @vitest-environment happy-dom
import type { Interest, Participant } from '@samenbord/shared/model'
import { beforeEach, expect, test } from 'vitest'
import { doing, seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import { sessionId, someone } from '../../ui/test-support/people.ts'
import { serve } from '../../ui/test-support/server.ts'
import { InterestsPanel } from './interests-panel.tsx'

beforeEach(() => sessionStorage.clear())

const samira = someone('Samira', { access: 'coordinate' })
const peter = someone('Peter', { organisation: 'Woonstede' })
const wim = someone('Wim', { kind: 'resident' })

const said = (who: Participant, notedBy: Participant | null = null): Interest => ({
  participantId: who.id,
  hat: 'Woonstede',
  needs: 'Een veilige gang',
  notedBy: notedBy?.id ?? null,
})

const panelOf = async (me: Participant, ...interests: readonly Interest[]) => {
  const seat = seatOf(
    me,
    [samira, peter, wim].filter((one) => one !== me),
  )
  const lay = (...now: readonly Interest[]) =>
    seat.facts.set({ ...seat.facts.get(), interests: now })
  lay(...interests)
  return { ...(await showAt(seat, <InterestsPanel onClose={() => undefined} />)), lay }
}

const at = (who: Participant) => `PUT /sessions/${sessionId}/participants/${who.id}/interest`

test('the own organisation stands there to begin with, and it says that it stays at the table', async () => {
  const calls = serve({ [at(peter)]: [204] })
  const screen = await panelOf(peter)
  expect(screen.words()).toContain('Dit blijft aan deze tafel')
  await screen.type('Wat heeft die nodig?', 'Een veilige gang')
  await screen.click(screen.button('Zeg het aan tafel'))
  expect(calls.at(-1)?.body).toEqual({ hat: 'Woonstede', needs: 'Een veilige gang' })
  await doing(() => screen.lay(said(peter)))
  expect(screen.hasButton('Verander wat ik zei')).toBe(true)
})

test('a resident is not asked for a hat', async () => {
  const calls = serve({ [at(wim)]: [204] })
  const screen = await panelOf(wim, said(peter))
  expect(screen.all('label').map(({ textContent }) => textContent)).toEqual(['Wat heb jij nodig?'])
  expect(screen.all('input')).toHaveLength(1)
  await screen.type('Wat heb jij nodig?', 'Rust')
  await screen.click(screen.button('Zeg het aan tafel'))
  expect(calls.at(-1)?.body).toEqual({ hat: null, needs: 'Rust' })
  expect(screen.words()).toContain('Een veilige gang')
})

test('who leads begins a round about it, and notes what others say aloud but not over their own words', async () => {
  const calls = serve({ [`PUT /sessions/${sessionId}/round`]: [204] })
  const screen = await panelOf(samira, said(peter))
  await screen.click(screen.button('Begin hierover een rondje'))
  expect(calls.at(-1)?.body).toMatchObject({ round: { words: 'Namens wie zit je hier?' } })
  expect(screen.hasButton('Schrijf op wat Wim zegt')).toBe(true)
  expect(screen.hasButton('Schrijf op wat Peter zegt')).toBe(false)
})

test('what one began to say, or to note for another, is there again when one comes back', async () => {
  const calls = serve({ [at(samira)]: [204], [at(wim)]: [204] })
  const before = await panelOf(samira)
  await before.type('Wat heeft die nodig?', 'Een plan dat klopt')
  await before.click(before.button('Schrijf op wat Wim zegt'))
  await before.type('Wat heeft Wim nodig?', 'Rust')
  const screen = await panelOf(samira)
  expect(screen.field('Wat heeft die nodig?').value).toBe('Een plan dat klopt')
  expect(screen.field('Wat heeft Wim nodig?').value).toBe('Rust')
  await screen.click(screen.button('Zeg het aan tafel'))
  expect(calls.at(-1)?.body).toMatchObject({ needs: 'Een plan dat klopt' })
  const later = await panelOf(samira, { ...said(samira), needs: 'Een plan dat klopt' })
  expect(later.hasButton('Verander wat ik zei')).toBe(true)
  expect(later.field('Wat heeft Wim nodig?').value).toBe('Rust')
})
