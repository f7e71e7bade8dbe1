import { Address, type ExportPart, type Reader } from '@samenbord/shared/model'
import { agreement } from '@samenbord/shared/texts'
import { type ReactElement, useId } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import type { Choosing } from './use-taking.ts'

/** What stays at the table unless someone chooses it. */
const ASIDE: readonly ExportPart[] = ['dilemmas', 'interests']

/** For whom, which parts, and how the letter speaks: only where there is something to choose. */
export const WishesFields = (props: { choosing: Choosing }): ReactElement | null => {
  const { choosing } = props
  if (choosing.readers.length <= 1 && choosing.kind === 'organisation') return null
  return (
    <div className="take__choices stack">
      {choosing.readers.length > 1 && <ReaderField choosing={choosing} />}
      {choosing.kind !== 'organisation' && <PartsField choosing={choosing} />}
      {choosing.kind === 'household' && <AddressField choosing={choosing} />}
    </div>
  )
}

const ReaderField = ({ choosing }: { choosing: Choosing }): ReactElement => {
  const words = useTexts(agreement).take
  const id = useId()
  const { readers, reader, kind } = choosing
  const kinds = readers
    .map((one) => one.kind)
    .filter((one, at, all): one is Reader['kind'] => all.indexOf(one) === at)
  const organisations = readers.flatMap((one) =>
    one.kind === 'organisation' ? [one.organisation] : [],
  )
  const chosen = reader?.kind === 'organisation' ? reader.organisation : ''
  return (
    <fieldset>
      <legend className="legend-text">{words.reader}</legend>
      <div className="choices">
        {kinds.map((one) => (
          <label key={one} className="choice">
            <input
              type="radio"
              name={id}
              checked={kind === one}
              onChange={() => choosing.chooseKind(one)}
            />
            <span className="choice__name">{words.readers[one]}</span>
          </label>
        ))}
      </div>
      {kind === 'organisation' && (
        <div className="field">
          <label htmlFor={`${id}which`}>{words.organisation}</label>
          <p className="hint" id={`${id}hint`}>
            {words.organisationHint}
          </p>
          <select
            id={`${id}which`}
            className="input"
            value={chosen}
            aria-describedby={`${id}hint`}
            onChange={({ target }) => choosing.chooseOrganisation(target.value)}
          >
            {chosen === '' && <option value="">{words.chooseOrganisation}</option>}
            {organisations.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
    </fieldset>
  )
}

const PartsField = ({ choosing }: { choosing: Choosing }): ReactElement | null => {
  const words = useTexts(agreement).take
  const id = useId()
  const { parts, chosen, choosePart } = choosing
  if (parts.length === 0) return null
  const hasAside = parts.some((part) => ASIDE.includes(part))
  return (
    <fieldset aria-describedby={hasAside ? id : undefined}>
      <legend className="legend-text">{words.parts}</legend>
      {hasAside && (
        <p className="hint" id={id}>
          {words.asideHint}
        </p>
      )}
      {parts.map((part) => (
        <label key={part} className="check">
          <input
            type="checkbox"
            checked={chosen.includes(part)}
            onChange={({ target }) => choosePart(part, target.checked)}
          />
          {words.partNames[part]}
        </label>
      ))}
    </fieldset>
  )
}

/** Whether the letter speaks as *u* or as *je*. */
export const AddressField = ({ choosing }: { choosing: Choosing }): ReactElement => {
  const words = useTexts(agreement).take
  const id = useId()
  return (
    <fieldset>
      <legend className="legend-text">{words.address}</legend>
      <div className="choices take__address">
        {Address.options.map((one) => (
          <label key={one} className="choice">
            <input
              type="radio"
              name={id}
              checked={choosing.address === one}
              onChange={() => choosing.chooseAddress(one)}
            />
            <span className="choice__name">{words.addresses[one]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
