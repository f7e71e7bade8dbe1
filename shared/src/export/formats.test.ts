import { describe, expect, test } from 'vitest'
import { canonicalJson, PlanFile, planIn } from '../agreement/index.ts'
import { readCsv } from '../csv/index.ts'
import { type PlanContent, SessionId } from '../model/index.ts'
import {
  actionsCalendar,
  actionsCsv,
  contentFor,
  type ExportSource,
  partText,
  planJson,
  readingFor,
  rolesCsv,
} from './index.ts'
import {
  agreementOf,
  draftOf,
  emptyContent,
  filledContent,
  HOSTILE,
  wishesFor,
} from './test-support/contents.ts'

const reading = (content: PlanContent) => readingFor(draftOf(content), wishesFor())
const cells = (csv: string) => readCsv(csv).rows.map(({ cells }) => cells)

describe('the lists of a plan', () => {
  test('have a row for each action, with who, when and what else was agreed', () => {
    const [head, first, second] = cells(actionsCsv(reading(filledContent('belt de gemeente'))))
    const row = Object.fromEntries((head ?? []).map((name, at) => [name, first?.[at]]))
    expect(row).toMatchObject({
      Wat: 'belt de gemeente',
      Wie: 'belt de gemeente',
      Wanneer: 'vóór 20 mei',
      Datum: '2026-05-20',
      'Wie let erop': 'Samira',
      'Wie hoort hoe het ging': 'Samira',
      'Hoe het gaat': 'loopt',
    })
    expect(second?.slice(-2)).toEqual(['ja', 'Concept, nog niet afgesproken'])
  })

  test('of roles say who does what now, and what is to change', () => {
    const [head, first] = cells(rolesCsv(reading(filledContent('belt'))))
    expect(head?.slice(0, 3)).toEqual(['Taak', 'belt', 'Samira'])
    expect(first?.slice(0, 4)).toEqual(['belt', 'doet', 'hoort; straks: doet', ''])
  })

  test.each(HOSTILE)('keep their rows and columns whatever stands in them: %j', (words) => {
    const plan = reading(filledContent(words))
    for (const list of [actionsCsv(plan), rolesCsv(plan)]) {
      const rows = cells(list)
      expect(rows).toHaveLength(3)
      expect(new Set(rows.map((row) => row.length)).size).toBe(1)
    }
  })

  test('never hold a cell that a spreadsheet would calculate', () => {
    const list = actionsCsv(reading(filledContent('=1+1')))
    expect(list).not.toMatch(/(^|;)"?=/m)
  })
})

describe('plan.json', () => {
  const plans: [what: string, content: PlanContent][] = [
    ['every field filled', filledContent('gewone woorden')],
    ['nothing in it', emptyContent],
    ...HOSTILE.map((words): [string, PlanContent] => [JSON.stringify(words), filledContent(words)]),
  ]

  test.each(plans)('gives back a plan as it was: %s', (_, content) => {
    const given = contentFor(content, wishesFor())
    const file = PlanFile.parse(JSON.parse(planJson(draftOf(content), given)))
    expect(canonicalJson(planIn(file))).toBe(canonicalJson(content))
  })
})

test('the days of a session that began as a copy are other days in a calendar', () => {
  const stamp = new Date('2026-05-12T13:00:00.000Z')
  const source = draftOf(filledContent('belt'))
  const copy = { ...source, sessionId: SessionId.parse('copy'.padEnd(22, '-')) }
  const uids = (of: ExportSource): string[] =>
    actionsCalendar(readingFor(of, wishesFor()), of, stamp).match(/^UID:.*$/gm) ?? []
  expect(uids(source)).toHaveLength(2)
  expect(uids(source)).toEqual(uids({ ...source }))
  expect(new Set([...uids(source), ...uids(copy)]).size).toBe(4)
})

test('the part in an agreement is of the day it was agreed on, whenever it is read', () => {
  const reader = { kind: 'organisation', organisation: 'Buurtteam Noord' } as const
  const wishes = wishesFor({ reader, today: '2026-11-26' })
  const part = partText(readingFor(agreementOf(filledContent('belt')), wishes), wishes)
  expect(part).toContain('12 mei')
  expect(part).not.toContain('26 november')
})
