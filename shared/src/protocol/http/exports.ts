import { z } from 'zod'
import {
  Address,
  ExportPart,
  ExportRecord,
  HouseholdName,
  Making,
  Organisation,
  SessionTitle,
} from '../../model/index.ts'

/** `GET …/exports`: who took which file, newest first. */
export const ExportListResponse = z.object({ exports: z.array(ExportRecord) })

/** `GET …/exports/making`: how far the file is that the asker waits for. */
export const MakingResponse = z.object({ making: Making.nullable() })

/** `POST …/copy`: a new session that begins with these parts of this one's plan. */
export const CopySessionRequest = z.object({
  title: SessionTitle,
  household: HouseholdName,
  parts: z.array(ExportPart).max(ExportPart.options.length),
})
export type CopySessionRequest = z.infer<typeof CopySessionRequest>

/** What a file is asked to hold; the lists of the calls for files. */
export const ExportQuery = z.object({
  reader: z.enum(['household', 'team', 'organisation']).default('household'),
  /** Which organisation, when the reader is one. */
  organisation: Organisation.optional(),
  /** Which parts, with commas between them; what is usual for the reader when left out. */
  parts: z
    .string()
    .transform((list) => list.split(','))
    .pipe(z.array(ExportPart).max(ExportPart.options.length))
    .optional(),
  language: z.enum(['nl', 'en']).default('nl'),
  address: Address.default('u'),
})
export type ExportQuery = z.infer<typeof ExportQuery>
