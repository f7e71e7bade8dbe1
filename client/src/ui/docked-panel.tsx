import {
  type ReactElement,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
} from 'react'
import './docked-panel.css'
import { ClosableHead } from './closable-head.tsx'
import { holdOpen } from './hold-open.ts'

const NARROW = '(max-width: 64rem)'

/** Whether a panel covers the board instead of standing beside it. */
export const isNarrow = (): boolean => window.matchMedia(NARROW).matches

/** The same, also when the screen turns or one zooms. */
export const useNarrow = (): boolean => {
  const [narrow, setNarrow] = useState(isNarrow)
  useEffect(() => {
    const query = window.matchMedia(NARROW)
    const change = () => setNarrow(query.matches)
    query.addEventListener('change', change)
    return () => query.removeEventListener('change', change)
  }, [])
  return narrow
}

/**
 * A panel beside the board; on a narrow screen a sheet over it. One element in both shapes, so
 * that turning a phone or zooming loses nothing of what was begun in it.
 */
export const DockedPanel = (props: {
  title: string
  onClose: () => void
  children: ReactNode
}): ReactElement => {
  const panel = useRef<HTMLDialogElement>(null)
  const title = useId()
  const narrow = useNarrow()
  const held = useRef<Element>(null)
  const asked = useEffectEvent(() => props.onClose())
  // What had the focus may go (someone was let in): then the panel itself takes it.
  useEffect(() => {
    const lost = held.current !== null && !held.current.isConnected
    if (lost && document.activeElement === document.body)
      panel.current?.querySelector('h2')?.focus()
  })
  useEffect(() => {
    const before = document.activeElement
    const element = panel.current
    return () => {
      const inside = element?.contains(document.activeElement) ?? true
      const back = inside || document.activeElement === document.body
      if (back && before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  useEffect(() => {
    const element = panel.current
    if (element === null) return
    const open = () => {
      const inside = element.contains(document.activeElement) ? document.activeElement : null
      if (narrow) element.showModal()
      else element.show()
      const place = inside instanceof HTMLElement ? inside : element.querySelector('h2')
      place?.focus()
    }
    return holdOpen(element, open, () => asked())
  }, [narrow])
  return (
    <dialog
      ref={panel}
      className="panel"
      aria-labelledby={title}
      onFocus={(event) => {
        held.current = event.target
      }}
      onCancel={(event) => {
        // React has it bubble from a dialog within, which the browser does not.
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        props.onClose()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || narrow) return
        event.stopPropagation()
        props.onClose()
      }}
    >
      <ClosableHead
        className="panel__head"
        titleId={title}
        title={props.title}
        onClose={props.onClose}
      />
      <div className="panel__body">{props.children}</div>
    </dialog>
  )
}
