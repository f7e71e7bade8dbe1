import { type ReactElement, type ReactNode, useEffect, useEffectEvent, useId, useRef } from 'react'
import './dialog.css'
import { ClosableHead } from './closable-head.tsx'
import { holdOpen } from './hold-open.ts'

/**
 * A native dialog for as long as it is rendered. The focus goes to what is marked `data-first`,
 * else to the heading, and back to where it was.
 */
export const Dialog = (props: {
  title: string
  onClose: () => void
  children: ReactNode
}): ReactElement => {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const asked = useEffectEvent(() => props.onClose())
  useEffect(() => {
    const element = dialog.current
    if (element === null) return
    const before = document.activeElement
    const open = () => {
      element.showModal()
      const first = element.querySelector<HTMLElement>('[data-first="true"]')
      ;(first ?? element.querySelector('h2'))?.focus()
    }
    const close = holdOpen(element, open, () => asked())
    return () => {
      close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={title}
      onCancel={(event) => {
        // React has it bubble from a dialog within, which the browser does not.
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        props.onClose()
      }}
      // Escape closes this dialog, not also the panel it was opened from.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <ClosableHead
        className="dialog__head"
        titleId={title}
        title={props.title}
        onClose={props.onClose}
      />
      {props.children}
    </dialog>
  )
}
