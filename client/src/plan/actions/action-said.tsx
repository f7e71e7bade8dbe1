import type { ActionSentence } from '@samenbord/shared/plan'
import { sentences } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { TermWords } from '../../entity/terms/term-text.tsx'
import { useTexts } from '../../ui/use-texts.ts'

/** Who does what by when, as one would say it; who does it stands out. */
export const ActionSaid = (props: { said: ActionSentence }): ReactElement => {
  const words = useTexts(sentences)
  const { who, what, when } = props.said
  return (
    <span className="action-said">
      {who === undefined ? (
        <span className="action-said__nobody">{words.nobody}:</span>
      ) : (
        <b>{who}</b>
      )}{' '}
      <TermWords words={what} />
      {when !== undefined && (
        <>
          , <span className="action-said__when">{when}</span>
        </>
      )}
    </span>
  )
}
