import type { Days } from '../days.ts'
import { type Agreed, agree } from './agreeing.ts'
import { type AtTable, hanneke, lotte, wim } from './people.ts'

/** The second meeting looks back after two weeks. */
export const LOOK_BACK = 14
/** Until then the rent that is due is left alone. */
const RENT_RESTS = 50

/** What was agreed at the second meeting, wish by wish. */
export const actions = (
  { day, say, today }: Days,
  { fatma, greet, joost, peter, samira }: AtTable,
): readonly Agreed[] => {
  const lookBack = day(LOOK_BACK)
  const before = (after: number) => ({ kind: 'before' as const, day: day(after) })
  const onDay = (after: number) => ({ kind: 'on' as const, day: day(after) })
  return [
    agree(
      'lotte-vragen',
      'daan',
      'vragen Lotte of ze mee wil denken',
      { does: [wim, samira], hears: [greet] },
      { due: before(3), lookBack, weight: 'arranged-help' },
    ),
    agree(
      'appje',
      'daan',
      'stuurt Daan een foto van de oude radio',
      { does: [wim], hears: [samira] },
      {
        due: onDay(5),
        lookBack,
        watcher: greet,
        weight: 'own-strength',
        fallback: 'Geen antwoord? Dan wacht Wim een week en stuurt hij er nog een.',
      },
    ),
    agree(
      'daan-vragen',
      'daan',
      'vraagt wat Daan fijn vindt',
      { does: [lotte], hears: [wim] },
      { due: before(10), lookBack, watcher: samira, weight: 'arranged-help' },
    ),
    agree(
      'kist',
      'bed',
      'zet een droge kist op de galerij',
      { does: [peter], decides: [wim], hears: [joost] },
      { due: before(4), lookBack, watcher: samira, weight: 'arranged-help' },
    ),
    agree(
      'gang',
      'bed',
      'maken de gang vrij, elke week twee dozen',
      { does: [wim, greet], hears: [samira] },
      {
        due: { kind: 'from', day: day(4) },
        lookBack,
        watcher: joost,
        weight: 'people-around',
        fallback: 'Lukt een week niet? Dan belt Greet met Samira. Dat is niet erg.',
      },
    ),
    agree(
      'benauwd',
      'bed',
      'gaan samen met Hanneke praten over de nacht',
      { does: [wim, joost], 'thinks-along': [hanneke], hears: [greet] },
      { due: before(8), lookBack, weight: 'arranged-help' },
    ),
    agree(
      'matras',
      'bed',
      'vraagt de kerk om geld voor een matras',
      { does: [greet], hears: [wim] },
      {
        due: before(17),
        lookBack,
        watcher: samira,
        weight: 'neighbourhood',
        blocker: 'money',
        blockerWords: 'geld voor een matras',
      },
    ),
    agree(
      'aanvraag',
      'post',
      'vragen de uitkering opnieuw aan',
      { does: [wim, fatma], hears: [peter] },
      { due: onDay(1), lookBack, watcher: samira, weight: 'arranged-help' },
    ),
    agree(
      'stapel',
      'post',
      'maken één stapel van de brieven',
      { does: [wim, samira], hears: [greet] },
      { due: onDay(3), lookBack, weight: 'own-strength' },
    ),
    agree(
      'huur-rust',
      'post',
      `laat de huurschuld rusten tot ${say(RENT_RESTS)}`,
      { does: [peter], hears: [wim] },
      {
        due: { kind: 'from', day: today },
        lookBack,
        watcher: samira,
        weight: 'protection',
        // Wim wants to borrow from nobody he knows.
        networkDeclined: true,
      },
    ),
    agree(
      'verzekeraar',
      'post',
      'belt de zorgverzekeraar over wat er nog openstaat',
      { hears: [wim] },
      { due: before(LOOK_BACK), lookBack },
    ),
    agree(
      'kees',
      null,
      'belt Kees om samen te vissen',
      { does: [wim], hears: [greet] },
      { lookBack, weight: 'own-strength' },
    ),
  ]
}
