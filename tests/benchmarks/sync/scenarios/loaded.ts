import type { Drive } from '../load/drive.ts'
import type { Column, Outcome } from './scenario.ts'

/** The columns of what runs under load. */
export const LOADED_COLUMNS: readonly Column[] = [
  { name: 'p50 ms', digits: 2, better: 'less' },
  { name: 'p95 ms', digits: 2 },
  { name: 'p99 ms', digits: 2, better: 'less' },
  { name: 'max ms', digits: 1 },
  { name: 'p99 of all ms', digits: 1 },
  { name: 'server CPU %', digits: 1, better: 'less' },
  { name: 'CPU µs/update', digits: 1, better: 'less' },
  { name: 'RSS MB', digits: 0 },
  { name: 'ack p50 ms', digits: 0 },
  { name: 'ack p95 ms', digits: 0 },
  { name: 'ack p99 ms', digits: 0 },
  { name: 'delivered/s', digits: 0 },
  { name: 'frames/s', digits: 0 },
  { name: 'glances/s', digits: 0 },
  { name: 'load CPU %', digits: 0 },
  { name: 'load late p99 ms', digits: 1 },
  { name: 'load held up ms', digits: 0 },
  { name: 'taken out %', digits: 0 },
  { name: 'others on its core %', digits: 1 },
  { name: 'steal ms', digits: 0 },
]

/** What a drive says, under the names of those columns. */
export const figuresOf = (drive: Drive): Outcome['figures'] => ({
  'p50 ms': drive.p50,
  'p95 ms': drive.p95,
  'p99 ms': drive.p99,
  'max ms': drive.max,
  'p99 of all ms': drive.allP99,
  'server CPU %': drive.serverCpuPercent,
  'CPU µs/update': drive.cpuMicrosPerUpdate,
  'RSS MB': drive.memoryMb,
  'ack p50 ms': drive.ackP50,
  'ack p95 ms': drive.ackP95,
  'ack p99 ms': drive.ackP99,
  'delivered/s': drive.deliveredPerS,
  'frames/s': drive.framesPerS,
  'glances/s': drive.glancesPerS,
  'load CPU %': drive.loadCpuPercent,
  'load late p99 ms': drive.latenessP99,
  'load held up ms': drive.heldUpMs,
  'taken out %': drive.disturbedPercent,
  'others on its core %': drive.othersCpuPercent,
  'steal ms': drive.stolenMs,
})
