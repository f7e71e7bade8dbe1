import type { LocalOfferWords } from '@samenbord/shared/model'

/** What the invented neighbourhood of the worked case has to offer. */
export const localOffers: readonly LocalOfferWords[] = [
  {
    name: 'Repair Café Noord',
    what: 'Samen kapotte spullen maken, ook radio’s. Vrijwilligers zijn welkom.',
    sector: 'community',
    where: 'Buurthuis De Spil, elke tweede zaterdag van de maand',
    reach: 'Binnenlopen, of bel 06 0000 0021',
  },
  {
    name: 'Visclub De Dobber',
    what: 'Elke woensdagmiddag vissen aan de vaart. Hengels zijn er te leen.',
    sector: 'friends',
    where: 'Steiger bij de Noordervaart',
    reach: 'Joop, 06 0000 0022',
  },
  {
    name: 'Buurthuis De Spil',
    what: 'Koffie, samen eten op dinsdag, hulp met formulieren.',
    sector: 'community',
    where: 'Spilstraat 4',
    reach: '06 0000 0023',
  },
  {
    name: 'Formulierenhulp',
    what: 'Vrijwilligers helpen met brieven, geld en aanvragen.',
    sector: 'government',
    where: 'Bibliotheek Noord, maandag en donderdag van 10.00 tot 12.00 uur',
    reach: 'Binnenlopen, een afspraak is niet nodig',
  },
  {
    name: 'Adem en Beweeg',
    what: 'Rustig bewegen met mensen die snel benauwd zijn.',
    sector: 'care',
    where: 'Gezondheidscentrum Plein 7, vrijdag 11.00 uur',
    reach: 'Via de huisarts, of bel 06 0000 0024',
  },
  {
    name: 'Werkplaats Hout en Metaal',
    what: 'Een dag in de week werken met je handen, zonder druk.',
    sector: 'work',
    where: 'Havenweg 12',
    reach: 'Marga, 06 0000 0025',
  },
  {
    name: 'Vaders van Noord',
    what: 'Vaders die hun kind weinig zien, praten met elkaar.',
    sector: 'family',
    where: 'Buurthuis De Spil, eerste maandag van de maand om 19.30 uur',
    reach: 'Vraag het aan het buurtteam',
  },
  {
    name: 'Ruilkast',
    what: 'Breng wat je niet meer gebruikt, neem wat een ander brengt.',
    sector: null,
    where: 'Hal van de bibliotheek',
    reach: '',
  },
]
