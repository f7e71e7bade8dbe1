import { proposal } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { useTexts } from '../ui/use-texts.ts'

/** Says calmly why only what is the team's own can be added; nothing while the resident is there. */
export const WithoutResident = (): ReactElement | null => {
  const words = useTexts(proposal).without
  const { withoutResident } = useAtTable()
  if (!withoutResident) return null
  return (
    <div className="notice without-resident">
      <p>
        {words.why} {words.next}
      </p>
    </div>
  )
}
