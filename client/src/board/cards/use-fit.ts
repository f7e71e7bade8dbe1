import { type RefObject, useEffect, useRef } from 'react'
import { useEditor } from 'tldraw'
import { inGesture } from '../document/gesture.ts'
import type { CardShape } from './card-shape.ts'
import { useFitting } from './fitting.ts'

/** Less than this is how browsers differ, in pixels. */
const SLACK = 4
/** Who did not write the words leaves it to who did, and waits this long, in milliseconds. */
const OTHERS_WAIT = { least: 600, more: 1_800 }

/**
 * Has a card grow to what its words need. Who made it, writes in it or has chosen it does so at once;
 * who only sees that it is too small does after a while, should nobody else have. A card never shrinks by itself. As long as
 * it is too small, `data-over` on the card says so. `wider` when it needs more room for now than it
 * will once nobody writes in it.
 */
export const useFit = (
  { id, type, props: { h } }: CardShape,
  card: RefObject<HTMLElement | null>,
  content: RefObject<HTMLElement | null>,
  wider: boolean,
): void => {
  const editor = useEditor()
  const fitting = useFitting()
  /** Whether this person has had it open: then nobody else has to see to it. */
  const wrote = useRef(false)
  useEffect(() => {
    if (editor.getEditingShapeId() === id) wrote.current = true
    const frame = card.current
    const words = content.current
    if (frame === null || words === null || wider) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const needed = () => words.offsetHeight + (frame.offsetHeight - frame.clientHeight)
    const grow = () => {
      timer = undefined
      const wanted = needed()
      if (wanted - h <= SLACK || editor.getIsReadonly()) return
      if (inGesture(editor)) {
        timer = setTimeout(grow, OTHERS_WAIT.least)
        return
      }
      fitting(() =>
        editor.run(() => editor.updateShape({ id, type, props: { h: wanted } }), {
          history: 'ignore',
          ignoreShapeLock: true,
        }),
      )
    }
    const look = () => {
      frame.toggleAttribute('data-over', needed() - h > SLACK)
      if (needed() - h <= SLACK || timer !== undefined || editor.getIsReadonly()) return
      const mine = wrote.current || editor.getSelectedShapeIds().includes(id)
      timer = setTimeout(grow, mine ? 0 : OTHERS_WAIT.least + Math.random() * OTHERS_WAIT.more)
    }
    const watch = new ResizeObserver(look)
    watch.observe(words)
    look()
    return () => {
      watch.disconnect()
      clearTimeout(timer)
    }
  }, [editor, fitting, id, type, h, card, content, wider])
}
