import { sharing } from '@samenbord/shared/texts'
import { type ReactElement, useRef } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import { useRuleNames } from './household-says.tsx'
import type { SaidAbout } from './said-about.ts'

/**
 * Who wrote the answer down, for the resident to say that it is right; or that only who chose it can
 * allow more.
 */
export const Noted = (props: {
  said: SaidAbout
  chosenByThem: boolean
  /** Says the same answer oneself. */
  onConfirm: (() => void) | undefined
}): ReactElement | null => {
  const words = useTexts(sharing)
  const names = useRuleNames()
  const place = useRef<HTMLDivElement>(null)
  const { own } = props.said
  const confirm = () => {
    // This button is about to go.
    place.current?.closest('li')?.querySelector<HTMLElement>('input:checked')?.focus()
    props.onConfirm?.()
  }
  if (own === undefined) return null
  const noted = names.notedBy(own)
  if (noted !== undefined) {
    return (
      <div ref={place} className="sharing-row__noted">
        <p className="hint">{words.notedBy(noted)}</p>
        {props.onConfirm !== undefined && (
          <button type="button" className="button button--quiet" onClick={confirm}>
            {words.confirm}
          </button>
        )}
      </div>
    )
  }
  if (!props.chosenByThem) return null
  return <p className="hint">{words.aloud.own(names.saidBy(own))}</p>
}
