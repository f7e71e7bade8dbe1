import { table as tableTexts } from '@samenbord/shared/texts'
import { Download } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { download } from '../../ui/download.ts'
import { useTexts } from '../../ui/use-texts.ts'

/** *Bewaar een kopie*: all this browser holds of the table, as a file. */
export const KeepCopy = (props: { copy: () => Uint8Array }): ReactElement => {
  const words = useTexts(tableTexts)
  const [kept, setKept] = useState(false)
  const keep = () => {
    const day = new Date().toISOString().slice(0, 10)
    const content = new Blob([Uint8Array.from(props.copy())], { type: 'application/octet-stream' })
    download(content, `samenbord-${day}.samenbord`)
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
