import type { RefusalReason } from '../protocol/index.ts'
import type { Section } from './language.ts'

/** What happened, and what to do next. */
export interface RefusalText {
  readonly what: string
  readonly next: string
}

const nl: Record<RefusalReason, RefusalText> = {
  'invalid-body': {
    what: 'Er klopt iets niet aan wat je hebt ingevuld.',
    next: 'Kijk het na en probeer het nog eens.',
  },
  'invalid-parameter': {
    what: 'Dit adres klopt niet helemaal.',
    next: 'Kijk of de link helemaal is overgenomen.',
  },
  'unsupported-content-type': {
    what: 'Dit soort bestand kunnen we niet lezen.',
    next: 'Kies een ander bestand.',
  },
  'body-too-large': {
    what: 'Dit is te veel in één keer.',
    next: 'Maak het korter of kleiner en probeer het nog eens.',
  },
  'not-found': {
    what: 'Deze pagina is er niet.',
    next: 'Kijk of de link helemaal is overgenomen. Of ga terug naar het begin.',
  },
  'method-not-allowed': {
    what: 'Dit kan hier niet.',
    next: 'Open de pagina opnieuw en probeer het nog eens.',
  },
  'too-many-attempts': {
    what: 'Dit is te vaak geprobeerd.',
    next: 'Wacht even. Probeer het dan nog eens.',
  },
  'foreign-origin': {
    what: 'Deze vraag kwam van een andere website.',
    next: 'Open Samenbord zelf in je browser en probeer het daar.',
  },
  'not-signed-in': {
    what: 'We weten niet wie je bent.',
    next: 'Open de link uit je uitnodiging nog eens. Leid jij het gesprek? Meld je dan aan.',
  },
  'wrong-start-code': {
    what: 'Deze code klopt niet.',
    next: 'Kijk hem goed na. Weet je de code niet? Vraag hem aan wie Samenbord bij jullie beheert.',
  },
  forbidden: {
    what: 'Dit mag je hier niet doen.',
    next: 'Vraag het aan de gespreksleider.',
  },
  waiting: {
    what: 'Je bent nog niet binnen.',
    next: 'De gespreksleider weet dat je er bent. Laat dit scherm open.',
  },
  removed: {
    what: 'Je zit niet meer aan deze tafel.',
    next: 'Wil je er weer bij? Vraag de gespreksleider om een nieuwe uitnodiging.',
  },
  'session-unknown': {
    what: 'Dit overleg kunnen we niet vinden.',
    next: 'Kijk of de link helemaal is overgenomen. Of vraag de gespreksleider om een nieuwe.',
  },
  'session-ended': {
    what: 'Dit overleg is gewist.',
    next: 'Alles wat erbij hoorde, is weg. Heb je vragen? Stel ze aan de gespreksleider.',
  },
  'participant-unknown': {
    what: 'Deze persoon zit niet meer aan tafel.',
    next: 'Kijk bij Deelnemers wie er nu zijn.',
  },
  'last-coordinator': {
    what: 'Iemand moet het gesprek leiden.',
    next: 'Laat eerst iemand anders leiden. Daarna kan dit wel.',
  },
  'invitation-unknown': {
    what: 'Deze link kennen we niet.',
    next: 'Misschien is hij niet helemaal overgenomen. Open hem nog eens uit het bericht. Lukt het dan niet? Vraag om een nieuwe.',
  },
  'invitation-expired': {
    what: 'Deze link is te oud.',
    next: 'Vraag om een nieuwe aan wie jou uitnodigde. Dat is zo gedaan.',
  },
  'invitation-used': {
    what: 'Deze link is al gebruikt.',
    next: 'Was jij dat, op een ander toestel? Ga dan daar verder. Anders vraag je om een nieuwe link.',
  },
  'invitation-revoked': {
    what: 'Deze uitnodiging is ingetrokken.',
    next: 'Vraag aan wie jou uitnodigde wat er is. Je kunt een nieuwe link krijgen.',
  },
  'scale-question-unknown': {
    what: 'Deze vraag ligt niet meer op tafel.',
    next: 'De gespreksleider kan een nieuwe vraag stellen.',
  },
  'scale-question-open': {
    what: 'Er ligt al een vraag op tafel.',
    next: 'Laat eerst de antwoorden zien, of haal die vraag weg.',
  },
  'scale-question-shown': {
    what: 'De antwoorden op deze vraag zijn al te zien.',
    next: 'Zeg aan tafel wat je nog wilt zeggen.',
  },
  'guide-moved': {
    what: 'De tafel is al bij iets anders.',
    next: 'Kijk waar jullie nu zijn, en ga daar verder.',
  },
  'no-meeting': {
    what: 'Er is nu geen gesprek bezig.',
    next: 'Een gesprek begint vanzelf als iemand aan een lege tafel komt. Open de tafel opnieuw.',
  },
  'agenda-moved': {
    what: 'De tafel is al bij iets anders.',
    next: 'Kijk waar jullie nu zijn, en ga daar verder.',
  },
  'step-unknown': {
    what: 'Deze stap is er niet meer.',
    next: 'Kies een andere stap.',
  },
  'poll-unknown': {
    what: 'Deze vraag ligt niet meer op tafel.',
    next: 'Vraag de gespreksleider om hem opnieuw te stellen.',
  },
  'poll-open': {
    what: 'Er ligt al een vraag op tafel.',
    next: 'Laat eerst de antwoorden zien, of haal de vraag weg.',
  },
  'poll-shown': {
    what: 'De antwoorden zijn al te zien.',
    next: 'Zeg wat je nog kwijt wilt hardop.',
  },
  'poll-answer': {
    what: 'Dit antwoord past niet bij de vraag.',
    next: 'Kijk hoeveel stippen je mag geven, en probeer het nog eens.',
  },
  'expectation-unknown': {
    what: 'Dit ligt niet meer op tafel.',
    next: 'Vraag aan de ander wat er is. Jullie kunnen opnieuw beginnen.',
  },
  'expectation-open': {
    what: 'Tussen deze twee is er al een begonnen.',
    next: 'Maak die eerst af, of haal die weg.',
  },
  'expectation-shown': {
    what: 'Wat jullie schreven, is al te zien.',
    next: 'Zeg aan tafel wat je nog wilt zeggen.',
  },
  'expectation-unanswered': {
    what: 'De ander heeft nog niets opgeschreven.',
    next: 'Wacht tot jullie allebei klaar zijn.',
  },
  'expectations-full': {
    what: 'Er staan er al heel veel.',
    next: 'Haal er een weg die jullie niet meer nodig hebben.',
  },
  'check-out-shown': {
    what: 'De antwoorden van dit gesprek zijn al te zien.',
    next: 'Zeg wat je nog kwijt wilt hardop.',
  },
  'snapshot-unknown': {
    what: 'Van dit gesprek is niet bewaard hoe de tafel toen was.',
    next: 'Kies een ander gesprek.',
  },
  'beamer-unknown': {
    what: 'Dit adres voor het grote scherm werkt niet meer.',
    next: 'Maak aan tafel een nieuw adres: kies in het menu voor het grote scherm.',
  },
  'not-shared': {
    what: 'Deze tafel is nu niet voor jou open.',
    next: 'De bewoner kiest wie mag weten wat hier staat. Vraag het aan de bewoner of aan de gespreksleider.',
  },
  'resident-away': {
    what: 'De bewoner is er nu niet.',
    next: 'Deze tafel is voor jou open als de bewoner erbij is. Laat dit scherm open: het gaat dan vanzelf verder.',
  },
  'sharing-own': {
    what: 'De bewoner heeft dit zelf gekozen.',
    next: 'Alleen de bewoner kan dit ruimer maken, op het eigen scherm.',
  },
  'interest-own': {
    what: 'Dit heeft diegene zelf al geschreven.',
    next: 'Vraag of diegene het zelf wil veranderen.',
  },
  'lead-moved': {
    what: 'Wie het overzicht houdt, is net veranderd.',
    next: 'Kijk hoe het nu is, en kies dan opnieuw.',
  },
  'lead-wish-own': {
    what: 'De bewoner heeft dit zelf gekozen.',
    next: 'Alleen de bewoner kan dit veranderen, op het eigen scherm.',
  },
  'handover-unknown': {
    what: 'Deze overdracht is al klaar of gestopt.',
    next: 'Kijk bij Wie doet wat wie nu het overzicht houdt.',
  },
  'handover-open': {
    what: 'Er loopt al een overdracht.',
    next: 'Maak die eerst af, of stop ermee. Je vindt hem bij Wie doet wat.',
  },
  'handover-overtaken': {
    what: 'Iemand anders houdt nu het overzicht.',
    next: 'De overdracht is gestopt. Kijk bij Wie doet wat of het nog nodig is.',
  },
  'handover-apart': {
    what: 'Niet iedereen is erbij.',
    next: 'Doe dit als wie het overneemt en de bewoner allebei aan tafel zijn.',
  },
  'referral-unknown': {
    what: 'Deze doorverwijzing is er niet meer.',
    next: 'Kijk bij Wie doet wat hoe het er nu staat.',
  },
  'referral-own': {
    what: 'De bewoner heeft dit zelf gezegd.',
    next: 'Alleen de bewoner kan dit veranderen, op het eigen scherm.',
  },
  'referrals-full': {
    what: 'Er staan al veel doorverwijzingen.',
    next: 'Haal er eerst een weg die niet meer nodig is.',
  },
  'card-own': {
    what: 'Dit heeft iemand zelf geschreven.',
    next: 'Vraag die persoon om het te veranderen.',
  },
  'names-household': {
    what: 'Hier staat een naam van het huishouden in.',
    next: 'Zeg het zo dat niemand te herkennen is, en probeer het nog eens.',
  },
  'citizen-number': {
    what: 'Hier lijkt een burgerservicenummer in te staan.',
    next: 'Haal het nummer weg. Het hoort niet op deze tafel.',
  },
  'kept-full': {
    what: 'Je houdt al heel veel voor jezelf.',
    next: 'Laat eerst iets anders weer zien, of haal het weg. Daarna kan dit wel.',
  },
  'proposal-unknown': {
    what: 'Er ligt geen voorstel meer op tafel.',
    next: 'Leg het plan opnieuw voor.',
  },
  'proposal-moved': {
    what: 'Iemand anders was je net voor: dit voorstel is al vastgelegd of vervangen.',
    next: 'Kijk hoe het er nu staat, en ga dan verder.',
  },
  'nothing-to-agree': {
    what: 'Er staat nog niets in het plan om af te spreken.',
    next: 'Schrijf eerst op wat jullie willen, of wie wat doet.',
  },
  'said-own': {
    what: 'Diegene heeft zelf al iets gezegd.',
    next: 'Vraag diegene om het in het eigen scherm te veranderen.',
  },
  'agreement-unknown': {
    what: 'Dat vastgelegde plan is er niet.',
    next: 'Kies er een uit de lijst.',
  },
  'session-not-empty': {
    what: 'In dit overleg staat al een plan.',
    next: 'Begin een nieuw overleg, en zet het plan daarin.',
  },
  'plan-too-large': {
    what: 'Er staat te veel in dit plan.',
    next: 'Neem het plan opnieuw mee, met minder delen. Kies dan dat bestand.',
  },
  'export-not-shared': {
    what: 'De bewoner laat dit niet met hen meegaan.',
    next: 'Vraag het aan de bewoner, of maak het voor iemand anders.',
  },
  'export-empty': {
    what: 'Voor deze lezer staat er niets in.',
    next: 'Kies een andere lezer, of andere delen.',
  },
  'export-busy': {
    what: 'Er wordt nog een bestand gemaakt.',
    next: 'Wacht even tot dat klaar is, en probeer het dan opnieuw.',
  },
  'odt-unavailable': {
    what: 'Deze server kan geen ODT maken: LibreOffice staat er niet op.',
    next: 'Neem het Word-bestand. Dat opent ook in LibreOffice.',
  },
  'offer-unknown': {
    what: 'Dit staat niet meer in de lijst.',
    next: 'Zet het er opnieuw in als het er nog is.',
  },
  'offer-named': {
    what: 'Er staat al iets met deze naam in de lijst.',
    next: 'Kies een andere naam, of verander wat er al staat.',
  },
  'offers-full': {
    what: 'De lijst is vol.',
    next: 'Haal eerst iets weg wat er niet meer is. Daarna kan dit wel.',
  },
  'table-full': {
    what: 'De tafel is vol.',
    next: 'Vraag de gespreksleider of iemand plaats kan maken. Probeer het dan nog eens.',
  },
  'asset-unknown': {
    what: 'Deze foto is er niet meer.',
    next: 'Zet hem opnieuw op het bord als je hem nog hebt.',
  },
  'picture-type': {
    what: 'Dit soort foto kan niet op het bord.',
    next: 'Kies een foto die eindigt op png, jpg, webp of gif.',
  },
  'picture-too-large': {
    what: 'Deze foto is te groot.',
    next: 'Kies een kleinere, tot 10 MB.',
  },
  'picture-metadata': {
    what: 'In deze foto zit nog verborgen informatie, zoals waar hij is gemaakt.',
    next: 'Maak een schermafbeelding van de foto en gebruik die.',
  },
  'picture-broken': {
    what: 'Deze foto is stuk.',
    next: 'Kies een andere foto.',
  },
  'session-storage-full': {
    what: 'Er passen geen foto’s meer bij dit overleg.',
    next: 'Gebruik een foto die al op het bord staat.',
  },
  'older-epoch': {
    what: 'Dit overleg is teruggezet naar een eerder moment.',
    next: 'Open het opnieuw. Bewaar eerst een kopie als jij nog iets had gemaakt.',
  },
  'frame-type': {
    what: 'Dit scherm stuurde iets wat de server niet kent.',
    next: 'Probeer het nog eens. Blijft het zo? Open dan de pagina opnieuw.',
  },
  'frame-broken': {
    what: 'Dit scherm stuurde iets wat de server niet kan lezen.',
    next: 'Probeer het nog eens. Blijft het zo? Open dan de pagina opnieuw.',
  },
  'frame-too-large': {
    what: 'Dit is te groot om in één keer op tafel te leggen.',
    next: 'Probeer het nog eens. Leg het een volgende keer in kleinere delen op tafel.',
  },
  'awareness-too-large': {
    what: 'Je hebt te veel tegelijk gekozen.',
    next: 'Probeer het nog eens en kies er minder tegelijk.',
  },
  'awareness-foreign': {
    what: 'Dit scherm gebruikte de naam van iemand anders. Dat mag niet.',
    next: 'Probeer het nog eens. Blijft het zo? Open dan de pagina opnieuw.',
  },
  'update-version': {
    what: 'Dit scherm is te oud of te nieuw voor de server.',
    next: 'Open de pagina opnieuw.',
  },
  'update-foreign': {
    what: 'De server neemt dit niet aan: het staat op naam van een ander.',
    next: 'Bewaar een kopie en open de pagina opnieuw.',
  },
  'update-pending': {
    what: 'Er ontbreekt iets tussen dit scherm en de server.',
    next: 'Wacht even, dit scherm probeert het opnieuw.',
  },
  'wrote-too-much': {
    what: 'Dit scherm schrijft meer dan er op een tafel past.',
    next: 'Bewaar een kopie. Wacht even en open dan de pagina opnieuw.',
  },
  'too-slow': {
    what: 'Je verbinding is te langzaam.',
    next: 'Wacht even, dit scherm probeert het opnieuw.',
  },
  'too-many-connections': {
    what: 'Dit overleg staat op te veel schermen open.',
    next: 'Sluit er een paar en probeer het nog eens.',
  },
  'storage-failing': {
    what: 'De server kan nu niets bewaren.',
    next: 'Houd dit scherm open en probeer het zo nog eens.',
  },
  'shutting-down': {
    what: 'De server start opnieuw.',
    next: 'Wacht even en probeer het zo nog eens.',
  },
  internal: {
    what: 'Er ging iets mis bij ons.',
    next: 'Probeer het zo nog eens. Blijft het? Meld het bij wie Samenbord bij jullie beheert.',
  },
}

const en: Record<RefusalReason, RefusalText> = {
  'invalid-body': {
    what: 'Something you filled in is not right.',
    next: 'Check it and try again.',
  },
  'invalid-parameter': {
    what: 'This address is not quite right.',
    next: 'Check that you have the whole link.',
  },
  'unsupported-content-type': {
    what: 'We cannot read this kind of file.',
    next: 'Choose another file.',
  },
  'body-too-large': {
    what: 'This is too much at once.',
    next: 'Make it shorter or smaller and try again.',
  },
  'not-found': {
    what: 'This page is not here.',
    next: 'Check that you have the whole link. Or go back to the beginning.',
  },
  'method-not-allowed': {
    what: 'That is not possible here.',
    next: 'Open the page again and try once more.',
  },
  'too-many-attempts': {
    what: 'This was tried too often.',
    next: 'Wait a moment. Then try again.',
  },
  'foreign-origin': {
    what: 'This request came from another website.',
    next: 'Open Samenbord itself in your browser and try there.',
  },
  'not-signed-in': {
    what: 'We do not know who you are.',
    next: 'Open the link from your invitation again. Do you lead the meeting? Then sign in.',
  },
  'wrong-start-code': {
    what: 'This code is not right.',
    next: 'Check it carefully. Don’t know the code? Ask whoever looks after Samenbord for you.',
  },
  forbidden: {
    what: 'You may not do that here.',
    next: 'Ask the person who leads the meeting.',
  },
  waiting: {
    what: 'You are not in yet.',
    next: 'The person who leads the meeting knows you are here. Keep this screen open.',
  },
  removed: {
    what: 'You are no longer at this table.',
    next: 'Would you like to be? Ask the person who leads the meeting for a new invitation.',
  },
  'session-unknown': {
    what: 'We cannot find this meeting.',
    next: 'Check that you have the whole link. Or ask the person who leads the meeting for a new one.',
  },
  'session-ended': {
    what: 'This meeting has been erased.',
    next: 'All that belonged to it is gone. Questions? Ask the person who led the meeting.',
  },
  'participant-unknown': {
    what: 'This person is no longer at the table.',
    next: 'See under People who is here now.',
  },
  'last-coordinator': {
    what: 'Someone has to lead the meeting.',
    next: 'Let someone else lead first. Then this is possible.',
  },
  'invitation-unknown': {
    what: 'We do not know this link.',
    next: 'Perhaps part of it is missing. Open it once more from the message. Still no luck? Ask for a new one.',
  },
  'invitation-expired': {
    what: 'This link is too old.',
    next: 'Ask the person who invited you for a new one. It takes a moment.',
  },
  'invitation-used': {
    what: 'This link has been used already.',
    next: 'Was that you, on another device? Then go on there. Otherwise ask for a new link.',
  },
  'invitation-revoked': {
    what: 'This invitation was taken back.',
    next: 'Ask the person who invited you what happened. You can get a new link.',
  },
  'scale-question-unknown': {
    what: 'This question is no longer on the table.',
    next: 'The coordinator can ask a new one.',
  },
  'scale-question-open': {
    what: 'There is a question on the table already.',
    next: 'Show the answers first, or take that question away.',
  },
  'scale-question-shown': {
    what: 'The answers to this question are shown already.',
    next: 'Say at the table what you still want to say.',
  },
  'guide-moved': {
    what: 'The table has moved on already.',
    next: 'See where you are now, and go on from there.',
  },
  'no-meeting': {
    what: 'There is no meeting now.',
    next: 'A meeting begins when someone comes to an empty table. Open the table again.',
  },
  'agenda-moved': {
    what: 'The table has moved on already.',
    next: 'See where you are now, and go on from there.',
  },
  'step-unknown': {
    what: 'This step is not there any more.',
    next: 'Choose another step.',
  },
  'poll-unknown': {
    what: 'This question is not on the table any more.',
    next: 'Ask the person who leads the meeting to ask it again.',
  },
  'poll-open': {
    what: 'There is a question on the table already.',
    next: 'Show the answers first, or take the question away.',
  },
  'poll-shown': {
    what: 'The answers are shown already.',
    next: 'Say aloud what you still want to say.',
  },
  'poll-answer': {
    what: 'This answer does not fit the question.',
    next: 'Look how many dots you may give, and try again.',
  },
  'expectation-unknown': {
    what: 'This is no longer on the table.',
    next: 'Ask the other what happened. You can begin anew.',
  },
  'expectation-open': {
    what: 'Between these two one has begun already.',
    next: 'Finish that first, or take it away.',
  },
  'expectation-shown': {
    what: 'What you wrote can be seen already.',
    next: 'Say at the table what you still want to say.',
  },
  'expectation-unanswered': {
    what: 'The other has not written anything yet.',
    next: 'Wait until you are both done.',
  },
  'expectations-full': {
    what: 'There are a great many already.',
    next: 'Take one away that you no longer need.',
  },
  'check-out-shown': {
    what: 'The answers of this meeting are shown already.',
    next: 'Say aloud what you still want to say.',
  },
  'snapshot-unknown': {
    what: 'How the table was in this meeting was not kept.',
    next: 'Choose another meeting.',
  },
  'beamer-unknown': {
    what: 'This address for the big screen does not work any more.',
    next: 'Make a new one at the table: choose the big screen in the menu.',
  },
  'not-shared': {
    what: 'This table is not open to you now.',
    next: 'The resident chooses who may know what is here. Ask the resident, or the person who leads the meeting.',
  },
  'resident-away': {
    what: 'The resident is not here now.',
    next: 'This table is open to you while the resident is there. Keep this screen open: it goes on by itself.',
  },
  'sharing-own': {
    what: 'The resident chose this.',
    next: 'Only the resident can allow more, on their own screen.',
  },
  'interest-own': {
    what: 'They have written this themself already.',
    next: 'Ask them whether they want to change it.',
  },
  'lead-moved': {
    what: 'Who keeps the overview has just changed.',
    next: 'Look at how it is now, and then choose again.',
  },
  'lead-wish-own': {
    what: 'The resident chose this.',
    next: 'Only the resident can change it, on their own screen.',
  },
  'handover-unknown': {
    what: 'This handover is finished or was stopped.',
    next: 'See under Who does what who keeps the overview now.',
  },
  'handover-open': {
    what: 'A handover is under way already.',
    next: 'Finish that first, or stop it. You find it under Who does what.',
  },
  'handover-overtaken': {
    what: 'Someone else keeps the overview now.',
    next: 'The handover was stopped. See under Who does what whether it is still needed.',
  },
  'handover-apart': {
    what: 'Not everyone is there.',
    next: 'Do this when both the one who takes over and the resident are at the table.',
  },
  'referral-unknown': {
    what: 'This referral is not there any more.',
    next: 'See under Who does what how it stands now.',
  },
  'referral-own': {
    what: 'The resident said this.',
    next: 'Only the resident can change it, on their own screen.',
  },
  'referrals-full': {
    what: 'There are many referrals already.',
    next: 'First take one away that is not needed any more.',
  },
  'card-own': {
    what: 'Someone wrote this themselves.',
    next: 'Ask that person to change it.',
  },
  'names-household': {
    what: 'This has a name of the household in it.',
    next: 'Say it so that nobody can be recognised, and try again.',
  },
  'citizen-number': {
    what: 'This seems to have a citizen service number in it.',
    next: 'Take the number out. It does not belong on this table.',
  },
  'kept-full': {
    what: 'You keep very much to yourself already.',
    next: 'Show something else again first, or take it away. Then this works.',
  },
  'proposal-unknown': {
    what: 'There is no proposal on the table any more.',
    next: 'Put the plan to the table again.',
  },
  'proposal-moved': {
    what: 'Someone else was just before you: this proposal is agreed or replaced already.',
    next: 'Look at how it stands now, and go on from there.',
  },
  'nothing-to-agree': {
    what: 'There is nothing in the plan to agree on yet.',
    next: 'First write down what you want, or who does what.',
  },
  'said-own': {
    what: 'They have said something themselves already.',
    next: 'Ask them to change it on their own screen.',
  },
  'agreement-unknown': {
    what: 'There is no such agreement.',
    next: 'Choose one from the list.',
  },
  'session-not-empty': {
    what: 'This table has a plan already.',
    next: 'Start a new table, and put the plan there.',
  },
  'plan-too-large': {
    what: 'There is too much in this plan.',
    next: 'Take the plan along again, with fewer parts. Then choose that file.',
  },
  'export-not-shared': {
    what: 'The resident does not let this go along with them.',
    next: 'Ask the resident, or make it for someone else.',
  },
  'export-empty': {
    what: 'There is nothing in it for this reader.',
    next: 'Choose another reader, or other parts.',
  },
  'export-busy': {
    what: 'A file is still being made.',
    next: 'Wait a moment until that is done, and then try again.',
  },
  'odt-unavailable': {
    what: 'This server cannot make ODT: it has no LibreOffice.',
    next: 'Take the Word file. LibreOffice opens that as well.',
  },
  'offer-unknown': {
    what: 'This is no longer in the list.',
    next: 'Put it in again if it is still there.',
  },
  'offer-named': {
    what: 'There is something with this name in the list already.',
    next: 'Choose another name, or change what is there.',
  },
  'offers-full': {
    what: 'The list is full.',
    next: 'Take something away first that is no longer there. Then this works.',
  },
  'table-full': {
    what: 'The table is full.',
    next: 'Ask the person who leads the meeting whether someone can make room. Then try again.',
  },
  'asset-unknown': {
    what: 'This picture is no longer here.',
    next: 'Put it on the board again if you still have it.',
  },
  'picture-type': {
    what: 'This kind of picture cannot go on the board.',
    next: 'Choose a picture that ends in png, jpg, webp or gif.',
  },
  'picture-too-large': {
    what: 'This picture is too big.',
    next: 'Choose a smaller one, up to 10 MB.',
  },
  'picture-metadata': {
    what: 'This picture still holds hidden information, such as where it was taken.',
    next: 'Take a screenshot of the picture and use that.',
  },
  'picture-broken': {
    what: 'This picture is broken.',
    next: 'Choose another picture.',
  },
  'session-storage-full': {
    what: 'No more pictures fit in this meeting.',
    next: 'Use a picture that is on the board already.',
  },
  'older-epoch': {
    what: 'This meeting was put back to an earlier moment.',
    next: 'Open it again. Keep a copy first if you made something.',
  },
  'frame-type': {
    what: 'This screen sent something the server does not know.',
    next: 'Try again. Does it stay like this? Then open the page again.',
  },
  'frame-broken': {
    what: 'This screen sent something the server cannot read.',
    next: 'Try again. Does it stay like this? Then open the page again.',
  },
  'frame-too-large': {
    what: 'This is too big to put on the table at once.',
    next: 'Try again. Next time, put it on the table in smaller parts.',
  },
  'awareness-too-large': {
    what: 'You selected too much at once.',
    next: 'Try again and select less at once.',
  },
  'awareness-foreign': {
    what: 'This screen used the name of someone else. That is not allowed.',
    next: 'Try again. Does it stay like this? Then open the page again.',
  },
  'update-version': {
    what: 'This screen is too old or too new for the server.',
    next: 'Open the page again.',
  },
  'update-foreign': {
    what: 'The server does not take this: it is in someone else’s name.',
    next: 'Keep a copy and open the page again.',
  },
  'update-pending': {
    what: 'Something is missing between this screen and the server.',
    next: 'Wait a moment, this screen tries again.',
  },
  'wrote-too-much': {
    what: 'This screen writes more than a table can hold.',
    next: 'Keep a copy. Wait a moment and then open the page again.',
  },
  'too-slow': {
    what: 'Your connection is too slow.',
    next: 'Wait a moment, this screen tries again.',
  },
  'too-many-connections': {
    what: 'This meeting is open on too many screens.',
    next: 'Close a few and try again.',
  },
  'storage-failing': {
    what: 'The server cannot save anything right now.',
    next: 'Keep this screen open and try again in a moment.',
  },
  'shutting-down': {
    what: 'The server is starting anew.',
    next: 'Wait a moment and try again.',
  },
  internal: {
    what: 'Something went wrong on our side.',
    next: 'Try again in a moment. Still wrong? Tell whoever looks after Samenbord for you.',
  },
}

/** A sentence for every refusal: what happened, and what to do. */
export const refusals: Section<Record<RefusalReason, RefusalText>> = { nl, en }
