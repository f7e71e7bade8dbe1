import type { Section } from './language.ts'

const nl = {
  badge: 'Voorstel, nog niet besproken',
  marked: (words: string) => `Voorstel, nog niet besproken: ${words}`,
  made: (name: string, day: string) => `Opgeschreven door ${name}, ${day}`,
  without: {
    why: 'De bewoner is er nu niet. Daarom schrijven we alleen op wat van onszelf is: onze vragen, wat wij zagen en wat wij zelf doen.',
    next: 'Wat er al staat, kun je lezen. Wat je nu toevoegt, bespreken we eerst met de bewoner.',
  },
  discuss: {
    residentHears: 'Jij hoort dit als eerste.',
    teamTells: 'De bewoner hoort dit als eerste. Lees het voor.',
    place: (place: number, count: number) => `${place} van ${count}`,
    kinds: {
      statement: 'Gezegd',
      'our-question': 'Onze vraag',
      concern: 'Wat iemand zag',
      action: 'Wat iemand gaat doen',
    },
    stays: 'Besproken: het blijft',
    change: 'Verander de woorden',
    changed: 'Klaar met veranderen',
    takeAway: 'Haal weg',
    later: 'Straks',
    keptWords: (name: string) => `Alleen ${name} kan deze woorden veranderen.`,
    stayed: 'Besproken. Het blijft staan.',
    takenAway: 'Het is weggehaald. Met Maak ongedaan komt het terug.',
    putBack: 'Maak ongedaan',
    none: 'Er is niets meer dat zonder de bewoner is opgeschreven.',
    noneNext: 'Jullie kunnen naar de volgende stap.',
    residentFirst: 'De bewoner is er nu niet. Bespreken kan pas als de bewoner aan tafel zit.',
    readOnly: 'Je leest mee. Wie aan tafel schrijft, zegt wat besproken is.',
  },
}

/** What was written down while the resident was not there, until it is told to the resident. */
export const proposal: Section<typeof nl> = {
  nl,
  en: {
    badge: 'Proposal, not discussed yet',
    marked: (words: string) => `Proposal, not discussed yet: ${words}`,
    made: (name: string, day: string) => `Written down by ${name}, ${day}`,
    without: {
      why: 'The resident is not here now. So we only write down what is our own: our questions, what we saw and what we do ourselves.',
      next: 'You can read what stands here. What you add now is discussed with the resident first.',
    },
    discuss: {
      residentHears: 'You are the first to hear this.',
      teamTells: 'The resident is the first to hear this. Read it aloud.',
      place: (place: number, count: number) => `${place} of ${count}`,
      kinds: {
        statement: 'Said',
        'our-question': 'Our question',
        concern: 'What someone saw',
        action: 'What someone is going to do',
      },
      stays: 'Discussed: it stays',
      change: 'Change the words',
      changed: 'Done changing',
      takeAway: 'Remove',
      later: 'Later',
      keptWords: (name: string) => `Only ${name} can change these words.`,
      stayed: 'Discussed. It stays.',
      takenAway: 'It was removed. Undo brings it back.',
      putBack: 'Undo',
      none: 'There is nothing left that was written down without the resident.',
      noneNext: 'You can go to the next step.',
      residentFirst:
        'The resident is not here now. It can be discussed once the resident sits at the table.',
      readOnly: 'You are reading along. Who writes at the table says what was discussed.',
    },
  },
}
