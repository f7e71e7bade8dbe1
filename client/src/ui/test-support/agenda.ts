import {
  type Agenda,
  type MeetingMode,
  type Step,
  StepId,
  type StepKind,
} from '@samenbord/shared/model'

/** The id of the step of this kind. */
export const stepId = (kind: StepKind): StepId => StepId.parse(kind.padEnd(22, '_'))

/** A step to come of eight minutes, unless told otherwise. */
export const stepOf = (kind: Exclude<StepKind, 'method'>, other: Partial<Step> = {}): Step => ({
  id: stepId(kind),
  kind,
  method: null,
  minutes: 8,
  state: 'to-come',
  spent: 0,
  ...other,
})

/** The steps of a meeting with the table at `current`, where it has just come. */
export const agendaOf = (
  current: StepKind | null,
  steps: readonly Step[],
  other: { mode?: MeetingMode; version?: number; noteTaker?: Agenda['noteTaker'] } = {},
): Agenda => ({
  version: 3,
  mode: 'with-resident',
  steps: [...steps],
  current: current === null ? null : stepId(current),
  since: current === null ? null : new Date().toISOString(),
  noteTaker: null,
  ...other,
})
