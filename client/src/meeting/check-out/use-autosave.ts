import { useCallback, useEffect, useRef, useState } from 'react'
import type { Answer, Failure } from '../../api/index.ts'
import type { KeptPlace } from '../../ui/kept-in-tab.ts'

/** How long something written may wait for what comes after it, in milliseconds. */
const WAIT = 800

/** Keeps what someone makes with the server while they make it, one call at a time. */
export interface Autosave<T> {
  readonly isSaved: boolean
  readonly failure: Failure | undefined
  /** Keeps this, at once or in a moment with what comes after it. */
  save(value: T, when: 'now' | 'soon'): void
  /** Sends what waits, or what could not be sent before. */
  flush(): void
}

/**
 * `send` takes the whole of it each time; the last one counts. Until it is taken it stays at `place`,
 * and what stood there at the beginning is sent anew.
 */
export const useAutosave = <T>(
  send: (value: T) => Promise<Answer<undefined>>,
  place: KeptPlace<T>,
): Autosave<T> => {
  const [isSaved, setSaved] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  // With how it stands at its place, which another of these may have changed.
  const wanted = useRef<{ readonly value: T; readonly kept: string | undefined }>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const sending = useRef(false)
  const gone = useRef(false)
  const last = useRef(send)
  last.current = send

  const flush = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    const next = wanted.current
    if (next === undefined || sending.current) return
    sending.current = true
    void last.current(next.value).then((answer) => {
      sending.current = false
      // Something newer came meanwhile: that is what counts.
      if (wanted.current !== next) return flush()
      if (answer.ok) {
        wanted.current = undefined
        if (JSON.stringify(place.read()) === next.kept) place.drop()
      }
      if (gone.current) return
      setSaved(answer.ok)
      setFailure(answer.ok ? undefined : answer)
    })
  }, [place])

  const keep = useCallback(
    (value: T) => {
      place.write(value)
      wanted.current = { value, kept: JSON.stringify(place.read()) }
    },
    [place],
  )

  const save = useCallback(
    (value: T, when: 'now' | 'soon') => {
      keep(value)
      setSaved(false)
      if (when === 'now') flush()
      else timer.current ??= setTimeout(flush, WAIT)
    },
    [flush, keep],
  )

  useEffect(() => {
    const before = place.read()
    if (before === undefined) return
    keep(before)
    flush()
  }, [place, keep, flush])

  // Whoever goes from this screen loses nothing of it.
  useEffect(() => {
    gone.current = false
    window.addEventListener('pagehide', flush)
    return () => {
      gone.current = true
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])

  return { isSaved, failure, save, flush }
}
