import { memo, type ReactElement, useCallback, useEffect, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { usePlanPlace } from '../plan-place.tsx'
import { OnTable } from './on-table.tsx'
import { Privately } from './privately.tsx'
import { usePrivately } from './remembered.ts'
import './statements.css'
import { useOwnDrafts } from './use-own-drafts.ts'

/** How it is, in everyone's own words: what lies on the table, or what one writes for oneself first. */
export const StatementsPart = memo((): ReactElement => {
  const { mayWrite, withoutResident } = useAtTable()
  const { target } = usePlanPlace()
  const own = useOwnDrafts()
  const [privately, setPrivately] = usePrivately()
  const [cameBack, setCameBack] = useState(false)
  // Where one jumps to lies on the table.
  useEffect(() => {
    if (target !== undefined) setPrivately(false)
  }, [target, setPrivately])
  const go = useCallback(() => setPrivately(true), [setPrivately])
  const back = useCallback(() => {
    setPrivately(false)
    setCameBack(true)
  }, [setPrivately])
  if (privately && mayWrite && !withoutResident) return <Privately own={own} onBack={back} />
  return <OnTable own={own} writesFirst={cameBack} onPrivately={go} />
})
