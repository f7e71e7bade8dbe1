import { Agenda, type Contact, type Kept, NEW_CONTACT } from '@samenbord/shared/model'
import { networkMapOf } from '@samenbord/shared/network'
import { peopleOf } from '@samenbord/shared/plan'
import type { ReactElement } from 'react'
import { doing, type PlanScreen, type Seat, showAt } from '../../entity/test-support/plan-table.tsx'
import { someone } from '../../ui/test-support/people.ts'
import { useMapPlace } from '../map-place.tsx'
import { PeopleNotices } from '../people-notices.tsx'
import { PeopleSaid } from '../people-said.tsx'
import { PeopleAround } from '../people-view.tsx'
import { PersonPanel } from '../person/person-panel.tsx'

export const wim = someone('Wim', { kind: 'resident', colour: 1 })
export const samira = someone('Samira', { access: 'coordinate', colour: 3 })
export const joost = someone('Joost', { organisation: 'Thuiszorg Linde', colour: 4 })
export const reader = someone('Fatma', { access: 'view', colour: 5 })

/** Shows a part of the people to someone at their seat, with what is told around it. */
export const showPart = (seat: Seat, part: ReactElement): Promise<PlanScreen> =>
  showAt(
    seat,
    <PeopleAround>
      <PeopleNotices />
      {part}
      <PeopleSaid />
    </PeopleAround>,
  )

/** All of whoever is open, or a word that nobody is. */
const WhoeverIsOpen = (): ReactElement => {
  const { open } = useMapPlace()
  return open === undefined ? <p>niemand open</p> : <PersonPanel key={open} person={open} />
}

/** Shows all of one contact, as when their row was tapped. */
export const showPerson = async (seat: Seat, contact: Contact['id']): Promise<PlanScreen> => {
  await doing(() => seat.table.openPerson.set(`contact:${contact}`))
  return showPart(seat, <WhoeverIsOpen />)
}

export const contactsAt = ({ table }: Seat) => table.plan.plan.get().contacts
export const tiesAt = ({ table }: Seat) => table.plan.plan.get().ties

/** Puts someone on the map, with what is said of them. */
export const putContact = (
  { table }: Seat,
  name: string,
  said: Partial<Omit<Contact, 'kind' | 'id' | 'order' | 'madeBy' | 'madeAt'>> = {},
): Contact['id'] => table.plan.add('contact', { ...NEW_CONTACT, name, ...said })

/** What the server tells this seat that it keeps. */
export const tellKept = (seat: Seat, kept: readonly Kept[]): Promise<void> =>
  doing(() => seat.facts.set({ ...seat.facts.get(), kept }))

/** Has the meeting be held without the resident. */
export const withoutResident = (seat: Seat): void => {
  seat.facts.set({
    ...seat.facts.get(),
    agenda: Agenda.parse({
      version: 1,
      mode: 'without-resident',
      steps: [],
      current: null,
      since: null,
      noteTaker: null,
    }),
  })
}

/** The map as whoever sits at this seat sees it. */
export const mapAt = ({ table, facts }: Seat) => {
  const plan = table.plan.plan.get()
  const { participants, kept } = facts.get()
  return networkMapOf(plan, peopleOf(plan, participants), kept)
}
