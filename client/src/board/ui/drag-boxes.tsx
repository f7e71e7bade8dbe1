import type { ReactElement } from 'react'
import { useValue } from 'tldraw'
import { useOpenBoard } from './open-board-context.ts'
import { useBoardTexts } from './texts.ts'

/** The box around what someone else is dragging, when it is more than travels one by one. */
export function DragBoxes(): ReactElement {
  const board = useOpenBoard()
  const texts = useBoardTexts()
  const boxes = useValue('drag boxes', () => board.boxes(), [board])
  return (
    <>
      {boxes.map(({ key, name, colour, x, y, w, h }) => (
        <div
          key={key}
          className="board-drag-box"
          style={{
            transform: `translate(${x}px, ${y}px)`,
            width: w,
            height: h,
            borderColor: colour,
            color: colour,
          }}
        >
          {texts.dragging(name)}
        </div>
      ))}
    </>
  )
}
