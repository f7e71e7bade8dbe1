import { type EcogramKey, type Point, placeAt } from '@samenbord/shared/drawing'
import type { LocalOfferWords, MapPersonKey } from '@samenbord/shared/model'
import {
  contactFromOffer,
  contactNamed,
  OFFER_DRAG_TYPE,
  offerFromDrag,
} from '@samenbord/shared/network'
import { type DragEvent, type ReactElement, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { EcogramCanvas, useNetworkMap } from '../../network-drawing/index.ts'
import { ecogramLayoutOf } from '../../network-drawing/use-drawing.ts'

/** Where on a drawing something was let go, in units of the drawing. */
const pointIn = (area: HTMLElement, { clientX, clientY }: DragEvent): Point | undefined => {
  const svg = area.querySelector<SVGSVGElement>('svg[role="group"]')
  const matrix = svg?.getScreenCTM()?.inverse()
  if (matrix === undefined) return undefined
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix)
  return { x, y }
}

/** The drawing, onto which something of the list is dragged. */
export const OfferTarget = (props: {
  onAdded: (offer: LocalOfferWords, person: MapPersonKey) => void
}): ReactElement => {
  const { table } = useAtTable()
  const map = useNetworkMap()
  const [over, setOver] = useState(false)
  const [selected, setSelected] = useState<EcogramKey>()
  const isOffer = (event: DragEvent) => event.dataTransfer.types.includes(OFFER_DRAG_TYPE)
  const drop = (event: DragEvent<HTMLDivElement>) => {
    setOver(false)
    const offer = offerFromDrag(event.dataTransfer.getData(OFFER_DRAG_TYPE))
    const at = pointIn(event.currentTarget, event)
    if (offer === undefined || at === undefined) return
    event.preventDefault()
    if (contactNamed(map.contacts, offer.name) !== undefined) return
    const place = placeAt(at, ecogramLayoutOf(map, false).extent)
    const id = table.plan.add('contact', { ...contactFromOffer(offer), place })
    props.onAdded(offer, `contact:${id}`)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: every offer has a button that does the same
    <div
      className="nearby__map"
      data-over={over}
      onDragOver={(event) => {
        if (!isOffer(event)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <EcogramCanvas compact selected={selected} onSelect={setSelected} />
    </div>
  )
}
