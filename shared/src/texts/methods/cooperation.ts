import type { MethodId } from '../../model/index.ts'
import type { Section } from '../language.ts'
import type { MethodText } from './method-text.ts'

type Cooperation = Extract<
  MethodId,
  'cooperation-questions' | 'forms-of-cooperation' | 'shared-goal' | 'golden-rules'
>

const nl: Record<Cooperation, MethodText> = {
  'cooperation-questions': {
    title: 'Tien vragen over samenwerken',
    purpose: 'Vinden wat het samenwerken in dit team makkelijk of moeilijk maakt.',
    how: [
      'Lees de tien woorden voor, en geef iedereen vijf minuten om briefjes te schrijven.',
      'Leg bij elk woord wat goed gaat en wat knelt.',
      'Laat iedereen drie stippen zetten bij wat nu het meest knelt.',
      'Neem het woord met de meeste stippen, en vraag door tot iedereen het snapt.',
      'Maak er één afspraak over, en bewaar de andere woorden voor later.',
    ],
    questions: [
      'Waar hebben we tijd voor, en waarvoor niet?',
      'Wat willen we samen bereiken?',
      'Waarin vertrouwen we elkaar?',
      'Welke belangen noemt niemand?',
      'Wie mag wat beslissen?',
      'Wat kunnen we hier niet zelf oplossen?',
    ],
  },
  'forms-of-cooperation': {
    title: 'Afstemmen, samenwerken of samen maken',
    purpose: 'Kiezen hoe ver je samen gaat, want verder is niet altijd beter.',
    how: [
      'Leg de drie vakken uit: ieder het eigen werk, samen één taak, of samen iets nieuws.',
      'Schrijf op wat jullie nu samen doen, en leg elk briefje waar het echt hoort.',
      'Vraag bij elk briefje of dit is wat bewoners nodig hebben.',
      'Verschuif wat anders moet, en zeg hardop wat dat kost aan tijd, geld of zeggenschap.',
      'Spreek bij elk verschoven briefje af wie de eerste stap zet.',
    ],
    questions: [
      'Wat doen we nu samen?',
      'Weten bewoners wie waarvoor is?',
      'Wat winnen we als we verder gaan?',
      'Wat geven we daarvoor op?',
      'Wanneer is afstemmen genoeg?',
    ],
  },
  'shared-goal': {
    title: 'Ons doel in de wijk',
    purpose: 'Eén zin over wat wij samen voor deze wijk willen.',
    how: [
      'Vraag iedereen de wijk over vijf jaar te beschrijven, alsof je er rondloopt.',
      'Leg ernaast wat er al is en goed gaat, ook van bewoners zelf.',
      'Zoek wat in bijna elk verhaal terugkomt.',
      'Maak daar samen één zin van die een bewoner ook snapt.',
      'Vraag elke organisatie wat die ervoor doet, en wat die ervoor laat.',
    ],
    questions: [
      'Wat zie je als je over vijf jaar door de wijk loopt?',
      'Wat is er al?',
      'Wat zeggen bewoners zelf?',
      'Wat gaan we anders doen?',
      'Wat doen we dan niet meer?',
    ],
  },
  'golden-rules': {
    title: 'Gouden regels',
    purpose: 'Een paar regels kiezen waar iedereen in het team zich aan houdt.',
    how: [
      'Laat iedereen denken aan een keer dat samenwerken goed ging, en een keer dat het misging.',
      'Schrijf op wat mensen toen deden of juist lieten.',
      'Leg bij elkaar wat op elkaar lijkt, en maak er korte regels van.',
      'Kies er hoogstens zeven, en alleen regels waar iedereen ja op zegt.',
      'Spreek af wat je tegen elkaar zegt als iemand zich er niet aan houdt.',
    ],
    questions: [
      'Wanneer ging het samen goed, en wat deden we toen?',
      'Wat willen we nooit meer meemaken?',
      'Wat zeg je tegen een ander voordat je het over die ander zegt?',
      'Wat doen we als het druk is?',
      'Wat zeggen we als iemand een regel vergeet?',
    ],
  },
}

/** Methods for working together as organisations. */
export const cooperation: Section<typeof nl> = {
  nl,
  en: {
    'cooperation-questions': {
      title: 'Ten questions of cooperation',
      purpose: 'Finding what makes working together easy or hard in this team.',
      how: [
        'Read the ten words aloud, and give everyone five minutes to write notes.',
        'Put with each word what goes well and what chafes.',
        'Have everyone put three dots at what chafes most now.',
        'Take the word with most dots, and ask on until everyone understands.',
        'Make one agreement about it, and keep the other words for later.',
      ],
      questions: [
        'What do we have time for, and what not?',
        'What do we want to reach together?',
        'In what do we trust each other?',
        'Which interests does nobody mention?',
        'Who may decide what?',
        'What can we not solve here ourselves?',
      ],
    },
    'forms-of-cooperation': {
      title: 'Coordinate, cooperate or create together',
      purpose: 'Choosing how far you go together, since further is not always better.',
      how: [
        'Explain the three areas: each their own work, one task together, or something new together.',
        'Write down what you do together now, and put each note where it really belongs.',
        'Ask with each note whether this is what residents need.',
        'Move what must be different, and say aloud what it costs in time, money or say.',
        'Agree for each moved note who takes the first step.',
      ],
      questions: [
        'What do we do together now?',
        'Do residents know who is there for what?',
        'What do we gain by going further?',
        'What do we give up for it?',
        'When is coordinating enough?',
      ],
    },
    'shared-goal': {
      title: 'Our goal in the neighbourhood',
      purpose: 'One sentence about what we want for this neighbourhood together.',
      how: [
        'Ask everyone to describe the neighbourhood in five years, as if walking about in it.',
        'Put beside it what is there already and goes well, also from residents themselves.',
        'Look for what comes back in nearly every story.',
        'Together make one sentence of it that a resident understands too.',
        'Ask each organisation what it will do for it, and what it will leave for it.',
      ],
      questions: [
        'What do you see when you walk through the neighbourhood in five years?',
        'What is there already?',
        'What do residents say themselves?',
        'What will we do differently?',
        'What will we no longer do then?',
      ],
    },
    'golden-rules': {
      title: 'Golden rules',
      purpose: 'Choosing a few rules that everyone in the team keeps to.',
      how: [
        'Have everyone think of a time when working together went well, and one when it went wrong.',
        'Write down what people did then, or left.',
        'Put together what is alike, and make short rules of it.',
        'Choose seven at most, and only rules to which everyone says yes.',
        'Agree what you say to each other when someone does not keep to them.',
      ],
      questions: [
        'When did it go well together, and what did we do then?',
        'What do we never want to go through again?',
        'What do you say to another before you say it about that other?',
        'What do we do when it is busy?',
        'What do we say when someone forgets a rule?',
      ],
    },
  },
}
