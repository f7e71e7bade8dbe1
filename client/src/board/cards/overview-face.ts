import type { Action } from '@samenbord/shared/model'
import { actionSentence, markProposal, type Plan } from '@samenbord/shared/plan'
import { cards, sentences } from '@samenbord/shared/texts'
import { statusBadge } from './entity-faces.ts'
import type { Block, CardFace, CardReading, CardTelling } from './face.ts'

/** With what the overview reads the plan. */
export interface OverviewReading extends CardTelling {
  readonly plan: Pick<Plan, 'goals' | 'actions' | 'roles' | 'reports'>
}

const actionBlock = (action: Action, { plan, people, telling }: CardReading): Block => {
  const { who, when } = actionSentence(plan, people, action, telling)
  const status = statusBadge(plan, action, telling)
  const what = action.words.trim() === '' ? sentences[telling.language].empty : action.words.trim()
  const told = status === undefined ? [] : [status.text]
  return {
    kind: 'words',
    look: 'line',
    lead: markProposal(action, who ?? `${sentences[telling.language].nobody}:`, telling.language),
    text: [what, ...(when === undefined ? [] : [when]), ...told].join(', '),
  }
}

/** The plan in short: what is wished, each with what is done for it, and what else was agreed. */
export const overviewFace = (reading: OverviewReading): CardFace => {
  const { plan, telling } = reading
  const words = cards[telling.language]
  const goals = plan.goals.filter(({ status }) => status !== 'let-go')
  const shown = new Set(goals.map(({ id }) => id))
  const others = plan.actions.filter(({ goal }) => goal === null || !shown.has(goal))
  const blocks: Block[] = goals.flatMap((goal) => [
    {
      kind: 'words',
      look: 'heading',
      text: goal.words.trim() === '' ? sentences[telling.language].empty : goal.words,
    },
    ...plan.actions
      .filter((action) => action.goal === goal.id)
      .map((action) => actionBlock(action, reading)),
  ])
  if (others.length > 0) {
    if (goals.length > 0) blocks.push({ kind: 'words', look: 'heading', text: words.otherActions })
    blocks.push(...others.map((action) => actionBlock(action, reading)))
  }
  if (blocks.length === 0) blocks.push({ kind: 'words', look: 'line', text: words.emptyOverview })
  return {
    view: 'overview',
    sign: { words: words.signs.overview, topic: null },
    status: undefined,
    blocks,
  }
}
