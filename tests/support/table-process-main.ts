import { sessionId, startTableServer } from './table-server.ts'

const [, , dataDir = '', port = '0'] = process.argv
const server = await startTableServer({ dataDir, port: Number(port), graceMs: 200 })
const session = sessionId('table')
if ((await server.storage.load(`${session}/table`)) === undefined) {
  await server.tables.create(session)
}
process.on('SIGTERM', () => void server.stop().then(() => process.exit(0)))
process.stdout.write(`${server.port}\n`)
