import { describe, expect, it } from 'vitest'
import { MethodId } from '../model/index.ts'
import { methods } from './methods.ts'

/** A sentence that ends within what should be one sentence. */
const ENDS_WITHIN = /[.?!…]\s/

const cases = (['nl', 'en'] as const).flatMap((language) =>
  MethodId.options.map((id) => ({ id, language, text: methods[language].of[id] })),
)

describe.each(cases)('the words of $id in $language', ({ text }) => {
  it('tell how to lead it in five sentences', () => {
    expect(text.how).toHaveLength(5)
    for (const sentence of text.how) {
      expect(sentence).toMatch(/^[A-Z\dÉ].*\.$/)
      expect(sentence.slice(0, -1)).not.toMatch(ENDS_WITHIN)
    }
  })

  it('say what it is for in one line', () => {
    expect(text.purpose).toMatch(/[.?]$/)
    expect(text.purpose.slice(0, -1)).not.toMatch(ENDS_WITHIN)
    expect(text.purpose.length).toBeLessThanOrEqual(90)
  })

  it('give two to six questions', () => {
    expect(text.questions.length).toBeGreaterThanOrEqual(2)
    expect(text.questions.length).toBeLessThanOrEqual(6)
    for (const question of text.questions) expect(question).toMatch(/\?$/)
  })

  it('keep sentences short enough to read aloud', () => {
    for (const sentence of text.how) {
      expect(sentence.split(' ').length).toBeLessThanOrEqual(22)
    }
  })
})

it('no two methods have the same name', () => {
  for (const language of ['nl', 'en'] as const) {
    const titles = MethodId.options.map((id) => methods[language].of[id].title)
    expect(new Set(titles).size).toBe(titles.length)
  }
})
