import type { SessionId } from '@samenbord/shared/model'
import { useCallback, useState } from 'react'
import { z } from 'zod'

/** A browser can open a tab again with all that stood in it: what is older is gone then. */
const KEPT_FOR_MS = 12 * 60 * 60 * 1000

const PREFIX = 'samenbord.kept.'

/** A browser may forbid storage, or have no room; then it lasts as long as the page. */
const fallback = new Map<string, string>()

const recall = (key: string): string | undefined => {
  try {
    return fallback.get(key) ?? sessionStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

const remember = (key: string, value: string): void => {
  try {
    sessionStorage.setItem(key, value)
    fallback.delete(key)
  } catch {
    fallback.set(key, value)
  }
}

const forget = (key: string): void => {
  fallback.delete(key)
  try {
    sessionStorage.removeItem(key)
  } catch {
    // Then nothing is kept there either.
  }
}

const keptKeys = (): readonly string[] => {
  try {
    return [...fallback.keys(), ...Object.keys(sessionStorage)]
  } catch {
    return [...fallback.keys()]
  }
}

const Stored = z.object({ writtenAt: z.number(), value: z.unknown() })

/** What stands there; nothing when that is too old or cannot be read. */
const read = (key: string): unknown => {
  try {
    const { writtenAt, value } = Stored.parse(JSON.parse(recall(key) ?? ''))
    return Date.now() - writtenAt < KEPT_FOR_MS ? value : undefined
  } catch {
    return undefined
  }
}

/** Forgets what was left lying too long, or what cannot be read, at whichever table. */
const forgetOld = (): void => {
  for (const key of keptKeys()) {
    if (key.startsWith(PREFIX) && read(key) === undefined) forget(key)
  }
}

/** Forgets what was kept at one table. */
export const forgetKept = (session: SessionId): void => {
  for (const key of keptKeys()) if (key.startsWith(`${PREFIX}${session}.`)) forget(key)
}

/** Where something of one's own is kept in this tab. */
export interface KeptPlace<T> {
  /** What stands there, if anything that can be read. */
  read(): T | undefined
  write(value: T): void
  drop(): void
}

/**
 * A place for what someone makes for themselves at a table. It stays in this tab of this browser,
 * survives a reload, and is gone when the tab closes, or half a day after it was written.
 */
export const keptPlace = <T>(
  session: SessionId,
  name: string,
  schema: z.ZodType<T>,
): KeptPlace<T> => {
  forgetOld()
  const key = `${PREFIX}${session}.${name}`
  return {
    read: () => schema.safeParse(read(key)).data,
    write: (value) => remember(key, JSON.stringify({ writtenAt: Date.now(), value })),
    drop: () => forget(key),
  }
}

/** Something half made: what it is now, how to change it, and how to be done with it. */
export type KeptInTab<T> = readonly [value: T, change: (value: T) => void, drop: () => void]

/** Something that someone is making, kept at such a place from the first change on. */
export const useKeptInTab = <T>(
  session: SessionId,
  name: string,
  schema: z.ZodType<T>,
  begin: T,
): KeptInTab<T> => {
  const [place] = useState(() => keptPlace(session, name, schema))
  const [value, setValue] = useState(() => place.read() ?? begin)
  const change = useCallback(
    (next: T) => {
      place.write(next)
      setValue(next)
    },
    [place],
  )
  return [value, change, place.drop]
}
