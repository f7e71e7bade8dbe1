import { z } from 'zod'

/** A column that may be NULL, as an optional property. */
export const optional = <Column extends z.ZodType>(column: Column) =>
  column.nullable().transform((value) => value ?? undefined)

/** Milliseconds since 1970, as the ISO 8601 text the model has. */
export const moment = z.int().transform((time) => new Date(time).toISOString())

/** SQLite has no booleans. */
export const flag = z.int().transform((value) => value !== 0)

/**
 * What is kept as JSON; null when there is nothing. What an older version kept and this one does not
 * know is nothing, and no reason to close a table.
 */
export const json = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .nullable()
    .transform((text): z.output<Schema> | null =>
      text === null ? null : (schema.safeParse(JSON.parse(text)).data ?? null),
    )

/** What is kept as JSON, and is what this software wrote. */
export const written = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema)

/** As it is kept in such a column. */
export const asJson = (value: object | null): string | null =>
  value === null ? null : JSON.stringify(value)
