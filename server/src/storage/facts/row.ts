import { z } from 'zod'

/** A column that may be NULL, as an optional property. */
export const optional = <Column extends z.ZodType>(column: Column) =>
  column.nullable().transform((value) => value ?? undefined)

/** Milliseconds since 1970, as the ISO 8601 text the model has. */
export const moment = z.int().transform((time) => new Date(time).toISOString())

/** SQLite has no booleans. */
export const flag = z.int().transform((value) => value !== 0)
