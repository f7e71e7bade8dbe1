import { z } from 'zod'
import { ParticipantId } from './ids.ts'
import { Organisation } from './participant.ts'

/** The files a plan can leave the table as; the names are those of the calls. */
export const ExportName = z.enum([
  'letter.pdf',
  'plan.pdf',
  'plan.docx',
  'plan.odt',
  'plan.json',
  'fhir.json',
  'actions.csv',
  'contacts.csv',
  'roles.csv',
  'actions.ics',
  'network.svg',
  'network.png',
  'part.txt',
])
export type ExportName = z.infer<typeof ExportName>

/** For whom a file is made: it holds no more than they may know. */
export const Reader = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('household') }),
  z.object({ kind: z.literal('team') }),
  z.object({ kind: z.literal('organisation'), organisation: Organisation }),
])
export type Reader = z.infer<typeof Reader>

/** The parts of a plan one can take along or leave out. */
export const ExportPart = z.enum([
  'said',
  'wishes',
  'actions',
  'concerns',
  'obligations',
  'crisis',
  'network',
  'roles',
  'words',
  'dilemmas',
  'interests',
])
export type ExportPart = z.infer<typeof ExportPart>

/** Whether a letter speaks to the household as *u* or as *je*. */
export const Address = z.enum(['u', 'je'])
export type Address = z.infer<typeof Address>

/** What is done to a file before it is there, in this order; not every file needs all of it. */
export const MakingStep = z.enum([
  'waiting',
  'reading',
  'laying',
  'pages',
  'word',
  'office',
  'saving',
])
export type MakingStep = z.infer<typeof MakingStep>

/** How much of a step is done; one that cannot be measured is one thing that is not done yet. */
export const Measure = z.object({
  step: MakingStep,
  done: z.int().min(0),
  of: z.int().min(1),
})
export type Measure = z.infer<typeof Measure>

/** How far the file is that someone waits for. */
export const Making = Measure.extend({
  name: ExportName,
  /** Which of its steps this is, counted from 0, and how many there are. */
  at: z.int().min(0),
  steps: z.int().min(1),
})
export type Making = z.infer<typeof Making>

/** Who took which file and when: the residents can see it. */
export const ExportRecord = z.object({
  /** Who took it; nobody when they have left the session. */
  by: ParticipantId.nullable(),
  name: ExportName,
  reader: Reader,
  /** Of which agreement; nothing when it was a draft from the table. */
  agreement: z.int().min(1).nullable(),
  at: z.iso.datetime(),
})
export type ExportRecord = z.infer<typeof ExportRecord>
