import { calendarDay, inOneSentence, sharing } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { useRuleNames } from './household-says.tsx'
import { saidAbout } from './said-about.ts'

/** What the residents said of what I may know, in a sentence. */
export const AboutMe = (): ReactElement => {
  const words = useTexts(sharing)
  const { facts, telling } = useAtTable()
  const names = useRuleNames()
  const { language, today } = telling
  const rules = facts.sharing.filter(({ about }) => about === facts.participantId)
  const { holds } = saidAbout(rules, facts.participantId, null, today)
  const days = rules.flatMap((rule) => (rule.answer === 'no' || !rule.until ? [] : [rule.until]))
  const [first] = days.sort()
  const noted = new Set(rules.flatMap((rule) => names.notedBy(rule) ?? []))
  return (
    <div className="sharing__about-me">
      <h3>{words.aboutMe.title}</h3>
      <p>
        {holds === undefined && words.aboutMe.nothing}
        {holds === 'yes' && words.aboutMe.yes}
        {holds === 'when-present' && words.aboutMe.present}{' '}
        {first !== undefined && words.aboutMe.until(calendarDay(first, language, today))}
      </p>
      {rules.length > 0 && (
        <p className="hint">
          {words.aboutMe.saidBy(inOneSentence(rules.map(names.saidBy), language))}
          {noted.size > 0 && ` ${words.notedBy(inOneSentence([...noted], language))}`}
        </p>
      )}
    </div>
  )
}
