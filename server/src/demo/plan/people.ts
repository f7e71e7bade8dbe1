import { type LifeMark, type Party, partyOf } from '@samenbord/shared/model'
import type { DraftOf } from './draft.ts'
import { memberId, namedId } from './ids.ts'

const named = (name: string): Party => partyOf({ kind: 'named', id: namedId(name) })

export const wim: Party = partyOf({ kind: 'member', id: memberId('wim') })
export const daan = named('daan')
export const greet = named('greet')
export const joost = named('joost')
export const fatma = named('fatma')
export const peter = named('peter')
export const lotte = named('lotte')
export const hanneke = named('hanneke')

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
  samira: Party,
  lived: Pick<DraftOf<'member'>, LifeMark> = {},
): readonly (DraftOf<'member'> | DraftOf<'named'>)[] => [
  { kind: 'member', id: memberId('wim'), name: 'Wim', participant: null, ...lived },
  known('daan', 'Daan', false),
  known('greet', 'Greet', false),
  known('kees', 'Kees', false),
  known('joost', 'Joost', true),
  known('fatma', 'Fatma', true),
  known('peter', 'Peter', true),
  known('hanneke', 'Hanneke', true),
  known('lotte', 'Lotte', true, samira),
]
