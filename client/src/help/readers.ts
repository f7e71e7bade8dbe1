import type { Access, Participant } from '@samenbord/shared/model'

/** For whom a page of help is. */
export type Reader = 'coordinator' | 'professional' | 'resident'

export const READERS: readonly Reader[] = ['coordinator', 'professional', 'resident']

/** What the address says; in Dutch, since it is sent to people. */
const NAMES: Record<Reader, string> = {
  coordinator: 'gespreksleider',
  professional: 'teamlid',
  resident: 'bewoner',
}

/** The address of a page. */
export const helpPath = (reader: Reader): string => `/hulp/${NAMES[reader]}`

/** The page that the end of an address names. */
export const readerNamed = (name: string): Reader | undefined =>
  READERS.find((reader) => NAMES[reader] === name)

/** The page that is right for someone. Family and volunteers read the one in the plainest words. */
export const readerFor = (me: Participant | undefined, access: Access): Reader => {
  if (access === 'coordinate') return 'coordinator'
  return me?.kind === 'professional' ? 'professional' : 'resident'
}
