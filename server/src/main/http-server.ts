import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { createSocketServer } from '../sync/upgrade.ts'
import type { Settings } from './settings.ts'

/**
 * How long a question may take to come, in milliseconds: one that is begun and never ended is let go. A
 * picture of 10 MB takes a while on a phone.
 */
const TIMES = {
  headersTimeout: 10_000,
  requestTimeout: 180_000,
  connectionsCheckingInterval: 5_000,
}

/** A server for HTTP and websockets that is not listening yet. */
export const createHttpServer = (
  fetch: Parameters<typeof createAdaptorServer>[0]['fetch'],
): Server => {
  const server = createAdaptorServer({
    fetch,
    websocket: { server: createSocketServer() },
    serverOptions: TIMES,
  })
  if (!('closeIdleConnections' in server)) throw new Error('not a plain HTTP/1.1 server')
  // Any other upgrade a client proposes (h2c) gets no answer at all from the adaptor.
  const [toWebSocket] = server.listeners('upgrade')
  server.removeAllListeners('upgrade')
  server.on('upgrade', (request, socket, head) => {
    if (request.headers.upgrade?.toLowerCase() === 'websocket') {
      toWebSocket?.call(server, request, socket, head)
    } else {
      socket.on('error', () => socket.destroy())
      socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
    }
  })
  return server
}

/** The port that is listened to, or why that is not possible. */
export const listen = (
  http: Server,
  { port, host }: Pick<Settings, 'port' | 'host'>,
): Promise<number | string> =>
  new Promise((resolve, reject) => {
    http.once('error', (error: Error & { code?: string }) => {
      if (error.code === 'EADDRINUSE') {
        resolve(`PORT ${port} is in use by another program; stop that one, or choose another PORT.`)
      } else if (error.code === 'EACCES') {
        resolve(`PORT ${port} is not allowed for this user; choose one from 1024, such as 8080.`)
      } else if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
        resolve('HOST must be a name or address of this machine, such as 127.0.0.1.')
      } else reject(error)
    })
    http.listen(port, host, () => {
      const at = http.address()
      resolve(typeof at === 'object' && at !== null ? at.port : port)
    })
  })
