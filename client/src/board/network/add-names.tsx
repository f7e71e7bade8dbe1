import { networkDrawing } from '@samenbord/shared/texts'
import { type FormEvent, type ReactElement, useId, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useDraft } from '../../entity/use-draft.ts'
import { addName, type NameOutcome, useNetworkMap } from '../../network-drawing/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { useOwnKeys } from '../ui/use-own-keys.ts'
import type { MapShape } from './map-shape.ts'

/** *Wie hoort erbij?*: a name, Enter, the next. */
export const AddNames = (props: {
  /** To which map; what one types stays with it when it goes out of sight. */
  map: MapShape['id']
  left: number
  top: number
}): ReactElement => {
  const words = useTexts(networkDrawing).board
  const { table, people } = useAtTable()
  const map = useNetworkMap()
  const [name, setName] = useDraft(`board-name.${props.map}`)
  const [outcome, setOutcome] = useState<NameOutcome>()
  const form = useRef<HTMLFormElement>(null)
  useOwnKeys(form)
  const id = useId()
  const add = (event: FormEvent) => {
    event.preventDefault()
    const came = addName({ table, people }, map, name)
    if (came === undefined) return
    setOutcome(came)
    setName('')
  }
  const said = {
    added: words.added,
    there: words.isThere,
    household: words.isHousehold,
  }
  return (
    <form
      ref={form}
      className="map-add"
      style={{ left: props.left, top: props.top }}
      onSubmit={add}
    >
      <label className="hidden-text" htmlFor={id}>
        {words.add}
      </label>
      <input
        id={id}
        className="input"
        placeholder={words.add}
        maxLength={80}
        autoComplete="off"
        enterKeyHint="next"
        value={name}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur()
        }}
      />
      <p role="status" className={outcome === undefined ? 'hidden-text' : 'map-add__said'}>
        {outcome !== undefined && said[outcome.kind](outcome.name)}
      </p>
    </form>
  )
}
