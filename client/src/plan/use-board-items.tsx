import { hasCard } from '@samenbord/shared/document'
import type { Entity } from '@samenbord/shared/model'
import { plan as planTexts } from '@samenbord/shared/texts'
import { Presentation } from 'lucide-react'
import { useAtTable } from '../entity/at-table.tsx'
import type { MenuItem } from '../entity/row-menu.tsx'
import { useTexts } from '../ui/use-texts.ts'
import { usePlanPlace } from './plan-place.tsx'

/**
 * *Zet op het bord*, for the menu of a row of which there are cards. It says so afterwards, since
 * the board may be out of sight.
 */
export const useBoardItems = (entity: Entity): readonly MenuItem[] => {
  const words = useTexts(planTexts)
  const { table } = useAtTable()
  const { say } = usePlanPlace()
  if (!hasCard(entity)) return []
  return [
    {
      label: words.putOnBoard,
      icon: <Presentation className="icon icon--small" />,
      onSelect: () => {
        table.plan.putOnBoard(entity)
        say(words.onBoard)
      },
    },
  ]
}
