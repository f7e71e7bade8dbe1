import type { Drawing } from '@samenbord/shared/drawing'
import { type MapEnd, MapEnd as MapEnds, type TieQuality } from '@samenbord/shared/model'
import { endName, type MapTie, type NetworkMap, personSentence } from '@samenbord/shared/network'
import { networkDrawing } from '@samenbord/shared/texts'
import { X } from 'lucide-react'
import { type ReactElement, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Box, react, useEditor } from 'tldraw'
import { useAtTable } from '../../entity/at-table.tsx'
import {
  addTie,
  fitOf,
  fromDrawing,
  qualify,
  TieKinds,
  tieBetween,
  useEcogram,
  useGenogram,
} from '../../network-drawing/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { placeFor } from '../cards/place-beside.ts'
import { useOwnKeys } from '../ui/use-own-keys.ts'
import type { MapShape } from './map-shape.ts'
import type { Pointed } from './pointed.ts'

interface PopupProps {
  readonly shape: MapShape
  readonly pointed: Pointed
  /** Whether this person may say what a tie is like. */
  readonly writes: boolean
  readonly onClose: () => void
}

/** Where someone of a drawing stands on a map of the board, as a box of the map's own pixels. */
const standsAt = (
  { shape, pointed }: PopupProps,
  { box, people }: Drawing<string, string>,
): Box | undefined => {
  const { w, h } = shape.props
  const person = people.find(({ key }) => key === pointed.person)
  if (person === undefined) return undefined
  const fit = fitOf(box, { w, h })
  const { x, y } = fromDrawing(person.box, fit)
  return new Box(x, y, person.box.w * fit.scale, person.box.h * fit.scale)
}

/** Whom the popup is of, and which tie it can say something of. */
const subjectOf = (
  map: NetworkMap,
  { person, tie }: Pointed,
): { readonly end: MapEnd; readonly to: MapEnd; readonly tie: MapTie | undefined } | undefined => {
  const drawn = map.ties.find((one) => one.tie.id === tie)
  if (drawn !== undefined) return { end: drawn.from, to: drawn.to, tie: drawn }
  const end = MapEnds.safeParse(person)
  if (!end.success || end.data === 'household' || map.find(end.data) === undefined) return undefined
  return { end: end.data, to: 'household', tie: tieBetween(map, end.data, 'household') }
}

/** A few words of who is chosen on a map, what their tie is like, and the way to all of it. */
export const PointedPopup = (props: PopupProps): ReactElement | null =>
  props.shape.props.view === 'genogram' ? <OnGenogram {...props} /> : <OnEcogram {...props} />

const OnEcogram = (props: PopupProps): ReactElement | null => {
  const { map, still } = useEcogram(false)
  return <PopupOf {...props} map={map} drawing={still} />
}

const OnGenogram = (props: PopupProps): ReactElement | null => {
  const { map, drawing } = useGenogram()
  return <PopupOf {...props} map={map} drawing={drawing} />
}

const PopupOf = (
  props: PopupProps & { map: NetworkMap; drawing: Drawing<string, string> },
): ReactElement | null => {
  const subject = subjectOf(props.map, props.pointed)
  const at = standsAt(props, props.drawing)
  return subject === undefined || at === undefined ? null : (
    <Popup {...props} subject={subject} at={at} />
  )
}

const Popup = (
  props: PopupProps & {
    map: NetworkMap
    subject: NonNullable<ReturnType<typeof subjectOf>>
    at: Box
  },
): ReactElement => {
  const words = useTexts(networkDrawing)
  const { table, facts, telling } = useAtTable()
  const { shape, map, subject, at, writes, onClose } = props
  const editor = useEditor()
  const panel = useRef<HTMLElement>(null)
  const [failed, setFailed] = useState(false)
  useOwnKeys(panel)
  useLayoutEffect(() => {
    const element = panel.current
    if (element === null) return
    const place = () => {
      const transform = editor.getShapePageTransform(shape.id)
      const page = Box.FromPoints(transform.applyToPoints(at.corners))
      const { x, y } = editor.pageToViewport(page.point)
      const zoom = editor.getZoomLevel()
      const { left, top } = placeFor(
        new Box(x, y, page.w * zoom, page.h * zoom),
        { w: element.offsetWidth, h: element.offsetHeight },
        editor.getViewportScreenBounds(),
      )
      element.style.left = `${left}px`
      element.style.top = `${top}px`
    }
    const stop = react('place beside who is chosen', place)
    const watch = new ResizeObserver(place)
    watch.observe(element)
    return () => {
      stop()
      watch.disconnect()
    }
  }, [editor, shape.id, at.x, at.y, at.w, at.h])
  // A tap beside it closes it; one on the map itself says what is chosen now.
  useEffect(() => {
    const outside = ({ target }: Event) => {
      if (!(target instanceof Element) || panel.current?.contains(target) === true) return
      if (target.closest('.map-person, .map-handle, .map-add') === null) onClose()
    }
    const container = editor.getContainer()
    container.addEventListener('pointerdown', outside, { capture: true })
    return () => container.removeEventListener('pointerdown', outside, { capture: true })
  }, [editor, onClose])

  const { language } = telling
  const { end, to, tie } = subject
  const person = end === 'household' ? undefined : map.find(end)
  const writer = { table, facts }
  const choose = (quality: TieQuality | null) => {
    const written =
      tie === undefined
        ? addTie(writer, map, end, to, { quality }).written
        : qualify(writer, tie, quality)
    void written?.then(({ ok }) => setFailed(!ok))
  }
  const name = endName(map, end, language)
  // What stands in the middle is who all of it is about.
  const canTie = person === undefined || !person.household || to !== 'household'
  return (
    <section
      ref={panel}
      className="map-popup"
      aria-label={words.board.person(name)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <div className="map-popup__head">
        <p>{person === undefined ? name : personSentence(map, person, language)}</p>
        <button
          type="button"
          className="icon-button"
          aria-label={words.board.close}
          onClick={onClose}
        >
          <X className="icon icon--small" />
        </button>
      </div>
      {writes && canTie && (
        <TieKinds
          label={words.board.tie(name, endName(map, to, language))}
          quality={tie?.tie.quality ?? null}
          onChoose={choose}
        />
      )}
      {failed && <p role="alert">{words.notKept}</p>}
      {end !== 'household' && (
        <button
          type="button"
          className="button button--quiet"
          onClick={() => {
            table.openPerson.set(end)
            onClose()
          }}
        >
          {words.board.more}
        </button>
      )}
    </section>
  )
}
