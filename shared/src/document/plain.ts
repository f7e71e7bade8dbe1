/** A value as JSON knows it: what a property of the shared document may hold. */
export type Plain = null | boolean | number | string | Plain[] | { [key: string]: Plain }

/** Lists in lists in a note go deep: each level of its text is two here. */
const MAX_DEPTH = 100
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Whether a value read from a shared document is plain JSON: no nested Yjs types, bytes, functions,
 * non-finite numbers, keys that reach into prototypes, or nesting deeper than 100. Anyone with edit
 * can have put anything there.
 */
export const isPlain = (value: unknown, depth = 0): value is Plain => {
  if (depth > MAX_DEPTH) return false
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (Array.isArray(value)) return value.every((item) => isPlain(item, depth + 1))
  if (typeof value !== 'object') return false
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return false
  return Object.entries(value).every(
    ([key, item]) => !FORBIDDEN_KEYS.has(key) && isPlain(item, depth + 1),
  )
}

/** Whether two plain values are equal in content. */
export const samePlain = (a: Plain | undefined, b: Plain | undefined): boolean => {
  if (a === b) return true
  if (a === undefined || b === undefined || a === null || b === null) return false
  if (typeof a !== 'object' || typeof b !== 'object') return false
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false
    return a.every((item, index) => samePlain(item, b[index]))
  }
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  return keys.every((key) => Object.hasOwn(b, key) && samePlain(a[key], b[key]))
}
