import { type Action, BlockerKind } from '@samenbord/shared/model'
import { actions, sentences } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { WordsField } from '../../entity/words-field.tsx'
import { ChoiceChips } from '../../ui/choice-chips.tsx'
import { Fold } from '../../ui/fold.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { useTellStuck } from '../tell-stuck.tsx'

const NOTHING = 'nothing'

/** What an action waits for: a kind, and what exactly. */
export const BlockerField = (props: { action: Action }): ReactElement => {
  const { fields } = useTexts(actions)
  const { blockers } = useTexts(sentences)
  const { table, me } = useAtTable()
  const onTellStuck = useTellStuck()
  // A list for managers is the team's to fill.
  const tells = onTellStuck !== undefined && me?.kind === 'professional'
  const { action } = props
  const exactly = action.blockerWords.trim()
  const waitsFor = action.blocker === null ? undefined : exactly || blockers[action.blocker]
  return (
    <Fold label={fields.blocker} said={waitsFor}>
      <ChoiceChips
        label={fields.blocker}
        labelHidden
        options={[
          ...BlockerKind.options.map((value) => ({ value, label: blockers[value] })),
          { value: NOTHING, label: fields.noBlocker },
        ]}
        value={action.blocker ?? NOTHING}
        onChoose={(chosen) =>
          table.plan.change('action', action.id, {
            blocker: BlockerKind.safeParse(chosen).data ?? null,
          })
        }
      />
      {action.blocker !== null && (
        <WordsField
          kind="action"
          id={action.id}
          field="blockerWords"
          value={action.blockerWords}
          label={fields.blockerWords}
        />
      )}
      {action.blocker !== null && tells && (
        <button
          type="button"
          className="button button--plain blocker__tell"
          onClick={() => action.blocker !== null && onTellStuck?.(action.blocker)}
        >
          {fields.tellStuck}
        </button>
      )}
    </Fold>
  )
}
