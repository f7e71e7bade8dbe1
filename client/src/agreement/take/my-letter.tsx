import type { ExportDocument } from '@samenbord/shared/export'
import { agreement } from '@samenbord/shared/texts'
import { type ReactElement, useId } from 'react'
import { ReadAloud } from '../../ui/read-aloud.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { spokenText } from '../spoken-text.ts'
import { DocumentPage } from './document-page.tsx'
import { FileButton } from './file-buttons.tsx'
import { PrintButton } from './preview-part.tsx'
import { PrintSheet } from './print-sheet.tsx'
import { type Choosing, keyOf, type Taking } from './use-taking.ts'
import { AddressField } from './wishes-fields.tsx'

/** *Mijn brief*: what a resident takes home, before all else. */
export const MyLetter = (props: {
  taking: Taking
  letter: ExportDocument
  choosing: Choosing
}): ReactElement => {
  const words = useTexts(agreement).take
  const id = useId()
  const { taking, letter, choosing } = props
  return (
    <section className="take__mine stack" aria-labelledby={id}>
      <div>
        <h3 id={id}>{words.mine}</h3>
        <p>{words.mineHint}</p>
      </div>
      <div className="take__large">
        <FileButton key={keyOf(taking)} taking={taking} name="letter.pdf" large />
        <PrintButton className="button button--quiet button--large" />
        <ReadAloud text={spokenText(letter)} />
      </div>
      <DocumentPage document={letter} />
      <PrintSheet document={letter} />
      <AddressField choosing={choosing} />
    </section>
  )
}

/** *Alle gegevens*: a resident takes the own data without asking anyone. */
export const MyData = (props: { taking: Taking }): ReactElement => {
  const words = useTexts(agreement).take
  const id = useId()
  const { taking } = props
  return (
    <section className="stack" aria-labelledby={id}>
      <div>
        <h3 id={id}>{words.all}</h3>
        <p className="hint">{words.allHint}</p>
      </div>
      <FileButton key={keyOf(taking)} taking={taking} name="plan.json" />
    </section>
  )
}
