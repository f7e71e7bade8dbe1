import type { Section } from './language.ts'

const nl = {
  mine: 'Jouw kaartje',
  mineHint: 'Iedereen aan tafel kan dit lezen. Leeg laten mag.',
  fields: {
    introduction: 'Wie ben je?',
    hereFor: 'Waarvoor zit je hier?',
    limit: 'Waar ligt je grens?',
    dutyToReport: 'Wat moet je doorgeven?',
  },
  fieldsOf: {
    introduction: (name: string) => `Wie is ${name}?`,
    hereFor: (name: string) => `Waarvoor zit ${name} hier?`,
    limit: (name: string) => `Waar ligt de grens van ${name}?`,
    dutyToReport: (name: string) => `Wat moet ${name} doorgeven?`,
  },
  hints: {
    introduction: 'In één zin.',
    hereFor: 'Wat kom je doen, of wat hoop je?',
    limit: 'Wat kun of wil je hier niet doen?',
    limitResident: 'Waar wil je het hier niet over hebben?',
    dutyToReport: 'Wat ben je verplicht te melden als je het hier hoort?',
  },
  hintsOf: {
    introduction: 'In één zin.',
    hereFor: 'Wat komt diegene doen, of wat hoopt die?',
    limit: 'Wat kan of wil diegene hier niet doen?',
    limitResident: 'Waar wil diegene het hier niet over hebben?',
    dutyToReport: 'Wat is diegene verplicht te melden na dit gesprek?',
  },
  lines: {
    hereFor: 'Hier voor:',
    limit: 'Grens:',
    dutyToReport: 'Moet doorgeven:',
  },
  nothingYet: 'Heeft nog niets over zichzelf gezegd.',
  notedBy: (name: string) => `genoteerd door ${name}`,
  noteFor: (name: string) => `Schrijf op wat ${name} zegt`,
  noteHint: (name: string) => `Vraag het aan ${name} en schrijf de woorden op die je hoort.`,
  done: 'Klaar',
  change: 'Verander je kaartje',
  saved: 'Bewaard',
  atTable: 'Wie zit er aan tafel?',
  alone: 'Jij bent de eerste. Wie erbij komt, zie je hier.',
  away: 'nu even weg',
  me: 'dat ben jij',
  helper: {
    ask: 'Mag iemand helpen, zoals een tolk of iemand die je vertrouwt?',
    who: (names: string, several: boolean) =>
      `${names} ${several ? 'zijn' : 'is'} erbij om te helpen.`,
    nobody: 'Er is nog niemand bij om te helpen.',
    invite: 'Wil je iemand erbij? De gespreksleider maakt een link.',
    inviteLeads: 'Wil de bewoner iemand erbij? Kies Nodig uit, en dan Naaste of vrijwilliger.',
  },
}

/** *Wie is wie*: what each says of the own place at the table, in the first step of a meeting. */
export const profileCard: Section<typeof nl> = {
  nl,
  en: {
    mine: 'Your card',
    mineHint: 'Everyone at the table can read this. It may stay empty.',
    fields: {
      introduction: 'Who are you?',
      hereFor: 'What are you here for?',
      limit: 'Where is your limit?',
      dutyToReport: 'What do you have to pass on?',
    },
    fieldsOf: {
      introduction: (name: string) => `Who is ${name}?`,
      hereFor: (name: string) => `What is ${name} here for?`,
      limit: (name: string) => `Where is the limit of ${name}?`,
      dutyToReport: (name: string) => `What does ${name} have to pass on?`,
    },
    hints: {
      introduction: 'In one sentence.',
      hereFor: 'What do you come to do, or what do you hope for?',
      limit: 'What can you not do here, or do you not want to?',
      limitResident: 'What do you not want to talk about here?',
      dutyToReport: 'What are you obliged to report when you hear it here?',
    },
    hintsOf: {
      introduction: 'In one sentence.',
      hereFor: 'What do they come to do, or hope for?',
      limit: 'What can they not do here, or do they not want to?',
      limitResident: 'What do they not want to talk about here?',
      dutyToReport: 'What are they obliged to report after this meeting?',
    },
    lines: { hereFor: 'Here for:', limit: 'Limit:', dutyToReport: 'Has to pass on:' },
    nothingYet: 'Has not said anything about themselves yet.',
    notedBy: (name: string) => `noted by ${name}`,
    noteFor: (name: string) => `Write down what ${name} says`,
    noteHint: (name: string) => `Ask ${name} and write down the words you hear.`,
    done: 'Done',
    change: 'Change your card',
    saved: 'Saved',
    atTable: 'Who is at the table?',
    alone: 'You are the first. You will see here who joins.',
    away: 'away for now',
    me: 'this is you',
    helper: {
      ask: 'May someone help, such as an interpreter or someone you trust?',
      who: (names: string, several: boolean) => `${names} ${several ? 'are' : 'is'} here to help.`,
      nobody: 'Nobody is here to help yet.',
      invite: 'Would you like someone with you? The person who leads makes a link.',
      inviteLeads:
        'Would the resident like someone? Choose Invite, and then Family, friend or volunteer.',
    },
  },
}
