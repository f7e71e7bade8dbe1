import { canonicalJson } from '../../agreement/canonical.ts'
import {
  type Agreement,
  CrisisCardId,
  type Entity,
  type ExportPart,
  ExportPart as ExportParts,
  ObligationId,
  ParticipantId,
  type PlanContent,
  PlanContent as PlanContents,
  partyOf,
  ScaleId,
  SessionId,
  Sha256,
} from '../../model/index.ts'
import {
  action,
  concern,
  contact,
  goal,
  member,
  named,
  party,
  report,
  samira,
  statement,
  tie,
  wim,
} from '../../model/test-support/plan-entities.ts'
import type { ExportSource, ExportWishes } from '../source.ts'

const padded = (name: string): string => name.padEnd(22, '-')

const aSession = SessionId.parse(padded('session'))
const TODAY = '2026-05-12'

const common = { order: 'a0', madeBy: samira, madeAt: '2026-05-12T12:00:00.000Z' }

/** A plan in which nobody wrote anything. */
export const emptyContent: PlanContent = {
  title: 'Weer lucht in huis',
  household: 'Kastanje',
  people: [],
  lead: { lead: null, deputy: null },
  entities: [],
  roles: [],
  rolesLater: [],
  interests: [],
}

/** A plan in which every field holds these words. */
export const filledContent = (words: string): PlanContent => {
  const wimAtHome = member(1, words, { participant: wim })
  const home = partyOf(wimAtHome)
  const lotte = named(1, words, { askedBy: party(samira) })
  const wish = goal(1, words, { whose: home, wordsOf: home, nowWords: words, topic: 'network' })
  const does = action(1, words, {
    goal: wish.id,
    due: { kind: 'before', day: '2026-05-20' },
    lookBack: '2026-05-26',
    watcher: party(samira),
    weight: 'people-around',
    blocker: 'money',
    blockerWords: words,
    fallback: words,
    takesOverUntil: '2026-06-01',
  })
  const proposed = action(2, words, { order: 'a1', proposal: true })
  const greet = contact(1, words, {
    relation: words,
    gives: words,
    receives: words,
    wish: words,
    note: words,
    place: { sector: 'community', ring: 'close', spot: null },
    mayAsk: 'yes',
    involve: 'yes',
  })
  const entities: Entity[] = [
    wimAtHome,
    lotte,
    statement(1, words, { topic: 'network', by: home }),
    {
      ...common,
      kind: 'scale',
      id: ScaleId.parse(padded('scale')),
      by: home,
      topic: null,
      now: 3,
      wished: 7,
      words,
    },
    wish,
    does,
    proposed,
    report(1, { action: does.id, status: 'running', words }),
    concern(1, words, { seenOn: '2026-05-01' }),
    {
      ...common,
      kind: 'obligation',
      id: ObligationId.parse(padded('obligation')),
      words,
      from: words,
      why: words,
    },
    {
      ...common,
      kind: 'crisis-card',
      id: CrisisCardId.parse(padded('crisis')),
      whose: home,
      signs: words,
      call: words,
      stepsIn: words,
    },
    greet,
    tie(1, 'household', `contact:${greet.id}`, {
      quality: 'strong',
      direction: 'both',
      note: words,
    }),
  ]
  return PlanContents.parse({
    title: 'Weer lucht in huis',
    household: 'Kastanje',
    people: [
      {
        id: samira,
        name: 'Samira',
        kind: 'professional',
        organisation: 'Buurtteam Noord',
        discipline: 'maatschappelijk werk',
        reach: '06 0000 0012',
      },
      { id: wim, name: 'Wim', kind: 'resident', organisation: null, discipline: null, reach: null },
    ],
    lead: { lead: samira, deputy: null },
    entities,
    roles: [
      { task: does.id, party: home, role: 'does' },
      { task: does.id, party: party(samira), role: 'hears' },
      { task: proposed.id, party: partyOf(lotte), role: 'does' },
    ],
    rolesLater: [{ task: does.id, party: party(samira), role: 'does' }],
    interests: [],
  })
}

/** Words with which someone could try to break out of a file. */
export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script> & "aanhaling" \'enkel\' ]]> {\\rtf1} \\input',
  '=HYPERLINK("http://kwaad.example";"klik")',
  'a,b;c\t"d"\r\nBEGIN:VEVENT\r\nSUMMARY:vals\nX\\n',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(4),
  'שלום עולם مرحبا بالعالم',
  '👩🏽‍👧‍👦 🇳🇱 ☕',
  'stuur\u0000teken\u0007\u001b[31m\u202erood\u200b\ufeff',
  '\ud800 los',
]

export const draftOf = (content: PlanContent): ExportSource => ({
  kind: 'draft',
  sessionId: aSession,
  content,
  madeAt: '2026-05-12T13:00:00.000Z',
})

export const wishesFor = (
  more: Partial<ExportWishes> = {},
  parts: readonly ExportPart[] = ExportParts.options,
): ExportWishes => ({
  reader: { kind: 'team' },
  parts,
  language: 'nl',
  address: 'u',
  today: TODAY,
  notFor: [],
  ...more,
})

/** An agreement to this plan, at which someone sat of whom the plan says nothing. */
export const agreementOf = (
  content: PlanContent,
  more: Partial<Agreement> = {},
): Extract<ExportSource, { kind: 'agreement' }> => {
  const fatma = ParticipantId.parse(padded('fatma'))
  const agreement: Agreement = {
    format: 'samenbord-agreement',
    version: 1,
    number: 2,
    agreedAt: '2026-05-12T13:00:00.000Z',
    closedBy: samira,
    meeting: null,
    mode: 'with-resident',
    present: [samira, fatma],
    said: [
      {
        by: partyOf({ kind: 'participant', id: fatma }),
        word: 'yes',
        reason: null,
        notThese: [],
        notedBy: null,
        saidAt: '2026-05-12T13:00:00.000Z',
      },
    ],
    people: [
      {
        id: fatma,
        name: 'Fatma',
        kind: 'professional',
        organisation: 'Werk en Inkomen',
        discipline: 'uitkering',
        reach: null,
      },
    ],
    proposal: Sha256.parse('a'.repeat(64)),
    content,
    ...more,
  }
  return {
    kind: 'agreement',
    sessionId: aSession,
    agreement,
    hash: Sha256.parse('b'.repeat(64)),
    canonical: canonicalJson(agreement),
  }
}
