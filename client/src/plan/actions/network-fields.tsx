import type { Action } from '@samenbord/shared/model'
import { actions, calendarDay, sentences } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { DayField } from '../../entity/day-field.tsx'
import { Fold } from '../../ui/fold.tsx'
import { useTexts } from '../../ui/use-texts.ts'

/** Two good answers to the question whether people near could help: not asked, or not for a while. */
export const NetworkFields = (props: { action: Action }): ReactElement => {
  const { fields } = useTexts(actions)
  const said = useTexts(sentences)
  const { table, telling } = useAtTable()
  const { id, networkDeclined, takesOverUntil } = props.action
  return (
    <>
      <Fold label={fields.network} said={networkDeclined ? fields.networkDeclined : undefined}>
        <label className="check">
          <input
            type="checkbox"
            checked={networkDeclined}
            onChange={(event) =>
              table.plan.change('action', id, { networkDeclined: event.target.checked })
            }
          />
          {fields.networkDeclined}
        </label>
        <p className="hint">{fields.networkHint}</p>
      </Fold>
      <Fold
        label={fields.takesOver}
        said={
          takesOverUntil === null
            ? undefined
            : said.takesOver(calendarDay(takesOverUntil, telling.language, telling.today))
        }
      >
        <DayField
          label={fields.takesOver}
          labelHidden
          value={takesOverUntil}
          onChange={(day) => table.plan.change('action', id, { takesOverUntil: day })}
        />
      </Fold>
    </>
  )
}
