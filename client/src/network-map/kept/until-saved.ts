import type { Failure } from '../../api/index.ts'
import { FrameQueue, type Observable, type SaveState } from '../../sync/index.ts'

/**
 * Waits until all this screen did is on the server's disk; a lost connection may come back. Answers
 * whether it came there: not when the server does not take or store it.
 */
export const untilSaved = (save: Observable<SaveState>): Promise<boolean> =>
  new Promise((resolve) => {
    let stop = () => {}
    const look = () => {
      const state = save.get()
      if (state !== 'saved' && state !== 'failing') return
      stop()
      resolve(state === 'saved')
    }
    stop = save.subscribe(look)
    look()
  })

/** Waits until what others did before shows in the plan, which it does once per frame. */
export const untilRead = (): Promise<void> =>
  new Promise((resolve) => new FrameQueue(resolve).ask())

/** Why the server has not saved what this screen did. */
export const whyNotSaved = (mayWrite: boolean): Failure => ({
  ok: false,
  reason: mayWrite ? 'storage-failing' : 'forbidden',
  retryAfter: undefined,
})
