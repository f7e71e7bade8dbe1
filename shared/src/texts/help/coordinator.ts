import type { Section } from '../language.ts'
import type { HelpPageWords } from './page.ts'

/** For who leads the meeting. */
export const coordinatorHelp: Section<HelpPageWords> = {
  nl: {
    title: 'Hulp voor de gespreksleider',
    lead: 'Zo leid je een gesprek, van uitnodigen tot afsluiten. De bewoner zit als gelijke aan tafel.',
    parts: [
      {
        title: 'Vooraf',
        says: [
          'Kies ‘Nieuw overleg’. Schrijf waar het over gaat, en hoe het huishouden zelf wil heten.',
          'Kies ‘Nodig uit’ en maak een link. Stuur hem, of laat de code scannen met een telefoon.',
          'Staat de ‘Wachtkamer’ aan? Dan zie je wie er wacht, en kies je ‘Laat binnen’.',
          'Kijk in het menu bij ‘Agenda’ of de stappen passen. Je kunt ze verplaatsen, weghalen en erbij zetten.',
        ],
        picture: {
          name: 'invite',
          alt: 'Het paneel Nodig uit, met een link en een QR-code voor een bewoner.',
          caption: 'De link zie je maar één keer. Stuur hem meteen.',
        },
      },
      {
        title: 'Tijdens het gesprek',
        says: [
          'Begin als iedereen zit. Met ‘Volgende stap’ gaan alle schermen mee.',
          '‘Welkom’: ieder zegt in één zin wie die is. Wie iets moet doorgeven, zegt dat nu, voordat de bewoner iets vertelt.',
          '‘Wat mag wie weten?’: de bewoner kiest, op de eigen telefoon of hardop.',
          '‘Hoe is het?’, ‘Wat wil je anders?’ en ‘Wie is er om je heen?’: schrijf op wat er gezegd wordt, in de woorden van wie het zegt.',
          '‘Wie doet wat?’: vraag eerst wat, wie en wanneer.',
          '‘Teruglezen’: lees elke afspraak voor. ‘Nog niet’ is ook een goed antwoord.',
          '‘Hoe was dit?’: ieder antwoordt op het eigen scherm. Daarna kies jij ‘Laat zien’.',
          'De tijd is een richtlijn. Je kunt een stap overslaan of herhalen.',
        ],
        picture: {
          name: 'leading',
          alt: 'De balk met de stap, de tijd en de knop Volgende stap, boven het bord.',
          caption: 'Boven het bord staat waar jullie zijn. Hier ga je verder.',
        },
      },
      {
        title: 'Als de bewoner er niet is',
        says: [
          'Zet bij ‘Agenda’ aan: ‘Bewoner is er niet’.',
          'Schrijf dan alleen op wat van jullie zelf is: vragen, wat iemand zag, en wat jullie zelf doen.',
          'Wat eruit komt, heet ‘Voorstel, nog niet besproken’. De volgende keer bespreek je dat als eerste met de bewoner.',
        ],
      },
      {
        title: 'Iemand zonder telefoon',
        says: [
          'Diegene leest mee op het grote scherm, en zegt alles hardop.',
          'Wie meeschrijft, kiest eerst wie het zegt. Zo blijven het de eigen woorden, onder de eigen naam.',
          'Lees voor wat je schreef en vraag of het klopt.',
        ],
      },
      {
        title: 'Wie mag wat weten?',
        says: [
          'De bewoner zegt van iedereen ‘Ja’, ‘Alleen als ik erbij ben’ of ‘Nee’. Het kan altijd veranderen en werkt meteen.',
          'Bij ‘Alleen als ik erbij ben’ gaat de tafel voor diegene dicht als de bewoner langer dan vijf minuten weg is.',
          'Zegt de bewoner het hardop? Noteer het bij ‘Wat mag wie weten?’ in het menu. Jouw naam staat erbij. Vul niets in voor een ander.',
          'Is er een andere reden waarom jullie samenkomen, zoals de rechter? Zet die daar apart bij. Die reden opent niets wat de bewoner dicht wil.',
        ],
        picture: {
          name: 'sharing-aloud',
          alt: 'De lijst met deelnemers bij Wat mag wie weten, met voor ieder drie keuzes.',
          caption: 'Wat de bewoner hardop zegt, noteer je hier.',
        },
      },
      {
        title: 'De mensen om je heen',
        says: [
          'Bij de stap ‘Wie is er om je heen?’: eerst tien minuten namen. Wat er verder te zeggen is, komt daarna. Met ‘Wie nog meer?’ gaan jullie langs de vragen.',
          'Kies ‘Zet de kaart op het bord’ als jullie samen willen slepen. Bord en lijst zijn hetzelfde.',
          'Bij ‘Om over te praten’ staan vragen over de kaart. ‘Hoe weten we dit?’ zegt waar een vraag vandaan komt. Is er een eerder gesprek? Dan zie je ook wat er veranderde.',
          'Vraagt de bewoner hardop om de stamboom? Noteer dat bij ‘Mensen’. Stel hem niet zelf voor.',
          'Houdt een bewoner iets voor zichzelf? Jij ziet het dan ook niet. Wie erbij was kan het gezien hebben, en in eerdere gesprekken blijft het staan.',
          'Bij ‘Waar sta ik?’ zet je iemand zonder eigen scherm neer, waar die het aanwijst.',
          'Een lijst van wat er in de buurt is, maak je op het beginscherm bij ‘In de buurt’. Met ‘Lees in uit een bestand’ komt hij uit een rekenprogramma.',
          'Meenemen kan ook: ‘Bewaar als plaatje’ of, als tekst of lijst, bij ‘Bestanden’. Vraag eerst of de bewoner het goed vindt.',
        ],
      },
      {
        title: 'Het grote scherm',
        says: [
          'Kies in het menu ‘Groot scherm’, maak een link en open die op de beamer of televisie.',
          'Dat scherm gaat vanzelf mee met de stap. Niemand kan erop schrijven.',
          'Vraag eerst of de bewoner het goed vindt: iedereen in de ruimte leest mee.',
        ],
        picture: {
          name: 'big-screen',
          alt: 'Het grote scherm met in grote letters de stap en wat er gezegd is.',
          caption: 'Groot en rustig: alleen de stap.',
        },
      },
      {
        title: 'Als het internet wegvalt',
        says: [
          'Praat door en laat het scherm open. Wat je schrijft, gaat mee zodra er weer verbinding is.',
          'Staat er ‘Bewaard’ boven in het scherm? Dan is alles bewaard.',
        ],
      },
      {
        title: 'Daarna',
        says: [
          'Kies in het menu ‘Sluit dit gesprek af’. Dan wordt bewaard hoe alles erbij ligt.',
          'Een volgend gesprek begint met ‘Hoe is het gegaan?’.',
          'Terugkijken kan bij ‘Eerdere gesprekken’.',
        ],
      },
    ],
  },
  en: {
    title: 'Help for who leads the meeting',
    lead: 'How to lead a meeting, from inviting to ending. The resident sits at the table as an equal.',
    parts: [
      {
        title: 'Before',
        says: [
          'Choose ‘New meeting’. Write what it is about, and the name the household chooses for itself.',
          'Choose ‘Invite’ and make a link. Send it, or have the code scanned with a phone.',
          'Is the ‘Waiting room’ on? Then you see who waits, and choose ‘Let in’.',
          'Look in the menu at ‘Agenda’ whether the steps suit you. You can move them, take them away and add some.',
        ],
        picture: {
          name: 'invite',
          alt: 'The panel to invite, with a link and a QR code for a resident.',
          caption: 'You see the link only once. Send it straight away.',
        },
      },
      {
        title: 'During the meeting',
        says: [
          'Begin when everyone is seated. With ‘Next step’ all screens come along.',
          '‘Welcome’: each says in one sentence who they are. Who has to pass something on says so now, before the resident tells anything.',
          '‘Who may know what?’: the resident chooses, on their own phone or aloud.',
          '‘How are things?’, ‘What do you want to be different?’ and ‘Who is around you?’: write what is said, in the words of who says it.',
          '‘Who does what?’: ask first what, who and when.',
          '‘Reading back’: read every action aloud. ‘Not yet’ is a good answer too.',
          '‘How was this?’: each answers on their own screen. Then you choose ‘Show the answers’.',
          'The time is a guide. You can skip a step or repeat it.',
        ],
        picture: {
          name: 'leading',
          alt: 'The bar with the step, the time and the button Next step, above the board.',
          caption: 'Above the board stands where you are. Here you go on.',
        },
      },
      {
        title: 'When the resident is not there',
        says: [
          'Turn on at ‘Agenda’: ‘The resident is not here’.',
          'Then write only what is your own: questions, what someone saw, and what you do yourselves.',
          'What comes out is called ‘Proposal, not discussed yet’. Next time you discuss it with the resident first.',
        ],
      },
      {
        title: 'Someone without a phone',
        says: [
          'They read along on the big screen, and say everything aloud.',
          'Who takes notes first chooses who says it. So they stay that person’s own words, in their own name.',
          'Read out what you wrote and ask whether it is right.',
        ],
      },
      {
        title: 'Who may know what?',
        says: [
          'The resident says of everyone ‘Yes’, ‘Only when I am there’ or ‘No’. It can always change and works at once.',
          'At ‘Only when I am there’ the table closes to them when the resident has been away for more than five minutes.',
          'Does the resident say it aloud? Note it at ‘Who may know what?’ in the menu. Your name stands with it. Fill in nothing for someone else.',
          'Is there another reason why you meet, such as a court? Add it there, apart. That reason opens nothing that the resident wants closed.',
        ],
        picture: {
          name: 'sharing-aloud',
          alt: 'The list of people at Who may know what, with three choices for each.',
          caption: 'What the resident says aloud, you note here.',
        },
      },
      {
        title: 'The people around you',
        says: [
          'At the step ‘Who is around you?’: first ten minutes of names. Whatever else there is to say comes after. With ‘Who else?’ you go along the questions.',
          'Choose ‘Put the map on the board’ when you want to drag together. The board and the list are the same.',
          'At ‘To talk about’ are questions about the map. ‘How do we know this?’ says where a question comes from. Was there an earlier meeting? Then you also see what changed.',
          'Does the resident ask for the family tree aloud? Note it at ‘People’. Do not propose it yourself.',
          'Does a resident keep something to themself? Then you do not see it either. Who was there may have seen it, and in earlier meetings it stays.',
          'At ‘Where do I stand?’ you put someone without a screen where they point.',
          'You make a list of what the neighbourhood has on the start screen, at ‘In the neighbourhood’. With ‘Read in from a file’ it comes from a spreadsheet.',
          'You can take it along, too: ‘Save as a picture’ or, as text or a list, at ‘Files’. First ask whether the resident agrees.',
        ],
      },
      {
        title: 'The big screen',
        says: [
          'Choose ‘Big screen’ in the menu, make a link and open it on the projector or television.',
          'That screen follows the step by itself. Nobody can write on it.',
          'First ask whether the resident agrees: everyone in the room reads along.',
        ],
        picture: {
          name: 'big-screen',
          alt: 'The big screen with the step and what was said, in large letters.',
          caption: 'Large and calm: only the step.',
        },
      },
      {
        title: 'When the network fails',
        says: [
          'Talk on and keep the screen open. What you write goes along as soon as there is a connection.',
          'Does it say ‘Saved’ at the top of the screen? Then all is saved.',
        ],
      },
      {
        title: 'After',
        says: [
          'Choose ‘End this conversation’ in the menu. Then it is kept as it lies there.',
          'A next meeting begins with ‘How did it go?’.',
          'You look back at ‘Earlier conversations’.',
        ],
      },
    ],
  },
}
