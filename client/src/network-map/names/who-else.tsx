import { Sector } from '@samenbord/shared/model'
import { network, networkTells } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useRef } from 'react'
import { useNetworkMap } from '../../network-drawing/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { NameField } from './name-field.tsx'

/** *Wie nog meer?*: one friendly question for each sector, at the pace of who answers. */
export const WhoElse = (props: {
  at: number
  onAt: (at: number) => void
  onClose: () => void
}): ReactElement => {
  const words = useTexts(network).whoElse
  const { inSectors } = useTexts(networkTells)
  const { contacts } = useNetworkMap()
  const { at, onAt } = props
  const heading = useRef<HTMLHeadingElement>(null)
  const asked = useRef<number>(undefined)
  useEffect(() => {
    // Coming back with the part it stands in, it takes the focus from nothing else.
    if (asked.current !== undefined || document.activeElement === document.body) {
      heading.current?.focus()
    }
    asked.current = at
  }, [at])
  const sector = Sector.options[at]
  if (sector === undefined) {
    return (
      <section className="who-else">
        <h3 ref={heading} tabIndex={-1}>
          {words.end}
        </h3>
        <p>{words.endNext}</p>
        <div className="actions">
          <button type="button" className="button" onClick={props.onClose}>
            {words.done}
          </button>
          <button type="button" className="button button--plain" onClick={() => onAt(at - 1)}>
            {words.previous}
          </button>
        </div>
      </section>
    )
  }
  const here = contacts.filter(({ place }) => place?.sector === sector)
  return (
    <section className="who-else">
      <p className="small soft">
        {words.place(at + 1, Sector.options.length)}: {inSectors[sector]}
      </p>
      <h3 ref={heading} tabIndex={-1}>
        {words.questions[sector]}
      </h3>
      {/* Anew for each question, so that words for one do not go to the next. */}
      <NameField key={sector} sector={sector} />
      {here.length > 0 && (
        <p>
          <span className="soft">{words.here}:</span> {here.map(({ name }) => name).join(', ')}
        </p>
      )}
      <div className="actions">
        <button type="button" className="button button--quiet" onClick={() => onAt(at + 1)}>
          {here.length === 0 ? words.nobody : words.next}
        </button>
        {at > 0 && (
          <button type="button" className="button button--plain" onClick={() => onAt(at - 1)}>
            {words.previous}
          </button>
        )}
        <button type="button" className="button button--plain" onClick={props.onClose}>
          {words.stop}
        </button>
      </div>
    </section>
  )
}
