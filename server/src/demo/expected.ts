import type { ExpectationAnswer, InterestWords } from '@samenbord/shared/model'

/** Who at the worked case has a seat of her own besides who leads: she answers for the GP. */
export const practiceNurse = {
  name: 'Els',
  organisation: 'Huisartsenpraktijk De Linde',
  discipline: 'praktijkondersteuner',
} as const

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

/** On whose behalf the two sit there. */
export const interests: { readonly ofLeader: InterestWords; readonly ofNurse: InterestWords } = {
  ofLeader: {
    hat: 'Buurtteam Noord',
    needs: 'Dat Wim ons binnenlaat, en dat we niet elke week hoeven te schrijven',
  },
  ofNurse: {
    hat: 'Huisartsenpraktijk De Linde',
    needs: 'Op tijd weten als Wim benauwd is, ook zonder huisbezoek',
  },
}
