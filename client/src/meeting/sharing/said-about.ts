import type { ParticipantId, SharingAnswer, SharingRule } from '@samenbord/shared/model'
import { answerOn, strictest } from '@samenbord/shared/permission'

/** What was said of what one participant may know. */
export interface SaidAbout {
  /** What this resident said, or the household when nobody of it has a seat. */
  readonly own: SharingRule | undefined
  /** What the other residents said. */
  readonly others: readonly SharingRule[]
  /** What holds today; nothing while nobody has said anything. */
  readonly holds: SharingAnswer | undefined
  /** Whether the residents say different things today. */
  readonly differ: boolean
}

/** What was said about `about`, seen from the resident who speaks now. */
export const saidAbout = (
  rules: readonly SharingRule[],
  about: ParticipantId,
  speaker: ParticipantId | null,
  today: string,
): SaidAbout => {
  const said = rules.filter((rule) => rule.about === about)
  return {
    own: said.find(({ saidBy }) => saidBy === speaker),
    others: said.filter(({ saidBy }) => saidBy !== speaker),
    holds: strictest(said, today),
    differ: new Set(said.map((rule) => answerOn(rule, today))).size > 1,
  }
}
