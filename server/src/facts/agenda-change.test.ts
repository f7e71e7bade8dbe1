import { stepsOf } from '@samenbord/shared/domain'
import { Agenda, type AgendaChange, StepId } from '@samenbord/shared/model'
import { describe, expect, it } from 'vitest'
import { changedCourse, hasBegun, heldAgenda, leavesUntold, newSteps } from './agenda-change.ts'

const START = Date.parse('2026-05-12T10:00:00.000Z')
const MINUTE = 60_000

const fresh = (): Agenda => ({
  version: 3,
  mode: 'with-resident',
  steps: newSteps(stepsOf('with-resident', { wasMeeting: false, isUntold: false })),
  current: null,
  since: null,
  noteTaker: null,
})

const changedAgenda = (agenda: Agenda, change: AgendaChange, now: number): Agenda | undefined =>
  changedCourse({ agenda, isUntold: false }, change, { wasMeeting: false, now })?.agenda

const must = (agenda: Agenda | undefined): Agenda => {
  if (agenda === undefined) throw new Error('this step is not there')
  return agenda
}

const step = (agenda: Agenda, kind: string) => {
  const found = agenda.steps.find((each) => each.kind === kind)
  if (found === undefined) throw new Error(`no step ${kind}`)
  return found
}

const go = (agenda: Agenda, kind: string, at: number): Agenda =>
  must(changedAgenda(agenda, { do: 'go', step: step(agenda, kind).id }, at))

const kinds = ({ steps }: Agenda): string[] => steps.map(({ kind }) => kind)

describe('the agenda of a meeting', () => {
  it('goes to a step, and keeps how long the one before took', () => {
    const welcome = go(fresh(), 'welcome', START)
    expect(welcome).toMatchObject({ version: 4, since: '2026-05-12T10:00:00.000Z' })
    const sharing = go(welcome, 'sharing', START + 4 * MINUTE)
    expect(step(sharing, 'welcome')).toMatchObject({ state: 'done', spent: 240 })
    expect(sharing.current).toBe(step(sharing, 'sharing').id)
  })

  it('adds up the time of a step that is repeated', () => {
    const away = go(go(fresh(), 'welcome', START), 'sharing', START + MINUTE)
    const again = go(away, 'welcome', START + 2 * MINUTE)
    expect(step(again, 'welcome').state).toBe('to-come')
    const done = must(changedAgenda(again, { do: 'go', step: null }, START + 5 * MINUTE))
    expect(step(done, 'welcome')).toMatchObject({ state: 'done', spent: 240 })
    expect(done).toMatchObject({ current: null, since: null })
  })

  it('comes again to a step that it left to go back', () => {
    const wishes = go(go(fresh(), 'how-is-it', START), 'wishes', START + MINUTE)
    const back = go(wishes, 'how-is-it', START + 2 * MINUTE)
    expect(step(back, 'wishes')).toMatchObject({ state: 'to-come', spent: 60 })
    expect(step(go(back, 'wishes', START), 'how-is-it').state).toBe('done')
  })

  it('loses no time when it is told to go where it is', () => {
    const welcome = go(fresh(), 'welcome', START)
    const again = go(welcome, 'welcome', START + MINUTE)
    expect(again).toMatchObject({ current: welcome.current, since: welcome.since })
  })

  it('goes on from a step that is skipped, and takes it in again', () => {
    const sharing = go(fresh(), 'sharing', START)
    const skipped = must(
      changedAgenda(
        sharing,
        { do: 'skip', step: step(sharing, 'sharing').id, skipped: true },
        START + MINUTE,
      ),
    )
    expect(skipped.current).toBe(step(skipped, 'how-is-it').id)
    expect(step(skipped, 'sharing')).toMatchObject({ state: 'skipped', spent: 60 })
    const taken: AgendaChange = {
      do: 'skip',
      step: step(skipped, 'sharing').id,
      skipped: false,
    }
    expect(step(must(changedAgenda(skipped, taken, START)), 'sharing').state).toBe('to-come')
  })

  it('is planned anew with what is known of each step', () => {
    const sharing = go(go(fresh(), 'welcome', START), 'sharing', START + MINUTE)
    const method = {
      id: StepId.parse('m'.repeat(22)),
      kind: 'method' as const,
      method: 'ecogram' as const,
      minutes: 10,
    }
    const [first, second] = [step(sharing, 'sharing'), step(sharing, 'welcome')]
    const planned = must(
      changedAgenda(
        sharing,
        { do: 'plan', steps: [first, method, { ...second, minutes: 9 }] },
        START + MINUTE,
      ),
    )
    expect(kinds(planned)).toEqual(['sharing', 'method', 'welcome'])
    expect(planned.steps[2]).toMatchObject({ minutes: 9, state: 'done', spent: 60 })
    expect(planned.current).toBe(first.id)
  })

  it('is nowhere when the step it is at is taken away', () => {
    const welcome = go(fresh(), 'welcome', START)
    const rest = welcome.steps.filter(({ kind }) => kind !== 'welcome')
    expect(must(changedAgenda(welcome, { do: 'plan', steps: rest }, START)).current).toBeNull()
  })

  it('knows no step that is not there', () => {
    const unknown = StepId.parse('x'.repeat(22))
    expect(changedAgenda(fresh(), { do: 'go', step: unknown }, START)).toBeUndefined()
    const skip: AgendaChange = { do: 'skip', step: unknown, skipped: true }
    expect(changedAgenda(fresh(), skip, START)).toBeUndefined()
  })

  it('leaves to the resident what is the resident’s when the resident is not there', () => {
    const without = must(changedAgenda(fresh(), { do: 'mode', mode: 'without-resident' }, START))
    expect(kinds(without)).toEqual([
      'welcome',
      'our-questions',
      'our-concerns',
      'our-tasks',
      'check-out',
    ])
  })

  it('welcomes a resident who comes halfway, and tells first what was said before', () => {
    const without = must(changedAgenda(fresh(), { do: 'mode', mode: 'without-resident' }, START))
    const concerns = go(go(without, 'our-questions', START), 'our-concerns', START + MINUTE)
    const now = must(changedAgenda(concerns, { do: 'mode', mode: 'with-resident' }, START))
    expect(kinds(now)).toEqual([
      'our-questions',
      'our-concerns',
      'discuss-proposal',
      'welcome',
      'sharing',
      'how-is-it',
      'wishes',
      'people-around',
      'who-does-what',
      'read-back',
      'check-out',
    ])
    expect(now.current).toBe(step(now, 'our-concerns').id)
  })

  it('comes back as it was when it was told too early that the resident is not there', () => {
    const without = must(changedAgenda(fresh(), { do: 'mode', mode: 'without-resident' }, START))
    const back = must(changedAgenda(without, { do: 'mode', mode: 'with-resident' }, START))
    expect(kinds(back)).toEqual(kinds(fresh()))
  })

  it('keeps what was done, added and skipped when that was told by mistake, and tells it first', () => {
    const sharing = go(go(fresh(), 'welcome', START), 'sharing', START + MINUTE)
    const skipped = step(sharing, 'people-around')
    const method = {
      id: StepId.parse('m'.repeat(22)),
      kind: 'method' as const,
      method: 'ecogram' as const,
      minutes: 10,
    }
    const added = must(
      changedAgenda(sharing, { do: 'plan', steps: [...sharing.steps, method] }, START),
    )
    const without: AgendaChange = { do: 'mode', mode: 'without-resident' }
    const skip: AgendaChange = { do: 'skip', step: skipped.id, skipped: true }
    const away = must(changedAgenda(must(changedAgenda(added, skip, START)), without, START))
    const back = must(changedAgenda(away, { do: 'mode', mode: 'with-resident' }, START))
    expect(kinds(back)).toEqual([
      'welcome',
      'sharing',
      'discuss-proposal',
      'how-is-it',
      'wishes',
      'people-around',
      'who-does-what',
      'read-back',
      'method',
      'check-out',
    ])
    expect(back.current).toBe(sharing.current)
  })

  it('holds at most so many steps, whatever comes and goes', () => {
    let agenda = fresh()
    for (let round = 0; round < 12; round++) {
      const mode = round % 2 === 0 ? 'without-resident' : 'with-resident'
      agenda = must(changedAgenda(agenda, { do: 'mode', mode }, START))
      const kind = mode === 'with-resident' ? 'wishes' : 'our-concerns'
      agenda = go(go(agenda, 'welcome', START), kind, START + MINUTE)
    }
    expect(Agenda.safeParse(agenda).success).toBe(true)
  })

  it('takes no step that has no place at this table, and keeps what a step is about', () => {
    const without = must(changedAgenda(fresh(), { do: 'mode', mode: 'without-resident' }, START))
    const wish = { ...step(fresh(), 'wishes'), id: StepId.parse('w'.repeat(22)) }
    expect(changedAgenda(without, { do: 'plan', steps: [wish] }, START)).toBeUndefined()
    const welcome = step(without, 'welcome')
    const changed: AgendaChange = { do: 'plan', steps: [{ ...welcome, kind: 'check-out' }] }
    expect(kinds(must(changedAgenda(without, changed, START)))).toEqual(['welcome'])
  })

  it('says whether it has begun, and whether something is left to tell the resident', () => {
    expect([hasBegun(fresh()), hasBegun(go(fresh(), 'welcome', START))]).toEqual([false, true])
    expect(hasBegun(heldAgenda('with-resident'))).toBe(true)
    const held = (mode: 'with-resident' | 'without-resident') => ({
      agenda: heldAgenda(mode),
      isUntold: false,
    })
    expect(leavesUntold(held('without-resident'))).toBe(true)
    expect(leavesUntold(held('with-resident'))).toBe(false)
  })

  it('has it left to tell until the step in which it is told is done', () => {
    const around = { wasMeeting: true, now: START }
    const opening = { wasMeeting: true, isUntold: true }
    const steps = newSteps(stepsOf('with-resident', opening))
    const untold = { agenda: { ...fresh(), steps }, isUntold: true }
    const first = steps[0]
    if (first === undefined) throw new Error('no steps')
    const after = (course: typeof untold, change: AgendaChange) => {
      const changed = changedCourse(course, change, around)
      if (changed === undefined) throw new Error('this step is not there')
      return changed
    }
    const telling = after(untold, { do: 'go', step: first.id })
    expect(telling.isUntold).toBe(true)
    const skipped = after(telling, { do: 'skip', step: first.id, skipped: true })
    expect(skipped.isUntold).toBe(true)
    expect(after(telling, { do: 'plan', steps: steps.slice(1) }).isUntold).toBe(true)
    expect(after(telling, { do: 'go', step: null }).isUntold).toBe(false)
  })
})
