import type { Goal } from '@samenbord/shared/model'
import { nameOf } from '@samenbord/shared/plan'
import { goals } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { wordsStand } from './goal-words.ts'

/** In whose words a wish stands. */
export const WordsStands = (props: { goal: Goal }): ReactElement => {
  const { whose } = useTexts(goals)
  const { people, telling } = useAtTable()
  const { goal } = props
  switch (wordsStand(goal, people)) {
    case 'own':
      return <span>{whose.own}</span>
    case 'nobodys':
      return <span>{whose.nobody}</span>
    case 'anothers':
      return (
        <span>
          {goal.wordsOf !== null && whose.of(nameOf(people, goal.wordsOf, telling.language))}
        </span>
      )
  }
}
