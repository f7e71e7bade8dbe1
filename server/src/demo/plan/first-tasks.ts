import type { Party, ReportStatus } from '@samenbord/shared/model'
import type { Days } from '../days.ts'
import { type Agreed, agree } from './agreeing.ts'
import { type Draft, on } from './draft.ts'
import { actionId, reportId } from './ids.ts'
import type { AtTable } from './people.ts'

/** The day before the second meeting: by then each says how it went. */
const LOOK_BACK = -1

/** What the team agreed to do itself, with the resident not there. His own people were not asked. */
export const firstTasks = (
  { day, first }: Days,
  { fatma, joost, peter, samira }: AtTable,
): readonly Agreed[] => [
  agree(
    'aanbellen',
    null,
    'belt aan, alleen, en vraagt wie Wim erbij wil',
    { does: [samira], hears: [joost, peter] },
    {
      due: { kind: 'before', day: day(-6) },
      lookBack: day(LOOK_BACK),
      weight: 'arranged-help',
      networkDeclined: true,
      fallback: 'Samira schrijft een kaartje en wacht een week.',
    },
  ),
  agree(
    'briefje',
    null,
    'komt niet meer onverwacht, eerst een briefje',
    { does: [peter], hears: [samira] },
    {
      due: { kind: 'from', day: first },
      lookBack: day(LOOK_BACK),
      weight: 'arranged-help',
      networkDeclined: true,
    },
  ),
  agree(
    'geen-brief',
    null,
    'stuurt geen nieuwe brief voordat we Wim spreken',
    { does: [fatma], hears: [samira] },
    {
      due: { kind: 'before', day: day(1) },
      lookBack: day(LOOK_BACK),
      watcher: samira,
      weight: 'arranged-help',
      networkDeclined: true,
    },
  ),
]

/** How it went with those, told between the meetings and at the second. */
export const firstReports = (
  { day, today }: Days,
  { fatma, peter, samira }: AtTable,
): readonly Draft[] => {
  const told = (task: string, status: ReportStatus, by: Party, words: string) => ({
    kind: 'report' as const,
    id: reportId(task),
    action: actionId(task),
    status,
    words,
    by,
  })
  return [
    ...on(day(-8), [told('aanbellen', 'done', samira, 'Wim deed open. Hij wil Greet naast zich.')]),
    ...on(day(LOOK_BACK), [
      told('briefje', 'done', peter, 'Twee briefjes, twee keer deed hij open.'),
      told('geen-brief', 'stuck', fatma, 'De computer stuurde er toch één. Ik zoek uit hoe.'),
    ]),
    ...on(today, [
      {
        ...told(
          'geen-brief',
          'done',
          fatma,
          'Het staat uit. Een brief aan Wim gaat eerst langs mij.',
        ),
        id: reportId('geen-brief-2'),
      },
    ]),
  ]
}
