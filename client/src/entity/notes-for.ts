import { may } from '@samenbord/shared/permission'
import type { TableFacts } from '../sync/index.ts'

/** Whether this person writes down what others say: who leads does, and who was asked to. */
export const notesForOthers = (facts: Pick<TableFacts, 'access' | 'agenda' | 'participantId'>) =>
  may(facts.access, 'agenda.lead') || facts.agenda?.noteTaker === facts.participantId
