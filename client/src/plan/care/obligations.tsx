import type { Obligation } from '@samenbord/shared/model'
import { care } from '@samenbord/shared/texts'
import { memo, type ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { TermText } from '../../entity/terms/term-text.tsx'
import { WordsField } from '../../entity/words-field.tsx'
import { usePlan } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { AddWords } from './add-words.tsx'
import { CareRow, type RowPlace } from './care-row.tsx'
import { CareSection, type SectionEars } from './care-section.tsx'
import { useMade } from './use-made.ts'
import { useSorting } from './use-sorting.ts'

/** *Dit moet*: what is not a choice, from whom, and why. */
export const Obligations = (): ReactElement => {
  const words = useTexts(care).obligations
  const { table, mayWrite } = useAtTable()
  const { obligations } = usePlan(table)
  const made = useMade()
  return (
    <CareSection
      title={words.title}
      intro={words.intro}
      empty={obligations.length === 0 ? words.empty : undefined}
      add={
        mayWrite && (
          <AddWords
            draft="obligation"
            button={words.new}
            label={words.words}
            placeholder={words.placeholder}
            onAdd={(must) =>
              made.note(table.plan.add('obligation', { words: must, from: '', why: '' }))
            }
          />
        )
      }
      rows={(ears) => <ObligationList {...ears} obligations={obligations} isMade={made.is} />}
    />
  )
}

const ObligationList = (
  props: SectionEars & {
    obligations: readonly Obligation[]
    isMade: (id: string) => boolean
  },
): ReactElement => {
  const { obligations, isMade } = props
  const { table } = useAtTable()
  const sorting = useSorting(
    obligations,
    ({ id }, to) => table.plan.move('obligation', obligations, id, to),
    props.onMoved,
  )
  return (
    <ul className="care__rows">
      {obligations.map((obligation, at) => (
        <ObligationRow
          key={obligation.id}
          obligation={obligation}
          beginsOpen={isMade(obligation.id)}
          sorting={sorting}
          isFirst={at === 0}
          isLast={at === obligations.length - 1}
        />
      ))}
    </ul>
  )
}

const ObligationRow = memo(function ObligationRow(
  props: { obligation: Obligation; beginsOpen: boolean } & RowPlace,
): ReactElement {
  const all = useTexts(care)
  const { obligation, beginsOpen, ...place } = props
  const words = all.obligations
  const said = obligation.words.trim()
  const from = obligation.from.trim()
  const why = obligation.why.trim()
  const field = { kind: 'obligation', id: obligation.id } as const
  return (
    <CareRow
      entity={obligation}
      place={place}
      name={said === '' ? all.noWords : said}
      beginsOpen={beginsOpen}
      fields={
        <>
          <WordsField {...field} field="words" value={obligation.words} label={words.words} />
          <WordsField {...field} field="from" value={obligation.from} label={words.from} first />
          <WordsField {...field} field="why" value={obligation.why} label={words.why} />
        </>
      }
    >
      <p className="care-row__words">
        <TermText words={said === '' ? all.noWords : obligation.words} />
      </p>
      {from !== '' && (
        <p className="care-row__more">
          <TermText words={words.fromWhom(from)} />
        </p>
      )}
      {why !== '' && (
        <p className="care-row__more">
          <TermText words={words.because(why)} />
        </p>
      )}
    </CareRow>
  )
})
