import type { MapPersonKey } from '@samenbord/shared/model'
import {
  createContext,
  type ReactElement,
  type ReactNode,
  type RefObject,
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
  /** How often someone was asked for, here or elsewhere: the same person again counts too. */
  readonly asked: number
  show(person: MapPersonKey | undefined): void
  /** Of whom the panel was open last: the focus goes back to their row. */
  readonly left: MapPersonKey | undefined
  /** The focus went back, or is somewhere else by now. */
  cameBack(): void
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

/** Gives the focus back, once, to what all of someone was opened with. */
export const useFocusBack = (person: MapPersonKey, opener: RefObject<HTMLElement | null>): void => {
  const { left, cameBack } = useMapPlace()
  const wasOpen = left === person
  useEffect(() => {
    if (!wasOpen) return
    if (document.activeElement === document.body) opener.current?.focus()
    cameBack()
  }, [wasOpen, opener, cameBack])
}

/** How long a word about what was done stays, in milliseconds. */
const SAID_FOR_MS = 8_000

/** Remembers whom one looks at, and takes from elsewhere of whom all is asked. */
export const MapPlaceProvider = (props: { children: ReactNode }): ReactElement => {
  const { table } = useAtTable()
  const [open, setOpen] = useState<MapPersonKey>()
  const [left, setLeft] = useState<MapPersonKey>()
  const [said, setSaid] = useState<Said>()
  const [asked, setAsked] = useState(0)
  const elsewhere = useObservable(table.openPerson)
  useEffect(() => {
    if (elsewhere === undefined) return
    setOpen(elsewhere)
    setAsked((before) => before + 1)
    table.openPerson.set(undefined)
  }, [elsewhere, table])
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
    if (person !== undefined) {
      setSaid(undefined)
      setAsked((before) => before + 1)
    }
    setOpen((before) => {
      if (person === undefined) setLeft(before)
      return person
    })
  }, [])
  const cameBack = useCallback(() => setLeft(undefined), [])
  const say = useCallback(
    (words: string, way?: Way) => setSaid((last) => ({ words, way, turn: (last?.turn ?? 0) + 1 })),
    [],
  )
  const unsay = useCallback(() => setSaid(undefined), [])
  const place = useMemo<MapPlace>(
    () => ({ open, asked, show, left, cameBack, said, say, unsay }),
    [open, asked, show, left, cameBack, said, say, unsay],
  )
  return <MapPlaceContext value={place}>{props.children}</MapPlaceContext>
}
