import type { ExportDocument } from '@samenbord/shared/export'
import type { ReactElement } from 'react'
import { createPortal } from 'react-dom'
import './print-sheet.css'
import { DocumentPage } from './document-page.tsx'

/** While it is rendered, printing the page gives this document on A4 and nothing else. */
export const PrintSheet = (props: { document: ExportDocument }): ReactElement =>
  createPortal(
    <div className="print-sheet">
      <DocumentPage document={props.document} />
    </div>,
    document.body,
  )
