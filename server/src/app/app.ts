import { OpenAPIHono } from '@hono/zod-openapi'
import { PLAN_FILE_SCHEMA } from '@samenbord/shared/agreement'
import { PLAN_SCHEMA } from '@samenbord/shared/export'
import { Problem } from '@samenbord/shared/protocol'
import type { Logger } from 'pino'
import type { AccessControl } from '../access/access-control.ts'
import type { Facts } from '../facts/facts.ts'
import { accountEndpoints } from '../http/account.ts'
import { agendaEndpoints } from '../http/agenda.ts'
import { agreementEndpoints } from '../http/agreements.ts'
import { assetEndpoints } from '../http/assets.ts'
import { beamerEndpoints } from '../http/beamer.ts'
import type { CallOptions } from '../http/call.ts'
import { checkOutEndpoints } from '../http/check-outs.ts'
import { type Endpoint, honoPath } from '../http/endpoint.ts'
import { expectationEndpoints } from '../http/expectations.ts'
import { exportEndpoints } from '../http/exports.ts'
import { handoverEndpoints } from '../http/handovers.ts'
import { invitationEndpoints } from '../http/invitations.ts'
import { joinEndpoints } from '../http/join.ts'
import { leadingEndpoints } from '../http/leading.ts'
import { localOfferEndpoints } from '../http/local-offers.ts'
import { meetingEndpoints } from '../http/meetings.ts'
import { networkEndpoints } from '../http/network.ts'
import { mayChange } from '../http/origin.ts'
import { participantEndpoints } from '../http/participants.ts'
import { pollEndpoints } from '../http/polls.ts'
import { problem } from '../http/problem.ts'
import { scaleQuestionEndpoints } from '../http/scale-questions.ts'
import { seatEndpoints } from '../http/seats.ts'
import { sessionEndpoints } from '../http/sessions.ts'
import { sharingEndpoints } from '../http/sharing.ts'
import { stuckListEndpoints } from '../http/stuck-list.ts'
import { turnEndpoints } from '../http/turns.ts'
import { isStorageFailure } from '../storage/failure.ts'
import type { Tables } from '../sync/tables.ts'
import { mountUpgrade } from '../sync/upgrade.ts'
import type { Metrics } from './metrics.ts'
import type { Pages } from './pages.ts'
import { secure } from './security-headers.ts'

export interface AppOptions extends CallOptions {
  readonly facts: Facts
  readonly access: AccessControl
  readonly tables: Tables
  readonly pages: Pages
  readonly metrics: Metrics
  readonly log: Logger
  /** Whether what is written reaches the disk. */
  readonly isReady: () => boolean
  /** Whether the server takes nothing new. */
  readonly isStopping: () => boolean
}

/** Everything that is asked over HTTP, tied together. */
export const createApp = (options: AppOptions): OpenAPIHono => {
  const { facts, access, publicAddress, pages, metrics, log } = options
  const app = new OpenAPIHono()
  watch(app, options)

  app.use(async (context, next) => {
    if (options.isStopping()) return problem('shutting-down', { retryAfter: 5 })
    if (!mayChange(publicAddress(), context.req.method, context.req.raw.headers)) {
      return problem('foreign-origin')
    }
    return next()
  })

  const endpoints: Endpoint[] = [
    ...accountEndpoints(access, facts),
    ...sessionEndpoints(access, facts),
    ...invitationEndpoints(access, facts, publicAddress),
    ...joinEndpoints(facts),
    ...participantEndpoints(access, facts),
    ...assetEndpoints(access, facts),
    ...scaleQuestionEndpoints(access, facts),
    ...expectationEndpoints(access, facts),
    ...leadingEndpoints(access, facts),
    ...handoverEndpoints(access, facts),
    ...meetingEndpoints(access, facts),
    ...agendaEndpoints(access, facts),
    ...turnEndpoints(access, facts),
    ...checkOutEndpoints(access, facts),
    ...sharingEndpoints(access, facts),
    ...pollEndpoints(access, facts),
    ...stuckListEndpoints(access, facts),
    ...networkEndpoints(access, facts),
    ...localOfferEndpoints(access, facts),
    ...beamerEndpoints(access, facts, publicAddress),
    ...agreementEndpoints(access, facts),
    ...exportEndpoints(access, facts),
    ...seatEndpoints(facts),
  ]
  for (const each of endpoints) each.mount(app, options)
  // Describing takes longer than any call, and the answer is always the same.
  let description: ReturnType<typeof app.getOpenAPI31Document> | undefined
  app.get('/api/v1/openapi.json', (context) => {
    description ??= app.getOpenAPI31Document({
      openapi: '3.1.0',
      info: { title: 'Samenbord', version: '1' },
      servers: [{ url: publicAddress().url }],
    })
    return context.json(description)
  })
  app.get(PLAN_SCHEMA, (context) => context.json(PLAN_FILE_SCHEMA))
  mountUpgrade(app, options)

  app.get('/healthz', (context) => context.json({ status: 'ok' }))
  app.get('/readyz', (context) =>
    options.isReady() ? context.json({ status: 'ok' }) : problem('storage-failing'),
  )
  app.get('/metrics', async (context) => {
    // For whoever runs the server, not for those whom a proxy lets in from outside.
    if (context.req.header('X-Forwarded-For') !== undefined) return problem('not-found')
    return context.body(await metrics.registry.metrics(), 200, {
      'Content-Type': metrics.registry.contentType,
    })
  })

  for (const [path, allow] of methodsByPath(endpoints)) {
    app.all(path, () => problem('method-not-allowed', { allow }))
  }
  app.all('/api/*', () => problem('not-found'))
  app.all('/sync/*', () => problem('not-found'))
  app.get('*', async (context) => {
    const file = pages.file(context)
    if (file !== undefined) return file
    const { path } = context.req
    // The pages have addresses without a dot; what has one is a file that is not there.
    const isPage = !path.includes('.') || path === '/index.html'
    return isPage ? pages.page(context) : problem('not-found')
  })
  app.all('*', () => problem('method-not-allowed', { allow: 'GET' }))

  app.onError((err, context) => {
    const failing = isStorageFailure(err)
    log.error({ err, route: context.req.routePath }, 'a call failed')
    return problem(failing ? 'storage-failing' : 'internal')
  })
  return app
}

/** Around every call: headers for safety, a line in the log, a count. */
const watch = (app: OpenAPIHono, { publicAddress, metrics, log }: AppOptions): void => {
  app.use(async (context, next) => {
    const start = performance.now()
    await next()
    secure(context.res, publicAddress())
    const { method, routePath } = context.req
    // The pattern and not the path: in a path can stand anything someone pasted.
    const route = routePath === '' ? '*' : routePath
    const { status } = context.res
    const seconds = (performance.now() - start) / 1000
    metrics.answered(method, route, status, seconds)
    const reason = await reasonOf(context.res)
    if (reason !== undefined) metrics.refused(reason)
    const isQuiet = method === 'GET' && status < 400
    log[isQuiet ? 'debug' : 'info']({ method, route, status, reason, seconds }, 'answered')
  })
}

const reasonOf = async (response: Response) => {
  if (response.headers.get('Content-Type') !== 'application/problem+json') return undefined
  const body = Problem.safeParse(await response.clone().json())
  return body.success ? body.data.reason : undefined
}

const methodsByPath = (endpoints: readonly Endpoint[]): Map<string, string> => {
  const methods = new Map<string, string>()
  for (const { method, path } of endpoints) {
    const pattern = honoPath(path)
    const known = methods.get(pattern)
    methods.set(pattern, known === undefined ? method : `${known}, ${method}`)
  }
  return methods
}
