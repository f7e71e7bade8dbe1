import { looksLikeCitizenNumber } from '@samenbord/shared/domain'
import type { z } from 'zod'

/** Whether a citizen service number seems to stand in any of the words. */
export const holdsNumber = (data: unknown): boolean => {
  if (typeof data === 'string') return looksLikeCitizenNumber(data)
  if (typeof data !== 'object' || data === null) return false
  return Object.values(data).some(holdsNumber)
}

/** Which parts of the input are wrong, as paths; never what was in them. */
export const fieldsOf = (error: z.ZodError): string[] => [
  ...new Set(
    error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? ['(unknown)'] : [issue.path.join('.')],
    ),
  ),
]
