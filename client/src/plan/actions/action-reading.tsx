import type { Action } from '@samenbord/shared/model'
import { actions, calendarDay, sentences } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useTexts } from '../../ui/use-texts.ts'

/** What else was said of an action, for who reads along. */
export const ActionReading = (props: { action: Action }): ReactElement | null => {
  const words = useTexts(actions)
  const said = useTexts(sentences)
  const { telling } = useAtTable()
  const { action } = props
  const lines = [
    ...(action.lookBack === null
      ? []
      : [said.lookBack(calendarDay(action.lookBack, telling.language, telling.today))]),
    ...(action.fallback.trim() === '' ? [] : [said.fallback(action.fallback.trim())]),
    ...(action.weight === null ? [] : [said.weights[action.weight]]),
    ...(action.networkDeclined ? [words.fields.networkDeclined] : []),
  ]
  if (lines.length === 0) return null
  return (
    <ul className="action-reading">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
