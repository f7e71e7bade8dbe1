import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import type { AskedTerm, GlossaryWays } from '../../entity/terms/glossary-ways.tsx'
import { putTerm } from '../../entity/terms/put-term.ts'

/** The ways from any text on this screen to the word list, and where they led. */
export interface GlossaryHand {
  /** Nothing for who may not write in it. */
  readonly ways: GlossaryWays | undefined
  /** The term that is to be shown in the list. */
  readonly asked: AskedTerm | undefined
  /** The text of which words are to be chosen. */
  readonly text: string | undefined
  onClose(): void
}

/** `onShow` brings the word list to the screen. */
export const useGlossaryHand = (onShow: () => void): GlossaryHand => {
  const { table, mayWrite } = useAtTable()
  const [asked, setAsked] = useState<AskedTerm>()
  const [text, setText] = useState<string>()
  const show = useRef(onShow)
  useLayoutEffect(() => {
    show.current = onShow
  })
  const ways = useMemo<GlossaryWays | undefined>(
    () =>
      mayWrite
        ? {
            put: (words) => {
              setText(undefined)
              setAsked({ id: putTerm(table.plan, words) })
              show.current()
            },
            choose: setText,
          }
        : undefined,
    [table, mayWrite],
  )
  return { ways, asked, text, onClose: () => setText(undefined) }
}
