import type { MethodId } from '../../model/index.ts'
import type { Section } from '../language.ts'
import type { MethodText } from './method-text.ts'

type Asking = Extract<
  MethodId,
  | 'scale-question'
  | 'wonder-question'
  | 'activating-questions'
  | 'glossary'
  | 'nonviolent-communication'
>

const nl: Record<Asking, MethodText> = {
  'scale-question': {
    title: 'Vraag met een cijfer',
    purpose: 'Van 0 tot 10 zien waar je staat, en wat één stap hoger is.',
    how: [
      'Kies samen één vraag over het leven van de bewoner, bijvoorbeeld hoeveel rust er is.',
      'Zeg dat 0 het slechtst is en 10 het best, en dat elk cijfer mag.',
      'De bewoner kiest een cijfer, en anderen zeggen hun cijfer alleen als de bewoner dat wil.',
      'Vraag lang door op wat maakt dat het niet lager is, want daar zit wat al werkt.',
      'Vraag tot slot hoe één stapje hoger eruitziet, en niet hoe je bij de 10 komt.',
    ],
    questions: [
      'Welk cijfer geef je nu?',
      'Wat maakt dat het niet lager is?',
      'Hoe ziet één stap hoger eruit?',
      'Wat of wie helpt bij die stap?',
      'Welk cijfer is goed genoeg?',
    ],
  },
  'wonder-question': {
    title: 'De wondervraag',
    purpose: 'Ontdekken wat iemand echt anders wil, door het je voor te stellen.',
    how: [
      'Vraag of je een wat vreemde vraag mag stellen, en neem er de tijd voor.',
      'Vertel rustig dat het vannacht, terwijl iedereen slaapt, vanzelf wordt opgelost.',
      'Vraag waaraan je dat morgen als eerste merkt, en wacht tot het antwoord komt.',
      'Vraag door op kleine dingen die je kunt zien of horen, zoals wie er opstaat.',
      'Zoek daarna wat er nu al een klein beetje van is, want daarmee kun je beginnen.',
    ],
    questions: [
      'Stel dat het vannacht wordt opgelost: waaraan merk je dat morgen?',
      'Wat doe je dan anders?',
      'Wie merkt het als eerste, en waaraan?',
      'Welk stukje is er nu al?',
      'Wat is een eerste kleine stap?',
    ],
  },
  'activating-questions': {
    title: 'Vragen die op gang helpen',
    purpose: 'Zes soorten vragen voor als het gesprek stilvalt.',
    how: [
      'Lees de zes soorten vragen, en kies er een die past bij wat iemand net zei.',
      'Stel die ene vraag, en tel dan in stilte tot tien.',
      'Herhaal het antwoord in de woorden van de ander, voordat je verder vraagt.',
      'Helpt een vraag niet, neem dan gewoon een andere soort.',
      'Vraag niet steeds naar het waarom, want dat voelt snel als een verwijt.',
    ],
    questions: [
      'Open: waar wil je het over hebben?',
      'Kiezen: doe je dit liever zelf, samen, of vraag je iemand?',
      'Eerder: wanneer ging dit beter, en wat was er toen anders?',
      'Volhouden: hoe lukt het je om door te gaan?',
      'Om je heen: wat zou iemand die je goed kent hierover zeggen?',
      'Anders: wanneer is het er even niet, of minder?',
    ],
  },
  glossary: {
    title: 'Woordenlijst',
    purpose: 'Afspreken wat jullie bedoelen, als hetzelfde woord voor ieder iets anders is.',
    how: [
      'Schrijf elk woord op dat iemand niet snapt of anders gebruikt.',
      'Laat iedereen in één zin opschrijven wat dat woord voor hen betekent.',
      'Lees de zinnen naast elkaar voor, en zeg niet wie gelijk heeft.',
      'Kies samen één betekenis voor aan deze tafel, of een gewoner woord.',
      'Leg dat in het derde vak, en wijs ernaar als iemand het weer anders gebruikt.',
    ],
    questions: [
      'Welk woord snap je niet?',
      'Wat bedoel jij ermee?',
      'Welk gewoon woord kan ook?',
      'Wat spreken we af?',
    ],
  },
  'nonviolent-communication': {
    title: 'Iets lastigs zeggen, in vier stappen',
    purpose: 'Zeggen wat je dwarszit zonder de ander aan te vallen.',
    how: [
      'Vraag wie iets lastigs wil zeggen, en tegen wie.',
      'Help die persoon om eerst alleen te zeggen wat er te zien of te horen was, zonder oordeel.',
      'Dan volgt wat iemand daarbij voelde, en daarna wat iemand nodig heeft.',
      'De laatste stap is een vraag, waar de ander ook nee op mag zeggen.',
      'Laat de ander eerst herhalen wat er gezegd is, en pas dan antwoorden.',
    ],
    questions: [
      'Wat zag of hoorde je precies?',
      'Wat voelde je daarbij?',
      'Wat heb je nodig?',
      'Wat vraag je, en aan wie?',
    ],
  },
}

/** Methods for asking, and for being understood. */
export const asking: Section<typeof nl> = {
  nl,
  en: {
    'scale-question': {
      title: 'Question with a mark',
      purpose: 'Seeing from 0 to 10 where you are, and what one step higher is.',
      how: [
        'Together choose one question about the life of the resident, such as how much calm there is.',
        'Say that 0 is the worst and 10 the best, and that every mark is fine.',
        'The resident chooses a mark, and others only say theirs when the resident wants to hear it.',
        'Ask at length what makes it not lower, since there you find what works already.',
        'Finally ask what one small step higher looks like, and not how to get to 10.',
      ],
      questions: [
        'Which mark do you give now?',
        'What makes it not lower?',
        'What does one step higher look like?',
        'What or who helps with that step?',
        'Which mark is good enough?',
      ],
    },
    'wonder-question': {
      title: 'The wonder question',
      purpose: 'Finding out what someone really wants to be different, by imagining it.',
      how: [
        'Ask whether you may put a somewhat strange question, and take your time.',
        'Tell calmly that tonight, while everyone sleeps, it is solved by itself.',
        'Ask by what you notice it first tomorrow, and wait until the answer comes.',
        'Ask on about small things one can see or hear, such as who gets up.',
        'Then look for what is there a little already, since you can begin with that.',
      ],
      questions: [
        'Suppose it is solved tonight: by what do you notice it tomorrow?',
        'What do you do differently then?',
        'Who notices it first, and by what?',
        'Which part is there already?',
        'What is a first small step?',
      ],
    },
    'activating-questions': {
      title: 'Questions that get the talk going',
      purpose: 'Six kinds of question for when the talk falls silent.',
      how: [
        'Read the six kinds, and choose one that fits what someone has just said.',
        'Ask that one question, and then count to ten in silence.',
        'Say the answer back in the words of the other, before you ask on.',
        'When a question does not help, simply take another kind.',
        'Do not keep asking why, since that soon feels like a reproach.',
      ],
      questions: [
        'Open: what do you want to talk about?',
        'Choosing: would you rather do this yourself, together, or ask someone?',
        'Before: when did this go better, and what was different then?',
        'Keeping going: how do you manage to go on?',
        'Around you: what would someone who knows you well say about this?',
        'Different: when is it not there for a while, or less?',
      ],
    },
    glossary: {
      title: 'Glossary',
      purpose: 'Agreeing what you mean, where one word means something else to each.',
      how: [
        'Write down each word that someone does not understand or uses differently.',
        'Have everyone write in one sentence what that word means to them.',
        'Read the sentences aloud side by side, and do not say who is right.',
        'Together choose one meaning for this table, or a plainer word.',
        'Put that in the third area, and point to it when someone uses it differently again.',
      ],
      questions: [
        'Which word do you not understand?',
        'What do you mean by it?',
        'Which plain word would do as well?',
        'What do we agree?',
      ],
    },
    'nonviolent-communication': {
      title: 'Saying something hard, in four steps',
      purpose: 'Saying what bothers you without attacking the other.',
      how: [
        'Ask who wants to say something hard, and to whom.',
        'Help that person to first say only what could be seen or heard, without judging.',
        'Then follows what someone felt, and after that what someone needs.',
        'The last step is a request, to which the other may also say no.',
        'Have the other first say back what was said, and only then answer.',
      ],
      questions: [
        'What exactly did you see or hear?',
        'What did you feel?',
        'What do you need?',
        'What do you ask, and of whom?',
      ],
    },
  },
}
