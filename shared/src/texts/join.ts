import type { Section } from './language.ts'

const nl = {
  invites: 'vraagt je aan tafel voor',
  from: (organisation: string) => `van ${organisation}`,
  name: 'Hoe wil je hier heten?',
  nameHint: 'Je voornaam is genoeg. Een andere naam mag ook.',
  present: 'Zij zitten al aan tafel',
  nobodyYet: 'Er zit nog niemand aan tafel. Jij kunt alvast gaan zitten.',
  dataTitle: 'Goed om te weten',
  write: 'Wat je schrijft, ziet iedereen aan deze tafel.',
  look: 'Je kijkt mee. Iedereen aan deze tafel ziet dat je er bent.',
  admits: 'De gespreksleider bepaalt wie binnenkomt. Je ziet altijd wie er zit.',
  stays:
    'Samenbord stuurt niets naar andere bedrijven. Wie meedoet, kan wel een plaatje van het bord bewaren.',
  submit: 'Doe mee',
  readAloud: 'Lees dit voor',
  stopReading: 'Stop met voorlezen',
  known: (name: string) => `Ben je ${name}?`,
  knownHint: 'Op dit toestel deed iemand met deze naam al mee.',
  yesIAm: (name: string) => `Ja, ik ben ${name}`,
  someoneElse: 'Iemand anders',
  noToken: {
    what: 'Deze link is niet compleet.',
    next: 'Open hem nog eens uit het bericht. Of kopieer de hele link, tot en met het laatste teken.',
  },
  waiting: {
    title: (name: string) => `Je stoel staat klaar, ${name}`,
    knows: (coordinator: string) => `${coordinator} weet dat je er bent en laat je zo binnen.`,
    someoneKnows: 'De gespreksleider weet dat je er bent en laat je zo binnen.',
    nothingToDo: 'Je hoeft niets te doen. Laat dit scherm open.',
    long: (coordinator: string) => `Duurt het lang? Vraag het aan ${coordinator}.`,
    someoneLong: 'Duurt het lang? Vraag het aan wie jou uitnodigde.',
    leave: 'Toch niet meedoen',
    lost: 'Geen verbinding. We proberen het opnieuw.',
    seats: (names: string) => `Een tafel van boven. Hier zitten ${names}. Jouw stoel is vrij.`,
    emptySeats: 'Een tafel van boven. Jouw stoel is vrij.',
    notNow: {
      what: 'Het lukt nu niet.',
      next: 'De gespreksleider kan je nu niet binnenlaten. Bel of vraag wanneer het wel kan.',
    },
  },
  left: {
    what: 'Je doet niet mee.',
    next: 'Bedacht je je? Open de link uit je uitnodiging nog eens, of vraag om een nieuwe.',
  },
}

/** Coming to the table by a link, and waiting to be let in. */
export const join: Section<typeof nl> = {
  nl,
  en: {
    invites: 'asks you to the table for',
    from: (organisation: string) => `of ${organisation}`,
    name: 'What shall we call you here?',
    nameHint: 'Your first name is enough. Another name is fine too.',
    present: 'Already at the table',
    nobodyYet: 'Nobody is at the table yet. You can take your seat.',
    dataTitle: 'Good to know',
    write: 'Everyone at this table sees what you write.',
    look: 'You look along. Everyone at this table sees that you are here.',
    admits: 'The person who leads decides who comes in. You always see who is there.',
    stays:
      'Samenbord sends nothing to other companies. Those who take part can keep a picture of the board.',
    submit: 'Join',
    readAloud: 'Read this aloud',
    stopReading: 'Stop reading',
    known: (name: string) => `Are you ${name}?`,
    knownHint: 'Someone with this name took part on this device before.',
    yesIAm: (name: string) => `Yes, I am ${name}`,
    someoneElse: 'Someone else',
    noToken: {
      what: 'This link is not complete.',
      next: 'Open it once more from the message. Or copy the whole link, up to the last character.',
    },
    waiting: {
      title: (name: string) => `Your chair is ready, ${name}`,
      knows: (coordinator: string) =>
        `${coordinator} knows you are here and will let you in shortly.`,
      someoneKnows: 'The person who leads knows you are here and will let you in shortly.',
      nothingToDo: 'You need not do anything. Keep this screen open.',
      long: (coordinator: string) => `Taking long? Ask ${coordinator}.`,
      someoneLong: 'Taking long? Ask the person who invited you.',
      leave: 'I would rather not join',
      lost: 'No connection. We keep trying.',
      seats: (names: string) => `A table from above. Here sit ${names}. Your chair is free.`,
      emptySeats: 'A table from above. Your chair is free.',
      notNow: {
        what: 'It is not possible right now.',
        next: 'The person who leads cannot let you in now. Call or ask when it suits.',
      },
    },
    left: {
      what: 'You are not taking part.',
      next: 'Changed your mind? Open the link from your invitation again, or ask for a new one.',
    },
  },
}
