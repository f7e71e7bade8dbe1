import type { Section } from '../language.ts'
import type { HelpPageWords } from './page.ts'

/** For who the meeting is about, and for family, friends and volunteers. */
export const residentHelp: Section<HelpPageWords> = {
  nl: {
    title: 'Hulp voor bewoners',
    lead: 'Dit is jouw gesprek. Jij zit gewoon mee aan tafel.',
    parts: [
      {
        title: 'Wat is dit?',
        says: [
          'Samenbord is een tafel op het scherm. Jullie praten met elkaar. Wat belangrijk is, schrijven jullie op.',
          'Je doet mee op je telefoon of op een laptop. Je hebt alleen een link nodig, en een naam die jij kiest.',
          'Bij ‘Nu’ zie je wat er gevraagd wordt. Eén vraag tegelijk.',
        ],
        picture: {
          name: 'join',
          alt: 'Een telefoon met de vraag hoe je wilt heten, en de knop Doe mee.',
          caption: 'Zo begin je: een naam, en ‘Doe mee’.',
        },
      },
      {
        title: 'Wie ziet wat?',
        says: [
          'Iedereen aan deze tafel ziet wat op tafel ligt. Je ziet altijd wie er is.',
          'Jij kiest wie het mag weten. Ga in het menu naar ‘Wat mag wie weten?’. Kies bij iedereen ‘Ja’, ‘Alleen als ik erbij ben’ of ‘Nee’.',
          'Je kunt het altijd veranderen. Het werkt meteen.',
        ],
        picture: {
          name: 'who-may-know',
          alt: 'Een telefoon met een lijst van mensen, en bij ieder de keuzes ja, alleen als ik erbij ben, en nee.',
          caption: 'Jij kiest, voor ieder apart.',
        },
      },
      {
        title: 'Jouw woorden zijn van jou',
        says: [
          'Schrijf zoals je praat. Een paar woorden is genoeg.',
          'Staat er dat alleen jij het ziet? Dan ziet niemand het, tot je kiest voor ‘Leg op tafel’.',
          'Een ander mag jouw woorden niet veranderen.',
        ],
        picture: {
          name: 'own-words',
          alt: 'Een telefoon met de vraag Hoe is het, een veld om te schrijven en de knop Leg op tafel.',
          caption: 'Eerst voor jezelf. Dan pas op tafel, als jij dat wilt.',
        },
      },
      {
        title: 'De mensen om je heen',
        says: [
          'Bij ‘Mensen’ zet je wie er om je heen zijn. Typ een naam bij ‘Wie hoort erbij?’, en druk op Enter. Dan de volgende.',
          'Weet je even niemand meer? Kies ‘Wie nog meer?’. Dan krijg je steeds één vraag.',
          'Tik op iemand om te zeggen hoe dichtbij die is: ‘heel dichtbij’, ‘dichtbij’ of ‘verder weg’. Slepen op de kaart mag ook.',
          'Zeg daar ook hoe jullie band is: ‘sterk’, ‘gewoon’, ‘dun’, ‘gespannen’ of ‘verbroken’. Alles mag je open laten.',
          'Hoeft niet iedereen het te weten? Kies ‘Alleen voor mij’. Er staat dan een slotje bij. Met ‘Laat weer zien’ komt het weer op tafel.',
          'Wil je je familie als stamboom zien? Kies ‘Ja, laat de stamboom zien’. Uitzetten kan altijd.',
          'Bij ‘Zoek in de buurt’ vind je wat er bij jou in de buurt is. Met ‘Zet op de kaart’ komt het erbij.',
        ],
      },
      {
        title: 'Nee zeggen mag altijd',
        says: [
          'Je hoeft niets te vertellen. Je mag een vraag overslaan.',
          'Wil je iets nog niet afspreken? Zeg ‘Nog niet’. Je hoeft niet te zeggen waarom.',
          'Je mag altijd stoppen.',
        ],
      },
      {
        title: 'Toch liever niet?',
        says: [
          'Je kunt je woorden weer van tafel halen. Open het menu bij je woorden en kies ‘Haal weg’.',
          'Wie het al las, weet het nog. Schrijf daarom alleen op wat je wilt delen.',
        ],
      },
      {
        title: 'Iemand die je helpt',
        says: [
          'Er mag iemand bij zitten die je vertrouwt, of een tolk. Vraag het aan de gespreksleider.',
          'Wil je niet typen? Zeg het hardop. Een ander schrijft mee, met jouw naam erbij. Klopt het niet? Zeg dat.',
        ],
      },
      {
        title: 'Ben je familie, vriend, buur of vrijwilliger?',
        says: ['Dan doe je op dezelfde manier mee. Alleen kiest de bewoner wie wat mag weten.'],
      },
      {
        title: 'Klaar?',
        says: [
          'Is het toestel niet van jou? Kies dan in het menu ‘Vergeet mij op dit toestel’.',
          'Wat je schreef, blijft op tafel liggen.',
        ],
        picture: {
          name: 'forget',
          alt: 'Een telefoon met het menu open, met onderaan Vergeet mij op dit toestel.',
          caption: 'Alles wat je nodig hebt, staat in het menu.',
        },
      },
    ],
  },
  en: {
    title: 'Help for residents',
    lead: 'This is your meeting. You sit at the table like everyone else.',
    parts: [
      {
        title: 'What is this?',
        says: [
          'Samenbord is a table on the screen. You talk with each other. What matters, you write down.',
          'You take part on your phone or on a laptop. You only need a link, and a name that you choose.',
          'At ‘Now’ you see what is asked. One question at a time.',
        ],
        picture: {
          name: 'join',
          alt: 'A phone that asks what you want to be called, with the button to join.',
          caption: 'This is how you begin: a name, and ‘Join’.',
        },
      },
      {
        title: 'Who sees what?',
        says: [
          'Everyone at this table sees what is on the table. You always see who is there.',
          'You choose who may know. Go to ‘Who may know what?’ in the menu. Choose ‘Yes’, ‘Only when I am there’ or ‘No’ for everyone.',
          'You can always change it. It works at once.',
        ],
        picture: {
          name: 'who-may-know',
          alt: 'A phone with a list of people, and for each the choices yes, only when I am there, and no.',
          caption: 'You choose, for each of them.',
        },
      },
      {
        title: 'Your words are yours',
        says: [
          'Write the way you talk. A few words are enough.',
          'Does it say that only you see it? Then nobody sees it, until you choose ‘Lay it on the table’.',
          'Nobody else may change your words.',
        ],
        picture: {
          name: 'own-words',
          alt: 'A phone with the question How are things, a field to write in and the button to lay it down.',
          caption: 'First for yourself. Then on the table, if you want to.',
        },
      },
      {
        title: 'The people around you',
        says: [
          'At ‘People’ you put who is around you. Type a name at ‘Who belongs here?’, and press Enter. Then the next.',
          'Can you think of nobody else? Choose ‘Who else?’. Then you get one question at a time.',
          'Tap someone to say how near they are: ‘very close’, ‘close’ or ‘further away’. You can drag them on the map too.',
          'Say there as well what your tie is like: ‘strong’, ‘ordinary’, ‘thin’, ‘tense’ or ‘broken’. You may leave all of it open.',
          'Need not everyone know? Choose ‘Just for me’. A lock stands with it then. With ‘Show it again’ it is back on the table.',
          'Would you like to see your family as a tree? Choose ‘Yes, show the family tree’. You can always switch it off.',
          'At ‘Search the neighbourhood’ you find what there is near you. ‘Put on the map’ adds it.',
        ],
      },
      {
        title: 'You may always say no',
        says: [
          'You do not have to tell anything. You may skip a question.',
          'Do you not want to agree yet? Say ‘Not yet’. You need not say why.',
          'You may always stop.',
        ],
      },
      {
        title: 'Rather not after all?',
        says: [
          'You can take your words from the table again. Open the menu at your words and choose ‘Remove’.',
          'Who read it already still knows. So write only what you want to share.',
        ],
      },
      {
        title: 'Someone who helps you',
        says: [
          'Someone you trust may sit with you, or an interpreter. Ask the person who leads.',
          'Would you rather not type? Say it aloud. Someone else writes it down with your name. Is it not right? Say so.',
        ],
      },
      {
        title: 'Are you family, friend, neighbour or volunteer?',
        says: ['Then you take part in the same way. Only the resident chooses who may know what.'],
      },
      {
        title: 'Done?',
        says: [
          'Is the device not yours? Then choose ‘Forget me on this device’ in the menu.',
          'What you wrote stays on the table.',
        ],
        picture: {
          name: 'forget',
          alt: 'A phone with the menu open, with Forget me on this device at the bottom.',
          caption: 'All you need stands in the menu.',
        },
      },
    ],
  },
}
