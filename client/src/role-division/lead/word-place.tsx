import { lead as leadTexts } from '@samenbord/shared/texts'
import {
  createContext,
  type ReactElement,
  type ReactNode,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react'
import { isTypedIn } from '../../ui/in-field.ts'
import { useTexts } from '../../ui/use-texts.ts'
import './lead-part.css'

const Said = createContext<() => void>(() => {})

/** To be called once a word was taken in: the question that asked for it goes. */
export const useSaid = (): (() => void) => useContext(Said)

/** Where words are asked for: it says that one was taken in, and keeps the focus when the question goes. */
export const WordPlace = (props: { className: string; children: ReactNode }): ReactElement => {
  const words = useTexts(leadTexts).handover
  const place = useRef<HTMLDivElement>(null)
  const [times, setTimes] = useState(0)
  const said = () => {
    setTimes((before) => before + 1)
    const { activeElement } = document
    const isHere = place.current?.contains(activeElement) === true && !isTypedIn(activeElement)
    // Who went on elsewhere meanwhile stays there.
    if (isHere || activeElement === null || activeElement === document.body) place.current?.focus()
  }
  return (
    <div ref={place} tabIndex={-1} className={`word-place ${props.className}`}>
      <div role="status">
        {/* Anew each time, so that it is read again. */}
        {times > 0 && (
          <p key={times} className="hidden-text">
            {words.told}
          </p>
        )}
      </div>
      <Said value={said}>{props.children}</Said>
    </div>
  )
}

/** What someone said in the own screen, to be said anew as long as it is open. */
export const ChangeWord = (props: {
  /** The question, as it was asked. */
  children: ReactNode
}): ReactElement => {
  const words = useTexts(leadTexts)
  const outer = useSaid()
  const [changing, setChanging] = useState(false)
  const question = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (changing) question.current?.querySelector<HTMLElement>('input, button')?.focus()
  }, [changing])
  const said = () => {
    outer()
    setChanging(false)
  }
  if (changing) {
    return (
      <div ref={question}>
        <Said value={said}>{props.children}</Said>
      </div>
    )
  }
  return (
    <div className="actions">
      <button type="button" className="button button--plain" onClick={() => setChanging(true)}>
        {words.changeMine}
      </button>
    </div>
  )
}
