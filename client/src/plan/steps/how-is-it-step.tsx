import type { Said } from '@samenbord/shared/plan'
import { domains, planSteps, statements as statementTexts } from '@samenbord/shared/texts'
import { type ReactElement, useMemo } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { remembering } from '../../entity/use-draft.ts'
import { useObservable } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { FieldButtons } from '../statements/field-buttons.tsx'
import type { Section } from '../statements/sections.ts'
import '../statements/statements.css'
import { useOwnDrafts } from '../statements/use-own-drafts.ts'
import { useLaidOut } from '../statements/use-spoken.ts'
import { useStepKey } from '../use-step-key.ts'
import { OwnWords } from './own-words.tsx'
import { PlanStep } from './plan-step.tsx'
import { SaidLists } from './said-lists.tsx'
import { WordsForAnother } from './words-for-another.tsx'

/** *Hoe is het?*: the four fields, the own words first in private, and what others say. */
export const HowIsItStep = (): ReactElement => (
  <PlanStep>
    <HowIsIt />
  </PlanStep>
)

/** Whether who takes the notes writes the own words now. */
const useOwnTurn = remembering(false)

const saidIn = ({ household, others }: Section): readonly Said[] => [
  ...household.flatMap(({ said }) => said),
  ...others,
]

const HowIsIt = (): ReactElement => {
  const words = useTexts(planSteps)
  const { facts, me, mayWrite, withoutResident } = useAtTable()
  const { tell } = useTexts(statementTexts).privately
  const { topics } = useTexts(domains)
  const own = useOwnDrafts()
  const { topic } = useObservable(own.drafts)
  const { fields, unsorted } = useLaidOut('simple', undefined)
  const [ownTurn, setOwnTurn] = useOwnTurn(useStepKey())
  const notes = facts.agenda?.noteTaker === facts.participantId
  const said = useMemo(() => {
    const all = [...(unsorted === undefined ? [] : [unsorted]), ...fields]
    // Where no field is chosen all of it shows: who comes late reads what was said.
    return all.filter((one) => topic === null || one.topic === topic).flatMap(saidIn)
  }, [fields, unsorted, topic])
  const question = (): string => {
    if (topic === null) return words.howIsIt.askAny
    return me?.kind === 'resident' ? words.howIsIt.ask[topic] : tell(topics[topic])
  }
  const nothing = (): string => {
    if (topic !== null) return words.howIsIt.nothing
    return mayWrite ? words.howIsIt.nothingAtAll : words.howIsIt.nothingToRead
  }
  return (
    <>
      <FieldButtons
        fields={fields}
        topic={topic}
        onTopic={(chosen) => own.write({ topic: chosen })}
      />
      {mayWrite && !withoutResident && (
        <div className="plan-step__write">
          {notes && !ownTurn ? (
            <WordsForAnother topic={topic} />
          ) : (
            <OwnWords own={own} label={question()} />
          )}
          {notes && (
            <button
              type="button"
              className="button button--plain"
              onClick={() => setOwnTurn(!ownTurn)}
            >
              {ownTurn ? words.noteTaker.forOthers : words.noteTaker.own}
            </button>
          )}
        </div>
      )}
      {said.length === 0 && <p className="soft">{nothing()}</p>}
      <SaidLists said={said} topic={topic} />
    </>
  )
}
