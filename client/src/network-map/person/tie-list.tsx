import type { MapEnd } from '@samenbord/shared/model'
import { endName, type MapPerson, type MapTie, tieSentence } from '@samenbord/shared/network'
import { network } from '@samenbord/shared/texts'
import { LockKeyhole, Plus } from 'lucide-react'
import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useHandingOnFocus } from '../../entity/use-handing-on-focus.ts'
import { useNetworkMap } from '../../network-drawing/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { useChanges } from '../use-changes.ts'
import { otherEnd } from './support.ts'
import { TieDetails, TieQualityField, useRemoveTie } from './tie-fields.tsx'

/** The ties of someone with others than the one that is asked first; each can be changed. */
export const TieList = (props: {
  person: MapPerson
  /** Shown elsewhere. */
  except: MapTie | undefined
}): ReactElement => {
  const words = useTexts(network).ties
  const { mayWrite } = useAtTable()
  const { person, except } = props
  const { ties } = useNetworkMap()
  const id = useId()
  const own = ties.filter(
    (one) => (one.from === person.key || one.to === person.key) && one.tie.id !== except?.tie.id,
  )
  return (
    <section className="network-person__part" aria-labelledby={id}>
      <h4 id={id} tabIndex={-1}>
        {words.title}
      </h4>
      {own.length > 0 && (
        <ul className="network-ties">
          {own.map((tie) => (
            <TieRow key={tie.tie.id} person={person} tie={tie} />
          ))}
        </ul>
      )}
      {(mayWrite || person.kept) && <NewTieWith person={person} own={own} />}
    </section>
  )
}

const TieRow = (props: { person: MapPerson; tie: MapTie }): ReactElement => {
  const words = useTexts(network)
  const { telling, mayWrite } = useAtTable()
  const map = useNetworkMap()
  const { person, tie } = props
  const mayChange = mayWrite || tie.kept
  // Of one that was just added is asked at once what it is like.
  const { quality, direction, note } = tie.tie
  const [open, setOpen] = useState(quality === null && direction === null && note === '')
  const remove = useRemoveTie()
  const row = useRef<HTMLLIElement>(null)
  useHandingOnFocus(row)
  const other = otherEnd(tie, person.key)
  const otherName = endName(map, other, telling.language)
  return (
    <li ref={row} tabIndex={-1} className="network-ties__tie">
      <p className="network-ties__said">
        {tie.kept && (
          <LockKeyhole className="icon icon--small" aria-label={words.kept.onlyYou} role="img" />
        )}
        <span>{tieSentence(map, tie, telling.language)}</span>
      </p>
      {mayChange && (
        <button
          type="button"
          className="button button--plain"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? words.ties.close : words.ties.change(otherName)}
        </button>
      )}
      {mayChange && open && (
        <div className="network-ties__fields">
          <TieQualityField
            label={words.person.tieOfTwo(person.name, otherName)}
            tie={tie}
            from={tie.from}
            to={tie.to}
          />
          <TieDetails end={person.key} tie={tie} />
          <button type="button" className="button button--quiet" onClick={() => remove(tie)}>
            {words.ties.remove}
          </button>
        </div>
      )}
    </li>
  )
}

/** Chooses someone else to have a tie with; of what kind it is can be said at once. */
const NewTieWith = (props: { person: MapPerson; own: readonly MapTie[] }): ReactElement => {
  const words = useTexts(network)
  const map = useNetworkMap()
  const { addTie } = useChanges()
  const [open, setOpen] = useState(false)
  const first = useRef<HTMLButtonElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const was = useRef(open)
  useEffect(() => {
    if (open) first.current?.focus()
    else if (was.current) button.current?.focus()
    was.current = open
  }, [open])
  const { person, own } = props
  if (!open) {
    return (
      <button
        ref={button}
        type="button"
        className="button button--plain network-person__add"
        onClick={() => setOpen(true)}
      >
        <Plus className="icon icon--small" />
        {words.ties.add}
      </button>
    )
  }
  const taken = new Set<MapEnd>(own.map((tie) => otherEnd(tie, person.key)))
  const others = [...map.household.members, ...map.contacts].filter(
    ({ key }) => key !== person.key && !taken.has(key),
  )
  const choose = (to: MapEnd) => () => {
    addTie(person.key, to, {})
    setOpen(false)
  }
  return (
    <fieldset className="map-chips">
      <legend className="legend-text">{words.ties.with(person.name)}</legend>
      {others.map(({ key, name }, at) => (
        <button
          key={key}
          ref={at === 0 ? first : undefined}
          type="button"
          className="map-chip"
          onClick={choose(key)}
        >
          {name}
        </button>
      ))}
      {others.length === 0 && <p className="hint">{words.ties.noOneElse}</p>}
      <button type="button" className="button button--plain" onClick={() => setOpen(false)}>
        {words.ties.cancel}
      </button>
    </fieldset>
  )
}
