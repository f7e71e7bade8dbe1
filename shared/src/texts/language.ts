import { z } from 'zod'

/** The languages of the interface; Dutch first. */
export const Language = z.enum(['nl', 'en'])
export type Language = z.infer<typeof Language>

/** A section of texts that says the same in every language. */
export type Section<Texts> = Record<Language, Texts>
