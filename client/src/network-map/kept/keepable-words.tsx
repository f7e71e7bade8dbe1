import { type Contact, type ContactId, type KeptField, keptKey } from '@samenbord/shared/model'
import type { MapPerson } from '@samenbord/shared/network'
import { network } from '@samenbord/shared/texts'
import { LockKeyhole } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { WordsField } from '../../entity/words-field.tsx'
import { usePlan } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { useChanges } from '../use-changes.ts'
import { useKeeping } from './keeping.tsx'
import { type KeptSource, keptSources } from './kept-sources.ts'
import { KeptWords } from './kept-words.tsx'
import { unsentKept } from './unsent-kept.ts'

const wordsOf = (contact: ContactId, field: KeptField): string => `${contact}.${field}`

/**
 * Words about someone: on the table for all, who write in them at once, or for one resident alone.
 */
export const KeepableWords = (props: {
  person: MapPerson
  contact: Contact
  field: KeptField
  label: string
  hint?: string
}): ReactElement => {
  const { table } = useAtTable()
  const { write } = useChanges()
  const shared = usePlan(table).contacts.find(({ id }) => id === props.contact.id)
  const { person, contact, field, label, hint } = props
  if (person.kept || shared === undefined) {
    return (
      <KeptWords
        at={wordsOf(contact.id, field)}
        label={label}
        hint={hint}
        value={contact[field]}
        onWrite={(words) => write<Contact>(contact, { [field]: words })}
      />
    )
  }
  return <OnTable {...props} shared={shared} />
}

const OnTable = (props: {
  person: MapPerson
  shared: Contact
  field: KeptField
  label: string
  hint?: string
}): ReactElement => {
  const words = useTexts(network).kept
  const { person, shared, field, label, hint } = props
  const { mayKeep, busy, hide, showAgain } = useKeeping()
  const { table, facts } = useAtTable()
  const { contacts } = usePlan(table)
  const { keep, forget, write } = useChanges()
  // Words that the server has not taken yet show where they were typed.
  const [hasUnsent] = useState(
    () => unsentKept(facts, wordsOf(shared.id, field)).read() !== undefined,
  )
  const [begun, setBegun] = useState(hasUnsent)
  const apart = { what: 'field', contact: shared.id, field } as const
  const kept = keptSources(
    (key) => facts.kept.find((one) => keptKey(one) === key),
    person.contacts,
    (id) => contacts.some((one) => one.id === id),
    field,
  )
  const isKept = kept.length > 0
  const onTable = contacts.filter(
    (one) => person.contacts.includes(one.id) && one[field].trim() !== '',
  )
  const hasShared = onTable.length > 0
  if (!isKept && !begun) {
    return (
      <div className="keepable">
        <SharedField shared={shared} field={field} label={label} hint={hint} />
        {mayKeep && (
          <button
            type="button"
            className="keepable__lock"
            aria-label={words.field(label)}
            disabled={busy}
            onClick={() => (hasShared ? hide(apart, person.name) : setBegun(true))}
          >
            <LockKeyhole className="icon icon--small" />
            {words.fieldShort}
          </button>
        )}
      </div>
    )
  }
  const writeIn = ({ contact, whole }: KeptSource, said: string): Promise<boolean> => {
    if (whole !== undefined) return write<Contact>(whole, { [field]: said })
    const words = { ...apart, contact }
    if (said.trim() !== '') return keep({ ...words, words: said })
    // Emptied it is still the field that only this person sees.
    setBegun(true)
    return forget(words)
  }
  const isOwn = ({ contact, whole }: KeptSource) => contact === shared.id && whole === undefined
  const fields =
    isKept && (!begun || kept.some(isOwn))
      ? kept
      : [{ contact: shared.id, words: '', whole: undefined }, ...kept]
  return (
    <div className="keepable keepable--kept">
      {fields.map((source) => (
        <KeptWords
          key={`${source.contact} ${source.whole !== undefined}`}
          at={wordsOf(source.contact, field)}
          label={label}
          hint={hint}
          first={begun && !hasUnsent}
          value={source.words}
          onWrite={(said) => writeIn(source, said)}
        />
      ))}
      <p className="keepable__only">
        <LockKeyhole className="icon icon--small" />
        {words.onlyYou}
        {mayKeep && (
          <button
            type="button"
            className="button button--plain"
            aria-label={words.showField(label)}
            disabled={busy}
            onClick={() => {
              setBegun(false)
              if (isKept) showAgain(apart)
            }}
          >
            {words.showAgain}
          </button>
        )}
      </p>
      {hasShared && (
        <div className="keepable">
          {onTable.map((one) => (
            <SharedField
              key={one.id}
              shared={one}
              field={field}
              label={words.ofOthers}
              hint={undefined}
            />
          ))}
          {mayKeep && (
            <button
              type="button"
              className="keepable__lock"
              aria-label={words.field(label)}
              disabled={busy}
              onClick={() => hide(apart, person.name)}
            >
              <LockKeyhole className="icon icon--small" />
              {words.fieldShort}
            </button>
          )}
        </div>
      )}
    </div>
  )
}

const SharedField = (props: {
  shared: Contact
  field: KeptField
  label: string
  hint: string | undefined
}): ReactElement => {
  const { shared, field, label, hint } = props
  return (
    <WordsField
      kind="contact"
      id={shared.id}
      field={field}
      value={shared[field]}
      label={label}
      {...(hint === undefined ? {} : { hint })}
    />
  )
}
