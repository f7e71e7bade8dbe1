import {
  Aspect,
  type Concern,
  type CrisisCard,
  type Goal,
  GoalStatus,
  type Party,
  type Statement,
} from '@samenbord/shared/model'
import { isMe } from '@samenbord/shared/plan'
import { cards, care, goals, sentences, statements } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { DayField } from '../../entity/day-field.tsx'
import { PartyPicker } from '../../entity/party-picker.tsx'
import { sortStatement } from '../../entity/sort-statement.ts'
import { TopicField } from '../../entity/topic-field.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { Choices } from './choices.tsx'

/** What a statement can be; a question of the team is one from the start. */
const ASPECTS = Aspect.options.filter((aspect) => aspect !== 'our-question')

/** Where it belongs, which everyone may say; and for who may write in it, what it is and who says it. */
export const StatementTools = (props: { statement: Statement; own: boolean }): ReactElement => {
  const { table } = useAtTable()
  const words = useTexts(statements)
  const { statement, own } = props
  const sorted = statement.aspect !== 'our-question'
  return (
    <>
      {own && <SaidBy statement={statement} />}
      {sorted && (
        <TopicField
          value={statement.topic}
          onChange={(topic) => sortStatement(table.plan, statement, topic)}
        />
      )}
      {sorted && own && (
        <Choices
          label={words.aspect}
          options={ASPECTS}
          nameOf={(aspect) => words.aspects[aspect]}
          chosen={statement.aspect}
          onChoose={(aspect) => table.plan.change('statement', statement.id, { aspect })}
        />
      )}
    </>
  )
}

/** Who says it: a note-taker chooses for whom they write. */
const SaidBy = ({ statement }: { statement: Statement }): ReactElement => {
  const words = useTexts(cards)
  const { table, people, facts } = useAtTable()
  const choose = (by: Party) => {
    const mine = isMe(people, facts.participantId, by)
    table.plan.change('statement', statement.id, {
      by,
      notedBy: mine ? null : facts.participantId,
      confirmed: false,
    })
  }
  return (
    <PartyPicker
      label={words.edit.saidBy}
      chosen={[statement.by]}
      others
      onToggle={(party, chosen) => {
        if (chosen) choose(party)
      }}
    />
  )
}

export const GoalTools = ({ goal }: { goal: Goal }): ReactElement => {
  const words = useTexts(goals)
  const { goalStatuses } = useTexts(sentences)
  const { table, people } = useAtTable()
  return (
    <>
      {people.household.length > 0 && (
        <PartyPicker
          label={words.fields.whose}
          chosen={goal.whose === null ? [] : [goal.whose]}
          among={people.household}
          onToggle={(party, chosen) =>
            table.plan.change('goal', goal.id, { whose: chosen ? party : null })
          }
        />
      )}
      <Choices
        label={words.fields.status}
        options={GoalStatus.options}
        nameOf={(status) => goalStatuses[status]}
        chosen={goal.status}
        onChoose={(status) => table.plan.change('goal', goal.id, { status })}
      />
      <TopicField
        value={goal.topic}
        onChange={(topic) => table.plan.change('goal', goal.id, { topic }, 'sorted')}
      />
    </>
  )
}

export const ConcernTools = ({ concern }: { concern: Concern }): ReactElement => {
  const words = useTexts(care).concerns
  const { table } = useAtTable()
  return (
    <>
      <PartyPicker
        label={words.seenBy}
        chosen={[concern.seenBy]}
        others
        onToggle={(seenBy, chosen) => {
          if (chosen) table.plan.change('concern', concern.id, { seenBy })
        }}
      />
      <DayField
        label={words.seenOn}
        value={concern.seenOn}
        onChange={(seenOn) => table.plan.change('concern', concern.id, { seenOn })}
      />
    </>
  )
}

export const CrisisTools = ({ card }: { card: CrisisCard }): ReactElement | null => {
  const words = useTexts(care).crisis
  const { table, people } = useAtTable()
  if (people.household.length === 0) return null
  return (
    <PartyPicker
      label={words.whose}
      chosen={card.whose === null ? [] : [card.whose]}
      among={people.household}
      onToggle={(party, chosen) =>
        table.plan.change('crisis-card', card.id, { whose: chosen ? party : null })
      }
    />
  )
}
