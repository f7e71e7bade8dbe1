import { z } from 'zod'
import { recall, remember } from '../../ui/preferences.ts'
import type { View } from './views.ts'

const KEY = 'samenbord.beside'

const BesideChoice = z.enum(['now', 'plan', 'people', 'roles', 'words', 'agreed', 'nothing'])

/** What this person last put beside the board while the table was at a step, on this screen. */
export const recallBeside = (): View['beside'] => {
  const choice = BesideChoice.safeParse(recall(KEY))
  if (!choice.success) return 'now'
  return choice.data === 'nothing' ? null : choice.data
}

/** Remembers it for the next step that begins, at any table. */
export const rememberBeside = (beside: View['beside']): void => remember(KEY, beside ?? 'nothing')
