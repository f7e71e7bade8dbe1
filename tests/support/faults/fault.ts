import type { EditedTable } from '../edited-table.ts'
import type { Random } from '../random.ts'
import type { ServerProcess } from '../server-process.ts'
import { until } from '../until.ts'
import type { FaultyMachine } from './faulty-machine.ts'
import type { SmallDisk } from './small-disk.ts'
import type { TcpProxy } from './tcp-proxy.ts'

/** Where things go wrong: a table of a real server, and the network to it. */
export interface Scene {
  readonly server: ServerProcess
  readonly proxy: TcpProxy
  readonly table: EditedTable
  /** The machine under the server, which can go wrong. */
  readonly machine: FaultyMachine
  /** The disk under its data, where a fault needs one of its own and the tests may bring one in. */
  readonly disk: SmallDisk | undefined
}

/** What a fault needs besides a server on a machine, and a network. */
export type Need = 'disk'

/** How a fault is set right again. */
export type Struck =
  /** The server lives on; it goes on being wrong until it is healed. */
  | { readonly kind: 'lasting'; heal(): void | Promise<void> }
  /** The server has ended, and what it left behind is as the fault leaves it. */
  | {
      readonly kind: 'ended'
      /** What happens to it, or to its data, once everyone has gone. */
      damage?(): void | Promise<void>
      /** Whether what was seen and not acknowledged may be gone until people come back. */
      readonly forgets?: boolean
      /** Starts the server again. */
      restart(): Promise<void>
    }

/** One way in which things go wrong. */
export interface Fault {
  readonly needs?: Need
  /** Whether the server may say that it cannot store. */
  readonly mayFail?: boolean
  /** How often, from 0 to 1, it strikes while people are still coming in. */
  readonly early?: number
  /** Lets it go wrong while everyone edits. Resolves when it has, or has for long enough. */
  strike(scene: Scene, random: Random): Promise<Struck>
}

/** Some time that was drawn, in milliseconds. Nothing depends on what happens in it. */
export const pause = (ms: number): Promise<void> =>
  new Promise((over) => {
    setTimeout(over, ms)
  })

/** Waits until the server has said this, behind what it had said before. */
export const untilSaid = ({ server }: Scene, before: string, words: string): Promise<void> =>
  until(() => server.output().slice(before.length).includes(words))
