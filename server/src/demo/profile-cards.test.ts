import { ProfileWords } from '@samenbord/shared/model'
import { expect, it } from 'vitest'
import { samiraSays } from './profile-cards.ts'

it('the card of who leads the worked case says something on every line', () => {
  expect(ProfileWords.parse(samiraSays)).toEqual(samiraSays)
  for (const line of ProfileWords.keyof().options) expect(samiraSays[line]).not.toBeNull()
})
