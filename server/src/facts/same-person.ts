import {
  type AgreeingSaid,
  type Entity,
  type ParticipantId,
  type Party,
  partyOf,
} from '@samenbord/shared/model'

/** Which seats someone of the household took: as often as someone said so. */
type SeatsTaken = readonly { readonly member: Party; readonly seat: Party }[]

/** Who of the household sits at the table, as a plan has it. */
export const seatsTaken = (
  entities: readonly Entity[],
  isSeat: (id: ParticipantId) => boolean = () => true,
): SeatsTaken =>
  entities.flatMap((entity) =>
    entity.kind === 'member' && entity.participant !== null && isSeat(entity.participant)
      ? [
          {
            member: partyOf(entity),
            seat: partyOf({ kind: 'participant', id: entity.participant }),
          },
        ]
      : [],
  )

/** What this person said already, whichever way they are named. */
export const saidBySame = (
  said: readonly AgreeingSaid[],
  by: Party,
  taken: SeatsTaken,
): AgreeingSaid[] => {
  const members = taken.flatMap(({ member, seat }) => (seat === by ? [member] : []))
  const own = new Set([by, ...members])
  const seats = taken.flatMap(({ member, seat }) => (own.has(member) ? [seat] : []))
  const same = new Set<Party>([...own, ...seats])
  return said.filter((each) => same.has(each.by))
}
