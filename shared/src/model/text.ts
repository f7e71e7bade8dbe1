import { z } from 'zod'

const CONTROL_CHARACTERS = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u

/**
 * One line of human text: trimmed, normalised to NFC, 1 to `max` characters, without control
 * characters, lone surrogates or direction overrides (a name must not be able to rewrite the line
 * that shows it).
 */
export const singleLine = (max: number) =>
  z
    .string()
    .trim()
    .normalize()
    .min(1)
    .max(max)
    .refine((text) => !CONTROL_CHARACTERS.test(text), 'contains characters that cannot be shown')
