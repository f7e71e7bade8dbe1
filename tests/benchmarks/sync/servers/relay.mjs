import { createServer } from 'node:http'
import { WebSocketServer } from 'ws'

/** Passes on what it gets to the others in the room, and does nothing else. `relay.mjs <port>` */

/** @type {Map<string, Set<import('ws').WebSocket>>} */
const rooms = new Map()
const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false })
const server = createServer()

server.on('upgrade', (request, socket, head) => {
  sockets.handleUpgrade(request, socket, head, (client) => {
    const name = request.url ?? ''
    const room = rooms.get(name) ?? new Set()
    rooms.set(name, room)
    room.add(client)
    client.on('message', (data) => {
      for (const other of room) if (other !== client) other.send(data, { binary: true })
    })
    client.on('close', () => {
      room.delete(client)
      if (room.size === 0) rooms.delete(name)
    })
  })
})
server.listen(Number(process.argv[2]), '127.0.0.1', () => {
  console.log(`listening ${Object(server.address()).port}`)
})
