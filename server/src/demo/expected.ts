import type { ExpectationAnswer, InterestWords } from '@samenbord/shared/model'
import type { SeatName } from './seats.ts'

/** What who leads and the nurse of the practice expected of each other, and what came of it. */
export const expected: {
  readonly ofLeader: ExpectationAnswer
  readonly ofNurse: ExpectationAnswer
  readonly outcome: string
} = {
  ofLeader: {
    thinks: ['Elke week bij Wim langs', 'Zijn pufjes controleren'],
    says: ['Wim helpen met zijn zorgpolis', 'Bellen als hij twee dagen niet opendoet'],
  },
  ofNurse: {
    thinks: ['De dozen laten weghalen', 'Wim zeggen dat hij moet komen'],
    says: ['Wim zien op de praktijk', 'Thuis alleen als de dokter erom vraagt'],
  },
  outcome: 'Benauwd? Dan belt Samira met Els, en Els belt Wim dezelfde dag.',
}

/** On whose behalf they sit there. */
export const interests = {
  samira: {
    hat: 'Buurtteam Noord',
    needs: 'Dat Wim ons binnenlaat, en dat we niet elke week hoeven te schrijven',
  },
  els: {
    hat: 'Huisartsenpraktijk De Linde',
    needs: 'Op tijd weten als Wim benauwd is, ook zonder huisbezoek',
  },
  greet: { hat: 'Ik zit hier voor mezelf, als vriendin', needs: 'Dat het niet alles wordt' },
  joost: { hat: 'Thuiszorg Linde', needs: 'Een kamer waarin ik veilig kan werken' },
  fatma: { hat: 'Werk en Inkomen', needs: 'Een aanvraag die klopt, in één keer' },
  peter: { hat: 'De Akker', needs: 'Dat de huur komt, en dat niemand uit huis hoeft' },
} satisfies Readonly<Record<SeatName, InterestWords>>
