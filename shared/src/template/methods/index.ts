import { type BoardRecord, PAGE_RECORD_ID } from '../../document/index.ts'
import type { MethodId } from '../../model/index.ts'
import { layDown } from '../pieces/lay-down.ts'
import type { Piece, Solid } from '../pieces/pieces.ts'
import { activatingQuestions, glossary, nonviolentCommunication, scaleQuestion } from './asking.ts'
import { allTopics, ecogram, fourFields, genogram, placement, wonderQuestion } from './household.ts'
import { caseWithoutNames, dilemma, greyArea, relationTypes, withForByNot } from './own-work.ts'
import {
  beacons,
  cooperationQuestions,
  coreValues,
  formsOfCooperation,
  goldenRules,
  scenarioQuadrants,
  sharedGoal,
} from './team.ts'
import { checkIn, checkOut, expectations, interests } from './together.ts'

/** Each method is one frame, with all of it in that frame: so it can be laid and moved as a whole. */
const TEMPLATES: Readonly<Record<MethodId, Solid>> = {
  'check-in': checkIn,
  'four-fields': fourFields,
  'all-topics': allTopics,
  ecogram,
  genogram,
  placement,
  'scale-question': scaleQuestion,
  'wonder-question': wonderQuestion,
  'activating-questions': activatingQuestions,
  expectations,
  interests,
  glossary,
  'nonviolent-communication': nonviolentCommunication,
  'case-without-names': caseWithoutNames,
  dilemma,
  'grey-area': greyArea,
  'cooperation-questions': cooperationQuestions,
  'forms-of-cooperation': formsOfCooperation,
  'with-for-by-not': withForByNot,
  'relation-types': relationTypes,
  beacons,
  'core-values': coreValues,
  'scenario-quadrants': scenarioQuadrants,
  'shared-goal': sharedGoal,
  'golden-rules': goldenRules,
  'check-out': checkOut,
}

/** The same piece under a name that no other laying has, with all that lies on it. */
const marked = (piece: Piece, mark: string): Piece => ({
  ...piece,
  name: `${mark}-${piece.name}`,
  ...(piece.children && { children: piece.children.map((child) => marked(child, mark)) }),
  ...(piece.ends && {
    ends: { start: `${mark}-${piece.ends.start}`, end: `${mark}-${piece.ends.end}` },
  }),
})

/**
 * What lies on the board when a method is laid on it: its frame first, at the corner of the page.
 * `mark` goes into every id: one that was not used before makes a second template beside the first.
 */
export const methodRecords = (
  method: MethodId,
  mark: string,
): readonly [BoardRecord, ...BoardRecord[]] => {
  const [frame, ...rest] = layDown(PAGE_RECORD_ID, [marked(TEMPLATES[method], mark)])
  if (frame === undefined) throw new Error(`nothing is laid for ${method}`)
  return [frame, ...rest]
}
