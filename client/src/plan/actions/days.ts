import type { Day, Due } from '@samenbord/shared/model'
import { daysFrom, nextMonday } from '@samenbord/shared/plan'

/** The quick answers to *wanneer?*, besides a day of one's own. */
export type QuickDue = 'this-week' | 'two-weeks'

const TWO_WEEKS = 14

/** When that is, said on `today`: this week ends before next Monday. */
export const quickDue = (choice: QuickDue, today: Day): Due => {
  switch (choice) {
    case 'this-week':
      return { kind: 'before', day: nextMonday(today) }
    case 'two-weeks':
      return { kind: 'before', day: daysFrom(today, TWO_WEEKS) }
  }
}
