import type { SharingAnswer } from '../model/index.ts'
import type { Section } from './language.ts'

const nl = {
  title: 'Wat mag wie weten?',
  lead: 'Jij kiest. Je kunt het altijd veranderen.',
  leadNoted: 'De bewoner kiest. Het kan altijd veranderen.',
  answers: {
    yes: 'Ja',
    'when-present': 'Alleen als ik erbij ben',
    no: 'Nee',
  } satisfies Record<SharingAnswer, string>,
  notYet: 'Kies nog',
  ask: (name: string) => `Mag ${name} weten wat hier op tafel ligt?`,
  nobody: 'Er zit nog niemand anders aan tafel.',
  nobodyNext: 'Komt er iemand bij? Dan kies je hier wat die persoon mag weten.',
  away: 'nu even weg',
  isMe: 'dat ben jij',
  must: (name: string) => `Dit moet ${name} doorgeven:`,
  mustShort: 'moet iets doorgeven',
  mustUnknown: (name: string) =>
    `${name} heeft nog niet gezegd wat er doorgegeven moet worden. Vraag dat voordat je iets vertelt.`,
  mustUnknownAloud: (name: string) =>
    `${name} heeft nog niet gezegd wat er doorgegeven moet worden. Vraag dat eerst.`,
  effects: {
    yes: (name: string) => `${name} ziet wat op tafel ligt, ook als jij er niet bent.`,
    yesAloud: (name: string) =>
      `${name} ziet wat op tafel ligt, ook als er geen bewoner aan tafel is.`,
    present: (name: string) =>
      `Ben jij langer dan 5 minuten weg? Dan gaat de tafel voor ${name} dicht.`,
    presentSeveral: (name: string) =>
      `Is er langer dan 5 minuten geen bewoner aan tafel? Dan gaat de tafel voor ${name} dicht.`,
    noPresent: (name: string) => `${name} gaat dan meteen van deze tafel af.`,
    noAway: (name: string) => `${name} ziet dan niets meer van deze tafel.`,
    noNow: (name: string) => `${name} ziet niets van deze tafel.`,
  },
  nobodyNear: (name: string) =>
    `Er is nu geen bewoner met een eigen scherm aan tafel. Kies je dit, dan gaat de tafel voor ${name} meteen dicht.`,
  done: {
    yes: (name: string) => `Bewaard. ${name} mag het weten.`,
    'when-present': (name: string) => `Bewaard. ${name} mag het weten als de bewoner erbij is.`,
    no: (name: string) => `Bewaard. De tafel is dicht voor ${name}.`,
  } satisfies Record<SharingAnswer, unknown>,
  until: {
    through: 'Tot en met',
    always: 'Zonder einddag',
    change: 'Verander',
    changeFor: (name: string) => `Verander tot wanneer ${name} het mag weten`,
    field: 'Tot en met welke dag?',
    takeAway: 'Zonder einddag',
    done: 'Klaar',
    past: 'Die dag is al voorbij. Kies een dag vanaf vandaag.',
    over: (day: string) => `Het mocht tot en met ${day}. Kies opnieuw.`,
  },
  notedBy: (name: string) => `Hardop gezegd, genoteerd door ${name}.`,
  confirm: 'Ja, zo zeg ik het zelf',
  household: 'Het huishouden',
  says: (name: string, answer: string) => `${name} zegt: ${answer}.`,
  strictest: (answer: string) => `Jullie zeggen niet hetzelfde. Nu geldt het strengste: ${answer}.`,
  strictestAloud: (answer: string) =>
    `De bewoners zeggen niet hetzelfde. Nu geldt het strengste: ${answer}.`,
  holds: (answer: string) => `nu geldt: ${answer}`,
  aloud: {
    who: 'Wie zegt het?',
    one: (name: string) => `Je noteert wat ${name} hardop zegt.`,
    household: 'Er zit nog geen bewoner met een eigen stoel aan tafel. Noteer wat die hardop zegt.',
    reminder: 'Vraag het hardop, bij iedereen opnieuw. Vul niets in voor een ander.',
    own: (name: string) =>
      `${name} koos dit zelf. Meer toestaan kan alleen ${name}, op het eigen scherm.`,
  },
  close: {
    title: (name: string) => `De tafel sluiten voor ${name}?`,
    titleMe: 'De tafel sluiten voor jezelf?',
    leads: (name: string) =>
      `${name} leidt het gesprek. ${name} ziet dan niets meer van deze tafel en kan niet meer naar een volgende stap gaan.`,
    leadsAway: (name: string) =>
      `${name} kan nog wel mensen uitnodigen en binnenlaten. Is er weer een bewoner aan tafel? Dan gaat de tafel vanzelf weer open voor ${name}.`,
    leadsNo: (name: string) =>
      `${name} kan dan ook niemand meer uitnodigen of binnenlaten. Alleen een bewoner kan de tafel weer voor ${name} openen, op een eigen scherm.`,
    me: 'Jij leidt het gesprek. Je ziet dan niets meer van deze tafel.',
    meAway:
      'Je kunt nog wel mensen uitnodigen en binnenlaten. Is er weer een bewoner aan tafel? Dan gaat de tafel vanzelf weer voor je open.',
    meNo: 'Je kunt dan ook niemand meer uitnodigen of binnenlaten. Alleen een bewoner kan de tafel weer voor je openen, op een eigen scherm.',
    confirm: (name: string) => `Sluit de tafel voor ${name}`,
    confirmMe: 'Sluit de tafel voor mij',
  },
  aboutMe: {
    title: 'Wat mag jij weten?',
    nothing: 'De bewoner heeft daar nog niets over gezegd.',
    yes: 'Jij mag weten wat hier op tafel ligt.',
    present: 'Jij mag weten wat hier op tafel ligt, zolang de bewoner erbij is.',
    until: (day: string) => `Dat geldt tot en met ${day}.`,
    saidBy: (names: string) => `Gezegd door ${names}.`,
    duty: 'Wat moet jij doorgeven?',
    dutyHint: 'Zeg het voordat de bewoner iets vertelt. Iedereen aan tafel kan dit lezen.',
  },
  basis: {
    title: 'Waarop komen we bij elkaar?',
    consent: 'Op wat de bewoner goedvindt.',
    other: 'En omdat het van iemand anders moet of mag:',
    decidedBy: (name: string) => `Dat besloot: ${name}.`,
    statedBy: (name: string, day: string) => `genoteerd door ${name} op ${day}`,
    apart: 'Dit staat los van wat de bewoner goedvindt. Het opent niets wat de bewoner dicht wil.',
    state: 'Er is nog een andere reden',
    change: 'Verander deze reden',
    words: 'Welke reden is er nog?',
    wordsHint: 'In gewone woorden. Bijvoorbeeld: de rechter wil dat we samen een plan maken.',
    by: 'Wie heeft dat besloten?',
    byHint: 'Een naam of een organisatie, en wanneer.',
    save: 'Zet het erbij',
    takeAway: 'Haal deze reden weg',
    takeAwayTitle: 'Deze reden weghalen?',
    takeAwayWhat: 'Dan staat er weer dat jullie bij elkaar komen op wat de bewoner goedvindt.',
  },
  closed: {
    notShared: {
      title: 'Deze tafel is nu niet voor jou open',
      why: 'De bewoner kiest wie mag weten wat hier ligt, en kan dat altijd veranderen.',
      next: 'Wil je erover praten? Vraag het aan de bewoner of aan de gespreksleider.',
    },
    residentAway: {
      title: 'We wachten op de bewoner',
      why: 'De bewoner wil er zelf bij zijn als jij aan deze tafel zit.',
      next: 'Is de bewoner er weer? Dan gaat de tafel vanzelf voor je open. Laat dit scherm open.',
    },
    held: 'Je laatste woorden waren nog niet bewaard. Dit scherm houdt ze vast zolang je het open laat.',
    tryNow: 'Probeer nu',
    stillClosed: 'De tafel is nog niet open. We blijven kijken.',
    lost: 'Geen verbinding. We proberen het opnieuw.',
    picture: 'Een tafel met een lege stoel.',
    inviteTitle: 'De bewoner uitnodigen',
    inviteWhy: 'Heeft de bewoner geen link meer? Maak een nieuwe.',
    invite: 'Nodig de bewoner uit',
  },
}

/** What the residents let each at the table know, on what the table meets, and what a closed table says. */
export const sharing: Section<typeof nl> = {
  nl,
  en: {
    title: 'Who may know what?',
    lead: 'You choose. You can always change it.',
    leadNoted: 'The resident chooses. It can always change.',
    answers: { yes: 'Yes', 'when-present': 'Only when I am there', no: 'No' },
    notYet: 'Still to choose',
    ask: (name: string) => `May ${name} know what is on this table?`,
    nobody: 'Nobody else is at the table yet.',
    nobodyNext: 'Does someone join? Then you choose here what that person may know.',
    away: 'away for now',
    isMe: 'this is you',
    must: (name: string) => `This is what ${name} has to pass on:`,
    mustShort: 'has to pass something on',
    mustUnknown: (name: string) =>
      `${name} has not said yet what has to be passed on. Ask that before you tell anything.`,
    mustUnknownAloud: (name: string) =>
      `${name} has not said yet what has to be passed on. Ask that first.`,
    effects: {
      yes: (name: string) => `${name} sees what is on the table, also when you are not there.`,
      yesAloud: (name: string) =>
        `${name} sees what is on the table, also when no resident is there.`,
      present: (name: string) =>
        `Are you away for more than 5 minutes? Then the table closes for ${name}.`,
      presentSeveral: (name: string) =>
        `Is there no resident at the table for more than 5 minutes? Then it closes for ${name}.`,
      noPresent: (name: string) => `${name} then leaves this table at once.`,
      noAway: (name: string) => `${name} then sees nothing of this table any more.`,
      noNow: (name: string) => `${name} sees nothing of this table.`,
    },
    nobodyNear: (name: string) =>
      `No resident with a screen of their own is at the table now. If you choose this, the table closes for ${name} at once.`,
    done: {
      yes: (name: string) => `Saved. ${name} may know.`,
      'when-present': (name: string) => `Saved. ${name} may know while the resident is there.`,
      no: (name: string) => `Saved. The table is closed to ${name}.`,
    },
    until: {
      through: 'Up to and including',
      always: 'No last day',
      change: 'Change',
      changeFor: (name: string) => `Change until when ${name} may know`,
      field: 'Up to and including which day?',
      takeAway: 'No last day',
      done: 'Done',
      past: 'That day has passed. Choose a day from today on.',
      over: (day: string) => `It was allowed up to and including ${day}. Choose again.`,
    },
    notedBy: (name: string) => `Said aloud, noted by ${name}.`,
    confirm: 'Yes, that is what I say',
    household: 'The household',
    says: (name: string, answer: string) => `${name} says: ${answer}.`,
    strictest: (answer: string) =>
      `You do not all say the same. For now the strictest holds: ${answer}.`,
    strictestAloud: (answer: string) =>
      `The residents do not all say the same. For now the strictest holds: ${answer}.`,
    holds: (answer: string) => `for now: ${answer}`,
    aloud: {
      who: 'Who says it?',
      one: (name: string) => `You note what ${name} says aloud.`,
      household: 'No resident has a seat of their own yet. Note what they say aloud.',
      reminder: 'Ask it aloud, for each person again. Fill in nothing for someone else.',
      own: (name: string) =>
        `${name} chose this. Only ${name} can allow more, on their own screen.`,
    },
    close: {
      title: (name: string) => `Close the table to ${name}?`,
      titleMe: 'Close the table to yourself?',
      leads: (name: string) =>
        `${name} leads the meeting. ${name} will see nothing of this table and cannot go to a next step.`,
      leadsAway: (name: string) =>
        `${name} can still invite people and let them in. Is a resident at the table again? Then it opens to ${name} by itself.`,
      leadsNo: (name: string) =>
        `${name} can then not invite anyone or let them in either. Only a resident can open the table to ${name} again, on a screen of their own.`,
      me: 'You lead the meeting. You will see nothing of this table any more.',
      meAway:
        'You can still invite people and let them in. Is a resident at the table again? Then it opens to you by itself.',
      meNo: 'You can then not invite anyone or let them in either. Only a resident can open the table to you again, on a screen of their own.',
      confirm: (name: string) => `Close the table to ${name}`,
      confirmMe: 'Close the table to me',
    },
    aboutMe: {
      title: 'What may you know?',
      nothing: 'The resident has not said anything about that yet.',
      yes: 'You may know what is on this table.',
      present: 'You may know what is on this table while the resident is there.',
      until: (day: string) => `That holds up to and including ${day}.`,
      saidBy: (names: string) => `Said by ${names}.`,
      duty: 'What do you have to pass on?',
      dutyHint: 'Say it before the resident tells anything. Everyone at the table can read this.',
    },
    basis: {
      title: 'On what do we meet?',
      consent: 'On what the resident agrees to.',
      other: 'And because someone else orders or allows it:',
      decidedBy: (name: string) => `Decided by: ${name}.`,
      statedBy: (name: string, day: string) => `noted by ${name} on ${day}`,
      apart:
        'This stands apart from what the resident agrees to. It opens nothing that the resident wants closed.',
      state: 'There is another reason too',
      change: 'Change this reason',
      words: 'Which other reason is there?',
      wordsHint: 'In plain words. For example: the judge wants us to make a plan together.',
      by: 'Who decided that?',
      byHint: 'A name or an organisation, and when.',
      save: 'Add it',
      takeAway: 'Take this reason away',
      takeAwayTitle: 'Take this reason away?',
      takeAwayWhat: 'Then it says again that you meet on what the resident agrees to.',
    },
    closed: {
      notShared: {
        title: 'This table is not open to you now',
        why: 'The resident chooses who may know what is here, and can always change it.',
        next: 'Do you want to talk about it? Ask the resident or the person who leads the meeting.',
      },
      residentAway: {
        title: 'We are waiting for the resident',
        why: 'The resident wants to be there while you are at this table.',
        next: 'Is the resident back? Then the table opens to you by itself. Keep this screen open.',
      },
      held: 'Your last words were not saved yet. This screen holds them as long as you keep it open.',
      tryNow: 'Try now',
      stillClosed: 'The table is not open yet. We keep looking.',
      lost: 'No connection. We keep trying.',
      picture: 'A table with an empty chair.',
      inviteTitle: 'Inviting the resident',
      inviteWhy: 'Does the resident not have a link any more? Make a new one.',
      invite: 'Invite the resident',
    },
  },
}
