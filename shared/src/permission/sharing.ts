import type { ParticipantKind, SharingAnswer, SharingRule } from '../model/index.ts'

/** How long after the last resident has gone *only when I am there* still holds, in milliseconds. */
export const RESIDENT_GRACE_MS = 5 * 60 * 1000

/** Whether someone may know what the table knows, and if not, why. */
export type Knowing = 'open' | 'not-shared' | 'resident-away'

/** From loose to strict. */
const STRICTNESS: Record<SharingAnswer, number> = { yes: 0, 'when-present': 1, no: 2 }

/** What a rule says on this day: leave that has run out is no leave any more. */
export const answerOn = (
  { answer, until }: { readonly answer: SharingAnswer; readonly until?: string | null },
  today: string,
): SharingAnswer => (until != null && until < today ? 'no' : answer)

/**
 * What the household lets one participant know, by the rules about that participant: where residents
 * differ, the strictest holds. Undefined while nobody has said anything.
 */
export const strictest = (
  rules: readonly SharingRule[],
  today: string,
): SharingAnswer | undefined =>
  rules
    .map((rule) => answerOn(rule, today))
    .reduce<SharingAnswer | undefined>(
      (strict, answer) =>
        strict === undefined || STRICTNESS[answer] > STRICTNESS[strict] ? answer : strict,
      undefined,
    )

/** Whether one answer lets someone know more than another. */
export const isLooser = (answer: SharingAnswer, than: SharingAnswer): boolean =>
  STRICTNESS[answer] < STRICTNESS[than]

/**
 * Whether a participant may know what the table knows: residents always, others by what the residents
 * said. Who was not spoken of yet was let in by the coordinator, and sees the question itself.
 */
export const knowing = (
  kind: ParticipantKind,
  rules: readonly SharingRule[],
  now: { readonly today: string; readonly residentIsNear: boolean },
): Knowing => {
  if (kind === 'resident') return 'open'
  switch (strictest(rules, now.today)) {
    case 'no':
      return 'not-shared'
    case 'when-present':
      return now.residentIsNear ? 'open' : 'resident-away'
    default:
      return 'open'
  }
}
