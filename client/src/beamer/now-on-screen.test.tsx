// @vitest-environment happy-dom
import {
  Agenda,
  CheckOut,
  LegalBasis,
  MeetingId,
  NEW_ACTION,
  NEW_GOAL,
  NEW_STATEMENT,
  NOTHING_SAID,
  type PlanContent,
  ProfileCard,
  ProposalId,
  partyOf,
  Round,
  ScaleQuestion,
  SharingRule,
  type StepKind,
} from '@samenbord/shared/model'
import { everyEntity, type Plan } from '@samenbord/shared/plan'
import { describe, expect, test } from 'vitest'
import { factsFor, someone } from '../ui/test-support/people.ts'
import { serve } from '../ui/test-support/server.ts'
import { bigScreen } from './test-support/big-screen.tsx'

const idOf = (name: string): string => name.padEnd(22, '_')
const samira = someone('Samira', { access: 'coordinate', organisation: 'Buurtteam Noord' })
const wim = someone('Wim', { kind: 'resident' })
const joost = someone('Joost', { present: false })
const ofWim = partyOf({ kind: 'participant', id: wim.id })
const ofSamira = partyOf({ kind: 'participant', id: samira.id })
const NOW = '2026-05-12T12:00:00.000Z'

const at = (kind: StepKind, mode: Agenda['mode'] = 'with-resident'): Agenda =>
  Agenda.parse({
    version: 1,
    mode,
    steps: [
      {
        id: idOf(kind),
        kind,
        method: kind === 'method' ? 'wonder-question' : null,
        minutes: 5,
        state: 'to-come',
        spent: 0,
      },
    ],
    current: idOf(kind),
    since: NOW,
    noteTaker: null,
  })

const seen = (kind: StepKind, told: Parameters<typeof bigScreen>[2] = {}) =>
  bigScreen(samira, [wim, joost], { agenda: at(kind), ...told })

/** The plan as it would be frozen. */
const contentIn = (plan: Plan): PlanContent => ({
  title: 'Weer lucht in huis',
  household: 'Kastanje',
  people: [],
  lead: { lead: null, deputy: null },
  entities: everyEntity(plan),
  roles: [],
  rolesLater: [],
  interests: [],
})

describe('the big screen', () => {
  test('follows the step of the table, and says what it is about and who meets', async () => {
    const screen = await bigScreen(samira, [wim, joost])
    expect(screen.words()).toContain('Zo beginnen we')
    expect(screen.words()).toContain('Wim')
    await screen.tell({ agenda: at('wishes') })
    expect(screen.all('h1')[0]?.textContent).toBe('Wat wil je anders?')
    expect(screen.words()).toContain('Weer lucht in huis, Kastanje')
    await screen.tell({ agenda: at('method') })
    expect(screen.all('h1')[0]?.textContent).toBe('De wondervraag')
  })

  test('shows the question large as long as nothing was said in the step', async () => {
    const screen = await seen('wishes')
    expect(screen.all('.beam__body .beam-hero').map((one) => one.textContent)).toEqual([
      'Zeg het in je eigen woorden. Eén ding is genoeg.',
    ])
    expect(screen.all('.beam__ask')).toHaveLength(0)
    await screen.doing(() => {
      screen.table.plan.add('goal', {
        ...NEW_GOAL,
        words: 'Weer fietsen',
        whose: ofWim,
        wordsOf: ofWim,
      })
    })
    expect(screen.all('.beam__alone')).toHaveLength(0)
    expect(screen.all('.beam__ask')).toHaveLength(1)
  })

  test('says who is who, and keeps who was here when a phone goes to sleep', async () => {
    const card = ProfileCard.parse({
      ...NOTHING_SAID,
      participantId: samira.id,
      introduction: 'Ik let op de tijd.',
      reach: '06 000 11 22',
      dutyToReport: 'Gevaar voor een kind.',
      notedBy: null,
    })
    const screen = await seen('welcome', { profileCards: [card] })
    expect(screen.words()).toContain('Samira, Buurtteam NoordIk let op de tijd.')
    expect(screen.words()).not.toContain('06 000 11 22')
    expect(screen.words()).toContain('Moet doorgeven: Gevaar voor een kind.')
    expect(screen.words()).not.toContain('Joost')
    await screen.tell({ participants: [samira, { ...wim, present: false }, joost] })
    expect(screen.all('.who-is-who__one')).toHaveLength(2)
  })

  test('asks who may know what, and shows nobody’s answer', async () => {
    const rule = SharingRule.parse({
      answer: 'no',
      about: joost.id,
      saidBy: wim.id,
      notedBy: null,
      saidAt: NOW,
    })
    const legalBasis = LegalBasis.parse({
      words: 'De rechter vraagt dit.',
      decidedBy: 'Kinderrechter',
      statedBy: samira.id,
      statedAt: NOW,
    })
    const screen = await seen('sharing', { sharing: [rule], legalBasis })
    expect(screen.words()).toContain('Wim kiest wie mag weten wat hier gezegd wordt.')
    expect(screen.words()).toContain('De rechter vraagt dit.Besloten door: Kinderrechter.')
    expect(screen.words()).not.toContain('Joost')
  })

  test('shows the household’s own words first and largest', async () => {
    const screen = await seen('how-is-it')
    await screen.doing(() => {
      const said = { ...NEW_STATEMENT, topic: 'day' as const }
      screen.table.plan.add('statement', { ...said, words: 'De huur loopt.', by: ofSamira })
      screen.table.plan.add('statement', { ...said, words: 'Ik slaap slecht.', by: ofWim })
      screen.table.plan.add('statement', {
        ...said,
        words: 'Wat weten wij niet?',
        aspect: 'our-question',
        by: ofSamira,
      })
    })
    expect(screen.all('.said__one p:first-child').map(({ textContent }) => textContent)).toEqual([
      'Ik slaap slecht.',
      'De huur loopt.',
    ])
    expect(screen.all('.beam-own').map(({ textContent }) => textContent)).toEqual([
      'Ik slaap slecht.',
    ])
  })

  test('leaves out what is not clear yet: words, or who', async () => {
    const screen = await seen('who-does-what')
    await screen.doing(() => {
      const { plan } = screen.table
      const goal = plan.add('goal', { ...NEW_GOAL, words: 'Weer slapen.', whose: ofWim })
      plan.add('action', { ...NEW_ACTION, words: 'een kist zoeken', goal })
      plan.add('action', { ...NEW_ACTION, goal })
    })
    expect(screen.all('.deal').map(({ textContent }) => textContent?.trim())).toEqual([
      'een kist zoeken',
    ])
  })

  test('reads the plan back wish by wish, and lifts out what is read once someone turns', async () => {
    const screen = await seen('read-back')
    await screen.doing(() => {
      const { plan } = screen.table
      for (const words of ['Weer slapen.', 'Daan zien.']) {
        const goal = plan.add('goal', { ...NEW_GOAL, words, whose: ofWim })
        for (const what of ['bellen', 'schrijven']) {
          plan.add('action', { ...NEW_ACTION, words: `${what} voor ${words}`, goal })
        }
      }
    })
    const lifted = () =>
      screen.all('[aria-current="true"]').map(({ textContent }) => textContent?.trim())
    expect(screen.words()).toContain('Weer slapen.')
    expect(screen.words()).not.toContain('Daan zien.')
    expect(lifted()).toEqual([])
    await screen.press('ArrowRight')
    await screen.press(' ')
    expect(lifted()).toEqual(['schrijven voor Weer slapen.'])
    await screen.press('PageDown')
    expect(screen.words()).toContain('Daan zien.')
    expect(lifted()).toEqual(['bellen voor Daan zien.'])
    await screen.press('ArrowLeft')
    expect(lifted()).toEqual(['schrijven voor Weer slapen.'])
    expect(screen.words()).toContain('Klopt het zo? ‘Nog niet’ zeggen mag ook.')
  })

  test('reads back what people are asked to agree to, whatever is written after it was frozen', async () => {
    const screen = await seen('read-back')
    const { session } = factsFor(samira, [])
    const goal = { ...NEW_GOAL, words: 'Weer slapen.', whose: ofWim }
    await screen.doing(() => {
      const { plan } = screen.table
      plan.add('action', { ...NEW_ACTION, words: 'naar de huisarts', goal: plan.add('goal', goal) })
    })
    const content = contentIn(screen.table.plan.plan.get())
    serve({
      [`GET /sessions/${session.id}/beamer/proposal`]: [
        200,
        { proposal: idOf('voorstel'), content },
      ],
    })
    await screen.tell({ readBack: ProposalId.parse(idOf('voorstel')) })
    await screen.doing(() => {
      const [action] = screen.table.plan.plan.get().actions
      if (action !== undefined) screen.table.plan.remove(action)
    })
    expect(screen.words()).toContain('naar de huisarts')
    await screen.tell({ readBack: null })
    expect(screen.words()).not.toContain('naar de huisarts')
  })

  test('shows nothing rather than another plan while the frozen one has not come', async () => {
    serve({})
    const screen = await seen('read-back', { readBack: ProposalId.parse(idOf('voorstel')) })
    await screen.doing(() => {
      const { plan } = screen.table
      const goal = plan.add('goal', { ...NEW_GOAL, words: 'Weer slapen.', whose: ofWim })
      plan.add('action', { ...NEW_ACTION, words: 'naar de huisarts', goal })
    })
    expect(screen.words()).not.toContain('naar de huisarts')
  })

  test('counts who answered at the end, and never says what', async () => {
    const checkOut = CheckOut.parse({
      meetingId: MeetingId.parse(idOf('gesprek')),
      state: 'open',
      answered: [wim.id],
    })
    const screen = await seen('check-out', { checkOut })
    expect(screen.all('.listed')).toHaveLength(4)
    expect(screen.words()).toContain('1 van 2 heeft geantwoord.')
    await screen.tell({ checkOut: { ...checkOut, state: 'shown' } })
    expect(screen.words()).toContain('De antwoorden staan op jullie eigen scherm.')
  })

  test('marks what was written without the resident, once when all of it was', async () => {
    const screen = await seen('our-concerns', { agenda: at('our-concerns', 'without-resident') })
    const concern = (words: string) =>
      screen.table.plan.add('concern', { words, seenBy: ofSamira, seenOn: null, topic: null })
    await screen.doing(() => {
      const id = concern('De gang staat vol.')
      screen.table.plan.change('concern', id, { proposal: true })
    })
    const marks = () => screen.words().split('Voorstel, nog niet besproken').length - 1
    expect(marks()).toBe(1)
    expect(screen.all('.beam__bar .badge')).toHaveLength(1)
    await screen.doing(() => concern('Wim gaat even zitten.'))
    expect(screen.all('.beam__bar .badge')).toHaveLength(0)
    expect(marks()).toBe(1)
  })

  test('puts a question to the table before the step, with no answers until they are shown', async () => {
    const asked = {
      id: idOf('vraag'),
      words: 'Hoe veilig voelt het thuis?',
      askedBy: samira.id,
      askedAt: NOW,
    }
    const open = ScaleQuestion.parse({ state: 'open', ...asked, answered: [wim.id] })
    const screen = await seen('wishes', { scaleQuestion: open })
    expect(screen.words()).toContain('Hoe veilig voelt het thuis?')
    expect(screen.words()).toContain('1 van 2 heeft geantwoord.')
    await screen.tell({
      scaleQuestion: ScaleQuestion.parse({
        state: 'shown',
        ...asked,
        answers: [
          { participantId: samira.id, value: 6 },
          { participantId: wim.id, value: 3, words: 'De trap.' },
        ],
      }),
    })
    expect(screen.all('.asked-one__answer').map(({ textContent }) => textContent)).toEqual([
      'WWimeen 3De trap.',
      'SSamiraeen 6',
    ])
  })

  test('says whose turn it is in a round, and how much time is left', async () => {
    const round = Round.parse({
      words: 'Wat hoop je?',
      order: [wim.id, samira.id],
      spoken: [],
      speaking: wim.id,
    })
    const timer = { seconds: 300, startedAt: NOW, pausedAt: '2026-05-12T12:01:30.000Z' }
    const screen = await seen('wishes', { round, timer })
    expect(screen.words()).toContain('Wim is aan de beurt: Wat hoop je?Daarna: Samira')
    expect(screen.words()).toContain('Staat even stil 3:30')
  })
})
