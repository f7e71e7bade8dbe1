import type { RefusalReason } from '@samenbord/shared/protocol'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { TableMetrics } from '../sync/ports.ts'

/** What the server counts, in the text format of Prometheus. No names and no ids. */
export interface Metrics {
  readonly registry: Registry
  answered(method: string, route: string, status: number, seconds: number): void
  refused(reason: RefusalReason): void
  readonly tables: TableMetrics
}

export const createMetrics = (): Metrics => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const answers = new Histogram({
    name: 'samenbord_http_seconds',
    help: 'How long answers over HTTP took.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2],
    registers,
  })
  const refusals = new Counter({
    name: 'samenbord_refusals_total',
    help: 'Refusals over HTTP and on open connections, by reason.',
    labelNames: ['reason'],
    registers,
  })
  const refused = (reason: RefusalReason) => refusals.inc({ reason })
  return {
    registry,
    answered: (method, route, status, seconds) => {
      answers.observe({ method, route, status }, seconds)
    },
    refused,
    tables: { refused, ...tableMetrics(registers) },
  }
}

const tableMetrics = (registers: Registry[]): Omit<TableMetrics, 'refused'> => {
  const connections = new Gauge({
    name: 'samenbord_connections',
    help: 'Open connections to tables.',
    registers,
  })
  const rooms = new Gauge({
    name: 'samenbord_rooms',
    help: 'Documents in memory.',
    registers,
  })
  const received = new Histogram({
    name: 'samenbord_received_bytes',
    help: 'Size of the changes that participants sent.',
    buckets: [64, 256, 1024, 16_384, 262_144, 1_048_576],
    registers,
  })
  const delivered = new Counter({
    name: 'samenbord_delivered_total',
    help: 'Changes sent on, counted once for each connection.',
    registers,
  })
  const durable = new Histogram({
    name: 'samenbord_durable_seconds',
    help: 'Time from receiving a change until it survives a loss of power.',
    buckets: [0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 2],
    registers,
  })
  return {
    connections: (open) => connections.set(open),
    rooms: (open) => rooms.set(open),
    received: (bytes) => received.observe(bytes),
    delivered: (count) => delivered.inc(count),
    durableAfter: (milliseconds) => durable.observe(milliseconds / 1000),
  }
}
