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
import { docxOf, pngOf, writeOdt, writePdf } from './render/index.ts'
import { type FileOutcome, giveAll, type Taker } from './taker.ts'

/** Which file is asked for, of what, and what it is to hold. */
export interface FileWork {
  readonly name: ExportName
  readonly source: ExportSource
  readonly wishes: ExportWishes
}

const EMPTY: FileOutcome = { ok: false, reason: 'export-empty' }

/** Gives what was made at once. */
const whole = async (type: string, bytes: Uint8Array, to: Taker): Promise<FileOutcome> => {
  to.begin({ type, size: bytes.length })
  await giveAll(bytes, to)
  return { ok: true }
}

const text = (type: string, words: string, to: Taker): Promise<FileOutcome> =>
  whole(`${type}; charset=utf-8`, new TextEncoder().encode(words), to)

/**
 * Makes a file of a plan, with as much in it as its reader may have, and gives it as it comes.
 * LibreOffice works in `folder`; without one, in that of the system.
 */
export const makeFile = async (
  work: FileWork,
  to: Taker,
  folder?: string,
): Promise<FileOutcome> => {
  const { name, source, wishes } = work
  await to.measure({ step: 'reading', done: 0, of: 1 })
  const reading = readingFor(source, wishes)
  switch (name) {
    case 'letter.pdf':
      return writePdf(letterDocument(source, reading, wishes), to)
    case 'plan.pdf':
      return writePdf(plan(work, reading), to)
    case 'plan.docx': {
      const document = plan(work, reading)
      await to.measure({ step: 'word', done: 0, of: 1 })
      return whole(DOCX, await docxOf(document), to)
    }
    case 'plan.odt':
      return writeOdt(plan(work, reading), to, { ...(folder !== undefined && { folder }) })
    case 'plan.json':
      return text('application/json', planJson(source, reading.content), to)
    case 'fhir.json':
      return text('application/fhir+json', `${JSON.stringify(fhirBundle(reading, source))}\n`, to)
    case 'actions.csv':
      return reading.plan.actions.length === 0 ? EMPTY : text('text/csv', actionsCsv(reading), to)
    case 'roles.csv':
      return reading.plan.actions.length === 0 ? EMPTY : text('text/csv', rolesCsv(reading), to)
    case 'contacts.csv':
      return contacts(reading, to)
    case 'actions.ics':
      return text('text/calendar', actionsCalendar(reading, source, new Date()), to)
    case 'network.svg': {
      const drawn = networkPicture(reading, FONT)
      return drawn === undefined ? EMPTY : text('image/svg+xml', drawn.svg, to)
    }
    case 'network.png': {
      const drawn = networkPicture(reading, FONT)
      return drawn === undefined ? EMPTY : whole('image/png', pngOf(drawn.svg, drawn.width), to)
    }
    case 'part.txt': {
      const part = partText(reading, wishes)
      return part === '' ? EMPTY : text('text/plain', part, to)
    }
  }
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Typefaces that are nearly everywhere, for who opens an SVG without ours. */
const FONT = "'Atkinson Hyperlegible Next', Verdana, 'DejaVu Sans', sans-serif"

const plan = ({ source, wishes }: FileWork, reading: PlanReading): ExportDocument =>
  planDocument(
    source,
    reading,
    wishes,
    wishes.parts.includes('network') ? networkPicture(reading, FONT) : undefined,
  )

const contacts = async (
  { plan, people, telling }: PlanReading,
  to: Taker,
): Promise<FileOutcome> => {
  const map = networkMapOf(plan, people)
  return map.contacts.length === 0
    ? EMPTY
    : text('text/csv', contactsCsv(map, telling.language), to)
}
