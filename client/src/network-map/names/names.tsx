import { network } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useRef } from 'react'
import { remembering } from '../../entity/use-draft.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { NameField } from './name-field.tsx'
import { WhoElse } from './who-else.tsx'

/** Which question of *Wie nog meer?* is asked; nothing when none is. */
const useQuestion = remembering<number | undefined>(undefined)

/** The name field, and the way to the questions behind it. */
export const Names = (): ReactElement => {
  const words = useTexts(network).whoElse
  const [at, setAt] = useQuestion()
  const asking = at !== undefined
  const button = useRef<HTMLButtonElement>(null)
  const wasAsking = useRef(false)
  useEffect(() => {
    if (!asking && wasAsking.current) button.current?.focus()
    wasAsking.current = asking
  }, [asking])
  if (asking) return <WhoElse at={at} onAt={setAt} onClose={() => setAt(undefined)} />
  return (
    <div className="network-names">
      <NameField />
      <button ref={button} type="button" className="button button--quiet" onClick={() => setAt(0)}>
        {words.open}
      </button>
    </div>
  )
}
