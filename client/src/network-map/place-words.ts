import { Ring, Sector } from '@samenbord/shared/model'
import { networkTells } from '@samenbord/shared/texts'
import { useTexts } from '../ui/use-texts.ts'

/** *Familie*, where it is called *familie* within a sentence. */
export const capital = (words: string): string =>
  words.slice(0, 1).toLocaleUpperCase() + words.slice(1)

/** The sectors in their order, as one chooses among them. */
export const useSectorAnswers = (): readonly { answer: Sector; words: string }[] => {
  const { inSectors } = useTexts(networkTells)
  return Sector.options.map((answer) => ({ answer, words: inSectors[answer] }))
}

/** The rings from near to far, as one chooses among them. */
export const useRingAnswers = (): readonly { answer: Ring; words: string }[] => {
  const { rings } = useTexts(networkTells)
  return Ring.options.map((answer) => ({ answer, words: rings[answer] }))
}
