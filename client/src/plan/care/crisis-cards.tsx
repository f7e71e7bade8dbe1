import type { CrisisCard, Party } from '@samenbord/shared/model'
import { nameOf } from '@samenbord/shared/plan'
import { care } from '@samenbord/shared/texts'
import { LifeBuoy, Plus } from 'lucide-react'
import { memo, type ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { PartyPicker } from '../../entity/party-picker.tsx'
import { TermText } from '../../entity/terms/term-text.tsx'
import { WordsField } from '../../entity/words-field.tsx'
import { usePlan } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { CareRow, type RowPlace } from './care-row.tsx'
import { CareSection, type SectionEars } from './care-section.tsx'
import { useMade } from './use-made.ts'
import { useSorting } from './use-sorting.ts'

/** *Als het misgaat*: a card for each member of the household who wants one. */
export const CrisisCards = (): ReactElement => {
  const words = useTexts(care).crisis
  const { table, mayWrite } = useAtTable()
  const { crisisCards } = usePlan(table)
  const made = useMade()
  const make = (whose: Party | null) =>
    made.note(table.plan.add('crisis-card', { whose, signs: '', call: '', stepsIn: '' }))
  return (
    <CareSection
      title={words.title}
      intro={words.intro}
      empty={undefined}
      add={mayWrite && <Offers cards={crisisCards} onMake={make} />}
      rows={(ears) => <CardList {...ears} cards={crisisCards} isMade={made.is} />}
    />
  )
}

/** A button for each member who has no card; never an empty form. */
const Offers = (props: {
  cards: readonly CrisisCard[]
  onMake: (whose: Party | null) => void
}): ReactElement => {
  const words = useTexts(care).crisis
  const { people } = useAtTable()
  const { cards } = props
  const without = people.household.filter(
    ({ party }) => !cards.some(({ whose }) => people.same(whose, party)),
  )
  const isAlone = people.household.length <= 1
  const offers =
    people.household.length > 0
      ? without.map(({ party, name }) => ({ whose: party, name }))
      : cards.length === 0
        ? [{ whose: null, name: '' }]
        : []
  return (
    <div className="actions">
      {offers.map(({ whose, name }) => (
        <button
          key={whose}
          type="button"
          className="button button--quiet"
          onClick={() => props.onMake(whose)}
        >
          <Plus className="icon icon--small" />
          {isAlone ? words.new : words.newFor(name)}
        </button>
      ))}
    </div>
  )
}

const CardList = (
  props: SectionEars & { cards: readonly CrisisCard[]; isMade: (id: string) => boolean },
): ReactElement => {
  const { cards, isMade } = props
  const { table } = useAtTable()
  const sorting = useSorting(
    cards,
    ({ id }, to) => table.plan.move('crisis-card', cards, id, to),
    props.onMoved,
  )
  return (
    <ul className="care__rows">
      {cards.map((card, at) => (
        <CardRow
          key={card.id}
          card={card}
          beginsOpen={isMade(card.id)}
          sorting={sorting}
          isFirst={at === 0}
          isLast={at === cards.length - 1}
        />
      ))}
    </ul>
  )
}

const CardRow = memo(function CardRow(
  props: { card: CrisisCard; beginsOpen: boolean } & RowPlace,
): ReactElement {
  const words = useTexts(care).crisis
  const { people, telling } = useAtTable()
  const { card, beginsOpen, ...place } = props
  const { whose } = card
  const name =
    whose === null ? words.cardOfNobody : words.cardOf(nameOf(people, whose, telling.language))
  const lines = [
    { asks: words.signs, says: card.signs.trim() },
    { asks: words.call, says: card.call.trim() },
    { asks: words.stepsIn, says: card.stepsIn.trim() },
  ].filter(({ says }) => says !== '')
  return (
    <CareRow
      entity={card}
      place={place}
      name={name}
      className="care-row--crisis"
      beginsOpen={beginsOpen}
      fields={<CardFields card={card} name={name} />}
    >
      <h4 className="care-row__title">
        <LifeBuoy className="icon icon--small" />
        {name}
      </h4>
      {lines.length === 0 && <p className="soft">{words.notFilled}</p>}
      {lines.length > 0 && (
        <dl className="care-row__lines">
          {lines.map(({ asks, says }) => (
            <div key={asks}>
              <dt>{asks}</dt>
              <dd>
                <TermText words={says} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </CareRow>
  )
})

const CardFields = (props: { card: CrisisCard; name: string }): ReactElement => {
  const words = useTexts(care).crisis
  const { table, people } = useAtTable()
  const { card } = props
  const field = { kind: 'crisis-card', id: card.id } as const
  return (
    <>
      <h4 className="care-row__title">{props.name}</h4>
      {(card.whose === null || people.household.length > 1) && (
        <PartyPicker
          label={words.whose}
          among={people.household}
          chosen={card.whose === null ? [] : [card.whose]}
          onToggle={(party, chosen) =>
            table.plan.change('crisis-card', card.id, { whose: chosen ? party : null })
          }
        />
      )}
      <WordsField {...field} field="signs" value={card.signs} label={words.signs} first />
      <WordsField {...field} field="call" value={card.call} label={words.call} />
      <WordsField {...field} field="stepsIn" value={card.stepsIn} label={words.stepsIn} />
    </>
  )
}
