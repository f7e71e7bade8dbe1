import { glossary } from '@samenbord/shared/texts'
import { BookOpenText } from 'lucide-react'
import { useTexts } from '../../ui/use-texts.ts'
import type { MenuItem } from '../row-menu.tsx'
import { useGlossaryWays } from './glossary-ways.tsx'

/** *Zet in de woordenlijst*, for the menu of a row with words in it: within what is dragged nobody selects. */
export const useTermItems = (words: string): readonly MenuItem[] => {
  const { put } = useTexts(glossary)
  const ways = useGlossaryWays()
  if (ways === undefined || !/\p{L}/u.test(words)) return []
  return [
    {
      label: put,
      icon: <BookOpenText className="icon icon--small" />,
      onSelect: () => ways.choose(words),
    },
  ]
}
