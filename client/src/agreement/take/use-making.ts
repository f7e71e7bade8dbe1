import type { ExportName, Making, SessionId } from '@samenbord/shared/model'
import { useEffect, useState } from 'react'
import { getMaking } from '../../api/index.ts'

/** So often one looks how far it is, in milliseconds. */
const LOOK_MS = 400

/** How far a file is: not known yet, being made, or made and on its way. */
export type HowFar = 'unknown' | Making | 'made'

/** How far the file is that one waits for. Asked of the server now and then, so that it is told without a table too. */
export const useMaking = (session: SessionId, name: ExportName): HowFar => {
  const [howFar, setHowFar] = useState<HowFar>('unknown')
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let gone = false
    const look = async () => {
      const answer = await getMaking(session)
      if (gone) return
      if (answer.ok) {
        const { making } = answer.value
        setHowFar((last) => {
          if (making !== null) return making.name === name ? making : last
          return last === 'unknown' ? last : 'made'
        })
      }
      timer = setTimeout(look, LOOK_MS)
    }
    timer = setTimeout(look, LOOK_MS)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [session, name])
  return howFar
}
