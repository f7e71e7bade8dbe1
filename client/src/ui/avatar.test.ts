import { expect, onTestFinished, test } from 'vitest'
import { initial } from './avatar.tsx'

test('the initial is the first letter as someone would write it', () => {
  expect(initial('wim')).toBe('W')
  expect(initial('e\u0301mile')).toBe('E\u0301')
})

test('a browser that does not know letters still shows one', () => {
  const known = Object.getOwnPropertyDescriptor(Intl, 'Segmenter')
  Reflect.deleteProperty(Intl, 'Segmenter')
  onTestFinished(() => {
    if (known) Object.defineProperty(Intl, 'Segmenter', known)
  })
  expect(initial('wim')).toBe('W')
  expect(initial('\u{1f33b} bloem')).toBe('\u{1f33b}')
})
