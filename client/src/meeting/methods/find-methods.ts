import { methodsFor } from '@samenbord/shared/domain'
import type { MethodId } from '@samenbord/shared/model'
import type { methods } from '@samenbord/shared/texts'

type Said = (typeof methods)['nl']['of']

/** Letters as one types them in a hurry: without capitals and accents. */
const plain = (words: string): string =>
  words.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase()

/** The methods for this kind of table in which every word of the search occurs. */
export const findMethods = (
  said: Said,
  household: string | null,
  search: string,
): readonly MethodId[] => {
  const wanted = plain(search).split(/\s+/)
  return methodsFor(household).filter((id) => {
    const { title, purpose, questions } = said[id]
    const all = plain([title, purpose, ...questions].join(' '))
    return wanted.every((word) => all.includes(word))
  })
}
