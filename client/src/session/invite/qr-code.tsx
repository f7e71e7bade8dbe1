import { invite } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useState } from 'react'
import { useTexts } from '../../ui/use-texts.ts'

/** White modules round the code that a camera needs. */
const QUIET = 4

interface Drawing {
  readonly size: number
  readonly path: string
}

const draw = async (url: string): Promise<Drawing> => {
  const { create } = await import('qrcode')
  const { modules } = create(url, { errorCorrectionLevel: 'M' })
  let path = ''
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) path += `M${column + QUIET} ${row + QUIET}h1v1h-1z`
    }
  }
  return { size: modules.size + 2 * QUIET, path }
}

/** A link as a picture for the camera of a phone; always dark on white, as cameras need it. */
export const QrCode = (props: { url: string }): ReactElement => {
  const words = useTexts(invite)
  const [drawing, setDrawing] = useState<Drawing>()
  useEffect(() => {
    let gone = false
    const show = (drawn: Drawing) => {
      if (!gone) setDrawing(drawn)
    }
    // Without network to fetch the drawing program there is still the link itself.
    draw(props.url).then(show, () => undefined)
    return () => {
      gone = true
    }
  }, [props.url])
  return (
    <div className="qr">
      {drawing !== undefined && (
        <svg
          viewBox={`0 0 ${drawing.size} ${drawing.size}`}
          role="img"
          aria-label={words.qr}
          shapeRendering="crispEdges"
        >
          <rect width="100%" height="100%" fill="#fff" />
          <path d={drawing.path} fill="#000" />
        </svg>
      )}
      <p className="hint">{words.qrHint}</p>
    </div>
  )
}
