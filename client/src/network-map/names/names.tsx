import { network } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import { NameField } from './name-field.tsx'
import { WhoElse } from './who-else.tsx'

/** The name field, and the way to the questions behind it. */
export const Names = (): ReactElement => {
  const words = useTexts(network).whoElse
  const [asking, setAsking] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const wasAsking = useRef(false)
  useEffect(() => {
    if (!asking && wasAsking.current) button.current?.focus()
    wasAsking.current = asking
  }, [asking])
  if (asking) return <WhoElse onClose={() => setAsking(false)} />
  return (
    <div className="network-names">
      <NameField />
      <button
        ref={button}
        type="button"
        className="button button--quiet"
        onClick={() => setAsking(true)}
      >
        {words.open}
      </button>
    </div>
  )
}
