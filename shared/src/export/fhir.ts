import type { Action, ActionStatus, Goal, GoalStatus, Party } from '../model/index.ts'
import { partyOf } from '../model/index.ts'
import { inOneLine, nameOf, type Person, partiesWith, reportsOf, statusOf } from '../plan/index.ts'
import { lead as leadTexts, sentences } from '../texts/index.ts'
import type { PlanReading } from './reading.ts'
import type { ExportSource } from './source.ts'

/*
 * HL7 FHIR R4 (4.0.1): a Bundle of type `collection` with CarePlan, CareTeam, Goal, Task, and who they
 * name. See https://hl7.org/fhir/R4/careplan.html and its neighbours.
 */

/** A resource as JSON has it; what makes it valid is tested with a validator that is not ours. */
interface Resource {
  readonly resourceType: string
  readonly id: string
  readonly [field: string]: unknown
}

interface Reference {
  readonly reference: string
  readonly display?: string
}

/** Addresses in a collection must be absolute, and this names no server there is. */
const BASE = 'https://samenbord.invalid/fhir'

const GOAL_STATUS: Readonly<Record<GoalStatus, string>> = {
  idea: 'proposed',
  chosen: 'accepted',
  'under-way': 'active',
  reached: 'completed',
  'let-go': 'cancelled',
}

const TASK_STATUS: Readonly<Record<ActionStatus, string>> = {
  agreed: 'requested',
  running: 'in-progress',
  done: 'completed',
  stuck: 'on-hold',
}

/** Ids of FHIR have no underscore, and ours no full stop: so each stays what it is in every export. */
const idOf = (id: string): string => id.replaceAll('_', '.')

const referTo = ({ resourceType, id }: Resource, display?: string): Reference => ({
  reference: `${resourceType}/${id}`,
  ...(display !== undefined && display !== '' && { display }),
})

/** A text without what XML, which FHIR goes by, cannot hold; nothing when nothing is left. */
const text = (words: string): string | undefined => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  const clean = words.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').trim()
  return clean === '' ? undefined : clean
}

const nameParts = (name: string) => {
  const words = text(inOneLine(name))
  return words === undefined ? {} : { name: [{ text: words }] }
}

/** Who a plan names, as resources, each once. */
const whoIn = ({ plan, people, telling }: PlanReading) => {
  const unknown = sentences[telling.language].unknown
  const members = plan.members.map(
    (member): Resource => ({
      resourceType: 'Patient',
      id: idOf(member.id),
      ...nameParts(people.find(partyOf(member))?.name ?? member.name),
    }),
  )
  const resources = new Map<Person, Resource>()
  plan.members.forEach((member, at) => {
    const person = people.find(partyOf(member))
    const resource = members[at]
    if (person !== undefined && resource !== undefined) resources.set(person, resource)
  })
  return { members, resources, unknown }
}

/** A plan in FHIR. The household as a whole stands in for who it is for when nobody of it is named. */
export const fhirBundle = (reading: PlanReading, source: ExportSource): object => {
  const { content, plan, people, telling } = reading
  const key = idOf(source.sessionId)
  const { members, resources, unknown } = whoIn(reading)
  const entries: Resource[] = [...members]
  const subject: Resource = members[0] ?? {
    resourceType: 'Patient',
    id: `household-${key}`,
    ...nameParts(content.household ?? content.title),
  }
  if (members.length === 0) entries.push(subject)
  const organisations = new Map<string, Resource>()

  const organisation = (name: string): Resource => {
    const key = keyOf(name)
    const known = organisations.get(key)
    if (known !== undefined) return known
    const made: Resource = {
      resourceType: 'Organization',
      id: `organisation-${key}`,
      name: text(name) ?? unknown,
    }
    organisations.set(key, made)
    entries.push(made)
    return made
  }

  const resourceFor = (person: Person): Resource => {
    const known = resources.get(person)
    if (known !== undefined) return known
    const id = idOf(person.party.slice(person.party.indexOf(':') + 1))
    const made: Resource = person.household
      ? { resourceType: 'Patient', id, ...nameParts(person.name) }
      : person.formal
        ? { resourceType: 'Practitioner', id, ...nameParts(person.name) }
        : {
            resourceType: 'RelatedPerson',
            id,
            patient: referTo(subject),
            ...nameParts(person.name),
          }
    resources.set(person, made)
    entries.push(made)
    return made
  }

  const refer = (party: Party): Reference | undefined => {
    const person = people.find(party)
    return person === undefined
      ? undefined
      : referTo(resourceFor(person), text(nameOf(people, party, telling.language)))
  }
  const references = (parties: readonly Party[]): Reference[] =>
    parties.flatMap((party) => refer(party) ?? [])

  const goals = plan.goals.flatMap((goal) => goalResource(goal, subject, refer))
  const carePlan = `plan-${key}`
  const tasks = plan.actions.map((action) =>
    taskResource(action, reading, {
      subject,
      refer,
      references,
      carePlan,
      madeAt: madeAtOf(source),
      agreed: isAgreed(source),
    }),
  )
  const team = careTeam(reading, { id: `team-${key}`, subject, resourceFor, organisation })
  entries.push(team, ...goals, ...tasks, {
    resourceType: 'CarePlan',
    id: carePlan,
    status: isAgreed(source) ? 'active' : 'draft',
    intent: isAgreed(source) ? 'plan' : 'proposal',
    title: text(content.title) ?? unknown,
    subject: referTo(subject),
    created: madeAtOf(source),
    careTeam: [referTo(team)],
    ...(goals.length > 0 && { goal: goals.map((goal) => referTo(goal)) }),
    ...(tasks.length > 0 && { activity: tasks.map((task) => ({ reference: referTo(task) })) }),
  })
  return {
    resourceType: 'Bundle',
    id: carePlan,
    type: 'collection',
    timestamp: madeAtOf(source),
    entry: entries.map((resource) => ({
      fullUrl: `${BASE}/${resource.resourceType}/${resource.id}`,
      resource,
    })),
  }
}

const madeAtOf = (source: ExportSource): string =>
  source.kind === 'agreement' ? source.agreement.agreedAt : source.madeAt

/** What was not discussed with the resident is a proposal, and no plan that anyone carries out. */
const isAgreed = (source: ExportSource): boolean =>
  source.kind === 'agreement' && source.agreement.mode !== 'without-resident'

/** A short key of a name, the same in every export (FNV-1a, 32 bits). */
const keyOf = (name: string): string => {
  let hash = 0x811c9dc5
  for (const letter of name.trim().toLocaleLowerCase('nl')) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  }
  return hash.toString(16)
}

const goalResource = (
  goal: Goal,
  subject: Resource,
  refer: (party: Party) => Reference | undefined,
): Resource[] => {
  const words = text(goal.words)
  if (words === undefined) return []
  const by = goal.wordsOf === null ? undefined : refer(goal.wordsOf)
  const of = goal.whose === null ? undefined : refer(goal.whose)
  return [
    {
      resourceType: 'Goal',
      id: idOf(goal.id),
      lifecycleStatus: GOAL_STATUS[goal.status],
      description: { text: words },
      subject: of?.reference.startsWith('Patient/') === true ? of : referTo(subject),
      ...(by !== undefined && { expressedBy: by }),
    },
  ]
}

const taskResource = (
  action: Action,
  { plan, people, telling }: PlanReading,
  around: {
    readonly subject: Resource
    readonly refer: (party: Party) => Reference | undefined
    readonly references: (parties: readonly Party[]) => Reference[]
    readonly carePlan: string
    readonly madeAt: string
    /** Whether the household agreed to it. */
    readonly agreed: boolean
  },
): Resource => {
  const words = sentences[telling.language]
  const doers = around.references(partiesWith(plan, action.id, 'does'))
  const [owner] = doers
  const { due } = action
  const waits = action.blocker === null ? undefined : text(action.blockerWords)
  const last = reportsOf(plan, action.id).at(-1)
  const notes = [
    ...(text(action.fallback) === undefined ? [] : [words.fallback(inOneLine(action.fallback))]),
    ...(last === undefined ? [] : [text(last.words)]),
    ...(action.watcher === null
      ? []
      : [words.watches(nameOf(people, action.watcher, telling.language))]),
  ].flatMap((note) => (note === undefined ? [] : [{ text: text(note) ?? words.empty }]))
  return {
    resourceType: 'Task',
    id: idOf(action.id),
    basedOn: [{ reference: `CarePlan/${around.carePlan}` }],
    status: action.proposal ? 'draft' : TASK_STATUS[statusOf(plan, action.id)],
    ...(action.blocker !== null && {
      statusReason: { text: words.waitsFor(waits ?? words.blockers[action.blocker]) },
    }),
    intent: action.proposal || !around.agreed ? 'proposal' : 'plan',
    description: text(action.words) ?? words.empty,
    for: referTo(around.subject),
    authoredOn: action.madeAt,
    lastModified: around.madeAt,
    ...(owner !== undefined && { owner }),
    ...(notes.length > 0 && { note: notes }),
    ...((due !== null || doers.length > 0) && {
      restriction: {
        ...(due !== null && {
          period: due.kind === 'from' ? { start: due.day } : { end: due.day },
        }),
        ...(doers.length > 0 && { recipient: doers }),
      },
    }),
  }
}

const careTeam = (
  { content, people, telling }: PlanReading,
  around: {
    readonly id: string
    readonly subject: Resource
    readonly resourceFor: (person: Person) => Resource
    readonly organisation: (name: string) => Resource
  },
): Resource => {
  const words = sentences[telling.language]
  const lead = content.lead.lead
  const participant = people.everyone
    .filter((person) => person.participant !== undefined)
    .map((person) => ({
      ...(text(person.discipline ?? '') !== undefined && {
        role: [{ text: text(person.discipline ?? '') }],
      }),
      member: referTo(around.resourceFor(person), text(person.name)),
      // Only a practitioner can be there for another (ctm-1).
      ...(person.organisation !== undefined &&
        person.formal && {
          onBehalfOf: referTo(around.organisation(person.organisation)),
        }),
    }))
  const leader = people.everyone.find((person) => person.participant === lead && lead !== null)
  return {
    resourceType: 'CareTeam',
    id: around.id,
    status: 'active',
    name: text(content.title) ?? words.unknown,
    subject: referTo(around.subject),
    ...(participant.length > 0 && { participant }),
    ...(leader !== undefined && {
      note: [
        {
          text: leadTexts[telling.language].is(nameOf(people, leader.party, telling.language)),
        },
      ],
    }),
  }
}
