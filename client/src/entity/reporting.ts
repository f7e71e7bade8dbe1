import type { ActionId, ActionStatus, Party, ReportStatus } from '@samenbord/shared/model'
import type { SharedPlan } from '../sync/index.ts'

/** What can be said of an action that goes like this, in the order of the buttons. */
export const REPORTS: readonly ReportStatus[] = ['done', 'running', 'stuck']

/** Whether a status is one that someone reports; that it is agreed, nobody does. */
export const isReported = (status: ActionStatus): status is ReportStatus => status !== 'agreed'

/** Says how an action goes. */
export const report = (
  shared: SharedPlan,
  action: ActionId,
  status: ReportStatus,
  words: string,
  by: Party,
): void => {
  shared.add('report', { action, status, words: words.trim(), by })
}
