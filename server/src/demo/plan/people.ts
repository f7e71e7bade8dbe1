import { type LifeMark, type Party, partyOf } from '@samenbord/shared/model'
import type { Seats } from '../seats.ts'
import type { DraftOf } from './draft.ts'
import { memberId, namedId } from './ids.ts'

const named = (name: string): Party => partyOf({ kind: 'named', id: namedId(name) })

/** The resident: a member of the household without a seat, whom somebody can say to be. */
export const wim: Party = partyOf({ kind: 'member', id: memberId('wim') })
export const daan = named('daan')
export const lotte = named('lotte')
export const hanneke = named('hanneke')

/** Those with a seat who have a part in the plan. */
export type AtTable = Readonly<Record<'samira' | 'greet' | 'joost' | 'fatma' | 'peter', Party>>

/** Who they are in the plan. */
export const atTable = ({ samira, greet, joost, fatma, peter }: Seats): AtTable => ({
  samira: partyOf({ kind: 'participant', id: samira }),
  greet: partyOf({ kind: 'participant', id: greet }),
  joost: partyOf({ kind: 'participant', id: joost }),
  fatma: partyOf({ kind: 'participant', id: fatma }),
  peter: partyOf({ kind: 'participant', id: peter }),
})

const known = (
  name: string,
  words: string,
  formal: boolean,
  askedBy: Party | null = null,
): DraftOf<'named'> => ({ kind: 'named', id: namedId(name), name: words, formal, askedBy })

/**
 * The household, and everyone in the plan who has no seat of their own at the table. `lived` is what the
 * resident told of himself for the family tree.
 */
export const people = (
  { samira }: AtTable,
  lived: Pick<DraftOf<'member'>, LifeMark> = {},
): readonly (DraftOf<'member'> | DraftOf<'named'>)[] => [
  { kind: 'member', id: memberId('wim'), name: 'Wim', participant: null, ...lived },
  known('daan', 'Daan', false),
  known('kees', 'Kees', false),
  known('hanneke', 'Hanneke', true),
  known('lotte', 'Lotte', true, samira),
]
