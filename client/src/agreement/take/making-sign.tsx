import type { ExportName, Making, SessionId } from '@samenbord/shared/model'
import { agreement } from '@samenbord/shared/texts'
import { X } from 'lucide-react'
import type { ReactElement } from 'react'
import { useNoticeable } from '../../ui/progress.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { type HowFar, useMaking } from './use-making.ts'

/** How much of all steps is done, from 0 to 1. */
const shareOf = ({ at, steps, done, of }: Making): number => (at + done / of) / steps

const useMakingWords = (howFar: HowFar): string | undefined => {
  const { making } = useTexts(agreement).take
  if (howFar === 'unknown') return undefined
  if (howFar === 'made') return making.made
  const { step, done, of, at, steps } = howFar
  const words = making.steps[step](done, of)
  return steps === 1 || step === 'waiting' ? words : making.step(at + 1, steps, words)
}

/**
 * How far a file is that takes a while, and a way to do without it. Said once to who listens; how far it
 * is, they find at the bar when they want to know.
 */
export const MakingSign = (props: {
  session: SessionId
  name: ExportName
  onStop: () => void
}): ReactElement => {
  const words = useTexts(agreement).take
  const shown = useNoticeable(true)
  const howFar = useMaking(props.session, props.name)
  const far = useMakingWords(howFar)
  const value = howFar === 'made' ? 1 : howFar === 'unknown' ? undefined : shareOf(howFar)
  return (
    <div className="making">
      <p className="hint" role="status">
        {shown && words.busy}
      </p>
      {shown && (
        <>
          <progress
            max={1}
            value={value}
            aria-label={words.making.label(words.names[props.name])}
            aria-valuetext={far}
          />
          <p className="hint" aria-hidden="true">
            {far}
          </p>
          <button type="button" className="button button--quiet" onClick={props.onStop}>
            <X className="icon icon--small" />
            {words.making.stop}
          </button>
        </>
      )}
    </div>
  )
}
