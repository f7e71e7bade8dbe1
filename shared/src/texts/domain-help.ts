import type { LifeDomain } from '../model/index.ts'
import type { Section } from './language.ts'

const points: Record<LifeDomain, string[]> = {
  daytime: [
    'Hoe een gewone dag eruitziet',
    'Betaald werk, of weer aan het werk gaan',
    'Opvang voor de kinderen',
    'School, opleiding, inburgeren',
    'Stoppen met school, vaak niet op school of op het werk zijn',
  ],
  social: [
    'De band met familie',
    'Zelf beslissen over je leven',
    'Zorgen voor iemand in de familie',
    'Vaste regels en rust voor de kinderen',
    'Toezicht op het gezin, of een kind dat ergens anders gaat wonen, of als dat dreigt',
    'Je partner of je ex, en andere relaties',
    'Ruzie en overlast',
  ],
  network: [
    'Met wie je contact hebt',
    'Buren, familie, vrienden',
    'Wie je helpt zonder dat het werk voor hen is',
    'Erbij horen, of er juist buiten staan',
    'Welke hulpverleners er komen',
    'Buurthuis, moskee, kerk, synagoge',
  ],
  leisure: ['Hobby, sport, vereniging', 'Vrijwilligerswerk, iets doen in de buurt', 'Dagbesteding'],
  housing: [
    'Hoe en met wie je woont',
    'Te klein? Werken licht, water en verwarming?',
    'Meubels en spullen in huis',
  ],
  homelessness: ['De kans dat je je huis uit moet', 'Waar je terechtkunt als dat gebeurt'],
  safety: [
    'De buren',
    'Hoe veilig je je voelt, en of er haast bij is',
    'Contact met politie en justitie',
    'Geweld, bedreiging, misbruik, overlast',
  ],
  income: ['Loon, uitkering, pensioen', 'Studiefinanciering', 'Toeslagen en kinderbijslag'],
  spending: [
    'Weten wat erin komt en eruit gaat',
    'Huur, vaste lasten, verzekeringen, kosten voor je gezondheid, huishouden, alimentatie',
    'Sparen, en wie het geld bijhoudt',
    'Geld weggeven, geld dat opgaat aan een verslaving, mensen die om geld blijven vragen',
  ],
  debts: [
    'Geld geleend van mensen om je heen',
    'Rekeningen die zijn blijven liggen',
    'Boetes, en bedrijven die nog geld krijgen',
    'Afbetalen, schuldhulp, post en papieren bijhouden',
  ],
  practical: [
    'De taal, lezen en schrijven, de computer',
    'Huishouden, boodschappen, koken',
    'Wassen en aankleden',
    'Reizen, met de bus of op de fiets',
    'Afspraken onthouden en nakomen',
  ],
  physical: [
    'Hoe je lijf het doet',
    'Klachten, jezelf verzorgen, slapen, eten, bewegen',
    'Behandeling en medicijnen',
    'Extra zorg',
  ],
  mental: [
    'Hoe je over jezelf denkt, je stemming, of je lekker in je vel zit',
    'Angst, verslaving, als het helemaal mis dreigt te gaan',
    'Behandeling',
  ],
  meaning: [
    'Waar je blij van wordt en waar je het voor doet',
    'Wat je gelooft, en hoe je wilt leven',
    'Feesten, gewoontes, de mensen bij wie je hoort',
  ],
}

const questions: Record<LifeDomain, string[]> = {
  daytime: [
    'Hoe zag gisteren eruit, van opstaan tot slapen?',
    'Wat zou je graag meer op een dag doen?',
  ],
  social: ['Wie mis je?', 'Wat doen jullie samen waar je blij van wordt?'],
  network: [
    'Wie bel je als er iets leuks is? En als er iets naars is?',
    'Voor wie beteken jij iets?',
  ],
  leisure: ['Wanneer vergeet je de tijd?', 'Wat deed je vroeger graag?'],
  housing: ['Wat is de fijnste plek in je huis?', 'Wat zou je thuis als eerste anders willen?'],
  homelessness: [
    'Wat maakt dat je hier nu nog woont?',
    'Wie kan meedenken voordat het te laat is?',
  ],
  safety: ['Wanneer voel je je veilig? Wie is er dan bij?', 'Wat doe je als het spannend wordt?'],
  income: ['Welk geld komt er elke maand zeker binnen?', 'Waar denk je dat je nog recht op hebt?'],
  spending: [
    'Wat betaal je altijd als eerste?',
    'Waar gaat geld naartoe dat je liever anders zou besteden?',
  ],
  debts: ['Van welke brief lig je wakker?', 'Wat is je al gelukt om af te betalen?'],
  practical: [
    'Wat gaat vanzelf, en wat kost veel moeite?',
    'Wat wil je zelf leren, en wat mag een ander doen?',
  ],
  physical: ['Wat kan je lijf wel?', 'Wanneer heb je minder last?'],
  mental: ['Hoe merk je dat het een goede dag is?', 'Wat helpt als je hoofd vol zit?'],
  meaning: ['Waar kom jij je bed voor uit?', 'Wat moeten wij weten om jou te begrijpen?'],
}

const nl = {
  lead: 'Om te lezen, als het gesprek stilvalt. Je hoeft niets in te vullen.',
  pointsTitle: 'Hier kun je aan denken',
  aboutTitle: 'Vragen over dit onderwerp',
  points,
  questions,
}

/** What one can think of and ask in each field of life: to read, never to fill in. */
export const domainHelp: Section<typeof nl> = {
  nl,
  en: {
    lead: 'To read when the talk falls silent. There is nothing to fill in.',
    pointsTitle: 'Things to think of',
    aboutTitle: 'Questions about this topic',
    points: {
      daytime: [
        'What an ordinary day looks like',
        'Paid work, or going back to work',
        'Child care',
        'School, training, civic integration',
        'Leaving school, often being absent from school or work',
      ],
      social: [
        'Ties with family',
        'Deciding about your own life',
        'Caring for someone in the family',
        'Steady rules and calm for the children',
        'Supervision of the family, or a child going to live elsewhere, or the threat of it',
        'Your partner or ex, and other relationships',
        'Quarrels and nuisance',
      ],
      network: [
        'Whom you are in touch with',
        'Neighbours, family, friends',
        'Who helps you without it being their work',
        'Belonging, or being left out',
        'Which helpers come',
        'Community centre, mosque, church, synagogue',
      ],
      leisure: ['Hobby, sport, club', 'Voluntary work, doing something nearby', 'Day care'],
      housing: [
        'How and with whom you live',
        'Too small? Do light, water and heating work?',
        'Furniture and things in the house',
      ],
      homelessness: ['The chance of losing your home', 'Where you can go if that happens'],
      safety: [
        'The neighbours',
        'How safe you feel, and whether it is urgent',
        'Contact with police and justice',
        'Violence, threats, abuse, nuisance',
      ],
      income: ['Wages, benefits, pension', 'Student finance', 'Allowances and child benefit'],
      spending: [
        'Knowing what comes in and goes out',
        'Rent, fixed costs, insurance, health costs, household, alimony',
        'Saving, and who looks after the money',
        'Giving money away, money that goes into an addiction, people who keep asking for money',
      ],
      debts: [
        'Money borrowed from people around you',
        'Bills that were left unpaid',
        'Fines, and companies that are still owed money',
        'Paying back, debt help, keeping up with post and papers',
      ],
      practical: [
        'The language, reading and writing, the computer',
        'Household, shopping, cooking',
        'Washing and dressing',
        'Travelling, by bus or by bike',
        'Remembering and keeping appointments',
      ],
      physical: [
        'How your body is doing',
        'Complaints, looking after yourself, sleep, food, exercise',
        'Treatment and medicine',
        'Extra care',
      ],
      mental: [
        'How you think of yourself, your mood, whether you feel well',
        'Fears, addiction, when things threaten to go badly wrong',
        'Treatment',
      ],
      meaning: [
        'What makes you happy and what you do it for',
        'What you believe, and how you want to live',
        'Celebrations, customs, the people you belong with',
      ],
    },
    questions: {
      daytime: [
        'What was yesterday like, from getting up to going to bed?',
        'What would you like to do more of in a day?',
      ],
      social: ['Whom do you miss?', 'What do you do together that makes you happy?'],
      network: [
        'Whom do you call when something nice happens? And something sad?',
        'To whom do you mean something?',
      ],
      leisure: ['When do you forget the time?', 'What did you like to do in the past?'],
      housing: [
        'What is the nicest place in your home?',
        'What would you like to be different at home first?',
      ],
      homelessness: [
        'What makes that you still live here now?',
        'Who can think along before it is too late?',
      ],
      safety: [
        'When do you feel safe? Who is with you then?',
        'What do you do when it gets tense?',
      ],
      income: [
        'Which money is sure to come in every month?',
        'What do you think you still have a right to?',
      ],
      spending: [
        'What do you always pay first?',
        'Where does money go that you would rather spend otherwise?',
      ],
      debts: ['Which letter keeps you awake?', 'What have you already managed to pay back?'],
      practical: [
        'What goes by itself, and what takes much effort?',
        'What do you want to learn, and what may someone else do?',
      ],
      physical: ['What can your body do?', 'When does it bother you less?'],
      mental: ['How do you notice that it is a good day?', 'What helps when your head is full?'],
      meaning: ['What do you get out of bed for?', 'What should we know to understand you?'],
    },
  },
}
