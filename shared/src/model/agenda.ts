import { z } from 'zod'
import { ParticipantId, StepId } from './ids.ts'
import { MethodId } from './method.ts'

/** What a step of a meeting is about. */
export const StepKind = z.enum([
  'welcome',
  'sharing',
  'how-is-it',
  'wishes',
  'people-around',
  'who-does-what',
  'read-back',
  'check-out',
  /** *Hoe is het gegaan?* opens a next meeting. */
  'look-back',
  /** What was said without the resident is told to the resident first. */
  'discuss-proposal',
  // Without the resident: what is the team's own, and nothing else.
  'our-questions',
  'our-concerns',
  'our-tasks',
  'method',
])
export type StepKind = z.infer<typeof StepKind>

/** How long a step is meant to take, in minutes. It is shown and never enforced. */
export const StepMinutes = z.int().min(1).max(180)

/** Which step, in what order, is the coordinator's to say. */
export const PlannedStep = z
  .object({
    id: StepId,
    kind: StepKind,
    /** The way of working of a step that is one, and of no other. */
    method: MethodId.nullable(),
    minutes: StepMinutes,
  })
  .refine(({ kind, method }) => (kind === 'method') === (method !== null), 'a method has a method')
export type PlannedStep = z.infer<typeof PlannedStep>

/** A step with how it went so far. */
export const Step = PlannedStep.and(
  z.object({
    state: z.enum(['to-come', 'done', 'skipped']),
    /** Time used before it last began, in whole seconds. */
    spent: z.int().min(0),
  }),
)
export type Step = z.infer<typeof Step>

/**
 * Whether the resident is at the table. Without the resident the table has only its own questions,
 * concerns and tasks, and what comes out is a proposal. A team's table has no resident at all.
 */
export const MeetingMode = z.enum(['with-resident', 'without-resident', 'team'])
export type MeetingMode = z.infer<typeof MeetingMode>

export const MAX_STEPS = 30

/** The steps of a meeting, and where the table is. */
export const Agenda = z.object({
  /** Rises by one with each change: whoever changes it says which one they saw. */
  version: z.int().min(0),
  mode: MeetingMode,
  steps: z.array(Step).max(MAX_STEPS),
  /** Nothing before the first step and after the last. */
  current: StepId.nullable(),
  /** Since when the table is at that step. */
  since: z.iso.datetime().nullable(),
  /** Who writes down what others say; nobody when that has not been said. */
  noteTaker: ParticipantId.nullable(),
})
export type Agenda = z.infer<typeof Agenda>

/** What a coordinator can do to the agenda. */
export const AgendaChange = z.discriminatedUnion('do', [
  /** To this step, also one that was done before; null is to none. */
  z.object({ do: z.literal('go'), step: StepId.nullable() }),
  /** Leaves a step out, or takes it in again. */
  z.object({ do: z.literal('skip'), step: StepId, skipped: z.boolean() }),
  /** These steps in this order; what is known of a step goes along with its id. */
  z.object({ do: z.literal('plan'), steps: z.array(PlannedStep).max(MAX_STEPS) }),
  z.object({ do: z.literal('mode'), mode: z.enum(['with-resident', 'without-resident']) }),
  z.object({ do: z.literal('note-taker'), participantId: ParticipantId.nullable() }),
])
export type AgendaChange = z.infer<typeof AgendaChange>
