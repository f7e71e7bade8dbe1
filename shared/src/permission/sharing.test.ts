import { describe, expect, test } from 'vitest'
import { ParticipantId, type SharingAnswer, type SharingRule } from '../model/index.ts'
import { isLooser, type Knowing, knowing, strictest } from './sharing.ts'

const TODAY = '2026-05-12'
const fatma = ParticipantId.parse('fatma'.padEnd(22, '-'))
const wim = ParticipantId.parse('wim'.padEnd(22, '-'))

const rule = (answer: SharingAnswer, until: string | null = null): SharingRule => {
  const said = { about: fatma, saidBy: wim, notedBy: null, saidAt: '2026-05-01T10:00:00.000Z' }
  return answer === 'no' ? { answer, ...said } : { answer, until, ...said }
}

const RULES: readonly [what: string, rules: SharingRule[], near: Knowing, away: Knowing][] = [
  ['nothing', [], 'open', 'open'],
  ['yes', [rule('yes')], 'open', 'open'],
  ['only when I am there', [rule('when-present')], 'open', 'resident-away'],
  ['no', [rule('no')], 'not-shared', 'not-shared'],
  ['yes, until today', [rule('yes', TODAY)], 'open', 'open'],
  ['yes, until yesterday', [rule('yes', '2026-05-11')], 'not-shared', 'not-shared'],
  [
    'only when I am there, until yesterday',
    [rule('when-present', '2026-05-11')],
    'not-shared',
    'not-shared',
  ],
  ['yes, and another says no', [rule('yes'), rule('no')], 'not-shared', 'not-shared'],
  [
    'yes, and another only when there',
    [rule('yes'), rule('when-present')],
    'open',
    'resident-away',
  ],
  [
    'only when there, and another no longer yes',
    [rule('when-present'), rule('yes', '2026-01-01')],
    'not-shared',
    'not-shared',
  ],
]

describe('what someone may know', () => {
  test.each(RULES)('when a resident said %s', (_, rules, near, away) => {
    for (const kind of ['supporter', 'professional'] as const) {
      const when = (residentIsNear: boolean) =>
        knowing(kind, rules, { today: TODAY, residentIsNear })
      expect([when(true), when(false)]).toEqual([near, away])
    }
  })

  test.each(RULES)('of a resident, whatever was said of them: %s', (_, rules) => {
    expect(knowing('resident', rules, { today: TODAY, residentIsNear: false })).toBe('open')
  })
})

test('of what residents say the strictest holds, in whatever order', () => {
  const rules = [rule('yes'), rule('no'), rule('when-present')]
  expect(strictest(rules, TODAY)).toBe('no')
  expect(strictest([...rules].reverse(), TODAY)).toBe('no')
  expect(strictest([], TODAY)).toBeUndefined()
})

test('an answer is looser than one that lets someone know less', () => {
  expect(isLooser('yes', 'when-present')).toBe(true)
  expect(isLooser('when-present', 'no')).toBe(true)
  expect(isLooser('no', 'no')).toBe(false)
  expect(isLooser('no', 'yes')).toBe(false)
})
