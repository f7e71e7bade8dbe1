import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ExportName, PlanContent, partyOf } from '@samenbord/shared/model'
import { openWorkshop } from '../../server/src/export/workshop.ts'
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

/** The middle one. */
const median = (samples: readonly number[]): number =>
  [...samples].sort((a, b) => a - b)[Math.floor(samples.length / 2)] ?? 0

// As the server has them made: in a thread, and read as they come.
const folder = mkdtempSync(join(tmpdir(), 'exports-'))
const workshop = openWorkshop(folder)
const source = draftOf(large())
const figures: Record<string, number | string> = {}
const asker = { signal: new AbortController().signal, measure: () => {} }
let mostMemory = 0
for (const name of ExportName.options) {
  const first: number[] = []
  const total: number[] = []
  let size = 0
  let outcome = ''
  for (let run = 0; run < numbers.runs; run++) {
    const began = performance.now()
    const file = await workshop.file({ name, source, wishes: wishesFor() }, asker)
    if (!file.ok) {
      outcome = file.reason
      continue
    }
    let bytes = 0
    for await (const piece of file.body) {
      if (bytes === 0) first.push(performance.now() - began)
      bytes += piece.length
    }
    total.push(performance.now() - began)
    size = bytes
    mostMemory = Math.max(mostMemory, process.memoryUsage().rss)
  }
  figures[`${name}, first byte, median ms`] = median(first)
  figures[`${name}, whole, median ms`] = median(total)
  figures[`${name}, kB`] = outcome === '' ? Math.round(size / 1024) : outcome
}
figures['most memory after a file, MB'] = Math.round(mostMemory / 1024 / 1024)
workshop.close()
rmSync(folder, { recursive: true })
report(
  `Files of a plan of ${numbers.goals} goals, ${numbers.actions} actions and ${numbers.contacts} contacts`,
  json,
  figures satisfies Figures,
)
