/** What can stand beside the board. */
export type Panel = 'people' | 'invite' | 'settings'
