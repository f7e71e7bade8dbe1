import type { Goal } from '../model/index.ts'
import { goals, type Language } from '../texts/index.ts'

const closed = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`)

/**
 * Where someone stands with a wish, as people say it: *Nu een 2: ‘we bellen niet eens.’ Een 6 zou al
 * mooi zijn.* Nothing when none of it was said.
 */
export const goalScale = (
  { now, target, nowWords }: Pick<Goal, 'now' | 'target' | 'nowWords'>,
  language: Language,
): string | undefined => {
  const words = goals[language].scale
  const meaning = nowWords.trim()
  const said: string[] = []
  if (now !== null || meaning !== '') {
    const start = now === null ? words.nowNoValue : words.now(now)
    said.push(meaning === '' ? `${start}.` : `${start}: ${words.quote(closed(meaning))}`)
  }
  if (target !== null) said.push(words.target(target))
  return said.length === 0 ? undefined : said.join(' ')
}
