import type { Ring, Sector } from '@samenbord/shared/model'
import { standing } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import { Chips } from '../chips.tsx'
import { useRingAnswers, useSectorAnswers } from '../place-words.ts'

/** Chooses a ring and a sector by buttons, for who does not drag. */
export const PlaceForm = (props: {
  /** Whom it is about, when that is not who chooses. */
  name: string | undefined
  /** Where they were seen until now. */
  from: { readonly sector: Sector; readonly ring: Ring } | undefined
  /** What the button says: the deed itself. */
  submit: string
  onChoose: (sector: Sector, ring: Ring) => void
  onClose: () => void
}): ReactElement => {
  const words = useTexts(standing).place
  const [sector, setSector] = useState<Sector | null>(props.from?.sector ?? null)
  const [ring, setRing] = useState<Ring | null>(props.from?.ring ?? null)
  const [missing, setMissing] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const hint = useId()
  useEffect(() => form.current?.querySelector('button')?.focus(), [])
  return (
    <form
      ref={form}
      className="stack standing__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (sector !== null && ring !== null) props.onChoose(sector, ring)
        else setMissing(true)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        props.onClose()
      }}
    >
      <Chips
        label={props.name === undefined ? words.sector : words.sectorOf(props.name)}
        answers={useSectorAnswers()}
        chosen={sector}
        onChoose={setSector}
        always
      />
      <Chips
        label={words.ring}
        answers={useRingAnswers()}
        chosen={ring}
        onChoose={setRing}
        always
      />
      {missing && (sector === null || ring === null) && (
        <p id={hint} className="problem" role="alert">
          {words.choose}
        </p>
      )}
      <div className="actions">
        <button type="submit" className="button" aria-describedby={missing ? hint : undefined}>
          {props.submit}
        </button>
        <button type="button" className="button button--plain" onClick={props.onClose}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}
