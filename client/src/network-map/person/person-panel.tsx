import type { MapPersonKey } from '@samenbord/shared/model'
import { type MapPerson, personSentence } from '@samenbord/shared/network'
import { network } from '@samenbord/shared/texts'
import { ArrowLeft, ChevronDown, LockKeyhole } from 'lucide-react'
import {
  type ReactElement,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { remembering } from '../../entity/use-draft.ts'
import { tieBetween, useNetworkMap } from '../../network-drawing/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { FamilyOf } from '../family/family-of.tsx'
import { MapFace } from '../map-face.tsx'
import { useMapPlace } from '../map-place.tsx'
import { LifeFields } from './life-fields.tsx'
import { MoreOf } from './more-of.tsx'
import { Nearness } from './nearness.tsx'
import { PersonMenu } from './person-menu.tsx'
import { PersonName } from './person-name.tsx'
import { TieQualityField } from './tie-fields.tsx'
import { TieList } from './tie-list.tsx'

/** What an element stands in, the closest first. */
const around = (element: Element | null): Element[] => {
  const parent = element?.parentElement ?? null
  return parent === null ? [] : [parent, ...around(parent)]
}

/**
 * When all of someone goes since they were removed, the focus goes to the way to put them back, else
 * to the heading above who is left.
 */
const useGoingOn = (panel: RefObject<HTMLElement | null>, removed: RefObject<boolean>): void => {
  const places = useRef<readonly Element[]>([])
  useLayoutEffect(() => {
    const element = panel.current
    return () => {
      places.current = around(element)
    }
  }, [panel])
  useEffect(
    () => () => {
      if (!removed.current || document.activeElement !== document.body) return
      const nearest = (selector: string) =>
        places.current.map((place) => place.querySelector<HTMLElement>(selector)).find(Boolean)
      const next = nearest('.network-said button') ?? nearest(':is(h2, h3)[tabindex]')
      next?.focus()
    },
    [removed],
  )
}

/** All of one person: how near and which tie first, and the rest for who wants to say more. */
export const PersonPanel = (props: { person: MapPersonKey }): ReactElement => {
  const words = useTexts(network)
  const map = useNetworkMap()
  const { show } = useMapPlace()
  const person = map.find(props.person)
  const title = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const panel = useRef<HTMLElement>(null)
  const removed = useRef(false)
  useGoingOn(panel, removed)
  useEffect(() => {
    heading.current?.focus()
    heading.current?.scrollIntoView?.({ block: 'nearest' })
  }, [])
  return (
    <section ref={panel} className="network-person" aria-labelledby={title}>
      <button
        type="button"
        className="button button--plain network-person__back"
        onClick={() => show(undefined)}
      >
        <ArrowLeft className="icon icon--small" />
        {words.back}
      </button>
      {person === undefined ? (
        <p>{words.person.gone}</p>
      ) : (
        <Person
          person={person}
          title={title}
          heading={heading}
          onRemoved={() => {
            removed.current = true
            show(undefined)
          }}
        />
      )}
    </section>
  )
}

/** Whether all that can be said was asked for, of whoever is open next as well. */
const useMore = remembering(false)

const Person = (props: {
  person: MapPerson
  title: string
  heading: RefObject<HTMLHeadingElement | null>
  onRemoved: () => void
}): ReactElement => {
  const words = useTexts(network)
  const { mayWrite, facts } = useAtTable()
  const map = useNetworkMap()
  const { person, heading } = props
  const [renaming, setRenaming] = useState(false)
  const [more, setMore] = useMore()
  const mayChange = mayWrite || person.kept
  const tie = tieBetween(map, person.key, 'household')
  const { contact } = person
  return (
    <>
      <div className="network-person__head">
        <MapFace person={person} size="large" />
        <h3 id={props.title} ref={heading} tabIndex={-1}>
          {person.name}
        </h3>
        {mayChange && (
          <PersonMenu
            person={person}
            onRename={() => setRenaming(true)}
            onRemoved={props.onRemoved}
          />
        )}
      </div>
      {person.kept && (
        <p className="keepable__only">
          <LockKeyhole className="icon icon--small" />
          {words.kept.onlyYou}
        </p>
      )}
      {renaming && mayChange && (
        <PersonName
          person={person}
          onDone={() => {
            setRenaming(false)
            heading.current?.focus()
          }}
        />
      )}
      {mayChange ? (
        <>
          {contact !== undefined && (
            <>
              <Nearness person={person} />
              <TieQualityField
                label={words.person.tie(person.name)}
                tie={tie}
                from={person.key}
                to="household"
              />
            </>
          )}
          <button
            type="button"
            className="button button--quiet network-person__more"
            aria-expanded={more}
            onClick={() => setMore(!more)}
          >
            <ChevronDown className="icon icon--small" />
            {more ? words.person.less : words.person.more}
          </button>
          {more && (
            <>
              {contact !== undefined && <MoreOf person={person} contact={contact} tie={tie} />}
              <TieList person={person} except={tie} />
              {facts.familyTree.on && <LifeFields person={person} />}
            </>
          )}
        </>
      ) : (
        <PersonSaid person={person} />
      )}
      {facts.familyTree.on && <FamilyOf person={person} />}
    </>
  )
}

/** All that was said of someone, for who reads along. */
const PersonSaid = (props: { person: MapPerson }): ReactElement => {
  const { telling } = useAtTable()
  const map = useNetworkMap()
  const { person } = props
  return (
    <>
      <p>{personSentence(map, person, telling.language)}</p>
      <TieList person={person} except={undefined} />
    </>
  )
}
