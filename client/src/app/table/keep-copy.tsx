import { table as tableTexts } from '@samenbord/shared/texts'
import { Download } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { useTexts } from '../../ui/use-texts.ts'

/** Safari still reads the file after the click, and then saves nothing of one that is gone. */
const FETCHED_AFTER_MS = 60_000

/** Hands the browser a file to keep. */
const download = (content: Uint8Array, name: string): void => {
  const url = URL.createObjectURL(
    new Blob([Uint8Array.from(content)], { type: 'application/octet-stream' }),
  )
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), FETCHED_AFTER_MS)
}

/** *Bewaar een kopie*: all this browser holds of the table, as a file. */
export const KeepCopy = (props: { copy: () => Uint8Array }): ReactElement => {
  const words = useTexts(tableTexts)
  const [kept, setKept] = useState(false)
  const keep = () => {
    const day = new Date().toISOString().slice(0, 10)
    download(props.copy(), `samenbord-${day}.samenbord`)
    setKept(true)
  }
  return (
    <div>
      <button type="button" className="button" onClick={keep}>
        <Download className="icon icon--small" />
        {words.keepCopy}
      </button>
      <p className="hint" role="status">
        {kept && words.copyKept}
      </p>
    </div>
  )
}
