import type { Party, Topic } from '@samenbord/shared/model'
import { isMe, nameOf } from '@samenbord/shared/plan'
import { statements } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { RowMenu } from '../../entity/row-menu.tsx'
import { mayGiveMark } from '../../entity/whose-words.ts'
import { useTexts } from '../../ui/use-texts.ts'
import type { Section } from './sections.ts'

/** Asks for a mark about a topic: one's own, or that of someone of the household without a seat. */
export const MarkMenu = (props: {
  section: Section
  topic: Topic
  name: string
  onMark: (by: Party) => void
}): ReactElement | null => {
  const words = useTexts(statements).scale
  const { facts, people, telling } = useAtTable()
  const { section, topic } = props
  const hasMark = (party: Party) =>
    section.household.some(
      ({ person, scales }) =>
        person.party === party && scales.some((scale) => scale.topic === topic),
    )
  const items = people.household
    .filter(({ party }) => mayGiveMark(people, facts, party) && !hasMark(party))
    .map(({ party }) => ({
      label: isMe(people, facts.participantId, party)
        ? words.give
        : words.giveFor(nameOf(people, party, telling.language)),
      onSelect: () => props.onMark(party),
    }))
  return (
    <RowMenu
      label={words.menu(props.name)}
      items={items}
      className="icon-button topic-section__more"
    />
  )
}
