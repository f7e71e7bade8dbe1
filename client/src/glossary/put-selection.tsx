import { asTerm, canBeTerm } from '@samenbord/shared/glossary'
import { glossary } from '@samenbord/shared/texts'
import { BookOpenText } from 'lucide-react'
import { type ReactElement, useEffect, useState } from 'react'
import { useTexts } from '../ui/use-texts.ts'
import { type Selected, selectedIn } from './selected.ts'
import './choose-words.css'

/** Room for the button at the edges of the screen, in pixels. */
const ROOM = { width: 270, height: 52 }

/** What is selected within the views of the table, once nobody is dragging over it any more. */
const useSelected = (): Selected | undefined => {
  const [selected, setSelected] = useState<Selected>()
  useEffect(() => {
    let pressing = false
    const look = () => {
      if (!pressing) setSelected(selectedIn(document))
    }
    const press = () => {
      pressing = true
    }
    const release = () => {
      pressing = false
      look()
    }
    document.addEventListener('selectionchange', look)
    document.addEventListener('select', look, true)
    document.addEventListener('pointerdown', press, true)
    document.addEventListener('pointerup', release, true)
    document.addEventListener('pointercancel', release, true)
    window.addEventListener('scroll', look, true)
    return () => {
      document.removeEventListener('selectionchange', look)
      document.removeEventListener('select', look, true)
      document.removeEventListener('pointerdown', press, true)
      document.removeEventListener('pointerup', release, true)
      document.removeEventListener('pointercancel', release, true)
      window.removeEventListener('scroll', look, true)
    }
  }, [])
  return selected
}

/**
 * *Zet in de woordenlijst*, below whatever words are selected in the plan or on the board: by a tap, or by
 * Alt, Shift and W, also out of a field.
 */
export const PutSelection = (props: { onPut: (words: string) => void }): ReactElement | null => {
  const { put } = useTexts(glossary)
  const { onPut } = props
  const selected = useSelected()
  const words = selected !== undefined && canBeTerm(selected.words) ? selected.words : undefined
  useEffect(() => {
    if (words === undefined) return
    const press = (event: KeyboardEvent) => {
      if (!event.altKey || !event.shiftKey || event.code !== 'KeyW') return
      event.preventDefault()
      event.stopPropagation()
      onPut(words)
    }
    // Before a field that keeps its keys to itself.
    window.addEventListener('keydown', press, true)
    return () => window.removeEventListener('keydown', press, true)
  }, [words, onPut])
  if (selected === undefined || words === undefined) return null
  const left = Math.max(8, Math.min(selected.left, window.innerWidth - ROOM.width))
  const top = Math.max(8, Math.min(selected.bottom + 8, window.innerHeight - ROOM.height))
  return (
    <button
      type="button"
      className="button put-selection"
      style={{ left, top }}
      aria-keyshortcuts="Alt+Shift+W"
      // What is selected stays so.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onPut(words)}
    >
      <BookOpenText className="icon icon--small" />
      {put}
      <span className="hidden-text">: {asTerm(words)}</span>
    </button>
  )
}
