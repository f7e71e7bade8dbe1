import { Value } from '../../sync/index.ts'

export const LOOKS = ['list', 'columns', 'table'] as const
/** How the actions are shown. */
export type Look = (typeof LOOKS)[number]

/** How this person wants to see the actions, for as long as the page stands. */
export const actionsLook = new Value<Look>('list')
