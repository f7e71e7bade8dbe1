import type { MethodId } from '../../model/index.ts'
import type { Section } from '../language.ts'
import type { MethodText } from './method-text.ts'

type OfHousehold = Extract<
  MethodId,
  'four-fields' | 'all-topics' | 'ecogram' | 'genogram' | 'placement'
>

const nl: Record<OfHousehold, MethodText> = {
  'four-fields': {
    title: 'Dag, nacht, geld, vrije tijd',
    purpose: 'Met vier vakken praten over hoe het nu is.',
    how: [
      'Vraag de bewoner met welk vak jullie beginnen.',
      'Laat de bewoner vertellen, en schrijf het op in dezelfde woorden.',
      'Schrijf ook op wat goed gaat, en niet alleen wat moeilijk is.',
      'Pas als de bewoner klaar is, leggen anderen ernaast wat zij zien.',
      'Een vak mag leeg blijven, en wat nergens past leg je buiten de vakken.',
    ],
    questions: [
      'Hoe zag je dag er gisteren uit?',
      'Hoe woon je, en hoe slaap je?',
      'Kom je rond?',
      'Wat doe je graag?',
      'Wat gaat er goed?',
    ],
  },
  'all-topics': {
    title: 'Alle onderwerpen',
    purpose: 'Veertien onderwerpen naast elkaar, om te zien wat nog niet gezegd is.',
    how: [
      'Leg dit pas neer als vier vakken niet genoeg zijn.',
      'Vraag welke onderwerpen vandaag belangrijk zijn, en sla de rest over.',
      'Leg wat al gezegd is bij het onderwerp waar het hoort.',
      'Stel bij een gekozen onderwerp één open vraag, en wacht op het antwoord.',
      'Vul niets in voor een ander, want een leeg vak is geen fout.',
    ],
    questions: [
      'Welke drie onderwerpen zijn nu het belangrijkst?',
      'Waar gaat het goed?',
      'Waar wil je het vandaag juist niet over hebben?',
      'Wat heeft met elkaar te maken?',
    ],
  },
  ecogram: {
    title: 'Ecogram: mensen om je heen',
    purpose: 'Zien wie er dichtbij staat, wie helpt en wat er heen en weer gaat.',
    how: [
      'Het huishouden staat al in het midden, dus begin meteen met namen.',
      'Noem een paar minuten lang alleen namen: typ een naam, druk op Enter, en dan de volgende.',
      'De bewoner zegt hoe dichtbij iemand staat, en sleept die naar de goede ring.',
      'Tik daarna op iemand, en kies samen wat voor band het is en wie wie helpt.',
      'Vraag wat opvalt als jullie naar het geheel kijken, zonder oordeel.',
    ],
    questions: [
      'Wie bel je als er iets leuks is?',
      'Wie helpt jou, en wie help jij?',
      'Wie zou je dichterbij willen hebben?',
      'Wie doet er veel?',
      'Wie mogen we vragen, en wie liever niet?',
    ],
  },
  genogram: {
    title: 'Stamboom',
    purpose: 'Op één blad zien wie er bij de familie hoort.',
    how: [
      'Doe dit alleen als de bewoner erom vraagt: zolang dat niet zo is, blijft het blad leeg.',
      'Begin met de mensen met wie de bewoner woont, en ga dan omhoog en omlaag.',
      'Zet er ouders, partners en kinderen bij, en de tekening maakt zichzelf.',
      'Laat iedereen zelf kiezen tussen een vierkant, een rondje en een ruit, of laat het open.',
      'Vraag naar verhalen, en schrijf alleen op wat de bewoner op het bord wil zien.',
    ],
    questions: [
      'Wie horen er bij je familie?',
      'Op wie lijk je?',
      'Van wie leerde je iets dat je nu helpt?',
      'Wie heb je lang niet gezien?',
      'Wat doet jullie familie als het moeilijk is?',
    ],
  },
  placement: {
    title: 'Waar sta ik?',
    purpose: 'Iedereen zet zichzelf op de kaart: dichtbij of verder weg.',
    how: [
      'Vraag iedereen om zichzelf op de kaart te zetten waar je nu staat, zonder te praten.',
      'De bewoner zegt als eerste wat opvalt, en of het klopt.',
      'Vraag daarna wie ergens anders wil staan, en laat die een andere plek proberen.',
      'Praat over wat daarvoor nodig is, en laat ieder dan kiezen: die plek houden of toch niet.',
      'Zet nooit een ander ergens neer, ook niet om te helpen.',
    ],
    questions: [
      'Waar sta je nu?',
      'Klopt dat voor de bewoner?',
      'Waar zou je willen staan?',
      'Wie ontbreekt hier?',
      'Wat heb je nodig om daar te komen?',
    ],
  },
}

/** Methods for how it is with a household, and who is around it. */
export const household: Section<typeof nl> = {
  nl,
  en: {
    'four-fields': {
      title: 'Day, night, money, free time',
      purpose: 'Talking in four areas about how things are now.',
      how: [
        'Ask the resident with which area you begin.',
        'Let the resident tell, and write it down in the same words.',
        'Also write down what goes well, and not only what is hard.',
        'Only when the resident is done, others put beside it what they see.',
        'An area may stay empty, and what fits nowhere goes outside the areas.',
      ],
      questions: [
        'What was your day like yesterday?',
        'How do you live, and how do you sleep?',
        'Can you make ends meet?',
        'What do you like to do?',
        'What goes well?',
      ],
    },
    'all-topics': {
      title: 'All topics',
      purpose: 'Fourteen topics side by side, to see what has not been said yet.',
      how: [
        'Only lay this down when four areas are not enough.',
        'Ask which topics matter today, and skip the rest.',
        'Put what was said already with the topic it belongs to.',
        'Ask one open question about a chosen topic, and wait for the answer.',
        'Fill in nothing for someone else, since an empty area is not a mistake.',
      ],
      questions: [
        'Which three topics matter most now?',
        'Where does it go well?',
        'What would you rather not talk about today?',
        'What has to do with what?',
      ],
    },
    ecogram: {
      title: 'Ecogram: people around you',
      purpose: 'Seeing who is close, who helps, and what goes back and forth.',
      how: [
        'The household stands in the middle already, so begin with names at once.',
        'For a few minutes only say names: type a name, press Enter, and then the next.',
        'The resident says how near someone is, and drags them to the right ring.',
        'Then tap someone, and choose together what kind of tie it is and who helps whom.',
        'Ask what stands out when you look at the whole, without judging.',
      ],
      questions: [
        'Whom do you call when something nice happens?',
        'Who helps you, and whom do you help?',
        'Whom would you like to have closer?',
        'Who carries much?',
        'Whom may we ask, and whom rather not?',
      ],
    },
    genogram: {
      title: 'Family tree',
      purpose: 'Seeing on one sheet who belongs to the family.',
      how: [
        'Only do this when the resident asks for it: until then the sheet stays empty.',
        'Begin with the people the resident lives with, and then go up and down.',
        'Add parents, partners and children, and the drawing makes itself.',
        'Let everyone choose between a square, a circle and a diamond, or leave it open.',
        'Ask for stories, and only write what the resident wants to see on the board.',
      ],
      questions: [
        'Who belongs to your family?',
        'Whom are you like?',
        'From whom did you learn something that helps you now?',
        'Whom have you not seen for long?',
        'What does your family do when times are hard?',
      ],
    },
    placement: {
      title: 'Where do I stand?',
      purpose: 'Everyone puts themselves on the map: close or further away.',
      how: [
        'Ask everyone to put themselves on the map where they stand now, without talking.',
        'The resident is the first to say what stands out, and whether it is right.',
        'Then ask who wants to stand elsewhere, and let them try another place.',
        'Talk about what that takes, and let each choose: keep that place, or not after all.',
        'Never put someone else somewhere, not even to help.',
      ],
      questions: [
        'Where do you stand now?',
        'Is that right for the resident?',
        'Where would you like to stand?',
        'Who is missing here?',
        'What do you need to get there?',
      ],
    },
  },
}
