import { type Concern, type Party, partyOf } from '@samenbord/shared/model'
import { namesOf } from '@samenbord/shared/plan'
import { calendarDay, care } from '@samenbord/shared/texts'
import { memo, type ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { DayField } from '../../entity/day-field.tsx'
import { PartyAvatar, PartyName } from '../../entity/party-mark.tsx'
import { PartyPicker } from '../../entity/party-picker.tsx'
import { ProposalBadge } from '../../entity/proposal-badge.tsx'
import { TermText } from '../../entity/terms/term-text.tsx'
import { TopicField } from '../../entity/topic-field.tsx'
import { TopicSign } from '../../entity/topic-sign.tsx'
import { mayRewordConcern, ownParty } from '../../entity/whose-words.ts'
import { WordsField } from '../../entity/words-field.tsx'
import { usePlan } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { AddWords } from './add-words.tsx'
import { CareRow, type RowPlace } from './care-row.tsx'
import { CareSection, type SectionEars } from './care-section.tsx'
import { ConcernAnswers } from './concern-answers.tsx'
import { useSorting } from './use-sorting.ts'

/** *Zorgen*: who saw what, when. */
export const Concerns = (): ReactElement => {
  const words = useTexts(care).concerns
  const { table, facts, people, mayWrite, telling } = useAtTable()
  const { concerns } = usePlan(table)
  const add = (seen: string) =>
    table.plan.add('concern', {
      words: seen,
      seenBy: ownParty(people, facts),
      seenOn: telling.today,
      topic: null,
    })
  return (
    <CareSection
      title={words.title}
      intro={words.intro}
      empty={concerns.length === 0 ? words.empty : undefined}
      add={
        mayWrite && (
          <AddWords
            draft="concern"
            button={words.new}
            label={words.words}
            placeholder={words.placeholder}
            onAdd={add}
          />
        )
      }
      rows={(ears) => <ConcernList {...ears} concerns={concerns} />}
    />
  )
}

/** What was seen, one under the other, in an order that anyone may change. */
export const ConcernList = (
  props: SectionEars & { concerns: readonly Concern[] },
): ReactElement => {
  const { concerns } = props
  const { table } = useAtTable()
  const sorting = useSorting(
    concerns,
    ({ id }, to) => table.plan.move('concern', concerns, id, to),
    props.onMoved,
  )
  return (
    <ul className="care__rows">
      {concerns.map((concern, at) => (
        <ConcernRow
          key={concern.id}
          concern={concern}
          sorting={sorting}
          isFirst={at === 0}
          isLast={at === concerns.length - 1}
        />
      ))}
    </ul>
  )
}

const ConcernRow = memo(function ConcernRow(props: { concern: Concern } & RowPlace): ReactElement {
  const { noWords } = useTexts(care)
  const { concern, ...place } = props
  const said = concern.words.trim()
  return (
    <CareRow
      entity={concern}
      place={place}
      name={said === '' ? noWords : said}
      className="care-row--concern"
      fields={<ConcernFields concern={concern} />}
    >
      {concern.topic !== null && <TopicSign topic={concern.topic} />}
      <ConcernSaid concern={concern} />
      <ConcernAnswers concern={concern} />
    </CareRow>
  )
})

const ConcernSaid = (props: { concern: Concern }): ReactElement => {
  const { noWords, concerns: words } = useTexts(care)
  const { telling } = useAtTable()
  const { words: said, seenBy, seenOn } = props.concern
  return (
    <>
      <p className="care-row__words">
        <TermText words={said.trim() === '' ? noWords : said} />
      </p>
      <p className="care-row__by">
        <PartyAvatar party={seenBy} />
        <span>
          {words.by} <PartyName party={seenBy} />
          {seenOn !== null && `, ${calendarDay(seenOn, telling.language, telling.today)}`}
        </span>
      </p>
      <ProposalBadge made={props.concern} />
    </>
  )
}

const ConcernFields = (props: { concern: Concern }): ReactElement => {
  const { table, people, facts } = useAtTable()
  const { concern } = props
  return (
    <>
      {mayRewordConcern(people, facts, concern) ? (
        <SeenFields concern={concern} />
      ) : (
        <Kept concern={concern} />
      )}
      <TopicField
        value={concern.topic}
        onChange={(topic) => table.plan.change('concern', concern.id, { topic }, 'sorted')}
      />
    </>
  )
}

/** What was seen, by whom and when: for who saw it, and who wrote it down. */
const SeenFields = (props: { concern: Concern }): ReactElement => {
  const words = useTexts(care).concerns
  const { table } = useAtTable()
  const { concern } = props
  const change = (changed: Partial<Pick<Concern, 'seenBy' | 'seenOn'>>) =>
    table.plan.change('concern', concern.id, changed)
  return (
    <>
      <WordsField
        kind="concern"
        id={concern.id}
        field="words"
        value={concern.words}
        label={words.words}
        first
      />
      <PartyPicker
        label={words.seenBy}
        chosen={[concern.seenBy]}
        others
        onToggle={(party: Party, chosen) => {
          // Someone always saw it: another can be chosen, nobody cannot.
          if (chosen) change({ seenBy: party })
        }}
      />
      <DayField
        label={words.seenOn}
        value={concern.seenOn}
        onChange={(seenOn) => change({ seenOn })}
      />
    </>
  )
}

/** For who did not see it: what stands there, and who may change it. */
const Kept = (props: { concern: Concern }): ReactElement => {
  const words = useTexts(care).concerns
  const { people, telling } = useAtTable()
  const { concern } = props
  const maker = partyOf({ kind: 'participant', id: concern.madeBy })
  const whose = [concern.seenBy, ...(people.same(concern.seenBy, maker) ? [] : [maker])]
  const names = namesOf(people, whose, telling.language) ?? ''
  return (
    <>
      <ConcernSaid concern={concern} />
      <p className="hint">{words.kept(names, whose.length > 1)}</p>
    </>
  )
}
