import { join } from 'node:path'
import { SQLite } from '@hocuspocus/extension-sqlite'
import { Server } from '@hocuspocus/server'

/** `@hocuspocus/server` with what it does by itself, and its SQLite extension on request.
 * `server.mjs <port> <folder> [sqlite]` */

const [port, folder, storage] = process.argv.slice(2)
const extensions =
  storage === 'sqlite' ? [new SQLite({ database: join(folder ?? '.', 'documents.sqlite') })] : []
const server = new Server({ port: Number(port), address: '127.0.0.1', quiet: true, extensions })

await server.listen()
console.log(`listening ${server.address.port}`)
