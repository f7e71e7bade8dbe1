import { partyOf, type SharingRule } from '@samenbord/shared/model'
import { answerOn } from '@samenbord/shared/permission'
import { nameOf } from '@samenbord/shared/plan'
import { sharing } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import type { SaidAbout } from './said-about.ts'

/** The name of who said something, and of who wrote it down. */
export const useRuleNames = () => {
  const { people, telling } = useAtTable()
  const { household } = useTexts(sharing)
  const named = (id: SharingRule['saidBy']) =>
    id === null ? household : nameOf(people, partyOf({ kind: 'participant', id }), telling.language)
  return {
    saidBy: (rule: SharingRule): string => named(rule.saidBy),
    notedBy: (rule: SharingRule): string | undefined =>
      rule.notedBy === null ? undefined : named(rule.notedBy),
  }
}

/** What the other residents said of someone and, where they differ, that the strictest holds. */
export const HouseholdSays = (props: { said: SaidAbout; noting: boolean }): ReactElement | null => {
  const words = useTexts(sharing)
  const { telling } = useAtTable()
  const names = useRuleNames()
  const { said } = props
  if (said.others.length === 0) return null
  const strict = props.noting ? words.strictestAloud : words.strictest
  return (
    <div className="sharing-row__household">
      {said.others.map((rule) => (
        <p key={rule.saidBy ?? ''}>
          {words.says(
            names.saidBy(rule),
            words.answers[answerOn(rule, telling.today)].toLowerCase(),
          )}
        </p>
      ))}
      {said.differ && said.holds !== undefined && (
        <p>
          <b>{strict(words.answers[said.holds].toLowerCase())}</b>
        </p>
      )}
    </div>
  )
}
