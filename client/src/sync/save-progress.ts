/** What the header says about saving. */
export type SaveState = 'saved' | 'saving' | 'offline' | 'failing'

/** Everything the save state follows from. */
export interface SaveProgress {
  /** Whether a connection is open and both sides have told what they hold. */
  readonly connected: boolean
  readonly answered: boolean
  /** Frames sent on this connection that the server will acknowledge. */
  readonly sent: number
  /** How many of those are on the server's disk; -1 before its first word. */
  readonly durable: number
  /** Whether something on this screen has not been written to the document yet. */
  readonly unwritten: boolean
  /** Whether the server has told that it cannot store now. */
  readonly failing: boolean
  /** Whether the server refused something this screen holds: it is on no disk but ours. */
  readonly refused: boolean
}

export const NOTHING_SAVED: SaveProgress = {
  connected: false,
  answered: false,
  sent: 0,
  durable: -1,
  unwritten: false,
  failing: false,
  refused: false,
}

/** *Bewaard* only when all this screen knows and did is on the server's disk. */
export const saveState = (progress: SaveProgress): SaveState => {
  if (!progress.connected) return 'offline'
  if (progress.failing || progress.refused) return 'failing'
  const durable = progress.answered && progress.durable >= progress.sent
  return durable && !progress.unwritten ? 'saved' : 'saving'
}
