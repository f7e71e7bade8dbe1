import { agendaPhase, stepNow } from '@samenbord/shared/agenda'
import type { Agenda, Guide, Poll, ScaleQuestion, Step } from '@samenbord/shared/model'
import type { TableFacts } from '../sync/index.ts'

/** What the big screen is about now. */
export type OnScreen =
  | { readonly kind: 'poll'; readonly poll: Poll }
  | { readonly kind: 'scale-question'; readonly question: ScaleQuestion }
  | { readonly kind: 'guide'; readonly guide: Guide }
  | { readonly kind: 'step'; readonly step: Step; readonly agenda: Agenda }
  | { readonly kind: 'before' }
  | { readonly kind: 'between' }
  | { readonly kind: 'after' }

/** Answers that were shown in a step before this one are no longer what the table is about. */
const isPast = (asked: Poll | ScaleQuestion, agenda: Agenda | null): boolean =>
  asked.state === 'shown' &&
  agenda !== null &&
  agenda.since !== null &&
  Date.parse(asked.askedAt) < Date.parse(agenda.since)

/** What was put to the table last goes before the step it was asked in. */
export const onScreen = (
  facts: Pick<TableFacts, 'agenda' | 'poll' | 'scaleQuestion' | 'guide'>,
): OnScreen => {
  const { agenda, guide } = facts
  const asked: OnScreen[] = []
  if (facts.poll !== null && !isPast(facts.poll, agenda)) {
    asked.push({ kind: 'poll', poll: facts.poll })
  }
  if (facts.scaleQuestion !== null && !isPast(facts.scaleQuestion, agenda)) {
    const question: OnScreen = { kind: 'scale-question', question: facts.scaleQuestion }
    const polled = facts.poll !== null && facts.poll.askedAt > facts.scaleQuestion.askedAt
    if (polled) asked.push(question)
    else asked.unshift(question)
  }
  const [first] = asked
  if (first !== undefined) return first
  if (guide !== null) return { kind: 'guide', guide }
  if (agenda === null) return { kind: 'before' }
  const step = stepNow(agenda)
  if (step !== undefined) return { kind: 'step', step, agenda }
  const phase = agendaPhase(agenda)
  return phase === 'at-step' ? { kind: 'between' } : { kind: phase }
}
