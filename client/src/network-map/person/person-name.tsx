import type { Contact } from '@samenbord/shared/model'
import type { MapPerson } from '@samenbord/shared/network'
import { network } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { WordsField } from '../../entity/words-field.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { KeptWords } from '../kept/kept-words.tsx'
import { useChanges } from '../use-changes.ts'

/** The name of a contact, to change. */
export const PersonName = (props: {
  person: MapPerson
  onDone: () => void
}): ReactElement | null => {
  const words = useTexts(network).person
  const { write } = useChanges()
  const { person, onDone } = props
  const { contact } = person
  if (contact === undefined) return null
  const label = words.nameOf(person.name)
  return (
    <div className="network-person__name">
      {person.kept ? (
        <KeptWords
          at={`${contact.id}.name`}
          label={label}
          value={contact.name}
          first
          onWrite={(name) => write<Contact>(contact, { name })}
        />
      ) : (
        <WordsField
          kind="contact"
          id={contact.id}
          field="name"
          value={contact.name}
          label={label}
          first
          onEnter={onDone}
          onEscape={onDone}
        />
      )}
      <button type="button" className="button button--quiet" onClick={onDone}>
        {words.done}
      </button>
    </div>
  )
}
