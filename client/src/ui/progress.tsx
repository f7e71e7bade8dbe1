import { shell } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useState } from 'react'
import './progress.css'
import { useTexts } from './use-texts.ts'

const NOTICEABLE_MS = 300

/** Whether `active` has lasted long enough to be worth a sign. */
export const useNoticeable = (active: boolean): boolean => {
  const [noticeable, setNoticeable] = useState(false)
  useEffect(() => {
    if (!active) return
    const timer = setTimeout(() => setNoticeable(true), NOTICEABLE_MS)
    return () => {
      clearTimeout(timer)
      setNoticeable(false)
    }
  }, [active])
  return noticeable
}

/** A calm sign that something is on its way; shows only when it takes a while. */
export const Progress = (props: { label?: string }): ReactElement => {
  const words = useTexts(shell)
  const shown = useNoticeable(true)
  return (
    <div className="progress" role="status">
      {shown && (
        <>
          <Dots />
          <span>{props.label ?? words.busy}</span>
        </>
      )}
    </div>
  )
}

/** Takes the place of the words in a button whose work takes a while. */
export const BusyWords = (props: { busy: boolean; children: string }): string => {
  const words = useTexts(shell)
  return useNoticeable(props.busy) ? words.busy : props.children
}

const Dots = (): ReactElement => (
  <span className="dots" aria-hidden="true">
    <i />
    <i />
    <i />
  </span>
)
