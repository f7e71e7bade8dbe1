import type { Section } from './language.ts'

const nl = {
  opening: 'Het overleg gaat open…',
  toSessions: 'Samenbord, naar mijn overleggen',
  teamTable: 'Teamtafel',
  meetingOf: (around: string, day: string) => `${around}, gesprek van ${day}`,
  atTableNames: (names: string) => `Aan tafel: ${names}. Open Deelnemers.`,
  waitingCount: (count: number) => (count === 1 ? '1 wacht' : `${count} wachten`),
  menu: 'Menu van dit overleg',
  menuGroups: {
    meeting: 'Gesprek',
    together: 'Samen doen',
    table: 'Tafel',
    device: 'Dit toestel',
  },
  menuItems: {
    agenda: 'Agenda',
    sharing: 'Wat mag wie weten?',
    checkOuts: 'Hoe was dit?',
    history: 'Eerdere gesprekken',
    stuck: 'Dit lukt ons niet',
    methods: 'Werkvormen',
    poll: 'Leg een vraag op tafel',
    interests: 'Namens wie zit je hier?',
    expectations: 'Wat verwacht je van elkaar?',
    round: 'Begin een rondje',
    timer: 'Zet de tijd',
    beamer: 'Groot scherm',
  },
  settings: 'Instellingen van dit overleg',
  forget: 'Vergeet mij op dit toestel',
  forgetTitle: 'Vergeet mij op dit toestel?',
  forgetWhat:
    'Dit toestel weet dan niet meer wie jij aan deze tafel bent. Wat je schreef, blijft op tafel liggen. Om terug te komen heb je een nieuwe link nodig.',
  forgetLeads:
    'Dit toestel weet dan niet meer wie jij bent. Wat je schreef, blijft op tafel liggen. Om terug te komen meld je je weer aan, of je vraagt om een link.',
  forgetCard: 'Ook het kaartje dat je op dit toestel bewaarde, is dan weg.',
  forgetConfirm: 'Vergeet mij',
  forgotten: {
    what: 'Dit toestel is je vergeten.',
    next: 'Je kunt dit scherm sluiten. Wil je weer meedoen? Vraag om een nieuwe link. Leid jij het gesprek? Meld je dan weer aan.',
  },
  views: {
    label: 'Weergaven',
    board: 'Bord',
    plan: 'Plan',
    people: 'Mensen',
    roles: 'Wie doet wat',
    agreed: 'Vastgelegd',
    words: 'Woorden',
  },
  newerVersion:
    'Dit overleg is gemaakt met een nieuwere versie van Samenbord. Ververs de pagina. Helpt dat niet, vraag het dan aan de gespreksleider.',
  wordsFailed: {
    what: 'De woordenlijst gaat niet open.',
    next: 'Probeer het nog een keer. Wat bewaard was, is er nog.',
  },
  rolesFailed: {
    what: 'Wie doet wat gaat niet open.',
    next: 'Probeer het nog een keer. Wat bewaard was, is er nog.',
  },
  peopleFailed: {
    what: 'De mensen om je heen willen niet open.',
    next: 'Probeer het opnieuw. Wat bewaard was, staat er nog.',
  },
  planFailed: {
    what: 'Het plan wil niet open.',
    next: 'Probeer het opnieuw. Wat bewaard was, staat er nog.',
  },
  partFailed: {
    what: 'Dit wil niet open.',
    next: 'Probeer het opnieuw. Wat bewaard was, staat er nog.',
  },
  boardFailed: {
    what: 'Het bord wil niet open.',
    next: 'Probeer het opnieuw. Wat bewaard was, staat er nog.',
  },
  refused: 'De server heeft iets niet aangenomen.',
  keepCopy: 'Bewaar een kopie van wat jij hier hebt',
  keepCopyHint: 'Nog niet alles van jou was bewaard. Bewaar het als bestand, dan is het niet weg.',
  copyKept: 'De kopie staat bij je downloads.',
  signIn: 'Meld je aan',
}

/** The frame of a table: its header, its menu, and what stands there when it is closed. */
export const table: Section<typeof nl> = {
  nl,
  en: {
    opening: 'The meeting is opening…',
    toSessions: 'Samenbord, to my meetings',
    teamTable: 'Team table',
    meetingOf: (around: string, day: string) => `${around}, conversation of ${day}`,
    atTableNames: (names: string) => `At the table: ${names}. Open Participants.`,
    waitingCount: (count: number) => `${count} waiting`,
    menu: 'Menu of this meeting',
    menuGroups: {
      meeting: 'Conversation',
      together: 'Doing together',
      table: 'Table',
      device: 'This device',
    },
    menuItems: {
      agenda: 'Agenda',
      sharing: 'Who may know what?',
      checkOuts: 'How was this?',
      history: 'Earlier conversations',
      stuck: 'This we cannot solve',
      methods: 'Ways of working',
      poll: 'Put a question on the table',
      interests: 'On whose behalf are you here?',
      expectations: 'What do you expect of each other?',
      round: 'Begin a round',
      timer: 'Set the time',
      beamer: 'Big screen',
    },
    settings: 'Settings of this meeting',
    forget: 'Forget me on this device',
    forgetTitle: 'Forget me on this device?',
    forgetWhat:
      'This device will no longer know who you are at this table. What you wrote stays on the table. To come back you need a new link.',
    forgetLeads:
      'This device will no longer know who you are. What you wrote stays on the table. To come back you sign in again, or ask for a link.',
    forgetCard: 'The card that you kept on this device is gone then too.',
    forgetConfirm: 'Forget me',
    forgotten: {
      what: 'This device has forgotten you.',
      next: 'You can close this screen. Want to take part again? Ask for a new link. Do you lead the meeting? Then sign in again.',
    },
    views: {
      label: 'Views',
      board: 'Board',
      plan: 'Plan',
      people: 'People',
      roles: 'Who does what',
      agreed: 'Agreed',
      words: 'Words',
    },
    newerVersion:
      'This table was made with a newer version of Samenbord. Reload the page. If that does not help, ask the coordinator.',
    wordsFailed: {
      what: 'The word list will not open.',
      next: 'Try again. What was saved is still there.',
    },
    rolesFailed: {
      what: 'Who does what will not open.',
      next: 'Try again. What was saved is still there.',
    },
    peopleFailed: {
      what: 'The people around you will not open.',
      next: 'Try again. What was saved is still there.',
    },
    planFailed: {
      what: 'The plan will not open.',
      next: 'Try again. What was saved is still there.',
    },
    partFailed: {
      what: 'This will not open.',
      next: 'Try again. What was saved is still there.',
    },
    boardFailed: {
      what: 'The board will not open.',
      next: 'Try again. What was saved is still there.',
    },
    refused: 'The server did not take something.',
    keepCopy: 'Keep a copy of what you have here',
    keepCopyHint: 'Not all of yours was saved yet. Keep it as a file, then it is not lost.',
    copyKept: 'The copy is in your downloads.',
    signIn: 'Sign in',
  },
}
