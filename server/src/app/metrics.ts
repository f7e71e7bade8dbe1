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

/** How often it is looked how late timers are: each look wakes a server that has nothing to do. */
const LAG_EVERY_MS = 100

export const createMetrics = (): Metrics => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: LAG_EVERY_MS })
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
  // Counted by hand: this happens with every change, and what the library does for each costs more.
  let changes = 0
  let bytes = 0
  let sent = 0
  new Counter({
    name: 'samenbord_received_total',
    help: 'Changes that participants sent.',
    registers,
    collect() {
      this.inc(changes)
      changes = 0
    },
  })
  new Counter({
    name: 'samenbord_received_bytes_total',
    help: 'Size of the changes that participants sent.',
    registers,
    collect() {
      this.inc(bytes)
      bytes = 0
    },
  })
  new Counter({
    name: 'samenbord_delivered_total',
    help: 'Changes sent on, counted once for each connection.',
    registers,
    collect() {
      this.inc(sent)
      sent = 0
    },
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
    received: (size) => {
      changes += 1
      bytes += size
    },
    delivered: (count) => {
      sent += count
    },
    durableAfter: (milliseconds) => durable.observe(milliseconds / 1000),
  }
}
