import type { MapPersonKey } from '@samenbord/shared/model'
import {
  createContext,
  type ReactElement,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { useObservable } from '../sync/index.ts'

/** What can be done about what was just said; gone when it holds no more. */
interface Way {
  readonly label: string
  readonly act: () => void
  readonly holds?: () => boolean
}

interface Said {
  readonly words: string
  readonly way: Way | undefined
  readonly turn: number
}

interface MapPlace {
  /** Of whom all is shown that can be said. */
  readonly open: MapPersonKey | undefined
  show(person: MapPersonKey | undefined): void
  /** Of whom the panel was open last: the focus goes back to their row. */
  readonly left: MapPersonKey | undefined
  readonly said: Said | undefined
  say(words: string, way?: Way): void
  unsay(): void
}

const MapPlaceContext = createContext<MapPlace | undefined>(undefined)

/** Whom of the map this screen shows, and what was just done. */
export const useMapPlace = (): MapPlace => {
  const place = useContext(MapPlaceContext)
  if (place === undefined) throw new Error('useMapPlace is used outside the people')
  return place
}

/** How long a word about what was done stays, in milliseconds. */
const SAID_FOR_MS = 8_000

/** Remembers whom one looks at, and takes from elsewhere of whom all is asked. */
export const MapPlaceProvider = (props: { children: ReactNode }): ReactElement => {
  const { table } = useAtTable()
  const [open, setOpen] = useState<MapPersonKey>()
  const [left, setLeft] = useState<MapPersonKey>()
  const [said, setSaid] = useState<Said>()
  const asked = useObservable(table.openPerson)
  useEffect(() => {
    if (asked === undefined) return
    setOpen(asked)
    table.openPerson.set(undefined)
  }, [asked, table])
  useEffect(() => {
    if (said === undefined) return
    const timer = setInterval(() => {
      // Who has gone into it is still reading.
      if (document.activeElement?.closest('.network-said')) return
      setSaid(undefined)
    }, SAID_FOR_MS)
    return () => clearInterval(timer)
  }, [said])
  const show = useCallback((person: MapPersonKey | undefined) => {
    // What was said of someone else would lie over what one looks at now.
    if (person !== undefined) setSaid(undefined)
    setOpen((before) => {
      if (person === undefined) setLeft(before)
      return person
    })
  }, [])
  const say = useCallback(
    (words: string, way?: Way) => setSaid((last) => ({ words, way, turn: (last?.turn ?? 0) + 1 })),
    [],
  )
  const unsay = useCallback(() => setSaid(undefined), [])
  const place = useMemo<MapPlace>(
    () => ({ open, show, left, said, say, unsay }),
    [open, show, left, said, say, unsay],
  )
  return <MapPlaceContext value={place}>{props.children}</MapPlaceContext>
}
