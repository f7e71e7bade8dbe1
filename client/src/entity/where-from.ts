import type { Participant, ParticipantKind } from '@samenbord/shared/model'

/** What someone is here for: the organisation and discipline, else how near to the household. */
export const whereFrom = (
  { kind, organisation, discipline }: Pick<Participant, 'kind' | 'organisation' | 'discipline'>,
  words: { readonly kinds: Record<ParticipantKind, string> },
): string => {
  const own = [organisation, discipline].filter((part) => part !== undefined)
  return own.length === 0 ? words.kinds[kind] : own.join(', ')
}
