/** What stands in the columns of a list of names, in their order. */
export const CONTACT_COLUMNS = [
  'name',
  'formal',
  'sector',
  'ring',
  'relation',
  'tie',
  'direction',
  'tieNote',
  'gives',
  'receives',
  'mayAsk',
  'involve',
  'wish',
  'note',
] as const
export type ContactColumn = (typeof CONTACT_COLUMNS)[number]

/** Why something of a line was not read as it stands. */
export type ContactTroubleKind =
  | 'open-quote'
  | 'no-name'
  | 'name-of-several'
  | 'formal'
  | 'sector'
  | 'ring'
  | 'ring-without-sector'
  | 'tie'
  | 'direction'
  | 'mayAsk'
  | 'involve'
