import type { StepId } from '@samenbord/shared/model'
import { useEffect, useState } from 'react'
import { useSearch } from 'wouter'
import { isTypedIn } from '../../ui/in-field.ts'
import type { Panel } from './panel.ts'

/**
 * The panel that is open; a new session opens with *Nodig uit*. Who goes on to another step sees that
 * step and no panel over it; the agenda stays. When another went on, or someone types, nothing closes
 * under their hands.
 */
export const usePanel = (
  /** The step where the table is. */
  current: StepId | null,
  /** To which this person themself last went. */
  wentTo: StepId | undefined,
) => {
  const search = useSearch()
  const [panel, setPanel] = useState<Panel | undefined>(
    new URLSearchParams(search).has('invite') ? 'invite' : undefined,
  )
  useEffect(() => {
    if (search !== '')
      window.history.replaceState(window.history.state, '', window.location.pathname)
  }, [search])
  const [seen, setSeen] = useState(current)
  if (seen !== current) {
    setSeen(current)
    const wentOn = current !== null && current === wentTo
    if (wentOn && panel !== 'agenda' && !isTypedIn(document.activeElement)) setPanel(undefined)
  }
  return [panel, setPanel] as const
}
