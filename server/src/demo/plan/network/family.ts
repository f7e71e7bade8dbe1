import {
  type ContactId,
  type FamilySymbol,
  type Life,
  type MapPersonKey,
  NEW_CONTACT,
  type PartnerBond,
} from '@samenbord/shared/model'
import type { Days } from '../../days.ts'
import type { DraftOf } from '../draft.ts'
import { contactId, memberId, parentageId, partnershipId } from '../ids.ts'

/** What the family tree knows of someone; years are counted back from the day it is laid. */
interface Lived {
  readonly symbol: FamilySymbol
  readonly born: number
  readonly died: number | null
  readonly life: Life
}

const yearsOf = ({ today }: Days) => {
  const thisYear = Number(today.slice(0, 4))
  const ago = (years: number): number => thisYear - years
  const lived = (symbol: FamilySymbol, bornAgo: number, diedAgo: number | null = null): Lived => ({
    symbol,
    born: ago(bornAgo),
    died: diedAgo === null ? null : ago(diedAgo),
    life: diedAgo === null ? 'living' : 'deceased',
  })
  return { ago, lived }
}

/** What the resident told of himself. */
export const wimLived = (days: Days): Lived => yearsOf(days).lived('square', 62)

/** What the resident told for the family tree of who stands on the map already. */
export const livesOf = (days: Days): ReadonlyMap<ContactId, Lived> => {
  const { lived } = yearsOf(days)
  return new Map([
    [contactId('daan'), lived('square', 15)],
    [contactId('ingrid'), lived('circle', 53)],
  ])
}

/** Whom the resident named for the family tree. */
export const relatives = (days: Days): readonly DraftOf<'contact'>[] => {
  const { lived } = yearsOf(days)
  const relative = (
    name: string,
    called: string,
    relation: string,
    life: Lived,
    note = '',
  ): DraftOf<'contact'> => ({
    kind: 'contact',
    id: contactId(name),
    ...NEW_CONTACT,
    name: called,
    relation,
    note,
    // How near somebody is who died was not said.
    place: { sector: 'family', ring: life.died === null ? 'further' : null, spot: null },
    ...life,
  })
  return [
    relative('henk', 'Henk', 'broer', lived('square', 66), 'Ze bellen met verjaardagen.'),
    relative('arie', 'Arie', 'vader', lived('square', 94, 17)),
    relative('corrie', 'Corrie', 'moeder', lived('circle', 91, 9)),
    relative('ria', 'Ria', 'zus', lived('circle', 58)),
    relative('bas', 'Bas', 'neef', lived('square', 35)),
    relative('sanne', 'Sanne', 'nicht', lived('circle', 32)),
  ]
}

const wim: MapPersonKey = `member:${memberId('wim')}`
const on = (name: string): MapPersonKey => `contact:${contactId(name)}`

/** Who are or were partners. */
export const partnerships = (days: Days): readonly DraftOf<'partnership'>[] => {
  const { ago } = yearsOf(days)
  const pair = (
    name: string,
    first: MapPersonKey,
    second: MapPersonKey,
    bond: PartnerBond,
    since: number,
    until: number | null = null,
  ): DraftOf<'partnership'> => ({
    kind: 'partnership',
    id: partnershipId(name),
    first,
    second,
    bond,
    since,
    until,
  })
  return [
    pair('arie-corrie', on('arie'), on('corrie'), 'married', ago(69)),
    pair('wim-ingrid', wim, on('ingrid'), 'divorced', ago(20), ago(10)),
  ]
}

const childOf = (
  name: string,
  child: MapPersonKey,
  parent: MapPersonKey,
  other: MapPersonKey | null,
): DraftOf<'parentage'> => ({
  kind: 'parentage',
  id: parentageId(name),
  child,
  parent,
  other,
  bond: 'birth',
  twinOf: null,
  identical: false,
})

/** Whose children they are. */
export const parentages: readonly DraftOf<'parentage'>[] = [
  childOf('henk', on('henk'), on('arie'), on('corrie')),
  childOf('wim', wim, on('arie'), on('corrie')),
  childOf('ria', on('ria'), on('arie'), on('corrie')),
  childOf('daan', on('daan'), wim, on('ingrid')),
  childOf('bas', on('bas'), on('henk'), null),
  childOf('sanne', on('sanne'), on('henk'), null),
]
