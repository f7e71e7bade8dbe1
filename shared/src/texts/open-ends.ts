import type { Section } from './language.ts'

/** What each kind of open end asks, and what helps to answer it. */
const questions = {
  proposal: {
    ask: 'Wat vindt de bewoner hiervan?',
    hint: 'Voorstel, nog niet besproken: dit is opgeschreven zonder de bewoner.',
  },
  unconfirmed: {
    ask: 'Klopt het zo?',
    hint: 'Dit is voor iemand opgeschreven. Die persoon heeft nog niet gezegd dat het klopt.',
  },
  'change-asked': {
    ask: 'Kan dit anders worden opgeschreven?',
    hint: 'Iemand vraagt om een aanpassing. Er is nog niet naar gekeken.',
  },
  'wish-without-goal': {
    ask: 'Komt dit bij ‘Wat wil je anders?’',
    hint: 'Dit is gezegd. Het is nog geen wens in het plan.',
  },
  'goal-in-nobodys-words': {
    ask: 'In wiens woorden staat dit?',
    hint: 'Een wens is het duidelijkst zoals iemand het zelf zegt.',
  },
  'several-helpers': {
    ask: 'Kan dit met minder mensen?',
    hint: 'Hier helpen drie of meer mensen van organisaties.',
  },
  'goal-without-action': {
    ask: 'Wat is een eerste stap?',
    hint: 'Bij deze wens is nog niets afgesproken.',
  },
  'nobody-does': { ask: 'Wie doet dit?', hint: 'Of moet je het nog aan iemand vragen?' },
  'no-date': { ask: 'Wanneer is dit?', hint: 'Een dag erbij, dan weet iedereen het.' },
  'nobody-hears': {
    ask: 'Wie hoort hoe het ging?',
    hint: 'Zo komt het bericht ook terug.',
  },
  stuck: { ask: 'Hoe komt dit weer op gang?', hint: 'Iemand zei dat dit vastloopt.' },
  overdue: { ask: 'Hoe ging dit?', hint: 'De dag van deze afspraak is voorbij.' },
  'look-back': { ask: 'Werkt dit?', hint: 'Dit zou je nu samen bekijken.' },
  'network-not-asked': {
    ask: 'Kan iemand dichtbij hierbij helpen?',
    hint: 'Bewust niet vragen is ook een goed antwoord.',
  },
}

const nl = {
  title: 'Wat is nog open?',
  intro: 'Vragen om samen over te praten. Niets moet.',
  nothing: 'Er is niets meer open. Mooi.',
  more: (count: number) => (count === 1 ? 'Laat er nog 1 zien' : `Laat er nog ${count} zien`),
  jump: (words: string) => `Ga naar: ${words}`,
  declined: 'Bewust niet gevraagd',
  declinedFor: (words: string) => `Bewust niet gevraagd: ${words}`,
  noted: 'Genoteerd. Deze vraag is van de lijst.',
  questions,
}

/** What a table may still want to look at, as questions. */
export const openEnds: Section<typeof nl> = {
  nl,
  en: {
    title: 'What is still open?',
    intro: 'Questions to talk about together. Nothing is required.',
    nothing: 'Nothing is open any more. Well done.',
    more: (count: number) => `Show ${count} more`,
    jump: (words: string) => `Go to: ${words}`,
    declined: 'Chosen not to ask',
    declinedFor: (words: string) => `Chosen not to ask: ${words}`,
    noted: 'Noted. This question is off the list.',
    questions: {
      proposal: {
        ask: 'What does the resident think of this?',
        hint: 'Proposal, not discussed yet: this was written down without the resident.',
      },
      unconfirmed: {
        ask: 'Is this right?',
        hint: 'This was written down for someone, who has not said yet that it is right.',
      },
      'change-asked': {
        ask: 'Can this be written differently?',
        hint: 'Someone asks for a change. Nobody has looked at it yet.',
      },
      'wish-without-goal': {
        ask: 'Does this belong to ‘What do you want to be different?’',
        hint: 'This was said. It is not a wish in the plan yet.',
      },
      'goal-in-nobodys-words': {
        ask: 'In whose words is this?',
        hint: 'A wish is clearest the way someone says it.',
      },
      'several-helpers': {
        ask: 'Could fewer people do this?',
        hint: 'Three or more people of organisations help here.',
      },
      'goal-without-action': {
        ask: 'What is a first step?',
        hint: 'Nothing is agreed for this wish yet.',
      },
      'nobody-does': { ask: 'Who does this?', hint: 'Or does someone still have to be asked?' },
      'no-date': { ask: 'When is this?', hint: 'With a day, everyone knows.' },
      'nobody-hears': { ask: 'Who hears how it went?', hint: 'So that word comes back as well.' },
      stuck: { ask: 'How does this get going again?', hint: 'Someone said that this is stuck.' },
      overdue: { ask: 'How did this go?', hint: 'The day of this action has passed.' },
      'look-back': { ask: 'Does this work?', hint: 'You would look at this together by now.' },
      'network-not-asked': {
        ask: 'Can someone close by help with this?',
        hint: 'Choosing not to ask is a good answer too.',
      },
    },
  },
}
