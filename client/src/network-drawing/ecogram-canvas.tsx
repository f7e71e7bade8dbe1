import { type EcogramKey, placeAt } from '@samenbord/shared/drawing'
import type { TieId } from '@samenbord/shared/model'
import { networkDrawing } from '@samenbord/shared/texts'
import { type ReactElement, useState } from 'react'
import { useTexts } from '../ui/use-texts.ts'
import { DrawnTie, MoverName, TargetField, TargetRing, TieHandle } from './canvas-marks.tsx'
import { MapCanvas } from './map-canvas.tsx'
import { NewTie } from './new-tie.tsx'
import type { MapSurface } from './surface.ts'
import { ecogramLayoutOf, useEcogram } from './use-drawing.ts'
import { useMapMoves } from './use-map-moves.ts'
import { useMapWriter } from './use-map-writer.ts'
import { useNetworkMap } from './use-network-map.ts'

export interface EcogramCanvasProps {
  /** Whether participants' own figures stand on it (*Waar sta ik?*): then those are what one moves. */
  readonly placements?: boolean
  /** Without what the signs mean. */
  readonly compact?: boolean
  readonly selected: EcogramKey | undefined
  readonly onSelect: (key: EcogramKey | undefined) => void
  /** A tie was drawn, or was there already: asks what it is like. Left out, the map itself does. */
  readonly onTie?: (tie: TieId) => void
  /** What the map lies on, when that is a board. */
  readonly surface?: MapSurface
}

/** An ecogram that one can touch, with a mouse, a pen, fingers or keys. */
export const EcogramCanvas = (props: EcogramCanvasProps): ReactElement => {
  const { placements = false, compact = false, selected, onSelect, surface } = props
  const words = useTexts(networkDrawing)
  const [newTie, setNewTie] = useState<TieId>()
  const map = useNetworkMap()
  const layout = ecogramLayoutOf(map, placements)
  const writer = useMapWriter(map, layout, placements)
  const moves = useMapMoves(map, layout)
  const { still, drawing } = useEcogram(placements, moves.moving)
  const { box } = still
  const { extent } = layout
  const { people } = drawing
  const personOf = (wanted: EcogramKey | undefined) => people.find(({ key }) => key === wanted)
  const chosen = personOf(selected)
  const isEmpty = people.every(({ key }) => key === 'household') && drawing.lines.length === 0
  // Only on the board does the map itself have a field for names beside it.
  const hasNames = writer.writes && surface !== undefined && !placements
  return (
    <MapCanvas<EcogramKey>
      drawing={drawing}
      box={box}
      compact={compact}
      selected={selected}
      onSelect={onSelect}
      surface={surface}
      changes={{
        canMove: writer.canMove,
        onCarry: (key, at) => moves.carry(at && { key, at, shared: writer.isShared(key) }),
        onDrop: writer.drop,
        onStep: writer.step,
        onTie: (from, to) => {
          const tie = writer.tie(from, to)
          if (tie === undefined) return
          if (props.onTie === undefined) setNewTie(tie)
          else props.onTie(tie)
        },
      }}
      beneath={({ drag }) => {
        if (drag?.kind === 'person') {
          return drag.underway && <TargetField place={placeAt(drag.at, extent)} extent={extent} />
        }
        const from = personOf(drag?.key)
        return (
          drag !== undefined &&
          from !== undefined && <DrawnTie from={from.at} to={personOf(drag.over)?.at ?? drag.at} />
        )
      }}
      above={({ drag, finger }) => {
        const over = drag?.kind === 'tie' ? personOf(drag.over) : undefined
        return (
          <>
            {over !== undefined && <TargetRing at={over.at} reach={over.reach} />}
            {moves.hasOthers &&
              people.map(({ key, reach }) => {
                const move = moves.moversOf(key)
                return move && <MoverName key={key} move={move} reach={reach} />
              })}
            {chosen !== undefined && drag === undefined && writer.canTie(chosen.key) && (
              <TieHandle
                person={chosen}
                left={chosen.at.x > box.x + box.w * 0.72}
                words={words.drawTie}
                field={Math.min(finger, chosen.reach)}
              />
            )}
          </>
        )
      }}
      over={newTie !== undefined && <NewTie tie={newTie} onClose={() => setNewTie(undefined)} />}
    >
      {isEmpty && (
        <p className="map-canvas__empty soft">{hasNames ? words.empty : words.emptyToLook}</p>
      )}
      <p className={writer.said.failed ? 'map-canvas__failed' : 'hidden-text'} role="status">
        {writer.said.words}
      </p>
    </MapCanvas>
  )
}
