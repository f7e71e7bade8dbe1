import { Participant, Session, SessionId } from '@samenbord/shared/model'
import type { z } from 'zod'
import { NOTHING_TOLD, type TableFacts } from '../../sync/index.ts'

const idOf = (name: string): string => name.padEnd(22, '_')

export const sessionId = SessionId.parse(idOf('zwaluw'))

export const session = Session.parse({
  id: sessionId,
  title: 'Weer lucht in huis',
  household: 'Kastanje',
  template: 'empty',
  waitingRoom: true,
  createdAt: '2026-05-12T12:00:00.000Z',
})

/** Someone of the worked case; present, admitted and editing unless told otherwise. */
export const someone = (
  name: string,
  other: Partial<z.input<typeof Participant>> = {},
): Participant =>
  Participant.parse({
    id: idOf(name),
    name,
    kind: 'professional',
    access: 'edit',
    status: 'admitted',
    colour: 1,
    present: true,
    joinedAt: '2026-05-12T12:00:00.000Z',
    ...other,
  })

/** The facts of a table as `me` is told them. */
export const factsFor = (me: Participant, others: readonly Participant[]): TableFacts => ({
  ...NOTHING_TOLD,
  participantId: me.id,
  access: me.access,
  session,
  participants: [me, ...others],
})
