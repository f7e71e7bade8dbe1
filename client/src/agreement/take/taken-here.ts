import { Value } from '../../sync/index.ts'

/** How many files left the table from this screen: the list of who took what is then asked anew. */
export const takenHere = new Value(0)

/** Says that one did. */
export const noteTaken = (): void => takenHere.set(takenHere.get() + 1)
