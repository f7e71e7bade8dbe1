import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { z } from 'zod'

const Collect = z.custom<() => void>((given) => typeof given === 'function')

/**
 * Collects the garbage of this thread, which Node leaves lying while nothing asks for memory. Holds up the
 * thread for some tens of milliseconds: for when nobody waits for it.
 */
export const giveBackMemory = (): void => {
  setFlagsFromString('--expose-gc')
  // Contexts that were made before do not have it.
  Collect.parse(runInNewContext('gc'))()
}
