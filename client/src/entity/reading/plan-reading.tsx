import { everyEntity } from '@samenbord/shared/plan'
import { history } from '@samenbord/shared/texts'
import type { ReactElement, ReactNode } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import './reading.css'
import { listWords } from '../../ui/words.ts'
import { ActionLine } from './reading-action.tsx'
import { DilemmaLine } from './reading-dilemmas.tsx'
import {
  ConcernLine,
  CrisisLine,
  ObligationLine,
  type Reading,
  WishLine,
} from './reading-parts.tsx'
import { SaidParts } from './reading-said.tsx'

/**
 * A plan to read, from beginning to end, with nothing to press but the words this table agreed on. What
 * is empty is left out.
 */
export const PlanReading = ({ reading }: { reading: Reading }): ReactElement => {
  const words = useTexts(history)
  const { plan, people, telling } = reading
  if (everyEntity(plan).length === 0) return <p className="hint">{words.planEmpty}</p>
  const names = people.household.map(({ name }) => name).filter((name) => name.trim() !== '')
  return (
    <div className="reading">
      <Part title={words.parts.household} shown={names.length > 0}>
        <p>{listWords(names, telling.language)}</p>
      </Part>
      <Part title={words.parts.said} shown={plan.statements.length + plan.scales.length > 0}>
        <SaidParts reading={reading} />
      </Part>
      <ListPart title={words.parts.wishes} of={plan.goals}>
        {(goal) => <WishLine key={goal.id} goal={goal} reading={reading} />}
      </ListPart>
      <ListPart title={words.parts.actions} of={plan.actions}>
        {(action) => <ActionLine key={action.id} action={action} reading={reading} />}
      </ListPart>
      <ListPart title={words.parts.concerns} of={plan.concerns}>
        {(concern) => <ConcernLine key={concern.id} concern={concern} reading={reading} />}
      </ListPart>
      <ListPart title={words.parts.obligations} of={plan.obligations}>
        {(obligation) => <ObligationLine key={obligation.id} obligation={obligation} />}
      </ListPart>
      <ListPart title={words.parts.crisis} of={plan.crisisCards}>
        {(card) => <CrisisLine key={card.id} card={card} reading={reading} />}
      </ListPart>
      <ListPart title={words.parts.dilemmas} of={plan.dilemmas}>
        {(dilemma) => <DilemmaLine key={dilemma.id} dilemma={dilemma} reading={reading} />}
      </ListPart>
    </div>
  )
}

const Part = (props: {
  title: string
  shown: boolean
  children: ReactNode
}): ReactElement | null => {
  if (!props.shown) return null
  return (
    <div className="reading__part">
      <h3>{props.title}</h3>
      {props.children}
    </div>
  )
}

const ListPart = <One,>(props: {
  title: string
  of: readonly One[]
  children: (one: One) => ReactNode
}): ReactElement => (
  <Part title={props.title} shown={props.of.length > 0}>
    <ul className="reading__lines">{props.of.map(props.children)}</ul>
  </Part>
)
