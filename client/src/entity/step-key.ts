import type { KeyboardEvent } from 'react'
import { isTypedIn } from '../ui/in-field.ts'

/**
 * Which way Alt with an arrow moves a row. Nothing for another key, nor in a field: there it opens a
 * list or a calendar.
 */
export const stepOf = ({
  altKey,
  key,
  target,
}: Pick<KeyboardEvent, 'altKey' | 'key' | 'target'>): -1 | 1 | undefined => {
  if (!altKey || (key !== 'ArrowUp' && key !== 'ArrowDown')) return undefined
  if (target instanceof Element && isTypedIn(target)) return undefined
  return key === 'ArrowUp' ? -1 : 1
}
