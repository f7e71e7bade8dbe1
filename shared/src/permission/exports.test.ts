import { expect, test } from 'vitest'
import { ParticipantId, SharingRule } from '../model/index.ts'
import { mayKeep } from './exports.ts'

const rule = (answer: 'yes' | 'when-present' | 'no', until: string | null = null): SharingRule =>
  SharingRule.parse({
    answer,
    ...(answer !== 'no' && { until }),
    about: ParticipantId.parse('joost'.padEnd(22, '_')),
    saidBy: null,
    notedBy: null,
    saidAt: '2026-05-12T12:00:00.000Z',
  })

const TODAY = '2026-05-12'

test('a file goes along with whom the residents let know it, also when they are away', () => {
  expect(mayKeep('professional', [rule('yes')], TODAY)).toBe(true)
  expect(mayKeep('professional', [rule('yes', TODAY)], TODAY)).toBe(true)
  expect(mayKeep('professional', [], TODAY)).toBe(true)
})

test('it does not with who may know only while a resident is there, or whose leave ran out', () => {
  expect(mayKeep('professional', [rule('when-present')], TODAY)).toBe(false)
  expect(mayKeep('supporter', [rule('no')], TODAY)).toBe(false)
  expect(mayKeep('professional', [rule('yes', '2026-05-11')], TODAY)).toBe(false)
  expect(mayKeep('professional', [rule('yes'), rule('no')], TODAY)).toBe(false)
})

test('a resident keeps everything', () => {
  expect(mayKeep('resident', [rule('no')], TODAY)).toBe(true)
})
