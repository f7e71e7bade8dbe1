import type { Section } from '../language.ts'
import type { HelpPageWords } from './page.ts'

/** For who sits at the table for an organisation. */
export const professionalHelp: Section<HelpPageWords> = {
  nl: {
    title: 'Hulp voor teamleden',
    lead: 'Zo doe je mee aan een gesprek. Je praat met de bewoner, niet over de bewoner.',
    parts: [
      {
        title: 'Meedoen',
        says: [
          'Open de link die je kreeg. Vul je naam in en voor welke organisatie je er zit.',
          'Bij de stap ‘Welkom’ vul je jouw kaartje in: wie je bent, waarvoor je hier zit, en waar je grens ligt.',
          'Ben je verplicht iets door te geven? Zeg het voordat de bewoner iets vertelt. Schrijf het op je kaartje.',
        ],
        picture: {
          name: 'card',
          alt: 'Het kaartje van een teamlid, met wat diegene moet doorgeven.',
          caption: 'Op je kaartje staat ook wat je moet doorgeven.',
        },
      },
      {
        title: 'Wat je ziet',
        says: [
          'Bovenaan staat bij welke stap jullie zijn. De gespreksleider leidt de stappen.',
          'Met ‘Nu’, ‘Bord’ en ‘Plan’ kies je wat je ziet. Wat in het plan staat, kan ook als kaart op het bord liggen.',
          'Op het bord ziet iedereen meteen wat je typt. Wil je eerst nadenken? Schrijf in het plan bij ‘Eerst voor mezelf’.',
        ],
        picture: {
          name: 'table',
          alt: 'Een tafel op een laptop: links het bord met kaarten, rechts het plan.',
          caption: 'Links het bord, rechts het plan. Het is hetzelfde.',
        },
      },
      {
        title: 'Schrijven wat iemand zegt',
        says: [
          'Schrijf op wat je hoort, in de woorden van wie het zegt. Kies erbij wie dat is.',
          'Zie jij het anders? Zet het ernaast, onder je eigen naam.',
          'De woorden van een ander verander je niet. Je kunt wel kiezen voor ‘Antwoord’ of ‘Vraag om een aanpassing’.',
          'Maak je je zorgen? Schrijf wat je zag en wanneer, niet wat je ervan vindt.',
        ],
        picture: {
          name: 'their-words',
          alt: 'Het veld om iets te zeggen, met de keuze wie het zegt.',
          caption: 'Boven het veld kies je wie dit zegt.',
        },
      },
      {
        title: 'De mensen om iemand heen',
        says: [
          'Bij ‘Mensen’ staat de kaart, met dezelfde mensen in een lijst ernaast. Wie aan tafel zit, staat er ook op, één keer.',
          'De bewoner zegt wie erbij hoort, hoe dichtbij, en wie iets gevraagd mag worden. Jij schrijft hoogstens mee.',
          'De lijnen heten ‘sterk’, ‘gewoon’, ‘dun’, ‘gespannen’ en ‘verbroken’. Een pijl wijst waar de steun naartoe gaat.',
          'Een bewoner kan iets voor zichzelf houden. Dat krijg jij niet, ook niet later.',
          'De stamboom is er alleen als de bewoner erom vraagt.',
          'Bij ‘Waar sta ik?’ zet je jezelf op de kaart. Probeer een andere plek, en kies ‘Houd deze plek’ of ‘Toch niet’.',
        ],
        picture: {
          name: 'people-around',
          alt: 'De kaart met de bewoner in het midden, drie ringen, mensen daaromheen en lijnen ertussen.',
          caption: 'Rond is iemand uit de eigen kring. Vierkant is er voor een organisatie.',
        },
      },
      {
        title: 'Afspraken',
        says: [
          'Een afspraak zegt wat er gebeurt, wie het doet en wanneer.',
          'Jouw afspraken van alle tafels staan bij ‘Mijn afspraken’. Laat daar ook weten hoe het gaat.',
        ],
      },
      {
        title: 'Wat mag jij weten?',
        says: [
          'Dat kiest de bewoner. In het menu bij ‘Wat mag wie weten?’ lees je wat voor jou geldt.',
          'Gaat de tafel voor je dicht? Dan koos de bewoner dat, of is de bewoner er nu niet. Je deed niets fout. Op het scherm staat wat je kunt doen.',
        ],
      },
      {
        title: 'Als de bewoner er niet is',
        says: [
          'Schrijf dan alleen op wat van jezelf is: een vraag, wat je zag, wat je zelf doet.',
          'Het heet ‘Voorstel, nog niet besproken’ tot het met de bewoner besproken is.',
        ],
      },
      {
        title: 'Als het internet wegvalt',
        says: ['Laat het scherm open. Staat er weer ‘Bewaard’? Dan is alles bewaard.'],
      },
    ],
  },
  en: {
    title: 'Help for team members',
    lead: 'How to take part in a meeting. You talk with the resident, not about the resident.',
    parts: [
      {
        title: 'Taking part',
        says: [
          'Open the link you were given. Fill in your name and the organisation you are there for.',
          'At the step ‘Welcome’ you fill in your card: who you are, what you are here for, and where your limit is.',
          'Are you obliged to pass something on? Say so before the resident tells anything. Write it on your card.',
        ],
        picture: {
          name: 'card',
          alt: 'The card of a team member, with what they have to pass on.',
          caption: 'Your card also says what you have to pass on.',
        },
      },
      {
        title: 'What you see',
        says: [
          'At the top stands which step you are at. The person who leads takes everyone to the next.',
          'With ‘Now’, ‘Board’ and ‘Plan’ you choose what you see. What is in the plan can lie on the board as a card too.',
          'On the board everyone sees at once what you type. Do you want to think first? Write in the plan at ‘For myself first’.',
        ],
        picture: {
          name: 'table',
          alt: 'A table on a laptop: the board with cards on the left, the plan on the right.',
          caption: 'The board on the left, the plan on the right. It is the same.',
        },
      },
      {
        title: 'Writing what someone says',
        says: [
          'Write what you hear, in the words of who says it. Choose with it who that is.',
          'Do you see it differently? Put it beside, in your own name.',
          'You do not change the words of someone else. You can choose ‘Answer’ or ‘Ask for a change’.',
          'Are you worried? Write what you saw and when, not what you think of it.',
        ],
        picture: {
          name: 'their-words',
          alt: 'The field to say something in, with the choice of who says it.',
          caption: 'Above the field you choose who says this.',
        },
      },
      {
        title: 'The people around someone',
        says: [
          'At ‘People’ is the map, with the same people in a list beside it. Who sits at the table is on it too, once.',
          'The resident says who belongs there, how near, and who may be asked. You write along at most.',
          'The lines are called ‘strong’, ‘ordinary’, ‘thin’, ‘tense’ and ‘broken’. An arrow points to where support goes.',
          'A resident can keep something to themself. You do not get it, not later either.',
          'The family tree is only there when the resident asks for it.',
          'At ‘Where do I stand?’ you put yourself on the map. Try another place, and choose ‘Keep this place’ or ‘Never mind’.',
        ],
        picture: {
          name: 'people-around',
          alt: 'The map with the resident in the middle, three rings, people around and lines between them.',
          caption: 'Round is someone of the own circle. Square is there for an organisation.',
        },
      },
      {
        title: 'Actions',
        says: [
          'An action says what happens, who does it and when.',
          'Your actions of all tables stand at ‘My actions’. Report there how it goes, too.',
        ],
      },
      {
        title: 'What may you know?',
        says: [
          'The resident chooses. In the menu at ‘Who may know what?’ you read what holds for you.',
          'Does the table close to you? Then the resident chose so, or is not there now. You did nothing wrong. The screen says what you can do.',
        ],
      },
      {
        title: 'When the resident is not there',
        says: [
          'Then write only what is your own: a question, what you saw, what you do yourself.',
          'It is called ‘Proposal, not discussed yet’ until it was discussed with the resident.',
        ],
      },
      {
        title: 'When the network fails',
        says: ['Keep the screen open. Does it say ‘Saved’ again? Then all is saved.'],
      },
    ],
  },
}
