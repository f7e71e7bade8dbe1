import type { MethodId } from '../../model/index.ts'
import type { Section } from '../language.ts'
import type { MethodText } from './method-text.ts'

type Vision = Extract<MethodId, 'beacons' | 'core-values' | 'scenario-quadrants'>

const nl: Record<Vision, MethodText> = {
  beacons: {
    title: 'Acht bakens van Welzijn Nieuwe Stijl',
    purpose: 'Ons werk langs acht bakens leggen: wat doen we al, en wat nog niet?',
    how: [
      'Lees de acht bakens voor, en vraag bij elk wat het in jullie wijk betekent.',
      'Iedereen schrijft een voorbeeld uit het eigen werk, en legt het bij een baken.',
      'Kijk waar veel ligt en waar bijna niets ligt.',
      'Kies het baken dat nu het meest kan helpen, en dat hoeft niet het leegste te zijn.',
      'Spreek af wat jullie er de komende maand aan doen, en wat daarvoor nodig is.',
    ],
    questions: [
      'Welk baken doen we al goed?',
      'Wat merkt een bewoner daarvan?',
      'Welk baken is bij ons alleen een woord?',
      'Welke twee bakens zitten elkaar in de weg?',
      'Wat doen we vanaf morgen anders?',
    ],
  },
  'core-values': {
    title: 'Tien kernwaarden van outreachend werken',
    purpose: 'Praten over hoe je naar mensen toe gaat die zelf niet komen.',
    how: [
      'Lees de tien waarden voor, en verander gerust een woord, want niet elke lijst is hetzelfde.',
      'Iedereen kiest er twee die in het eigen werk belangrijk zijn, en één die moeilijk is.',
      'Vertel bij je keuze wat je laatst deed, zonder namen.',
      'Zoek een moment waarop twee waarden botsten, en praat daarover door.',
      'Spreek af waar jullie de komende weken op letten, en wie je belt als het lastig is.',
    ],
    questions: [
      'Welke waarde past het best bij jou?',
      'Welke vind je moeilijk?',
      'Wanneer ging je juist niet op iemand af, en was dat goed?',
      'Wat breng je mee waar de ander iets aan heeft?',
      'Wat vertel je over waarom je komt?',
    ],
  },
  'scenario-quadrants': {
    title: 'Vier toekomsten voor het team',
    purpose: 'Zien welke kant het team op kan, en welke kant jullie op willen.',
    how: [
      'Leg de twee lijnen uit: van breed naar ieder een eigen vak, en van bovenaf naar van onderop.',
      'Maak vier groepjes, en laat elk groepje één vak beschrijven alsof het al zo is.',
      'Vertel elkaar wat er dan beter gaat voor bewoners, en wat er misgaat.',
      'Iedereen legt een briefje waar het team nu staat, en een briefje waar je heen wilt.',
      'Bespreek het verschil, en kies één ding dat jullie zelf kunnen veranderen.',
    ],
    questions: [
      'Wat merkt een bewoner van deze toekomst?',
      'Wat kun je dan goed, en wat kun je kwijtraken?',
      'Waar staan we nu?',
      'Waar willen we heen?',
      'Wat kunnen we zelf, en wat moeten anderen beslissen?',
    ],
  },
}

/** Methods for what a team stands for, and where it goes. */
export const vision: Section<typeof nl> = {
  nl,
  en: {
    beacons: {
      title: 'Eight beacons of Welfare New Style',
      purpose: 'Laying our work along eight beacons: what do we do already, and what not yet?',
      how: [
        'Read the eight beacons aloud, and ask with each what it means in your neighbourhood.',
        'Everyone writes an example from their own work, and puts it with a beacon.',
        'Look where much lies and where hardly anything does.',
        'Choose the beacon that can help most now, which need not be the emptiest.',
        'Agree what you will do about it in the coming month, and what that takes.',
      ],
      questions: [
        'Which beacon do we do well already?',
        'What does a resident notice of it?',
        'Which beacon is only a word with us?',
        'Which two beacons are in each other’s way?',
        'What do we do differently from tomorrow?',
      ],
    },
    'core-values': {
      title: 'Ten core values of outreaching work',
      purpose: 'Talking about how to go to people who do not come by themselves.',
      how: [
        'Read the ten values aloud, and feel free to change a word, since not every list is the same.',
        'Everyone chooses two that matter in their own work, and one that is hard.',
        'With your choice tell what you did lately, without names.',
        'Look for a moment when two values clashed, and talk on about that.',
        'Agree what you will watch in the coming weeks, and whom you call when it is hard.',
      ],
      questions: [
        'Which value fits you best?',
        'Which do you find hard?',
        'When did you not go to someone, and was that right?',
        'What do you bring that is of use to the other?',
        'What do you tell about why you come?',
      ],
    },
    'scenario-quadrants': {
      title: 'Four futures for the team',
      purpose: 'Seeing which way the team can go, and which way you want to go.',
      how: [
        'Explain the two lines: from broad to each a field of their own, and from above to from below.',
        'Make four small groups, and let each describe one area as if it were so already.',
        'Tell each other what would go better for residents then, and what would go wrong.',
        'Everyone puts a note where the team is now, and a note where they want to go.',
        'Talk about the difference, and choose one thing you can change yourselves.',
      ],
      questions: [
        'What does a resident notice of this future?',
        'What can you do well then, and what can you lose?',
        'Where are we now?',
        'Where do we want to go?',
        'What can we do ourselves, and what must others decide?',
      ],
    },
  },
}
