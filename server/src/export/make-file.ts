import {
  actionsCalendar,
  actionsCsv,
  type ExportDocument,
  type ExportSource,
  type ExportWishes,
  fhirBundle,
  letterDocument,
  networkPicture,
  type PlanReading,
  partText,
  planDocument,
  planJson,
  readingFor,
  rolesCsv,
} from '@samenbord/shared/export'
import type { ExportName } from '@samenbord/shared/model'
import { contactsCsv, networkMapOf } from '@samenbord/shared/network'
import { docxOf, odtOf, pdfOf, pngOf } from './render/index.ts'

/** A file, or why there is none. */
export type MadeFile =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly type: string }
  | { readonly ok: false; readonly reason: 'export-empty' | 'export-busy' | 'odt-unavailable' }

/** Which file is asked for, of what, and what it is to hold. */
export interface FileWork {
  readonly name: ExportName
  readonly source: ExportSource
  readonly wishes: ExportWishes
}

const EMPTY: MadeFile = { ok: false, reason: 'export-empty' }

const text = (type: string, words: string): MadeFile => ({
  ok: true,
  bytes: new TextEncoder().encode(words),
  type: `${type}; charset=utf-8`,
})

const binary = (type: string, bytes: Uint8Array): MadeFile => ({ ok: true, bytes, type })

/**
 * Makes a file of a plan, with as much in it as its reader may have. LibreOffice works in `folder`;
 * without one, in that of the system.
 */
export const makeFile = async (work: FileWork, folder?: string): Promise<MadeFile> => {
  const { name, source, wishes } = work
  const reading = readingFor(source, wishes)
  switch (name) {
    case 'letter.pdf':
      return binary('application/pdf', await pdfOf(letterDocument(source, reading, wishes)))
    case 'plan.pdf':
      return binary('application/pdf', await pdfOf(whole(work, reading)))
    case 'plan.docx':
      return binary(DOCX, await docxOf(whole(work, reading)))
    case 'plan.odt':
      return odt(whole(work, reading), folder)
    case 'plan.json':
      return text('application/json', planJson(source, reading.content))
    case 'fhir.json':
      return text('application/fhir+json', `${JSON.stringify(fhirBundle(reading, source))}\n`)
    case 'actions.csv':
      return reading.plan.actions.length === 0 ? EMPTY : text('text/csv', actionsCsv(reading))
    case 'roles.csv':
      return reading.plan.actions.length === 0 ? EMPTY : text('text/csv', rolesCsv(reading))
    case 'contacts.csv':
      return contacts(reading)
    case 'actions.ics':
      return text('text/calendar', actionsCalendar(reading, source, new Date()))
    case 'network.svg': {
      const drawn = networkPicture(reading, FONT)
      return drawn === undefined ? EMPTY : text('image/svg+xml', drawn.svg)
    }
    case 'network.png': {
      const drawn = networkPicture(reading, FONT)
      return drawn === undefined ? EMPTY : binary('image/png', pngOf(drawn.svg, drawn.width))
    }
    case 'part.txt': {
      const part = partText(reading, wishes)
      return part === '' ? EMPTY : text('text/plain', part)
    }
  }
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const ODT = 'application/vnd.oasis.opendocument.text'

/** Typefaces that are nearly everywhere, for who opens an SVG without ours. */
const FONT = "'Atkinson Hyperlegible Next', Verdana, 'DejaVu Sans', sans-serif"

const whole = ({ source, wishes }: FileWork, reading: PlanReading): ExportDocument =>
  planDocument(
    source,
    reading,
    wishes,
    wishes.parts.includes('network') ? networkPicture(reading, FONT) : undefined,
  )

const odt = async (document: ExportDocument, folder: string | undefined): Promise<MadeFile> => {
  const made = await odtOf(document, { ...(folder !== undefined && { folder }) })
  return made.kind === 'odt' ? binary(ODT, made.bytes) : { ok: false, reason: 'odt-unavailable' }
}

const contacts = ({ plan, people, telling }: PlanReading): MadeFile => {
  const map = networkMapOf(plan, people)
  return map.contacts.length === 0 ? EMPTY : text('text/csv', contactsCsv(map, telling.language))
}
