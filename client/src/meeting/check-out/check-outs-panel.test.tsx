// @vitest-environment happy-dom
import { type CheckOutQuestion, CheckOutSeen, MeetingId } from '@samenbord/shared/model'
import { expect, test } from 'vitest'
import { seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import { sessionId, someone } from '../../ui/test-support/people.ts'
import { serve } from '../../ui/test-support/server.ts'
import { CheckOutsPanel } from './check-outs-panel.tsx'

const samira = someone('Samira', { access: 'coordinate' })
const wim = someone('Wim', { kind: 'resident' })

const year = new Date().getFullYear()
const NONE = { yes: 0, partly: 0, no: 0 }
const LIST = `GET /sessions/${sessionId}/check-outs`

const meeting = (day: string): MeetingId => MeetingId.parse(`gesprek${day}`.padEnd(22, '_'))

const counts = (listened: Partial<typeof NONE>): Record<CheckOutQuestion, typeof NONE> => ({
  listened: { ...NONE, ...listened },
  'same-goal': NONE,
  'see-how': NONE,
  helped: NONE,
})

const seen = (day: string, other: Partial<CheckOutSeen>): CheckOutSeen =>
  CheckOutSeen.parse({
    meetingId: meeting(day),
    startedAt: `${year}-${day}T12:00:00.000Z`,
    state: 'shown',
    mine: null,
    residents: [],
    others: null,
    ...other,
  })

const first = seen('04-14', { others: { people: 2, counts: counts({ no: 1, yes: 1 }), words: [] } })
const second = seen('05-12', {
  others: { people: 4, counts: counts({ yes: 3, partly: 1 }), words: ['Het werd rustig.'] },
  residents: [{ participantId: wim.id, answers: { listened: 'yes' }, words: null }],
  mine: { answers: { listened: 'partly' }, words: 'Ik praatte veel.', seenBy: [] },
})
const never = seen('06-02', { state: 'open' })

const screenOf = async (...list: readonly CheckOutSeen[]) => {
  serve({ [LIST]: [200, { checkOuts: list }] })
  const screen = await showAt(seatOf(samira, [wim]), <CheckOutsPanel onClose={() => {}} />)
  await screen.until(() => screen.all('.check-outs > *').length > 0)
  return screen
}

test('each question is a line of words over the dates, the first meeting first', async () => {
  const screen = await screenOf(second, first)
  const [line] = screen.all('.check-outs__line')
  expect(line?.querySelector('h3')?.textContent).toBe('Is er naar je geluisterd?')
  expect([...(line?.querySelectorAll('li') ?? [])].map((one) => one.textContent)).toEqual([
    '14 april: 1 ja, 1 nee',
    '12 mei: 3 ja, 1 een beetjeWim: ja',
  ])
})

test('the drawing beside it says the same, and is not read aloud', async () => {
  const screen = await screenOf(second, first)
  const [, dots] = screen.all('.check-outs__line:first-of-type .check-outs__dots')
  expect(dots?.getAttribute('aria-hidden')).toBe('true')
  expect(dots?.querySelectorAll('.check-outs__dot--yes')).toHaveLength(3)
  expect(dots?.querySelectorAll('.check-outs__dot--partly')).toHaveLength(1)
})

test('what was said with it stands by its day, and my own answers apart', async () => {
  const screen = await screenOf(second, first)
  expect(screen.words()).toContain('12 mei: ‘Het werd rustig.’')
  const mine = screen.find('.check-outs__mine').textContent
  expect(mine).toContain('12 mei')
  expect(mine).toContain('Een beetje')
  expect(mine).toContain('‘Ik praatte veel.’')
})

test('nothing is shown of a meeting whose answers were not, until who leads shows them', async () => {
  const screen = await screenOf(never)
  expect(screen.words()).toContain('Nog niets te zien.')
  const show = `POST /sessions/${sessionId}/meetings/${never.meetingId}/check-out/show`
  const calls = serve({ [show]: [204], [LIST]: [200, { checkOuts: [second] }] })
  await screen.click(screen.button('Laat de antwoorden van 2 juni zien'))
  expect(calls[0]?.path).toBe(show)
  await screen.until(() => screen.words().includes('12 mei: 3 ja'))
})
