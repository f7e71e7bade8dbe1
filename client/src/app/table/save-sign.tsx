import { save } from '@samenbord/shared/texts'
import { Check, CloudOff, type LucideIcon, RefreshCw, TriangleAlert } from 'lucide-react'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import type { SaveState } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'

const SIGNS: Record<SaveState, LucideIcon> = {
  saved: Check,
  saving: RefreshCw,
  offline: CloudOff,
  failing: TriangleAlert,
}

/** Whether everything is saved: shown at once, told aloud only when it lasts. */
export const SaveSign = (props: { state: SaveState }): ReactElement => {
  const words = useTexts(save)
  const { state } = props
  const told = useTold(state)
  const Sign = SIGNS[state]
  return (
    <div className={`save save--${state}`}>
      <Sign className="icon icon--small" />
      <span>{words[state]}</span>
      <span className="hidden-text" role="status">
        {told !== undefined && words[told]}
      </span>
    </div>
  )
}

const LASTING_MS = 3000

/**
 * What a screen reader is told: trouble that lasts, and its end. Saving itself happens with every
 * stroke and is not worth a word.
 */
const useTold = (state: SaveState): SaveState | undefined => {
  const [told, setTold] = useState<SaveState>()
  const opened = useRef(false)
  useEffect(() => {
    if (state === 'saved') opened.current = true
    if (state === 'saving' || !opened.current) return
    const timer = setTimeout(
      () => setTold((last) => (state === 'saved' && last === undefined ? undefined : state)),
      LASTING_MS,
    )
    return () => clearTimeout(timer)
  }, [state])
  return told
}
