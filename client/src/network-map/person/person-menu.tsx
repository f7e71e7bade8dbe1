import type { Contact } from '@samenbord/shared/model'
import type { MapPerson } from '@samenbord/shared/network'
import { network } from '@samenbord/shared/texts'
import { LockKeyhole, LockKeyholeOpen, Pencil, Trash2 } from 'lucide-react'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useRemoving } from '../../entity/remove-entity.tsx'
import { type MenuItem, RowMenu } from '../../entity/row-menu.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { useKeeping } from '../kept/keeping.tsx'
import { useMapPlace } from '../map-place.tsx'
import { useChanges } from '../use-changes.ts'

/** What can be done with a contact as a whole. */
export const PersonMenu = (props: {
  person: MapPerson
  onRename: () => void
  onRemoved: () => void
}): ReactElement | null => {
  const { contact } = props.person
  return contact === undefined ? null : <ContactMenu {...props} contact={contact} />
}

const ContactMenu = (props: {
  person: MapPerson
  contact: Contact
  onRename: () => void
  onRemoved: () => void
}): ReactElement => {
  const words = useTexts(network)
  const { table } = useAtTable()
  const { say } = useMapPlace()
  const { mayKeep, busy, hide, showAgain } = useKeeping()
  const { forget } = useChanges()
  const { person, contact } = props
  const { name } = person
  const apart = { what: 'whole', entity: contact } as const
  const { remove, question } = useRemoving(contact, () => {
    const step = table.undo.lastStep
    say(words.person.removed(name), {
      label: words.person.putBack,
      act: () => table.undo.undo(),
      holds: () => step === table.undo.lastStep,
    })
    props.onRemoved()
  })
  const items: MenuItem[] = []
  // Whoever is known elsewhere has their name there.
  if (contact.party === null || person.person === undefined) {
    items.push({
      label: words.person.rename,
      icon: <Pencil className="icon icon--small" />,
      onSelect: props.onRename,
    })
  }
  if (mayKeep) {
    items.push({
      label: person.kept ? words.kept.showWhole(name) : words.kept.whole(name),
      icon: person.kept ? (
        <LockKeyholeOpen className="icon icon--small" />
      ) : (
        <LockKeyhole className="icon icon--small" />
      ),
      disabled: busy,
      onSelect: () => (person.kept ? showAgain(apart) : hide(apart, name)),
    })
  }
  items.push({
    label: words.person.remove,
    icon: <Trash2 className="icon icon--small" />,
    onSelect: () => {
      if (!person.kept) {
        remove()
        return
      }
      void forget(apart)
      say(words.person.removed(name))
      props.onRemoved()
    },
  })
  return (
    <>
      <RowMenu label={words.person.menu(name)} items={items} />
      {question}
    </>
  )
}
