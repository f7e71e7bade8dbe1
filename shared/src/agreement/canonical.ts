/** What JSON can say. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/**
 * One form of JSON for one content: keys sorted, no space, numbers and strings as ECMAScript writes
 * them (RFC 8785, JSON Canonicalization Scheme). What is hashed is this, in UTF-8, so that another
 * program can check it. `undefined` in an object is left out, as JSON does.
 * @throws TypeError on what JSON cannot say: a bug of the caller.
 */
export const canonicalJson = (value: unknown): string => write(toJson(value))

const toJson = (value: unknown): Json => {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (Array.isArray(value)) return value.map(toJson)
  if (typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, of]) => (of === undefined ? [] : [[key, toJson(of)]])),
    )
  }
  throw new TypeError(`${typeof value} has no form in JSON`)
}

const write = (value: Json): string => {
  if (isList(value)) return `[${value.map(write).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value)
    // By UTF-16 code units, as the scheme asks.
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, of]) => `${JSON.stringify(key)}:${write(of)}`)
  return `{${fields.join(',')}}`
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)
