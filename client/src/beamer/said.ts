import { simpleFieldOf } from '@samenbord/shared/domain'
import { type Scale, SimpleField, type Statement } from '@samenbord/shared/model'
import { type People, type Plan, type Said, saidOf } from '@samenbord/shared/plan'

/** What was said in one of the four fields, or not sorted yet. */
export interface SaidInField {
  readonly field: SimpleField | null
  /** In the household's own words. */
  readonly own: readonly (Statement | Scale)[]
  readonly others: readonly Statement[]
}

const FIELDS: readonly (SimpleField | null)[] = [null, ...SimpleField.options]

const hasWords = ({ words }: { readonly words: string }): boolean => words.trim() !== ''

/** What was said, with what was answered to it behind it. */
const inTurn = ({ statement, replies }: Said): readonly Statement[] => [statement, ...replies]

/**
 * What the table has said, field by field: first what nobody sorted, since that is what the resident
 * began with. Fields of which nothing was said are left out, and so are the team's own questions.
 */
export const saidByField = (plan: Plan, people: People): readonly SaidInField[] => {
  const isOwn = ({ by }: Statement | Scale) => people.find(by)?.household === true
  const spoken = {
    ...plan,
    statements: plan.statements.filter((one) => one.aspect !== 'our-question'),
  }
  return FIELDS.map((field): SaidInField => {
    const holds = (topic: Statement['topic']) =>
      field === null ? topic === null : topic !== null && simpleFieldOf(topic) === field
    const { household, others } = saidOf(spoken, people, holds)
    const ofHousehold = household.flatMap(({ said }) => said).flatMap(inTurn)
    const ofOthers = others.flatMap(inTurn)
    const all = [...ofHousehold, ...ofOthers].filter(hasWords)
    const scales = plan.scales.filter(
      (scale) =>
        holds(scale.topic) && isOwn(scale) && (scale.now !== null || scale.wished !== null),
    )
    return {
      field,
      own: [...all.filter(isOwn), ...scales],
      others: all.filter((one) => !isOwn(one)),
    }
  }).filter(({ own, others }) => own.length > 0 || others.length > 0)
}
