import type { Topic } from '@samenbord/shared/model'
import { isMe, type Said } from '@samenbord/shared/plan'
import { planSteps } from '@samenbord/shared/texts'
import { type ReactElement, useId } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { SaidLine } from './said-line.tsx'

/** What was said: one's own words first, then what others say. */
export const SaidLists = (props: { said: readonly Said[]; topic: Topic | null }): ReactElement => {
  const words = useTexts(planSteps).howIsIt
  const { facts, people } = useAtTable()
  const { said, topic } = props
  const isMine = ({ statement }: Said) => isMe(people, facts.participantId, statement.by)
  const mine = said.filter(isMine)
  const others = said.filter((one) => !isMine(one))
  return (
    <>
      {mine.length > 0 && <SaidList title={words.mine} said={mine} topic={topic} />}
      {others.length > 0 && <SaidList title={words.others} said={others} topic={topic} />}
    </>
  )
}

const SaidList = (props: {
  title: string
  said: readonly Said[]
  topic: Topic | null
}): ReactElement => {
  const id = useId()
  return (
    <section className="plan-step__part" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {props.title}
      </h3>
      <ul className="said-lines">
        {props.said.map((one) => (
          <SaidLine key={one.statement.id} said={one} topic={props.topic} />
        ))}
      </ul>
    </section>
  )
}
