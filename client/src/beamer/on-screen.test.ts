import { ActionId, Agenda, Poll, ScaleQuestion } from '@samenbord/shared/model'
import { describe, expect, test } from 'vitest'
import { someone } from '../ui/test-support/people.ts'
import { onScreen } from './on-screen.ts'

const idOf = (name: string): string => name.padEnd(22, '_')
const { id: samira } = someone('Samira')

const NOTHING = { agenda: null, poll: null, scaleQuestion: null, guide: null }

const agendaAt = (current: string | null, states: readonly string[] = ['to-come', 'to-come']) =>
  Agenda.parse({
    version: 1,
    mode: 'with-resident',
    steps: ['welcome', 'wishes'].map((kind, at) => ({
      id: idOf(kind),
      kind,
      method: null,
      minutes: 5,
      state: states[at],
      spent: 0,
    })),
    current: current === null ? null : idOf(current),
    since: current === null ? null : '2026-05-12T12:10:00.000Z',
    noteTaker: null,
  })

const pollOf = (state: 'open' | 'shown', askedAt: string): Poll =>
  Poll.parse({
    id: idOf('poll'),
    words: 'Wat hoop je?',
    form: { kind: 'words' },
    askedBy: samira,
    askedAt,
    ...(state === 'open'
      ? { state, answered: [] }
      : { state, outcome: { kind: 'words', said: [] } }),
  })

const questionAt = (askedAt: string): ScaleQuestion =>
  ScaleQuestion.parse({
    id: idOf('vraag'),
    words: 'Hoe veilig voelt het thuis?',
    askedBy: samira,
    askedAt,
    state: 'open',
    answered: [],
  })

const EARLIER = '2026-05-12T12:05:00.000Z'
const LATER = '2026-05-12T12:15:00.000Z'

describe('what the big screen is about', () => {
  test('is the step of the table, and a calm image before, between and after', () => {
    expect(onScreen(NOTHING).kind).toBe('before')
    expect(onScreen({ ...NOTHING, agenda: agendaAt(null) }).kind).toBe('before')
    expect(onScreen({ ...NOTHING, agenda: agendaAt('wishes') })).toMatchObject({
      kind: 'step',
      step: { kind: 'wishes' },
    })
    expect(onScreen({ ...NOTHING, agenda: agendaAt(null, ['done', 'to-come']) }).kind).toBe(
      'between',
    )
    expect(onScreen({ ...NOTHING, agenda: agendaAt(null, ['done', 'done']) }).kind).toBe('after')
  })

  test('is a question to the table while there is one, and the last of two', () => {
    const agenda = agendaAt('wishes')
    const poll = pollOf('open', LATER)
    expect(onScreen({ ...NOTHING, agenda, poll }).kind).toBe('poll')
    expect(onScreen({ ...NOTHING, agenda, poll, scaleQuestion: questionAt(EARLIER) }).kind).toBe(
      'poll',
    )
    const earlier = pollOf('open', EARLIER)
    expect(
      onScreen({ ...NOTHING, agenda, poll: earlier, scaleQuestion: questionAt(LATER) }).kind,
    ).toBe('scale-question')
  })

  test('is the step again once the table has gone on since the answers were shown', () => {
    const agenda = agendaAt('wishes')
    expect(onScreen({ ...NOTHING, agenda, poll: pollOf('shown', LATER) }).kind).toBe('poll')
    expect(onScreen({ ...NOTHING, agenda, poll: pollOf('shown', EARLIER) }).kind).toBe('step')
  })

  test('is the action that is being made together, over its step', () => {
    const guide = { goalId: null, actionId: ActionId.parse(idOf('a')), step: 'what' } as const
    expect(onScreen({ ...NOTHING, agenda: agendaAt('wishes'), guide }).kind).toBe('guide')
  })
})
