import { describe, expect, it } from 'vitest'
import { Agenda } from '../model/index.ts'
import {
  agendaPhase,
  isUntouched,
  minutesUsed,
  moveStep,
  nextStep,
  placeOfStep,
  plannedSteps,
  previousStep,
  secondsUsed,
  stepNow,
} from './index.ts'

const idOf = (name: string): string => name.padEnd(22, '_')

type State = 'to-come' | 'done' | 'skipped'

const agendaOf = (
  current: string | null,
  states: Record<string, State>,
  spent: Record<string, number> = {},
) =>
  Agenda.parse({
    version: 1,
    mode: 'with-resident',
    steps: Object.entries(states).map(([kind, state]) => ({
      id: idOf(kind),
      kind,
      method: null,
      minutes: 8,
      state,
      spent: spent[kind] ?? 0,
    })),
    current: current === null ? null : idOf(current),
    since: current === null ? null : '2026-05-12T12:00:00.000Z',
    noteTaker: null,
  })

const stepOf = (agenda: Agenda, kind: string) => {
  const found = agenda.steps.find((step) => step.kind === kind)
  if (found === undefined) throw new Error(`no step ${kind}`)
  return found
}

describe('where the table is', () => {
  it('begins with the first step that is not left out', () => {
    const agenda = agendaOf(null, { welcome: 'skipped', sharing: 'to-come', wishes: 'to-come' })
    expect(agendaPhase(agenda)).toBe('before')
    expect(stepNow(agenda)).toBeUndefined()
    expect(nextStep(agenda)?.kind).toBe('sharing')
    expect(previousStep(agenda)).toBeUndefined()
  })

  it('goes past what is left out and what has been', () => {
    const agenda = agendaOf('sharing', {
      welcome: 'done',
      sharing: 'to-come',
      'how-is-it': 'skipped',
      wishes: 'done',
      'read-back': 'to-come',
    })
    expect(agendaPhase(agenda)).toBe('at-step')
    expect(nextStep(agenda)?.kind).toBe('read-back')
    expect(previousStep(agenda)?.kind).toBe('welcome')
  })

  it('goes back past what was left out', () => {
    const agenda = agendaOf('wishes', { welcome: 'done', sharing: 'skipped', wishes: 'to-come' })
    expect(previousStep(agenda)?.kind).toBe('welcome')
  })

  it('is after the last step when nothing comes after what has been', () => {
    const agenda = agendaOf(null, { welcome: 'to-come', sharing: 'done', wishes: 'skipped' })
    expect(agendaPhase(agenda)).toBe('after')
    expect(nextStep(agenda)).toBeUndefined()
    expect(previousStep(agenda)?.kind).toBe('sharing')
  })

  it('is between two steps when the table stopped halfway', () => {
    const agenda = agendaOf(null, { welcome: 'done', sharing: 'to-come' })
    expect(agendaPhase(agenda)).toBe('between')
    expect(nextStep(agenda)?.kind).toBe('sharing')
  })

  it('counts the steps that are not left out', () => {
    const agenda = agendaOf('wishes', {
      welcome: 'done',
      sharing: 'skipped',
      wishes: 'to-come',
      'read-back': 'to-come',
    })
    expect(placeOfStep(agenda, stepOf(agenda, 'wishes'))).toEqual({ place: 2, count: 3 })
  })
})

describe('the time of a step', () => {
  const agenda = agendaOf('wishes', { welcome: 'done', wishes: 'to-come' }, { wishes: 90 })
  const wishes = stepOf(agenda, 'wishes')
  const begun = Date.parse('2026-05-12T12:00:00.000Z')

  it('goes on from what it took before', () => {
    expect(secondsUsed(agenda, wishes, begun + 40_000)).toBe(130)
    expect(minutesUsed(agenda, wishes, begun + 40_000)).toBe(2)
  })

  it('is never less than before, also when the clocks differ', () => {
    expect(secondsUsed(agenda, wishes, begun - 5_000)).toBe(90)
  })

  it('stands still while the table is at another step', () => {
    const welcome = { ...stepOf(agenda, 'welcome'), spent: 61 }
    expect(minutesUsed(agenda, welcome, begun + 600_000)).toBe(1)
  })
})

describe('the plan of the steps', () => {
  const agenda = agendaOf('sharing', { welcome: 'done', sharing: 'to-come', wishes: 'to-come' })

  it('puts a step at another place, and no further than the ends', () => {
    const kinds = (to: number) =>
      moveStep(plannedSteps(agenda), stepOf(agenda, 'wishes').id, to).map(({ kind }) => kind)
    expect(kinds(0)).toEqual(['wishes', 'welcome', 'sharing'])
    expect(kinds(-3)).toEqual(['wishes', 'welcome', 'sharing'])
    expect(kinds(1)).toEqual(['welcome', 'wishes', 'sharing'])
    expect(kinds(9)).toEqual(['welcome', 'sharing', 'wishes'])
  })

  it('lets a step go only when it was never begun', () => {
    expect(agenda.steps.map((step) => isUntouched(agenda, step))).toEqual([false, false, true])
  })
})
