import { randomBytes } from 'node:crypto'
import { addEntities, orderBehind, setRole } from '@samenbord/shared/document'
import {
  Action,
  ActionId,
  type Entity,
  Goal,
  NEW_ACTION,
  NEW_GOAL,
  NEW_STATEMENT,
  type ParticipantId,
  partyOf,
  Statement,
  Topic,
} from '@samenbord/shared/model'
import type * as Y from 'yjs'
import type { Random } from '../../support/random.ts'

/** How much lies in a plan. */
export interface PlanSize {
  readonly statements: number
  readonly goals: number
  readonly actions: number
}

const WORDS =
  'ik wil graag weer rustig slapen samen bellen brieven openen gang vrij maken Daan zien koken op tijd'.split(
    ' ',
  )

const newId = (): string => randomBytes(16).toString('base64url')

const sentence = (random: Random, length: number): string =>
  Array.from({ length }, () => random.oneOf(WORDS) ?? '').join(' ')

/** Fills a plan with what these people said, want and do. Answers the ids of the actions. */
export const fillPlan = (
  doc: Y.Doc,
  people: readonly ParticipantId[],
  size: PlanSize,
  random: Random,
): ActionId[] => {
  const anyone = () => {
    const id = random.oneOf([...people])
    if (id === undefined) throw new Error('a plan needs people')
    return id
  }
  let last: { readonly id: string; readonly order: string } | undefined
  /** Each behind the one before. */
  const common = () => {
    const placed = { id: newId(), order: orderBehind(last === undefined ? [] : [last]) }
    last = placed
    return { ...placed, madeBy: anyone(), madeAt: '2026-05-12T12:00:00.000Z' }
  }
  const topic = () => random.oneOf([...Topic.options.flatMap((part) => part.options)]) ?? null
  const statements = Array.from({ length: size.statements }, () =>
    Statement.parse({
      ...common(),
      kind: 'statement',
      ...NEW_STATEMENT,
      words: sentence(random, 12),
      topic: topic(),
      by: partyOf({ kind: 'participant', id: anyone() }),
    }),
  )
  const goals = Array.from({ length: size.goals }, (_, index) =>
    Goal.parse({
      ...common(),
      kind: 'goal',
      ...NEW_GOAL,
      words: sentence(random, 7),
      topic: topic(),
      status: 'chosen',
      now: index % 11,
    }),
  )
  const actions = Array.from({ length: size.actions }, (_, index) =>
    Action.parse({
      ...common(),
      kind: 'action',
      ...NEW_ACTION,
      words: sentence(random, 8),
      goal: goals[index % Math.max(1, goals.length)]?.id ?? null,
      due: { kind: 'before', day: `2027-0${1 + (index % 9)}-15` },
    }),
  )
  const all: Entity[] = [...statements, ...goals, ...actions]
  for (let from = 0; from < all.length; from += 50) addEntities(doc, all.slice(from, from + 50))
  for (const { id } of actions) {
    setRole(doc, id, partyOf({ kind: 'participant', id: anyone() }), 'does')
    setRole(doc, id, partyOf({ kind: 'participant', id: anyone() }), 'hears')
  }
  return actions.map(({ id }) => ActionId.parse(id))
}
