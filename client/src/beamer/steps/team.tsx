import type { Action, Concern, Statement, StepKind } from '@samenbord/shared/model'
import { nameOf, type Plan } from '@samenbord/shared/plan'
import { beamer, calendarDay, proposal } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import { Agreement } from '../agreement.tsx'
import { useInRoom } from '../in-room.tsx'
import { Pages } from '../pages.tsx'
import { Spoken } from './how-is-it.tsx'
import './list.css'

/** What a team wrote down: what it asks itself, what it saw, and what it does. */
interface WrittenDown {
  readonly statements: readonly Statement[]
  readonly concerns: readonly Concern[]
  readonly actions: readonly Action[]
}

/** The steps that are about what a team wrote down. */
export type TeamStep = Extract<
  StepKind,
  'discuss-proposal' | 'our-questions' | 'our-concerns' | 'our-tasks'
>

const NOTHING: WrittenDown = { statements: [], concerns: [], actions: [] }

/** What stands in one of those steps. */
export const writtenFor = (step: TeamStep, plan: Plan): WrittenDown => {
  const hasWords = ({ words }: { readonly words: string }) => words.trim() !== ''
  const isUndiscussed = (one: { readonly proposal: boolean; readonly words: string }) =>
    one.proposal && hasWords(one)
  switch (step) {
    case 'discuss-proposal':
      return {
        statements: plan.statements.filter(isUndiscussed),
        concerns: plan.concerns.filter(isUndiscussed),
        actions: plan.actions.filter(isUndiscussed),
      }
    case 'our-questions':
      return {
        ...NOTHING,
        statements: plan.statements.filter((one) => one.aspect === 'our-question' && hasWords(one)),
      }
    case 'our-concerns':
      return { ...NOTHING, concerns: plan.concerns.filter(hasWords) }
    case 'our-tasks':
      return { ...NOTHING, actions: plan.actions.filter(isUndiscussed) }
  }
}

/** Whether nothing was written down. */
export const isNothing = ({ statements, concerns, actions }: WrittenDown): boolean =>
  statements.length + concerns.length + actions.length === 0

/** Whether none of it was told to the resident yet: then one mark says it of all. */
export const isAllProposal = ({ statements, concerns, actions }: WrittenDown): boolean => {
  const all = [...statements, ...concerns, ...actions]
  return all.length > 0 && all.every((one) => one.proposal)
}

/** What a team wrote down; each is marked when that differs. */
export const Written = (props: { written: WrittenDown }): ReactElement => {
  const { statements, concerns, actions } = props.written
  const isMarked = !isAllProposal(props.written)
  return (
    <Pages wide>
      <ul>
        {statements.map((one) => (
          <Spoken key={one.id} one={one} isMarked={isMarked} />
        ))}
        {concerns.map((one) => (
          <Seen key={one.id} concern={one} isMarked={isMarked} />
        ))}
        {actions.map((one) => (
          <li key={one.id} className="listed">
            <Agreement action={one} marked={isMarked} />
          </li>
        ))}
      </ul>
    </Pages>
  )
}

const Seen = (props: { concern: Concern; isMarked: boolean }): ReactElement => {
  const words = useTexts(beamer).said
  const { badge } = useTexts(proposal)
  const { people, telling } = useInRoom()
  const { concern } = props
  const name = nameOf(people, concern.seenBy, telling.language)
  return (
    <li className="listed">
      <p className="beam-line">{concern.words.trim()}</p>
      <p className="beam-note soft">
        {concern.seenOn === null
          ? words.saw(name)
          : words.sawOn(name, calendarDay(concern.seenOn, telling.language, telling.today))}
      </p>
      {props.isMarked && concern.proposal && (
        <p>
          <span className="badge badge--wait">{badge}</span>
        </p>
      )}
    </li>
  )
}
