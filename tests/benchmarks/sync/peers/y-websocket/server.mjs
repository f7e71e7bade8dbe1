import { createServer } from 'node:http'
import { setupWSConnection } from '@y/websocket-server/utils'
import WebSocket from 'ws'

/** `@y/websocket-server` in memory, as its own program sets it up. `server.mjs <port>` */

const sockets = new WebSocket.Server({ noServer: true })
const server = createServer()

sockets.on('connection', setupWSConnection)
server.on('upgrade', (request, socket, head) => {
  sockets.handleUpgrade(request, socket, head, (client) => {
    sockets.emit('connection', client, request)
  })
})
server.listen(Number(process.argv[2]), '127.0.0.1', () => {
  console.log(`listening ${Object(server.address()).port}`)
})
