import type { Section } from './language.ts'

/** One sentence of the tour; what is called so on the screen stands between ‘ and ’. */
const stops = {
  now: 'Bij ‘Nu’ zie je wat er op dit moment gevraagd wordt.',
  nowLater: 'Zodra jullie beginnen, staat hier ‘Nu’: daar zie je wat er gevraagd wordt.',
  ownWords: 'Alleen jij ziet wat je hier schrijft, tot je kiest voor ‘Leg op tafel’.',
  ownWordsInPlan: 'Schrijf hier eerst voor jezelf: niemand ziet het tot jij het op tafel legt.',
  ownWordsLater: 'Jouw woorden zijn van jou: je kunt eerst schrijven wat niemand anders ziet.',
  whoMayKnow: 'Jij kiest wie iets mag weten: in dit menu, bij ‘Wat mag wie weten?’.',
  mayIKnow: 'De bewoner kiest wie iets mag weten. In dit menu lees je wat jij mag weten.',
  steps: 'Hier zie je bij welke stap jullie zijn en wat er gevraagd wordt.',
  stepsLater: 'Zodra jullie beginnen, zie je hieronder bij welke stap jullie zijn.',
  views: 'Hier kies je wat je ziet: het bord, het plan, of de mensen om iemand heen.',
  board: 'Op het bord schrijven en tekenen jullie samen. Iedereen ziet het meteen.',
  theirWords: 'Schrijf op wat iemand zegt, in diens woorden. Hier kies je wie het zegt.',
  theirWordsInPlan:
    'In het plan schrijf je op wat iemand zegt, in diens woorden en onder diens naam.',
  theirWordsLater: 'Schrijf je iets op voor een ander? Doe het in diens woorden, onder diens naam.',
  noNames: 'Dit is een tafel van het team: zet er geen namen van bewoners op.',
  looksAlong: 'Jij kijkt mee: je leest wat op tafel ligt, en schrijven doen de anderen.',
  invite: 'Hier nodig je mensen uit, met een link of een code om te scannen.',
  inviteInMenu: 'Mensen uitnodigen doe je in dit menu, bij ‘Nodig uit’.',
  lead: 'Hier ga je naar de volgende stap. Alle schermen gaan met je mee.',
  leadBegin: 'Zit iedereen? Dan begin je hier. Alle schermen gaan met je mee.',
  bigScreen: 'In dit menu zet je de stap op een ‘Groot scherm’, zoals een beamer.',
}

const nl = {
  name: 'Hulp',
  opensApart: 'in een nieuw tabblad',
  tour: {
    label: 'Rondleiding',
    place: (place: number, count: number) => `${place} van ${count}`,
    skip: 'Sla over',
    next: 'Volgende',
    done: 'Klaar',
    /** Behind each of these for who hears them apart from the rest. */
    ofTour: 'in de rondleiding',
    stops,
  },
}

/** The way to the help pages, and the tour for who is at a table for the first time. */
export const help: Section<typeof nl> = {
  nl,
  en: {
    name: 'Help',
    opensApart: 'in a new tab',
    tour: {
      label: 'Showing you around',
      place: (place: number, count: number) => `${place} of ${count}`,
      skip: 'Skip',
      next: 'Next',
      done: 'Done',
      ofTour: 'in the tour',
      stops: {
        now: 'At ‘Now’ you see what is asked at this moment.',
        nowLater: 'As soon as you begin, ‘Now’ stands here: there you see what is asked.',
        ownWords: 'Only you see what you write here, until you choose ‘Lay it on the table’.',
        ownWordsInPlan: 'Write here for yourself first: nobody sees it until you lay it down.',
        ownWordsLater: 'Your words are yours: you can first write what nobody else sees.',
        whoMayKnow: 'You choose who may know: in this menu, at ‘Who may know what?’.',
        mayIKnow: 'The resident chooses who may know. In this menu you read what you may know.',
        steps: 'Here you see which step you are at and what is asked.',
        stepsLater: 'As soon as you begin, you see below which step you are at.',
        views: 'Here you choose what you see: the board, the plan, or the people around someone.',
        board: 'On the board you write and draw together. Everyone sees it at once.',
        theirWords: 'Write what someone says, in their words. Here you choose who says it.',
        theirWordsInPlan: 'In the plan you write what someone says, in their words and their name.',
        theirWordsLater: 'Do you write for someone else? Do it in their words, in their name.',
        noNames: 'This is a table of the team: put no names of residents on it.',
        looksAlong: 'You look along: you read what is on the table, and the others write.',
        invite: 'Here you invite people, with a link or a code to scan.',
        inviteInMenu: 'You invite people in this menu, at ‘Invite’.',
        lead: 'Here you go to the next step. All screens come along with you.',
        leadBegin: 'Is everyone seated? Then you begin here. All screens come along with you.',
        bigScreen: 'In this menu you put the step on a ‘Big screen’, such as a projector.',
      },
    },
  },
}
