import { ExportName, PlanContent, partyOf } from '@samenbord/shared/model'
import { makeFile } from '../../server/src/export/make-file.ts'
import { draftOf, filledContent, wishesFor } from '../../shared/src/export/test-support/contents.ts'
import { action, contact, goal, tie } from '../../shared/src/model/test-support/plan-entities.ts'
import { readArguments } from './report/arguments.ts'
import { type Figures, report } from './report/report.ts'

const { json, numbers } = readArguments({ goals: 60, actions: 200, contacts: 60, runs: 3 })

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 2)
const orderOf = (at: number): string => `a${String(at).padStart(4, '0')}1`

/** A plan as large as any table has made, and larger. */
const large = (): PlanContent => {
  const small = filledContent('belt de gemeente over de huur en vraagt om een brief')
  const goals = upTo(numbers.goals).map((at) =>
    goal(at, `Wens ${at}: weer rust in huis en geld om van te leven`, { order: orderOf(at) }),
  )
  const actions = upTo(numbers.actions).map((at) =>
    action(at, `belt nummer ${at} en maakt een afspraak voor de week erna`, {
      order: orderOf(at),
      goal: goals[at % goals.length]?.id ?? null,
      due: { kind: 'before', day: '2026-06-01' },
      lookBack: '2026-06-15',
      fallback: 'dan bellen we samen nog een keer',
    }),
  )
  const contacts = upTo(numbers.contacts).map((at) =>
    contact(at, `Iemand ${at}`, {
      order: orderOf(at),
      place: {
        sector: (['family', 'friends', 'community', 'care'] as const)[at % 4] ?? 'family',
        ring: (['very-close', 'close', 'further'] as const)[at % 3] ?? 'close',
        spot: null,
      },
      relation: 'kent elkaar van vroeger',
    }),
  )
  const ties = contacts.map(({ id }, at) =>
    tie(at + 2, 'household', `contact:${id}`, { quality: 'ordinary' }),
  )
  const [member] = small.entities
  if (member?.kind !== 'member') throw new Error('the household comes first')
  return PlanContent.parse({
    ...small,
    entities: [...small.entities, ...goals, ...actions, ...contacts, ...ties],
    roles: [
      ...small.roles,
      ...actions.map(({ id }) => ({ task: id, party: partyOf(member), role: 'does' })),
    ],
  })
}

const source = draftOf(large())
const figures: Record<string, number | string> = {}
for (const name of ExportName.options) {
  const took: number[] = []
  let size = 0
  let outcome = ''
  for (let run = 0; run < numbers.runs; run++) {
    const began = performance.now()
    const file = await makeFile({ name, source, wishes: wishesFor() })
    took.push(performance.now() - began)
    if (file.ok) size = file.bytes.length
    else outcome = file.reason
  }
  took.sort((a, b) => a - b)
  figures[`${name}, median ms`] = took[Math.floor(took.length / 2)] ?? 0
  figures[`${name}, kB`] = outcome === '' ? Math.round(size / 1024) : outcome
}
figures['memory after all of them, MB'] = Math.round(process.memoryUsage().rss / 1024 / 1024)
report(
  `Files of a plan of ${numbers.goals} goals, ${numbers.actions} actions and ${numbers.contacts} contacts`,
  json,
  figures satisfies Figures,
)
