import type { EntityChange } from '@samenbord/shared/document'
import type { Contact, Kept, MapEnd, MapPlace, Tie } from '@samenbord/shared/model'
import type { MapPerson, MapTie } from '@samenbord/shared/network'
import type { Answer } from '../api/index.ts'
import { useAtTable } from '../entity/at-table.tsx'
import {
  changeKept,
  dropKept,
  type KeptEntity,
  keepNew,
  keepOne,
} from '../entity/kept/kept-changes.ts'
import { addTie, putAt, useNetworkMap, type Written } from '../network-drawing/index.ts'
import { type Apart, keyOf } from './kept/keep-apart.ts'
import { useKeptTrouble } from './kept/kept-trouble.tsx'

/** Changes people and ties of the map: in the plan, or among what this person keeps. */
export interface MapChanges {
  change(person: MapPerson, change: EntityChange<'contact'>): void
  /** Gives someone another place, in words: the drawing finds the spot. */
  place(person: MapPerson, place: MapPlace | null): void
  changeTie(tie: MapTie, change: EntityChange<'tie'>): void
  /** Adds a tie: kept when one of the two is, or when that is asked. */
  addTie(from: MapEnd, to: MapEnd, said: Partial<Pick<Tie, 'quality' | 'direction'>>): void
  /** Changes something that is kept whole; answers whether it was taken. */
  write<Of extends KeptEntity>(entity: Of, change: Partial<Of>): Promise<boolean>
  /** Keeps this from now on, or changes what is kept; answers whether it was taken. */
  keep(kept: Kept): Promise<boolean>
  /** Keeps several new things at once; answers whether all were taken. */
  keepAll(entities: readonly KeptEntity[]): Promise<boolean>
  /** Keeps it no longer, and has it nowhere else. */
  forget(kept: Apart): Promise<boolean>
}

/** The way to change the map in this person's name. */
export const useChanges = (): MapChanges => {
  const { table, facts } = useAtTable()
  const map = useNetworkMap()
  const { tell } = useKeptTrouble()
  const heard = async (answer: Promise<Answer<undefined>>): Promise<boolean> => {
    const heardOf = await answer
    tell(heardOf.ok ? undefined : heardOf)
    return heardOf.ok
  }
  const hear = (written: Written): void => {
    if (written !== undefined) void heard(written)
  }
  const write = <Of extends KeptEntity>(entity: Of, change: Partial<Of>) =>
    heard(changeKept(table, facts.kept, entity, change))
  return {
    change(person, change) {
      const { contact } = person
      if (contact === undefined) return
      if (person.kept) void write<Contact>(contact, change)
      else table.plan.change('contact', contact.id, change)
    },
    place: (person, place) => hear(putAt({ table, facts }, person, place)),
    changeTie(tie, change) {
      if (tie.kept) void write<Tie>(tie.tie, change)
      else table.plan.change('tie', tie.tie.id, change)
    },
    addTie: (from, to, said) => hear(addTie({ table, facts }, map, from, to, said).written),
    write,
    keep: (kept) => heard(keepOne(table, facts.kept, kept)),
    keepAll: (entities) =>
      heard(
        keepNew(
          table,
          entities.map((entity) => ({ what: 'whole', entity })),
        ),
      ),
    forget: (kept) => heard(dropKept(table, [keyOf(kept)])),
  }
}
