import { remembering } from './use-draft.ts'

/** Whether a row is open, by its view and id: also when it comes to stand elsewhere in that view. */
export const useOpenRow = remembering(false)
