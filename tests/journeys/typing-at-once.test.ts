import { describe, expect, it } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { useJourney } from '../support/journey.ts'

const journey = useJourney()

const WORDS = 'Daan weer'

describe('someone who types at once, before there is something to write in', () => {
  it.each([0, 20, 60])('finds every letter in its place, with one each %i ms', async (delay) => {
    const table = await journey.table()
    const henk = await table.seat('Henk', 'resident', 'edit')
    const type = (words: string) => henk.page.keyboard.type(words, { delay })

    // In a note, in another while the first is still open, and in the next one from there.
    await henk.hand.choose('note')
    await henk.hand.tap([300, 200])
    await type(WORDS)
    await henk.hand.choose('note')
    await henk.hand.tap([600, 200])
    await type(WORDS)
    await henk.page.keyboard.press('Tab')
    await type(WORDS)
    await eventually(() => henk.hand.words()).toEqual([WORDS, WORDS, WORDS])

    await henk.hand.choose('text')
    await henk.hand.tap([300, 400])
    await type(WORDS)
    await eventually(() => henk.hand.words('text')).toEqual([WORDS])

    await henk.hand.rectangle([200, 500], [400, 650])
    await henk.page.keyboard.press('Enter')
    await type(WORDS)
    await eventually(() => henk.hand.words('geo')).toEqual([WORDS])

    // With words there already: Enter writes over them, a click goes between them.
    await henk.hand.stopWriting()
    await henk.page.keyboard.press('Enter')
    await type('een twee')
    await eventually(() => henk.hand.words('geo')).toEqual(['een twee'])
    await henk.hand.stopWriting()
    await henk.hand.tap([300, 575])
    await type(WORDS)
    const [words = ''] = await henk.hand.words('geo')
    expect(words).toContain(WORDS)
    expect(words.replace(WORDS, '')).toBe('een twee')
    expect(words.startsWith(WORDS) || words.endsWith(WORDS)).toBe(false)
  })
})
