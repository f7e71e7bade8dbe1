import type { SessionTemplate } from '../model/index.ts'
import type { Section } from './language.ts'

interface TemplateWords {
  readonly name: string
  readonly hint?: string
}

const templates: Record<SessionTemplate, TemplateWords> = {
  'kitchen-table': {
    name: 'Keukentafelgesprek',
    hint: 'Bij de bewoner thuis, met eigen mensen erbij',
  },
  mdo: { name: 'MDO', hint: 'Meer organisaties rond één huishouden' },
  'team-case': {
    name: 'Wijkteam-casus',
    hint: 'Eerst het team, daarna samen met de bewoner',
  },
  'team-table': { name: 'Teamtafel', hint: 'Over ons eigen werk, zonder huishouden' },
  empty: { name: 'Leeg bord' },
}

const nl = {
  signIn: {
    title: 'Aanmelden',
    intro: 'Hier meldt wie het gesprek leidt zich aan. Ben je uitgenodigd? Open dan je eigen link.',
    code: 'Startcode',
    codeHint: 'Je krijgt hem van wie Samenbord bij jullie beheert.',
    submit: 'Meld je aan',
    redeeming: 'We melden je aan…',
    linkUsed: {
      what: 'Deze link werkt niet meer.',
      next: 'Hij werkt één keer. Vul de startcode in.',
    },
    signOut: 'Meld je af',
  },
  profile: {
    title: 'Kennismaken',
    intro: 'Zo zien anderen je aan elke tafel.',
    name: 'Hoe heet je?',
    nameHint: 'Je voornaam is genoeg.',
    submit: 'Verder',
  },
  greeting: (name: string) => `Dag ${name}`,
  title: 'Mijn overleggen',
  newSession: 'Nieuw overleg',
  empty: {
    what: 'Hier komen jouw overleggen te staan.',
    next: 'Begin met Nieuw overleg. Daarna nodig je mensen uit met een link.',
  },
  household: (name: string) => `Huishouden ${name}`,
  noHousehold: 'Zonder huishouden',
  neverMet: 'nog geen gesprek gehad',
  meetingNow: 'nu in gesprek',
  lastMet: (day: string) => `laatst op ${day}`,
  presentNow: (count: number) => (count === 1 ? '1 aan tafel' : `${count} aan tafel`),
  waiting: (count: number) => (count === 1 ? '1 wacht' : `${count} wachten`),
  people: (count: number) => (count === 1 ? '1 mens' : `${count} mensen`),
  create: {
    subject: 'Waar gaat het over?',
    subjectHint: 'Bijvoorbeeld: Weer lucht in huis.',
    household: 'Hoe noemen we het huishouden?',
    householdHint: 'Een naam die zij zelf kiezen. Liever niet de achternaam.',
    template: 'Wat voor overleg is het?',
    templates,
    waitingRoom: 'Wachtkamer',
    waitingRoomHint: 'Jij laat mensen één voor één binnen',
    submit: 'Maak en nodig uit',
  },
}

/** Signing in and the coordinator's own sessions. */
export const start: Section<typeof nl> = {
  nl,
  en: {
    signIn: {
      title: 'Sign in',
      intro: 'This is where the person who leads signs in. Were you invited? Open your own link.',
      code: 'Start code',
      codeHint: 'You get it from whoever looks after Samenbord for you.',
      submit: 'Sign in',
      redeeming: 'Signing you in…',
      linkUsed: {
        what: 'This link no longer works.',
        next: 'It works once. Fill in the start code.',
      },
      signOut: 'Sign out',
    },
    profile: {
      title: 'Nice to meet you',
      intro: 'This is how others see you at every table you set.',
      name: 'What is your name?',
      nameHint: 'Your first name is enough.',
      submit: 'Continue',
    },
    greeting: (name: string) => `Hello ${name}`,
    title: 'My meetings',
    newSession: 'New meeting',
    empty: {
      what: 'Your meetings will stand here.',
      next: 'Begin with New meeting. Then you invite people with a link.',
    },
    household: (name: string) => `Household ${name}`,
    noHousehold: 'Without a household',
    neverMet: 'no conversation yet',
    meetingNow: 'in conversation now',
    lastMet: (day: string) => `last on ${day}`,
    presentNow: (count: number) => `${count} at the table`,
    waiting: (count: number) => `${count} waiting`,
    people: (count: number) => (count === 1 ? '1 person' : `${count} people`),
    create: {
      subject: 'What is it about?',
      subjectHint: 'For example: Room to breathe at home.',
      household: 'What shall we call the household?',
      householdHint: 'A name they choose themselves. Rather not the surname.',
      template: 'What kind of meeting is it?',
      templates: {
        'kitchen-table': {
          name: 'Kitchen table talk',
          hint: 'At the resident’s home, with their own people there',
        },
        mdo: { name: 'MDO', hint: 'Several organisations around one household' },
        'team-case': {
          name: 'Team case',
          hint: 'The team first, then together with the resident',
        },
        'team-table': { name: 'Team table', hint: 'About our own work, without a household' },
        empty: { name: 'Empty board' },
      },
      waitingRoom: 'Waiting room',
      waitingRoomHint: 'You let people in one by one',
      submit: 'Create and invite',
    },
  },
}
