import type { TieId } from '@samenbord/shared/model'
import { endName } from '@samenbord/shared/network'
import { networkDrawing } from '@samenbord/shared/texts'
import { X } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { useTexts } from '../ui/use-texts.ts'
import { TieKinds } from './tie-kinds.tsx'
import { useNetworkMap } from './use-network-map.ts'
import { qualify } from './write-map.ts'

/** Asks what a tie is like that was just drawn. Goes when the tie does. */
export const NewTie = (props: { tie: TieId; onClose: () => void }): ReactElement | null => {
  const words = useTexts(networkDrawing)
  const { table, facts, telling } = useAtTable()
  const [failed, setFailed] = useState(false)
  const map = useNetworkMap()
  const found = map.ties.find(({ tie }) => tie.id === props.tie)
  if (found === undefined) return null
  const { language } = telling
  return (
    <section
      className="map-new-tie-kinds"
      aria-label={words.drawTie}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onClose()
      }}
    >
      <TieKinds
        label={words.tieOf(endName(map, found.from, language), endName(map, found.to, language))}
        quality={found.tie.quality}
        onChoose={(quality) => {
          const written = qualify({ table, facts }, found, quality)
          if (written === undefined) props.onClose()
          else void written.then(({ ok }) => (ok ? props.onClose() : setFailed(true)))
        }}
      />
      {failed && <p role="alert">{words.notKept}</p>}
      <button
        type="button"
        className="icon-button"
        aria-label={words.board.close}
        onClick={props.onClose}
      >
        <X className="icon icon--small" />
      </button>
    </section>
  )
}
