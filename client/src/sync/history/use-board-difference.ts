import { type BoardDifference, boardDifference } from '@samenbord/shared/document'
import { useEffect, useState } from 'react'
import type { Snapshot } from './snapshot.ts'

/** A board of many things takes a while to compare: not with each letter someone writes. */
const LOOK_AFTER_MS = 200

type Board = Pick<Snapshot, 'doc'>

/** How one board differs from another, also when the second is the one of now and changes. */
export const useBoardDifference = (before: Board, after: Board): BoardDifference => {
  const [difference, setDifference] = useState(() => boardDifference(before.doc, after.doc))
  useEffect(() => {
    const { doc } = after
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      timer = undefined
      setDifference(boardDifference(before.doc, doc))
    }
    const ask = () => {
      timer ??= setTimeout(look, LOOK_AFTER_MS)
    }
    look()
    doc.on('update', ask)
    return () => {
      doc.off('update', ask)
      clearTimeout(timer)
    }
  }, [before, after])
  return difference
}
