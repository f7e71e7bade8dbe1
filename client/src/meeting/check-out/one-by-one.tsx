import { checkOut } from '@samenbord/shared/texts'
import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react'
import { useTexts } from '../../ui/use-texts.ts'

/** One question at a time, as on a phone; any can be passed over, and one can go back. */
export const OneByOne = (props: {
  parts: readonly ReactNode[]
  /** Whether all of it is kept. */
  status: ReactNode
}): ReactElement => {
  const words = useTexts(checkOut)
  const { parts } = props
  const [place, setPlace] = useState(0)
  const box = useRef<HTMLDivElement>(null)
  const wentOn = useRef(false)
  useEffect(() => {
    if (!wentOn.current) return
    wentOn.current = false
    const line = box.current?.querySelector<HTMLElement>('.check-out__line')
    const next = line ?? box.current?.querySelector<HTMLElement>('.check-out__ask')
    next?.focus()
  }, [place])
  const go = (to: number) => {
    wentOn.current = true
    setPlace(to)
  }
  if (place >= parts.length) {
    return (
      <div ref={box} className="check-out__done">
        <p className="check-out__ask" tabIndex={-1}>
          {words.thanks}
        </p>
        <button type="button" className="button button--quiet" onClick={() => go(0)}>
          {words.look}
        </button>
      </div>
    )
  }
  return (
    <div ref={box} className="check-out__one">
      <p className="hint">{words.place(place + 1, parts.length)}</p>
      {parts[place]}
      <div className="check-out__foot">
        {place > 0 && (
          <button type="button" className="button button--plain" onClick={() => go(place - 1)}>
            {words.back}
          </button>
        )}
        {props.status}
        <button type="button" className="button button--large" onClick={() => go(place + 1)}>
          {place === parts.length - 1 ? words.ready : words.next}
        </button>
      </div>
    </div>
  )
}
