import { table as tableTexts } from '@samenbord/shared/texts'
import { Download } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { TableConnection } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'

/** Hands the browser a file to keep. */
const download = (content: Uint8Array, name: string): void => {
  const url = URL.createObjectURL(
    new Blob([Uint8Array.from(content)], { type: 'application/octet-stream' }),
  )
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}

/** *Bewaar een kopie*: all this browser holds of the table, as a file. */
export const KeepCopy = (props: { table: TableConnection }): ReactElement => {
  const words = useTexts(tableTexts)
  const [kept, setKept] = useState(false)
  const keep = () => {
    const day = new Date().toISOString().slice(0, 10)
    download(props.table.copy(), `samenbord-${day}.samenbord`)
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
