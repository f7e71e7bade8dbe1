import type { ExportDocument } from '@samenbord/shared/export'
import { agreement } from '@samenbord/shared/texts'
import { Printer } from 'lucide-react'
import { type ReactElement, useId, useState } from 'react'
import { ReadAloud } from '../../ui/read-aloud.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { spokenText } from '../spoken-text.ts'
import { DocumentPage } from './document-page.tsx'
import { PrintSheet } from './print-sheet.tsx'
import type { Preview } from './taking.ts'

/** Prints what is on the sheet of this page: see `PrintSheet`. */
export const PrintButton = (props: { className: string }): ReactElement => {
  const words = useTexts(agreement).take
  return (
    <button type="button" className={props.className} onClick={() => window.print()}>
      <Printer className="icon icon--small" />
      {words.print}
    </button>
  )
}

/** The letter and the whole plan as they will be, one at a time. */
export const PreviewPart = (props: { preview: Preview }): ReactElement => {
  const words = useTexts(agreement).take
  const id = useId()
  const [wanted, setWanted] = useState<'letter' | 'plan'>('letter')
  const { letter, plan } = props.preview
  const shown: ExportDocument = wanted === 'letter' ? (letter ?? plan) : plan
  return (
    <section className="take__preview" aria-labelledby={id}>
      <h3 id={id}>{words.preview}</h3>
      {letter !== undefined && (
        <fieldset className="segmented">
          <legend className="hidden-text">{words.preview}</legend>
          <button type="button" aria-pressed={shown === letter} onClick={() => setWanted('letter')}>
            {words.previewLetter}
          </button>
          <button type="button" aria-pressed={shown === plan} onClick={() => setWanted('plan')}>
            {words.previewPlan}
          </button>
        </fieldset>
      )}
      <div className="actions">
        {shown === letter && <PrintButton className="button button--quiet" />}
        <ReadAloud key={shown.form} text={spokenText(shown)} />
      </div>
      <DocumentPage document={shown} />
      <PrintSheet document={shown} />
    </section>
  )
}
