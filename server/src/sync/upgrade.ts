import { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { upgradeWebSocket, type WebSocketLike, type WebSocketServerLike } from '@hono/node-server'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { SessionId } from '@samenbord/shared/model'
import { closeCodeFor, LIMITS } from '@samenbord/shared/protocol'
import type { Context } from 'hono'
import type { WSEvents } from 'hono/ws'
import type { Logger } from 'pino'
import { WebSocket, WebSocketServer } from 'ws'
import { z } from 'zod'
import type { AccessControl } from '../access/access-control.ts'
import { type CallOptions, callOf } from '../http/call.ts'
import { problem } from '../http/problem.ts'
import type { Tables } from './tables.ts'

interface UpgradeOptions extends CallOptions {
  readonly access: AccessControl
  readonly tables: Tables
  readonly log: Logger
}

const Query = z.object({
  epoch: z
    .string()
    .regex(/^[1-9]\d{0,14}$/)
    .transform(Number)
    .optional(),
  saved: z.enum(['0', '1']).optional(),
  facts: z.enum(['0', '1']).optional(),
  quiet: z.enum(['0', '1']).optional(),
  beamer: z.enum(['0', '1']).optional(),
})

/** Takes over sockets; it listens to no port of its own. */
export const createSocketServer = (): WebSocketServerLike => {
  const server: unknown = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: LIMITS.firstStep2,
    // Compressing per connection costs memory that many small frames do not give back.
    perMessageDeflate: false,
    // Many tiny pieces of one message take far more memory than the message (CVE-2026-48779).
    // Browsers send a large message in pieces of some 64 kB, and networks in pieces of some 1,400 bytes.
    maxFragments: 512,
    maxBufferedChunks: 4096,
    // A connection counts pings as it counts frames, and answers them itself.
    autoPong: false,
  })
  if (!isSocketServer(server)) throw new Error('not a socket server')
  return server
}

/** The adaptor is made for the server of ws; the types of the two differ in optional parameters only. */
const isSocketServer = (server: unknown): server is WebSocketServerLike =>
  server instanceof WebSocketServer

const NodeBindings = z.object({ incoming: z.instanceof(IncomingMessage) })

/** The socket under a handshake. */
const transportOf = (context: Context): Duplex => NodeBindings.parse(context.env).incoming.socket

/**
 * `GET /sync/<session>/table`: everything is decided before the upgrade, in this order: known,
 * from our own page, this session, allowed. What a browser sees of a refusal is only that the
 * handshake failed; it then asks `GET /api/v1/sessions/{id}` why.
 */
export const mountUpgrade = (app: OpenAPIHono, options: UpgradeOptions): void => {
  app.get('/sync/:sessionId/table', async (context) => {
    const { access, tables, publicAddress } = options
    const call = callOf(context, options)
    const id = SessionId.safeParse(context.req.param('sessionId'))
    const isBeamer = context.req.query('beamer') === '1'
    const allowed = (sessionId: SessionId) =>
      isBeamer
        ? access.beamer(sessionId, call.beamerOf(sessionId))
        : access.allowed(sessionId, call.credentialsFor(sessionId), 'table.read')
    const me = id.success ? allowed(id.data) : undefined
    if (me !== undefined && !me.ok && me.reason === 'not-signed-in') return problem(me.reason)
    if (!publicAddress().isOwn(context.req.header('Origin'))) return problem('foreign-origin')
    if (me === undefined) return problem('session-unknown')
    if (!me.ok) return problem(me.reason)
    const query = Query.safeParse(context.req.query())
    if (!query.success) return problem('invalid-parameter')
    if (context.req.header('Upgrade')?.toLowerCase() !== 'websocket') return problem('not-found')

    const { sessionId } = me.value
    const join = (socket: WebSocket) => {
      // What was true before the handshake may have changed during it.
      const still = allowed(sessionId)
      if (!still.ok) return socket.close(closeCodeFor(still.reason), still.reason)
      const { id: participantId, name, kind, colour } = still.value
      const device = isBeamer
        ? access.deviceOfBeamer(call.beamerOf(sessionId))
        : access.deviceOf(still.value, call.credentialsFor(sessionId))
      return tables.join(socket, {
        sessionId,
        user: { participantId, name, kind, colour },
        access: isBeamer ? 'view' : still.value.access,
        device,
        address: call.address,
        transport: transportOf(context),
        epoch: query.data.epoch,
        wantsSaved: query.data.saved === '1',
        wantsFacts: query.data.facts === '1',
        isQuiet: query.data.quiet === '1',
        isBeamer,
      })
    }
    const events: WSEvents<WebSocketLike> = {
      onOpen: (_, { raw }) => {
        if (!(raw instanceof WebSocket)) throw new Error('not a socket of ws')
        try {
          join(raw)
        } catch (err) {
          // Left open it would be a connection without limits that nobody looks after.
          options.log.error({ err, sessionId }, 'a connection could not be let in')
          raw.terminate()
        }
      },
    }
    return upgradeWebSocket(context, events, {
      onError: (err) =>
        options.log.error({ err, sessionId }, 'a connection could not be taken over'),
    })
  })
}
