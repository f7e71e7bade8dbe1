import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { createHttpServer, listen } from './http-server.ts'

test('a question that is begun and never ended is let go', async () => {
  const server = createHttpServer(async () => new Response('here'))
  server.headersTimeout = 1
  const port = await listen(server, { port: 0, host: '127.0.0.1' })
  const socket = connect(Number(port), '127.0.0.1')
  let answer = ''
  socket.on('data', (data) => {
    answer += data.toString()
  })
  socket.write('GET / HTTP/1.1\r\nX-Slow: ')
  await new Promise((closed) => socket.once('close', closed))
  expect(answer).toContain('408 Request Timeout')
  server.close()
})
