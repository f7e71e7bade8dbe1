import { network } from '@samenbord/shared/texts'
import { ArrowLeft } from 'lucide-react'
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react'
import { useHandingOnFocus } from '../entity/use-handing-on-focus.ts'
import { useTexts } from '../ui/use-texts.ts'

/** Something one does aside from the list, with the way back to it. */
export const PartAside = (props: {
  /** Has something beside something else, where there is room. */
  wide?: boolean
  onBack: () => void
  children: ReactNode
}): ReactElement => {
  const words = useTexts(network)
  const part = useRef<HTMLDivElement>(null)
  useHandingOnFocus(part)
  useEffect(() => part.current?.querySelector<HTMLElement>('h3[tabindex]')?.focus(), [])
  return (
    <div
      ref={part}
      className={`network__aside ${props.wide === true ? 'network__aside--wide' : ''}`}
    >
      <button
        type="button"
        className="button button--plain network-person__back"
        onClick={props.onBack}
      >
        <ArrowLeft className="icon icon--small" />
        {words.back}
      </button>
      {props.children}
    </div>
  )
}
