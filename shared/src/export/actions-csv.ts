import { writeCsv } from '../csv/index.ts'
import type { Action, Party, Role } from '../model/index.ts'
import { actionSentence, inOneLine, namesOf, partiesWith, statusOf } from '../plan/index.ts'
import { calendarDay, exportFiles, sentences } from '../texts/index.ts'
import type { PlanReading } from './reading.ts'

/** The actions as a CSV file: one row for each, with the names as the plan has them. */
export const actionsCsv = (reading: PlanReading): string => {
  const columns = exportFiles[reading.telling.language].actions
  const keys = Object.keys(columns)
  const rows = reading.plan.actions.map((action) => {
    const cells: Readonly<Record<string, string>> = cellsOf(action, reading)
    return keys.map((key) => cells[key] ?? '')
  })
  return writeCsv([Object.values(columns), ...rows])
}

type Column = keyof (typeof exportFiles)['nl']['actions']

const cellsOf = (
  action: Action,
  { plan, people, telling, standing }: PlanReading,
): Readonly<Record<Column, string>> => {
  const { language, today } = telling
  const words = exportFiles[language]
  const names = (parties: readonly Party[]) => namesOf(people, parties, language) ?? ''
  const having = (role: Role) => names(partiesWith(plan, action.id, role))
  const said = actionSentence(plan, people, action, telling)
  const waits = inOneLine(action.blockerWords)
  const goal = plan.goals.find(({ id }) => id === action.goal)
  return {
    id: action.id,
    what: inOneLine(action.words),
    who: having('does'),
    toAsk: said.toAsk.join('; '),
    due: said.when ?? '',
    dueDay: action.due?.day ?? '',
    watcher: action.watcher === null ? '' : names([action.watcher]),
    decides: having('decides'),
    thinksAlong: having('thinks-along'),
    hears: having('hears'),
    lookBack: action.lookBack === null ? '' : calendarDay(action.lookBack, language, today),
    goal: inOneLine(goal?.words ?? ''),
    weight: action.weight === null ? '' : sentences[language].weights[action.weight],
    status: sentences[language].statuses[statusOf(plan, action.id)],
    waitsFor:
      action.blocker === null
        ? ''
        : waits === ''
          ? sentences[language].blockers[action.blocker]
          : waits,
    fallback: inOneLine(action.fallback),
    proposal: action.proposal ? words.yes : '',
    standing,
  }
}
