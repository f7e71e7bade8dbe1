import { ProfileWords } from '@samenbord/shared/model'
import { expect, it } from 'vitest'
import { cards } from './profile-cards.ts'

it('everyone who sits at the worked case for an organisation says something on every line', () => {
  for (const [name, card] of Object.entries(cards)) {
    expect(ProfileWords.parse(card)).toEqual(card)
    const lines = ProfileWords.keyof().options
    const silent = lines.filter((line) => card[line] === null)
    expect([name, silent]).toEqual([name, name === 'greet' ? ['needs', 'dutyToReport'] : []])
  }
})

it('nobody can be called by a number that could be somebody’s', () => {
  for (const { reach } of Object.values(cards)) expect(reach).toMatch(/\b06 0000 00\d\d\b/)
})
