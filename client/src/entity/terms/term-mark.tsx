import type { Term } from '@samenbord/shared/model'
import { calendarDay, glossary } from '@samenbord/shared/texts'
import { type ReactElement, useId, useLayoutEffect, useRef, useState } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import { useAtTable } from '../at-table.tsx'
import './terms.css'

/** Room between the word, its meaning and the edges of the screen, in pixels. */
const GAP = 6
const EDGE = 8

/** Puts the meaning below the word, or above it where there is no room. */
const place = (word: Element, meaning: HTMLElement): void => {
  const at = word.getBoundingClientRect()
  const { width, height } = meaning.getBoundingClientRect()
  const left = Math.max(EDGE, Math.min(at.left, window.innerWidth - width - EDGE))
  const below = at.bottom + GAP
  const top = below + height > window.innerHeight - EDGE ? at.top - GAP - height : below
  meaning.style.left = `${left}px`
  meaning.style.top = `${Math.max(EDGE, top)}px`
}

/** A word this table agreed on: what it means here comes on a tap, and with the focus. */
export const TermMark = (props: { words: string; term: Term }): ReactElement => {
  const { agreed } = useTexts(glossary)
  const { telling } = useAtTable()
  const { words, term } = props
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const meaning = useRef<HTMLSpanElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    const [word, shown] = [button.current, meaning.current]
    if (!open || word === null || shown === null) return
    // Above all else, also out of what scrolls and what a dialog covers.
    shown.showPopover?.()
    place(word, shown)
    const follow = () => place(word, shown)
    const leave = (event: PointerEvent) => {
      if (event.target instanceof Node && !word.contains(event.target)) setOpen(false)
    }
    window.addEventListener('scroll', follow, true)
    window.addEventListener('resize', follow)
    document.addEventListener('pointerdown', leave, true)
    return () => {
      shown.hidePopover?.()
      window.removeEventListener('scroll', follow, true)
      window.removeEventListener('resize', follow)
      document.removeEventListener('pointerdown', leave, true)
    }
  }, [open])
  return (
    <>
      <button
        ref={button}
        type="button"
        className="term-mark"
        aria-describedby={id}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onClick={(event) => {
          // What stands around it may open, or be written in, by a tap.
          event.stopPropagation()
          setOpen(true)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return
          event.stopPropagation()
          setOpen(false)
        }}
      >
        {words}
      </button>
      <span
        ref={meaning}
        id={id}
        role="tooltip"
        popover="manual"
        hidden={!open}
        className="term-meaning"
      >
        <b>{term.words.trim()}</b>
        <span className="term-meaning__words">{term.agreed.trim()}</span>
        {term.agreedOn !== null && (
          <span className="term-meaning__on">
            {agreed.on(calendarDay(term.agreedOn, telling.language, telling.today))}
          </span>
        )}
      </span>
    </>
  )
}
