import { ExportName, type Reader, SessionId } from '@samenbord/shared/model'
import {
  CopySessionRequest,
  CreateSessionResponse,
  ExportListResponse,
  ExportQuery,
  MakingResponse,
  ok,
  type RefusalReason,
  type Result,
  refused,
} from '@samenbord/shared/protocol'
import { z } from 'zod'
import type { AccessControl } from '../access/access-control.ts'
import type { Facts } from '../facts/facts.ts'
import { AgreementNumber } from './agreements.ts'
import { callOf } from './call.ts'
import { describeRefusals, type Endpoint, endpoint, honoPath } from './endpoint.ts'
import { importEndpoint } from './import.ts'
import { fieldsOf } from './input.ts'
import { problem } from './problem.ts'
import { NOT_ALLOWED } from './refusals.ts'
import { tableEndpoint } from './table-endpoint.ts'

const params = z.object({ id: SessionId })
const REFUSALS: readonly RefusalReason[] = [
  ...NOT_ALLOWED,
  'invalid-parameter',
  'agreement-unknown',
  'export-not-shared',
  'export-empty',
  'export-busy',
  'odt-unavailable',
  'internal',
  'storage-failing',
  'shutting-down',
]
const readerOf = ({ reader, organisation }: ExportQuery): Result<Reader, 'invalid-parameter'> => {
  if (reader !== 'organisation') return ok({ kind: reader })
  return organisation === undefined
    ? refused('invalid-parameter')
    : ok({ kind: 'organisation', organisation })
}

/** For whoever did not wait for an answer, so that the log does not call it a failure. */
const nobodyWaits = (): Response => new Response(null, { status: 499 })

/** A call for a file: of the plan as it stands now, or of an agreement. */
const fileEndpoint = (
  access: AccessControl,
  facts: Facts,
  of: { path: string; summary: string; params: z.ZodType<FileParams> & z.ZodObject },
): Endpoint => ({
  method: 'GET',
  path: of.path,
  mount: (app, options) => {
    app.openAPIRegistry.registerPath({
      method: 'get',
      path: of.path,
      summary: of.summary,
      request: { params: of.params, query: ExportQuery },
      responses: {
        200: {
          description: 'The file.',
          content: { '*/*': { schema: z.string().meta({ format: 'binary' }) } },
        },
        ...describeRefusals(REFUSALS),
      },
    })
    app.get(honoPath(of.path), async (context) => {
      const asked = of.params.safeParse(context.req.param())
      if (!asked.success) return problem('invalid-parameter', { fields: ['name'] })
      const query = ExportQuery.safeParse(context.req.query())
      if (!query.success) return problem('invalid-parameter', { fields: fieldsOf(query.error) })
      const reader = readerOf(query.data)
      if (!reader.ok) return problem(reader.reason, { fields: ['organisation'] })
      const { id, name, number } = asked.data
      const credentials = callOf(context, options).credentialsFor(id)
      const asking = () => access.allowed(id, credentials, 'export.take')
      const { parts, language, address } = query.data
      const { signal } = context.req.raw
      const wanted = { name, agreement: number, reader: reader.value, parts, language, address }
      const file = await facts.exports.take(asking, wanted, signal).catch((failure: unknown) => {
        if (signal.aborted) return undefined
        throw failure
      })
      if (file === undefined) return nobodyWaits()
      if (!file.ok) return problem(file.reason)
      const { type, size, body } = file.value
      return context.body(body, 200, {
        'Content-Type': type,
        ...(size !== undefined && { 'Content-Length': String(size) }),
        'Content-Disposition': `attachment; filename="${name}"`,
        'Content-Security-Policy': "default-src 'none'; sandbox",
        'Cache-Control': 'private, no-store',
      })
    })
  },
})

interface FileParams {
  readonly id: SessionId
  readonly name: ExportName
  readonly number?: number | undefined
}

/** Plans that leave the table as files, and one that comes to it. */
export const exportEndpoints = (access: AccessControl, facts: Facts): Endpoint[] => [
  fileEndpoint(access, facts, {
    path: '/api/v1/sessions/{id}/export/{name}',
    summary: 'The plan as it stands now, as a file that says it is a draft.',
    params: z.object({ id: SessionId, name: ExportName }),
  }),
  fileEndpoint(access, facts, {
    path: '/api/v1/sessions/{id}/agreements/{number}/export/{name}',
    summary: 'What was agreed, as a file.',
    params: z.object({ id: SessionId, number: AgreementNumber, name: ExportName }),
  }),
  tableEndpoint(
    access,
    {
      action: 'agreement.read',
      method: 'get',
      path: '/api/v1/sessions/{id}/exports',
      summary: 'Who took which file of the plan and when, newest first.',
      params,
      answers: { 200: ExportListResponse },
      refusals: [],
    },
    ({ params: { id } }) => ok({ status: 200, body: { exports: facts.exports.taken(id) } }),
  ),
  tableEndpoint(
    access,
    {
      action: 'export.take',
      method: 'get',
      path: '/api/v1/sessions/{id}/exports/making',
      summary: 'How far the file is that the asker waits for.',
      params,
      answers: { 200: MakingResponse },
      refusals: [],
    },
    ({ me }) => ok({ status: 200, body: { making: facts.exports.making(me.id) } }),
  ),
  importEndpoint(access, facts),
  endpoint(
    {
      method: 'post',
      path: '/api/v1/sessions/{id}/copy',
      summary: "Opens a new table that begins with these parts of this one's plan.",
      params,
      body: CopySessionRequest,
      answers: { 201: CreateSessionResponse },
      refusals: [...NOT_ALLOWED, 'export-not-shared', 'storage-failing', 'citizen-number'],
    },
    async ({ params: { id }, body, call }) => {
      const account = access.account(call.credentials)
      if (!account.ok) return account
      const asking = () => access.allowed(id, call.credentialsFor(id), 'plan.import')
      const made = await facts.exports.copy(asking, account.value, body)
      return made.ok ? ok({ status: 201, body: made.value }) : made
    },
  ),
]
