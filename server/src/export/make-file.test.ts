import { PLAN_FILE_SCHEMA } from '@samenbord/shared/agreement'
import { planDocument, readingFor } from '@samenbord/shared/export'
import { ExportName, type PlanContent } from '@samenbord/shared/model'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { Fhir } from 'fhir'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import {
  agreementOf,
  draftOf,
  emptyContent,
  filledContent,
  HOSTILE,
  wishesFor,
} from '../../../shared/src/export/test-support/contents.ts'
import { type FileWork, makeFile } from './make-file.ts'
import { wholeFile } from './test-support/whole-file.ts'

const madeOf = (work: FileWork) => wholeFile((to) => makeFile(work, to))

const bytesOf = async (name: ExportName, content: PlanContent): Promise<Uint8Array> => {
  const file = await madeOf({ name, source: draftOf(content), wishes: wishesFor() })
  if (!file.ok) throw new Error(file.reason)
  return file.bytes
}
const textOf = async (name: ExportName, content: PlanContent) =>
  new TextDecoder().decode(await bytesOf(name, content))

const plans: [what: string, content: PlanContent][] = [
  ['every field filled', filledContent('belt de gemeente')],
  ['nothing in it', emptyContent],
  ...HOSTILE.map((words): [string, PlanContent] => [JSON.stringify(words), filledContent(words)]),
]

describe('a calendar', () => {
  const events = async (content: PlanContent) => {
    const calendar = new ICAL.Component(ICAL.parse(await textOf('actions.ics', content)))
    return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
  }

  test.each(plans)('can be read by another program, and holds its days: %s', async (_, content) => {
    const found = await events(content)
    expect(found.map(({ startDate }) => startDate.toString())).toEqual(
      content === emptyContent ? [] : ['2026-05-20', '2026-05-26'],
    )
  })

  test('names each day the same in every export, so that a next one changes it', async () => {
    const [first, next] = [
      await events(filledContent('belt morgen')),
      await events(filledContent('belt overmorgen')),
    ]
    expect(next.map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid))
    expect(next[0]?.summary).toBe('belt overmorgen')
  })
})

describe('FHIR', () => {
  test.each(plans)('is valid by a validator that is not ours: %s', async (_, content) => {
    const { valid, messages } = new Fhir().validate(
      JSON.parse(await textOf('fhir.json', content)),
      { errorOnUnexpected: true },
    )
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(valid).toBe(true)
  })

  test('says whose words a goal is in, and refers to nobody who is not there', async () => {
    const bundle = JSON.parse(await textOf('fhir.json', filledContent('weer rust')))
    const resources: { resourceType: string; id: string; expressedBy?: object }[] =
      bundle.entry.map(({ resource }: { resource: object }) => resource)
    const there = new Set(resources.map(({ resourceType, id }) => `${resourceType}/${id}`))
    const asked = [...JSON.stringify(bundle).matchAll(/"reference":"([^"]+)"/g)].map(([, to]) => to)
    expect(asked.filter((to) => !there.has(to ?? ''))).toEqual([])
    const goal = resources.find(({ resourceType }) => resourceType === 'Goal')
    expect(goal?.expressedBy).toMatchObject({ display: 'weer rust' })
  })
})

test.each(plans)('plan.json keeps to the schema that is published: %s', async (_, content) => {
  const validate = new Ajv2020({ strict: false, formats: {}, validateFormats: false }).compile(
    PLAN_FILE_SCHEMA,
  )
  validate(JSON.parse(await textOf('plan.json', content)))
  expect(validate.errors).toBeNull()
})

test.each(HOSTILE)('a drawing of %j is one drawing, in which nothing runs', async (words) => {
  const svg = await textOf('network.svg', filledContent(words))
  expect(svg.match(/<svg\b/g)).toHaveLength(1)
  expect(svg).not.toMatch(/<script|\son\w+=|javascript:/i)
})

test('of a plan without people or actions there are no lists and no drawing', async () => {
  for (const name of ['actions.csv', 'roles.csv', 'contacts.csv', 'network.svg'] as const) {
    const made = await madeOf({ name, source: draftOf(emptyContent), wishes: wishesFor() })
    expect(made).toEqual({ ok: false, reason: 'export-empty' })
  }
})

test('the part of an organisation holds what it does and hears, and nothing else', async () => {
  const made = await madeOf({
    name: 'part.txt',
    source: draftOf(filledContent('belt de gemeente')),
    wishes: wishesFor({ reader: { kind: 'organisation', organisation: 'Buurtteam Noord' } }),
  })
  if (!made.ok) throw new Error(made.reason)
  const text = new TextDecoder().decode(made.bytes)
  expect(text).toContain('Hier let ik op')
  expect(text).not.toContain('Nog niet duidelijk wie')
})

describe('of an agreement', () => {
  const source = agreementOf(filledContent('belt de gemeente'))
  const made = async (name: ExportName, organisation?: string): Promise<string> => {
    const reader =
      organisation === undefined
        ? ({ kind: 'team' } as const)
        : ({ kind: 'organisation', organisation } as const)
    const file = await madeOf({ name, source, wishes: wishesFor({ reader }) })
    return file.ok ? new TextDecoder().decode(file.bytes) : ''
  }
  const texts = ExportName.options.filter((name) => /json|csv|ics|svg|txt/.test(name))

  test('an organisation hears of nobody who was there and has nothing to do with its part', async () => {
    for (const name of texts)
      expect(await made(name, 'Buurtteam Noord')).not.toMatch(/Fatma|Werk en/)
  })

  test('who was there and said something keeps the name, and gets no task for it', async () => {
    expect(await made('roles.csv')).not.toContain('Fatma')
    const pdf = planDocument(source, readingFor(source, wishesFor()), wishesFor(), undefined)
    expect(JSON.stringify(pdf.blocks)).toContain('Erbij waren: Samira en Fatma.')
  })

  test('every text says of which agreement it is, and of a draft that it is one', async () => {
    for (const name of [
      'actions.csv',
      'roles.csv',
      'actions.ics',
      'network.svg',
      'part.txt',
    ] as const) {
      expect(await made(name)).toContain('Vastgelegd plan 2')
      expect(await textOf(name, filledContent('belt'))).toContain('Concept')
    }
  })

  test('what the resident has not heard is a proposal in FHIR, and nothing that is carried out', async () => {
    const untold = agreementOf(filledContent('belt'), { mode: 'without-resident' })
    const file = await madeOf({ name: 'fhir.json', source: untold, wishes: wishesFor() })
    const text = file.ok ? new TextDecoder().decode(file.bytes) : ''
    expect(text).toContain('"status":"draft","intent":"proposal"')
  })
})
