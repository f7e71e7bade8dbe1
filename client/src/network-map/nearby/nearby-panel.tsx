import {
  type LocalOffer,
  type LocalOfferWords,
  type MapPersonKey,
  Sector,
} from '@samenbord/shared/model'
import {
  contactFromOffer,
  contactNamed,
  foundOffers,
  OFFER_DRAG_TYPE,
  offerDragData,
} from '@samenbord/shared/network'
import { localOffers, networkTells } from '@samenbord/shared/texts'
import { Check, MapPinPlus } from 'lucide-react'
import {
  type DragEvent,
  type ReactElement,
  type RefObject,
  useDeferredValue,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useNetworkMap } from '../../network-drawing/use-network-map.ts'
import { useNarrow } from '../../ui/docked-panel.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { Progress } from '../../ui/progress.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import './nearby.css'
import { OfferTarget } from './offer-target.tsx'
import { useLocalOffers } from './use-local-offers.ts'

/** So many are shown at once: who looks for something types a word. */
const AT_ONCE = 50

/** *In de buurt* at the table: looked through, and put on the map. */
export const NearbyPanel = (props: {
  /** Something was put on the map, as this person. */
  onAdded?: (person: MapPersonKey) => void
}): ReactElement => {
  const words = useTexts(localOffers)
  const { mayWrite, withoutResident } = useAtTable()
  const [list, again] = useLocalOffers()
  const title = useId()
  // Without the resident nobody is put around them.
  const writes = mayWrite && !withoutResident
  return (
    <section className="nearby" aria-labelledby={title}>
      <h3 id={title} tabIndex={-1}>
        {words.title}
      </h3>
      {list.kind === 'loading' && <Progress />}
      {list.kind === 'failed' && <FailureNotice {...list.failure} onRetry={again} />}
      {list.kind === 'loaded' &&
        (list.value.offers.length === 0 ? (
          <div className="nearby__empty">
            <p>{words.atTable.empty}</p>
            <p className="soft">{words.atTable.emptyNext}</p>
          </div>
        ) : (
          <Looking offers={list.value.offers} writes={writes} onAdded={props.onAdded} />
        ))}
    </section>
  )
}

/** Whether the style sheet shows this element: it has no width where there is no room for it. */
const useIsShown = (element: RefObject<HTMLElement | null>, there: boolean): boolean => {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const watched = element.current
    if (!there || watched === null) return
    const look = () => setShown(watched.getBoundingClientRect().width > 0)
    look()
    const watch = new ResizeObserver(look)
    watch.observe(watched)
    return () => watch.disconnect()
  }, [element, there])
  return there && shown
}

const Looking = (props: {
  offers: readonly LocalOffer[]
  writes: boolean
  onAdded: ((person: MapPersonKey) => void) | undefined
}): ReactElement => {
  const words = useTexts(localOffers)
  const { sectors } = useTexts(networkTells)
  const id = useId()
  const [looked, setLooked] = useState('')
  const [sector, setSector] = useState<Sector | null>(null)
  const [said, setSaid] = useState('')
  const { offers, writes, onAdded } = props
  const found = foundOffers(offers, useDeferredValue(looked), sector)
  const hasMap = !useNarrow() && writes
  const beside = useRef<HTMLDivElement>(null)
  const isMapShown = useIsShown(beside, hasMap)
  const added = (offer: LocalOfferWords, person: MapPersonKey) => {
    setSaid(words.atTable.added(offer.name))
    onAdded?.(person)
  }
  const used = Sector.options.filter((one) => offers.some((offer) => offer.sector === one))
  return (
    <>
      <p className="soft">{writes ? words.atTable.intro : words.atTable.introToRead}</p>
      <div className="nearby__look">
        <div className="field">
          <label htmlFor={`${id}look`}>{words.atTable.search}</label>
          <input
            id={`${id}look`}
            type="search"
            className="input"
            autoComplete="off"
            value={looked}
            onChange={(event) => setLooked(event.target.value)}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}sector`}>{words.atTable.sector}</label>
          <select
            id={`${id}sector`}
            className="input"
            value={sector ?? ''}
            onChange={(event) => setSector(Sector.safeParse(event.target.value).data ?? null)}
          >
            <option value="">{words.atTable.everySector}</option>
            {used.map((one) => (
              <option key={one} value={one}>
                {sectors[one]}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p className="hint" role="status">
        {found.length === 0 ? words.notFound : words.found(found.length)}
      </p>
      <div className="nearby__both">
        <div>
          <ul className="nearby__list">
            {found.slice(0, AT_ONCE).map((offer) => (
              <Offer
                key={offer.id}
                offer={offer}
                writes={writes}
                isDragged={isMapShown}
                onAdded={(person) => added(offer, person)}
              />
            ))}
          </ul>
          {found.length > AT_ONCE && (
            <p className="hint">{words.atTable.more(found.length - AT_ONCE)}</p>
          )}
        </div>
        {hasMap && (
          <div ref={beside} className="nearby__beside">
            <p className="hint">{words.atTable.drag}</p>
            <OfferTarget onAdded={added} />
          </div>
        )}
      </div>
      <p className="hidden-text" role="status">
        {said}
      </p>
    </>
  )
}

const Offer = (props: {
  offer: LocalOffer
  writes: boolean
  /** Whether there is a map to drag it onto. */
  isDragged: boolean
  onAdded: (person: MapPersonKey) => void
}): ReactElement => {
  const words = useTexts(localOffers).atTable
  const { sectors } = useTexts(networkTells)
  const { table } = useAtTable()
  const { contacts } = useNetworkMap()
  const row = useRef<HTMLLIElement>(null)
  const { offer, writes } = props
  const isOnMap = contactNamed(contacts, offer.name) !== undefined
  const draggable = writes && props.isDragged && !isOnMap
  const drag = {
    draggable: true,
    onDragStart: (event: DragEvent<HTMLElement>) => {
      event.dataTransfer.setData(OFFER_DRAG_TYPE, offerDragData(offer))
      event.dataTransfer.setData('text/plain', offer.name)
      event.dataTransfer.effectAllowed = 'copy'
    },
  }
  return (
    <li
      ref={row}
      className="nearby__offer"
      tabIndex={-1}
      data-draggable={draggable}
      {...(draggable ? drag : {})}
    >
      <div className="nearby__words">
        <b>{offer.name}</b>
        {offer.what !== '' && <p>{offer.what}</p>}
        {offer.where !== '' && <p className="small">{offer.where}</p>}
        {offer.reach !== '' && <p className="small">{offer.reach}</p>}
        {offer.sector !== null && <p className="small soft">{sectors[offer.sector]}</p>}
      </div>
      {isOnMap ? (
        <span className="nearby__there">
          <Check className="icon icon--small" />
          {words.onMap}
        </span>
      ) : (
        writes && (
          <button
            type="button"
            className="button button--quiet"
            aria-label={words.put(offer.name)}
            onClick={() => {
              const id = table.plan.add('contact', contactFromOffer(offer))
              row.current?.focus()
              props.onAdded(`contact:${id}`)
            }}
          >
            <MapPinPlus className="icon icon--small" />
            {words.putShort}
          </button>
        )
      )}
    </li>
  )
}
