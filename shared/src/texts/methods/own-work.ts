import type { MethodId } from '../../model/index.ts'
import type { Section } from '../language.ts'
import type { MethodText } from './method-text.ts'

type OwnWork = Extract<
  MethodId,
  'case-without-names' | 'dilemma' | 'grey-area' | 'relation-types' | 'with-for-by-not'
>

const nl: Record<OwnWork, MethodText> = {
  'case-without-names': {
    title: 'Een casus zonder namen',
    purpose: 'Samen denken over iets lastigs in het werk, zonder dat iemand te herkennen is.',
    how: [
      'Eén teamlid vertelt in drie minuten wat er speelt, zonder naam, straat, leeftijd of geloof.',
      'De verteller sluit af met één vraag aan de tafel.',
      'De anderen stellen eerst alleen vragen, en geven nog geen raad.',
      'Daarna zegt ieder om de beurt wat die zou doen, terwijl de verteller alleen luistert.',
      'De verteller zegt wat die meeneemt, en haalt van het bord wat toch te herkennen is.',
    ],
    questions: [
      'Wat speelt er, in drie zinnen?',
      'Wat is je vraag aan ons?',
      'Wat heb je al gedaan?',
      'Wat zou de bewoner hiervan vinden?',
      'Wat neem je mee?',
    ],
  },
  dilemma: {
    title: 'Een lastige vraag',
    purpose: 'Een dilemma samen bekijken, in plaats van er alleen mee te zitten.',
    how: [
      'Schrijf de lastige vraag in één zin op, zonder namen.',
      'Zoek samen alles wat voor de ene kant pleit, ook als je het er niet mee eens bent.',
      'Doe daarna hetzelfde voor de andere kant.',
      'Vraag wie het raakt, en wie van hen hier niet aan tafel zit.',
      'Wie de vraag inbracht, zegt wat die nu gaat doen en wanneer jullie erop terugkomen.',
    ],
    questions: [
      'Waar zit je tussen?',
      'Wat staat er op het spel, en voor wie?',
      'Welke regels of waarden botsen?',
      'Wat zou je doen als je niet bang was?',
      'Met wie moet je hier nog over praten?',
    ],
  },
  'grey-area': {
    title: 'Nog niet duidelijk wie',
    purpose: 'Taken vinden die van niemand zijn, of van meer dan één.',
    how: [
      'Laat iedereen in stilte opschrijven wat er blijft liggen of dubbel gebeurt.',
      'Leg elk briefje in het vak voor niemand, of in het vak voor meer dan één.',
      'Kies de drie taken waar bewoners het meest last van hebben.',
      'Vraag per taak wie het kan, wie het mag en wie er tijd voor heeft.',
      'Spreek af wie het doet, tot wanneer, en wie het hoort als het niet lukt.',
    ],
    questions: [
      'Wat blijft er liggen?',
      'Wat doen we dubbel?',
      'Waar houdt jouw taak op?',
      'Wie mag dit beslissen?',
      'Wat hebben we nodig om het te kunnen doen?',
    ],
  },
  'relation-types': {
    title: 'Hoe staan we in het contact?',
    purpose: 'Nadenken over onze eigen aanpak: past wat wij doen bij dit contact?',
    how: [
      'Neem een contact uit je werk in gedachten, en schrijf er geen naam bij.',
      'Kies welk van de vier het nu is, want het gaat om het contact en niet om de persoon.',
      'Lees wat dat vak van jou vraagt.',
      'Zeg eerlijk wat je tot nu toe deed, en of dat erbij past.',
      'Kies één ding dat je zelf de volgende keer anders doet.',
    ],
    questions: [
      'Wie vindt dat er iets moet veranderen?',
      'Wat vraagt de ander, en aan wie?',
      'Waar werk ik harder dan de ander?',
      'Wat kan ik aanbieden zonder te duwen?',
      'Wat doe ik de volgende keer anders?',
    ],
  },
  'with-for-by-not': {
    title: 'MET, VOOR, DOOR of NIET',
    purpose: 'Zien hoeveel controle en hoeveel steun er in onze aanpak zit.',
    how: [
      'Leg de twee lijnen uit: van weinig naar veel controle, en van weinig naar veel steun.',
      'Zet een paar dingen die jullie vorige week deden elk op een briefje.',
      'Leg elk briefje in een vak: met iemand, voor iemand, door ons bepaald, of niet.',
      'Praat over de briefjes waar jullie het niet over eens zijn.',
      'Kies er een, en bedenk wat nodig is om het naar MET te schuiven.',
    ],
    questions: [
      'Wat deed je, en wie besliste?',
      'Hoeveel steun kreeg de bewoner daarbij?',
      'Wanneer is VOOR juist goed?',
      'Wanneer moet het DOOR ons?',
      'Hoe wordt het MET?',
    ],
  },
}

/** Methods in which a team looks at its own work. */
export const ownWork: Section<typeof nl> = {
  nl,
  en: {
    'case-without-names': {
      title: 'A case without names',
      purpose: 'Thinking together about something hard in the work, with nobody recognisable.',
      how: [
        'One team member tells in three minutes what is going on, without name, street, age or faith.',
        'The teller closes with one question to the table.',
        'The others first ask questions only, and give no advice yet.',
        'Then each in turn says what they would do, while the teller only listens.',
        'The teller says what they take along, and removes from the board what is recognisable after all.',
      ],
      questions: [
        'What is going on, in three sentences?',
        'What is your question to us?',
        'What have you done already?',
        'What would the resident think of this?',
        'What do you take along?',
      ],
    },
    dilemma: {
      title: 'A hard question',
      purpose: 'Looking at a dilemma together, instead of being alone with it.',
      how: [
        'Write the hard question down in one sentence, without names.',
        'Together find all that speaks for the one side, also when you do not agree.',
        'Then do the same for the other side.',
        'Ask whom it affects, and who of them is not at this table.',
        'Whoever brought it says what they will do now, and when you come back to it.',
      ],
      questions: [
        'What are you between?',
        'What is at stake, and for whom?',
        'Which rules or values clash?',
        'What would you do if you were not afraid?',
        'With whom do you still have to talk about this?',
      ],
    },
    'grey-area': {
      title: 'Not clear yet who',
      purpose: 'Finding tasks that are nobody’s, or more than one’s.',
      how: [
        'Have everyone write in silence what is left undone or is done twice.',
        'Put each note in the area for nobody, or in the area for more than one.',
        'Choose the three tasks that trouble residents most.',
        'For each task ask who can do it, who may and who has the time.',
        'Agree who does it, until when, and who hears when it does not work.',
      ],
      questions: [
        'What is left undone?',
        'What do we do twice?',
        'Where does your task end?',
        'Who may decide this?',
        'What do we need to be able to do it?',
      ],
    },
    'relation-types': {
      title: 'How do we stand in the contact?',
      purpose: 'Thinking about our own approach: does what we do fit this contact?',
      how: [
        'Think of a contact from your work, and do not write a name.',
        'Choose which of the four it is now, since it is about the contact and not the person.',
        'Read what that area asks of you.',
        'Say honestly what you have done so far, and whether it fits.',
        'Choose one thing that you yourself will do differently next time.',
      ],
      questions: [
        'Who thinks that something must change?',
        'What does the other ask, and of whom?',
        'Where do I work harder than the other?',
        'What can I offer without pushing?',
        'What will I do differently next time?',
      ],
    },
    'with-for-by-not': {
      title: 'WITH, FOR, BY or NOT',
      purpose: 'Seeing how much control and how much support is in our approach.',
      how: [
        'Explain the two lines: from little to much control, and from little to much support.',
        'Put a few things you did last week on a note each.',
        'Put each note in an area: with someone, for someone, decided by us, or not.',
        'Talk about the notes on which you do not agree.',
        'Choose one, and think what it takes to move it to WITH.',
      ],
      questions: [
        'What did you do, and who decided?',
        'How much support did the resident get with it?',
        'When is FOR good?',
        'When must it be BY us?',
        'How does it become WITH?',
      ],
    },
  },
}
