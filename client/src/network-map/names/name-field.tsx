import type { Sector } from '@samenbord/shared/model'
import { network } from '@samenbord/shared/texts'
import { LockKeyhole } from 'lucide-react'
import { type ReactElement, useId, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { remembering, useDraft } from '../../entity/use-draft.ts'
import { notOnMap, tidyName, useNetworkMap } from '../../network-drawing/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { Chips } from '../chips.tsx'
import { useKeeping } from '../kept/keeping.tsx'
import { useMapPlace } from '../map-place.tsx'
import { useSectorAnswers } from '../place-words.ts'
import { type Putting, useAddName } from './adding.ts'

/** So many names are offered at most while one types. */
const MOST_OFFERED = 4

/** What was chosen for the next names, which a look at someone in between does not change. */
const useChosen = remembering<Sector | null>(null)
const useFormal = remembering(false)
const useKept = remembering(false)

/**
 * A name, Enter, and the next. Who the table knows already is linked and not added twice; a sector and
 * *alleen voor mij* stay chosen for the next name.
 */
export const NameField = (props: {
  /** All names belong here, as a question asked; else one chooses. */
  sector?: Sector
  /** What is asked; *Wie hoort erbij?* when left out. */
  label?: string
}): ReactElement => {
  const words = useTexts(network).names
  const { mayKeep } = useKeeping()
  const { say, show } = useMapPlace()
  const add = useAddName()
  const [name, setName] = useDraft(`network-name.${props.sector ?? ''}`)
  const [chosen, setChosen] = useChosen()
  const [formal, setFormal] = useFormal(props.sector)
  const [keeps, setKeeps] = useKept()
  const [underway, setUnderway] = useState(false)
  // Until someone is about to type, the field alone is enough to look at.
  const [begun, setBegun] = useState(false)
  const sectors = useSectorAnswers()
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const sector = props.sector ?? chosen
  const kept = mayKeep && keeps

  const put = async (typed: string, putting: Partial<Putting> = {}) => {
    field.current?.focus()
    if (underway) return
    const how = { sector, formal, kept, ...putting }
    const added = add(typed, how)
    if (added === undefined) return
    if (added.kind === 'added' && added.taken !== undefined) {
      setUnderway(true)
      const taken = await added.taken
      setUnderway(false)
      // The name stays where it was typed, and the notice says why.
      if (!taken) return
    }
    setName('')
    setFormal(false)
    const another = {
      label: words.another,
      act: () => put(typed, { ...how, another: true }),
    }
    if (added.kind === 'household') say(words.household(added.name), another)
    else if (added.kind === 'there') say(words.there(added.name), another)
    else {
      const { key } = added
      say((how.kept ? words.addedKept : words.added)(added.name), {
        label: words.open(added.name),
        act: () => show(key),
      })
    }
  }
  return (
    <form
      className="network-name"
      onFocus={() => setBegun(true)}
      onSubmit={(event) => {
        event.preventDefault()
        void put(name)
      }}
    >
      <label htmlFor={id} className="network-name__label">
        {props.label ?? words.label}
      </label>
      <div className="network-name__line">
        <input
          ref={field}
          id={id}
          className="input"
          value={name}
          readOnly={underway}
          maxLength={80}
          autoComplete="off"
          enterKeyHint="next"
          aria-describedby={`${id}hint`}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => event.stopPropagation()}
        />
        <button type="submit" className="button">
          {words.add}
        </button>
      </div>
      <Offered typed={name} onChoose={(one) => put(one)} />
      <p id={`${id}hint`} className="hint">
        {words.hint}
      </p>
      {(begun || name !== '' || kept) && (
        <>
          {props.sector === undefined && (
            <Chips label={words.sector} answers={sectors} chosen={chosen} onChoose={setChosen} />
          )}
          <div className="network-name__more">
            <label className="check">
              <input
                type="checkbox"
                checked={formal}
                onChange={(event) => setFormal(event.target.checked)}
              />
              {words.organisation}
            </label>
            {mayKeep && (
              <label className="check">
                <input
                  type="checkbox"
                  checked={kept}
                  aria-describedby={`${id}kept`}
                  onChange={(event) => setKeeps(event.target.checked)}
                />
                <LockKeyhole className="icon icon--small" />
                <span>
                  {words.kept}
                  <span id={`${id}kept`} className="hint network-name__kept">
                    {words.keptHint}
                  </span>
                </span>
              </label>
            )}
          </div>
        </>
      )}
    </form>
  )
}

/** Who begins with these letters and is known to the table: one tap puts them on the map. */
const Offered = (props: {
  typed: string
  onChoose: (name: string) => void
}): ReactElement | null => {
  const words = useTexts(network).names
  const { people } = useAtTable()
  const map = useNetworkMap()
  const begun = tidyName(props.typed).toLocaleLowerCase()
  if (begun === '') return null
  const offered = notOnMap(map, people)
    .filter((one) => one.name.toLocaleLowerCase().startsWith(begun))
    .slice(0, MOST_OFFERED)
  if (offered.length === 0) return null
  return (
    <fieldset className="map-chips network-name__offered">
      <legend className="hint">{words.known}</legend>
      {offered.map(({ party, name, organisation }) => (
        <button key={party} type="button" className="map-chip" onClick={() => props.onChoose(name)}>
          {organisation === undefined ? name : `${name}, ${organisation}`}
        </button>
      ))}
    </fieldset>
  )
}
