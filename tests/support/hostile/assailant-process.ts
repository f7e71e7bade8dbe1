import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Outcome, Scene } from './assailant.ts'

const MAIN = fileURLToPath(new URL('./assailant-main.ts', import.meta.url))

/** An attack to carry out. */
export interface Order {
  readonly name: string
  readonly scene: Scene
  readonly forMs: number
}

/** A process that attacks, so that its work holds up nobody who only looks on. */
export interface AssailantProcess {
  carryOut(order: Order): Promise<Outcome>
  end(): void
}

export const startAssailant = async (): Promise<AssailantProcess> => {
  const child = fork(MAIN, { execArgv: ['--import', 'tsx'] })
  await once(child, 'message')
  return {
    carryOut: async (order) => {
      child.send(order)
      // The process answers each order with what came of it.
      const [outcome] = (await once(child, 'message')) as [Outcome]
      return outcome
    },
    end: () => {
      child.kill()
    },
  }
}
