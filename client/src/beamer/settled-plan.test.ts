import { EMPTY_PLAN, type Plan } from '@samenbord/shared/plan'
import { describe, expect, test } from 'vitest'
import { action, goal, statement } from '../../../shared/src/model/test-support/plan-entities.ts'
import { type SettledPlan, settle } from './settled-plan.ts'

const withGoal = (words: string, more: Partial<Plan> = {}): Plan => ({
  ...EMPTY_PLAN,
  goals: [goal(1, words)],
  ...more,
})
const inGoal = `${goal(1, '').id}/words`

const goalWords = ({ shown }: SettledPlan) => shown.goals.map(({ words }) => words)

describe('a field in which someone writes', () => {
  test('keeps the words that stood there before they began, until they leave', () => {
    const before = settle(undefined, withGoal('Rust.'), [])
    const begun = settle(before, withGoal('Rust.'), [inGoal])
    const halfway = settle(begun, withGoal('Rust in hu'), [inGoal])
    expect(goalWords(halfway)).toEqual(['Rust.'])
    const left = settle(halfway, withGoal('Rust in huis.'), [])
    expect(goalWords(left)).toEqual(['Rust in huis.'])
  })

  test('stays empty when it is new', () => {
    const before = settle(undefined, EMPTY_PLAN, [])
    const begun = settle(before, withGoal('Ru'), [inGoal])
    expect(goalWords(begun)).toEqual([''])
    expect(goalWords(settle(begun, withGoal('Rust in hu'), [inGoal]))).toEqual([''])
  })

  test('stays empty when someone was in it already as the screen opened', () => {
    expect(goalWords(settle(undefined, withGoal('Rust in hu'), [inGoal]))).toEqual([''])
  })

  test('keeps the same words while a second one writes on in it', () => {
    const before = settle(undefined, withGoal('Rust.'), [])
    const both = settle(before, withGoal('Rust. En'), [inGoal, goal(1, '').id])
    expect(goalWords(settle(both, withGoal('Rust. En dan'), [inGoal]))).toEqual(['Rust.'])
  })

  test('begins anew with the words it got, when someone comes back to it', () => {
    const first = settle(settle(undefined, withGoal('Rust.'), []), withGoal('Ru'), [inGoal])
    const between = settle(first, withGoal('Rust in huis.'), [])
    const second = settle(between, withGoal('Rust in huis. E'), [inGoal])
    expect(goalWords(second)).toEqual(['Rust in huis.'])
  })
})

describe('everything else', () => {
  test('paints at once, also of what is being written in', () => {
    const before = settle(undefined, withGoal('Rust.', { actions: [action(1, 'belt')] }), [])
    const plan: Plan = {
      ...EMPTY_PLAN,
      goals: [goal(1, 'Rust. En', { status: 'chosen' }), goal(2, 'Vissen.')],
      actions: [action(1, 'belt de kerk')],
    }
    const { shown } = settle(before, plan, [inGoal])
    expect(shown.goals).toMatchObject([{ words: 'Rust.', status: 'chosen' }, { words: 'Vissen.' }])
    expect(shown.actions).toMatchObject([{ words: 'belt de kerk' }])
  })

  test('stays the same object, so that only what changed is drawn anew', () => {
    const plan = withGoal('Rust.', { statements: [statement(1, 'Ik slaap slecht.')] })
    expect(settle(undefined, plan, []).shown).toBe(plan)
    const { shown } = settle(undefined, plan, [inGoal])
    expect(shown.statements).toBe(plan.statements)
  })

  test('what goes is gone, whoever writes in it', () => {
    const before = settle(undefined, withGoal('Rust.'), [inGoal])
    expect(settle(before, EMPTY_PLAN, [inGoal]).shown.goals).toEqual([])
  })

  test('no forged place of writing changes what holds no words', () => {
    const { id } = goal(1, '')
    const places = [
      `${id}/id`,
      `${id}/status`,
      `${id}/from`,
      `${id}/__proto__`,
      id,
      '//',
      `${id}/words/x`,
    ]
    const { shown } = settle(undefined, withGoal('Rust.'), places)
    expect(shown.goals).toEqual([goal(1, 'Rust.')])
  })
})
