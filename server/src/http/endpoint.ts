import type { OpenAPIHono } from '@hono/zod-openapi'
import { SessionId } from '@samenbord/shared/model'
import { Problem, type RefusalReason, type Result, STATUS } from '@samenbord/shared/protocol'
import type { Context } from 'hono'
import { z } from 'zod'
import { readJson } from './body.ts'
import { type Call, type CallOptions, callOf } from './call.ts'
import { fieldsOf, holdsNumber } from './input.ts'
import { type ProblemDetails, problem } from './problem.ts'

/** What a call answers, by status; null is an answer without a body. */
export type Answers = Readonly<Partial<Record<200 | 201 | 202 | 204, z.ZodType | null>>>

/** An answer as it was announced: one of the statuses, with the body that goes with it. */
export type Reply<Given extends Answers> = {
  [Status in keyof Given]: Given[Status] extends z.ZodType
    ? { readonly status: Status; readonly body: z.input<Given[Status]> }
    : { readonly status: Status }
}[keyof Given]

/** How a call is described: what goes in, what comes out, and why it can be refused. */
export interface EndpointSpec<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodType,
  Given extends Answers,
  Reason extends RefusalReason,
> {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** With parameters as `{name}`. */
  readonly path: string
  readonly summary: string
  readonly params?: Params
  readonly query?: Query
  readonly body?: Body
  /** How large the body may be, in bytes; `LIMITS.body` unless told. */
  readonly mostBytes?: number
  readonly answers: Given
  /** Every reason for which this can be refused, besides those of every call. */
  readonly refusals: readonly Reason[]
}

/** What an answer is made of: the input as its schemas gave it, and who calls. */
export interface Asked<Params, Query, Body> {
  readonly params: Params
  readonly query: Query
  readonly body: Body
  readonly call: Call
  /** More for the answer when it is refused. */
  explain(details: ProblemDetails): void
}

/** One call of the contract: how it is described, and how it is answered. */
export interface Endpoint {
  readonly method: string
  readonly path: string
  mount(app: OpenAPIHono, options: CallOptions): void
}

/**
 * Makes a call of the contract. Its input is checked by the schemas it is described with, and it can
 * be refused for no other reason than those it names: so the description is true.
 */
export const endpoint = <
  Params extends z.ZodObject = z.ZodObject<Record<never, never>>,
  Query extends z.ZodObject = z.ZodObject<Record<never, never>>,
  Body extends z.ZodType = z.ZodUndefined,
  Given extends Answers = Answers,
  Reason extends RefusalReason = never,
>(
  spec: EndpointSpec<Params, Query, Body, Given, Reason>,
  answer: (
    asked: Asked<z.output<Params>, z.output<Query>, z.output<Body>>,
  ) => Promise<Result<Reply<Given>, NoInfer<Reason>>> | Result<Reply<Given>, NoInfer<Reason>>,
): Endpoint => ({
  method: spec.method.toUpperCase(),
  path: spec.path,
  mount: (app, options) => {
    describe(app, spec)
    app.on(spec.method.toUpperCase(), honoPath(spec.path), async (context) => {
      const params = (spec.params ?? z.object({})).safeParse(context.req.param())
      if (!params.success) return problem('invalid-parameter', { fields: fieldsOf(params.error) })
      const query = (spec.query ?? z.object({})).safeParse(context.req.query())
      if (!query.success) return problem('invalid-parameter', { fields: fieldsOf(query.error) })
      const body = await bodyOf(spec.body, spec.mostBytes, context)
      if (body instanceof Response) return body
      // At a team's table nobody's number belongs, in whatever words.
      const session = SessionId.safeParse(context.req.param('id'))
      if (session.success && holdsNumber(body.data) && options.isTeamTable(session.data)) {
        return problem('citizen-number')
      }
      let details: ProblemDetails = {}
      const result = await answer({
        // The schemas that were just used are those of `spec`, which the types cannot see through `??`.
        params: params.data as z.output<Params>,
        query: query.data as z.output<Query>,
        body: body.data as z.output<Body>,
        call: callOf(context, options),
        explain: (more) => {
          details = more
        },
      })
      return result.ok ? send(context, spec.answers, result.value) : problem(result.reason, details)
    })
  },
})

const bodyOf = async (
  schema: z.ZodType | undefined,
  mostBytes: number | undefined,
  context: Context,
): Promise<{ data: unknown } | Response> => {
  if (schema === undefined) return { data: undefined }
  const json = await readJson(context.req.raw, mostBytes)
  if (!json.ok) return problem(json.reason)
  const body = schema.safeParse(json.value)
  return body.success ? body : problem('invalid-body', { fields: fieldsOf(body.error) })
}

/** Sends what was announced for this status and nothing besides. */
const send = (context: Context, answers: Answers, reply: object): Response => {
  const { status, body } = Sent.parse(reply)
  const schema = answers[status]
  if (status === 204 || schema === undefined || schema === null) return context.body(null, 204)
  const headers = { 'Content-Type': 'application/json' }
  return context.body(JSON.stringify(schema.parse(body)), status, headers)
}
const Sent = z.object({ status: z.literal([200, 201, 202, 204]), body: z.unknown().optional() })

/** The path of an endpoint as Hono matches it, with `:name` for each `{name}`. */
export const honoPath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1')

const describe = (
  app: OpenAPIHono,
  spec: EndpointSpec<z.ZodObject, z.ZodObject, z.ZodType, Answers, RefusalReason>,
): void => {
  const reasons: RefusalReason[] = [
    ...spec.refusals,
    ...(spec.params !== undefined || spec.query !== undefined
      ? (['invalid-parameter'] as const)
      : []),
    ...(spec.body !== undefined
      ? (['invalid-body', 'unsupported-content-type', 'body-too-large'] as const)
      : []),
    ...(spec.body !== undefined && 'id' in (spec.params?.shape ?? {})
      ? (['citizen-number'] as const)
      : []),
    ...(spec.method === 'get' ? [] : (['foreign-origin'] as const)),
    'internal',
    'storage-failing',
    'shutting-down',
  ]
  app.openAPIRegistry.registerPath({
    method: spec.method,
    path: spec.path,
    summary: spec.summary,
    request: {
      ...(spec.params === undefined ? {} : { params: spec.params }),
      ...(spec.query === undefined ? {} : { query: spec.query }),
      ...(spec.body === undefined
        ? {}
        : { body: { required: true, content: { 'application/json': { schema: spec.body } } } }),
    },
    responses: { ...describeAnswers(spec.answers), ...describeRefusals(reasons) },
  })
}

const describeAnswers = (answers: Answers) =>
  Object.fromEntries(
    Object.entries(answers).map(([status, schema]) => [
      status,
      schema === null || schema === undefined
        ? { description: 'Done.' }
        : { description: 'Done.', content: { 'application/json': { schema } } },
    ]),
  )

/** Every refusal under its status, with the reasons that are possible there. */
export const describeRefusals = (reasons: readonly RefusalReason[]) => {
  const statuses = new Set(reasons.map((reason) => STATUS[reason]))
  return Object.fromEntries(
    [...statuses].map((status) => {
      const possible = [...new Set(reasons)].filter((reason) => STATUS[reason] === status)
      const schema = Problem.extend({ reason: z.enum(possible) })
      return [
        status,
        {
          description: `Refused: ${possible.join(', ')}.`,
          content: { 'application/problem+json': { schema } },
        },
      ]
    }),
  )
}
