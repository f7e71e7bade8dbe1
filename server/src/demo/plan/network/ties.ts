import {
  type MapEnd,
  NEW_TIE,
  type Tie,
  type TieDirection,
  type TieQuality,
} from '@samenbord/shared/model'
import type { DraftOf } from '../draft.ts'
import { contactId, tieId } from '../ids.ts'

/** The tie of someone with the household, with support going from them when `direction` is `forth`. */
const withWim = (
  name: string,
  quality: TieQuality,
  direction: TieDirection | null = null,
  to: MapEnd = 'household',
): DraftOf<'tie'> => ({
  kind: 'tie',
  id: tieId(name),
  ...NEW_TIE,
  from: `contact:${contactId(name)}`,
  to,
  quality,
  direction,
})

const lotteAndDaan: DraftOf<'tie'> = {
  ...withWim('lotte', 'ordinary', 'forth', `contact:${contactId('daan')}`),
  note: 'Lotte spreekt Daan elke week.',
}

/** The ties the team drew at the first meeting: its own, and one it knows of. */
export const firstTies: readonly DraftOf<'tie'>[] = [
  withWim('samira', 'thin'),
  withWim('joost', 'thin'),
  withWim('peter', 'tense'),
  withWim('fatma', 'tense'),
  lotteAndDaan,
]

/** What those became at the second meeting. */
const BECAME: ReadonlyMap<Tie['id'], Partial<Pick<Tie, 'quality' | 'direction'>>> = new Map([
  [tieId('samira'), { quality: 'ordinary', direction: 'forth' }],
  [tieId('joost'), { quality: 'ordinary', direction: 'forth' }],
])

/** The same ties as the resident sees them. */
export const metTies: readonly DraftOf<'tie'>[] = firstTies.map((tie) => ({
  ...tie,
  ...BECAME.get(tie.id),
}))

/** The ties that were drawn at the second meeting. */
export const newTies: readonly DraftOf<'tie'>[] = [
  withWim('daan', 'thin'),
  withWim('ingrid', 'tense'),
  withWim('kees', 'thin'),
  withWim('mehmet', 'ordinary'),
  withWim('greet', 'strong', 'forth'),
  withWim('open-deur', 'ordinary', 'both'),
  withWim('collegas', 'broken'),
  withWim('hanneke', 'ordinary', 'forth'),
  withWim('zorgverzekeraar', 'tense'),
  withWim('henk', 'thin'),
]
