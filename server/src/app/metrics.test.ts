import { expect, test } from 'vitest'
import { createMetrics } from './metrics.ts'

test('what the tables received and sent is counted, each once, however often it is looked at', async () => {
  const { registry, tables } = createMetrics()
  tables.received(100)
  tables.received(20)
  tables.delivered(11)
  await registry.metrics()
  tables.received(3)
  const told = await registry.metrics()
  expect(told).toMatch(/^samenbord_received_total 3$/m)
  expect(told).toMatch(/^samenbord_received_bytes_total 123$/m)
  expect(told).toMatch(/^samenbord_delivered_total 11$/m)
})
