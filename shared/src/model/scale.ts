import { z } from 'zod'

/** A mark that someone gives the own life, from 0 to 10. */
export const ScaleValue = z.int().min(0).max(10)
export type ScaleValue = z.infer<typeof ScaleValue>
