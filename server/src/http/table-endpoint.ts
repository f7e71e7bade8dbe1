import type { SessionId } from '@samenbord/shared/model'
import type { Action } from '@samenbord/shared/permission'
import type { RefusalReason, Result } from '@samenbord/shared/protocol'
import type { z } from 'zod'
import type { AccessControl, NotAllowed } from '../access/access-control.ts'
import type { StoredParticipant } from '../storage/facts/participants.ts'
import {
  type Answers,
  type Asked,
  type Endpoint,
  type EndpointSpec,
  endpoint,
  type Reply,
} from './endpoint.ts'
import { NOT_ALLOWED } from './refusals.ts'

/** What the path of every call at a table names. */
interface AtTable {
  readonly id: SessionId
}

interface TableEndpointSpec<
  Params extends z.ZodObject & z.ZodType<AtTable>,
  Query extends z.ZodObject,
  Body extends z.ZodType,
  Given extends Answers,
  Reason extends RefusalReason,
> extends EndpointSpec<Params, Query, Body, Given, Reason> {
  /** The row of the permission table that says who may. */
  readonly action: Action
  readonly params: Params
  /** Every reason for which this can be refused, besides those of `NOT_ALLOWED` and of every call. */
  readonly refusals: readonly Reason[]
}

interface AskedAtTable<Params, Query, Body> extends Asked<Params, Query, Body> {
  /** Who asks, allowed to when the call came in. */
  readonly me: StoredParticipant
  /** Who asks, if still allowed: for an answer that had to wait for something. */
  meStill(): Result<StoredParticipant, NotAllowed>
}

/**
 * Makes a call at a table, for those who may do `action` there. Anyone else is refused before `answer`
 * runs, for a reason of `NOT_ALLOWED`, which the description names by itself.
 */
export const tableEndpoint = <
  Params extends z.ZodObject & z.ZodType<AtTable>,
  Query extends z.ZodObject = z.ZodObject<Record<never, never>>,
  Body extends z.ZodType = z.ZodUndefined,
  Given extends Answers = Answers,
  Reason extends RefusalReason = never,
>(
  access: AccessControl,
  { action, ...spec }: TableEndpointSpec<Params, Query, Body, Given, Reason>,
  answer: (
    asked: AskedAtTable<z.output<Params>, z.output<Query>, z.output<Body>>,
  ) =>
    | Promise<Result<Reply<Given>, NoInfer<Reason> | NotAllowed>>
    | Result<Reply<Given>, NoInfer<Reason> | NotAllowed>,
): Endpoint =>
  endpoint<Params, Query, Body, Given, Reason | NotAllowed>(
    { ...spec, refusals: [...NOT_ALLOWED, ...spec.refusals] },
    (asked) => {
      const { id } = asked.params
      const meStill = () => access.allowed(id, asked.call.credentialsFor(id), action)
      const me = meStill()
      return me.ok ? answer({ ...asked, me: me.value, meStill }) : me
    },
  )
