import type { ParticipantId, ParticipantKind, PersonColour } from '@samenbord/shared/model'

/** Someone of the worked case with a seat at its table. */
interface Seated {
  readonly name: string
  readonly kind: ParticipantKind
  readonly colour: PersonColour
  readonly organisation?: string
  readonly discipline?: string
}

/** Who leads the worked case: the account that opens the table. */
export const leader = {
  name: 'Samira',
  organisation: 'Buurtteam Noord',
  discipline: 'maatschappelijk werk',
} as const

const PEOPLE = {
  samira: { ...leader, kind: 'professional', colour: 1 },
  /** She came in once and left again. */
  els: {
    name: 'Els',
    kind: 'professional',
    colour: 2,
    organisation: 'Huisartsenpraktijk De Linde',
    discipline: 'praktijkondersteuner',
  },
  greet: { name: 'Greet', kind: 'supporter', colour: 3 },
  joost: {
    name: 'Joost',
    kind: 'professional',
    colour: 4,
    organisation: 'Thuiszorg Linde',
    discipline: 'wijkverpleging',
  },
  fatma: {
    name: 'Fatma',
    kind: 'professional',
    colour: 5,
    organisation: 'Werk en Inkomen',
    discipline: 'uitkering',
  },
  peter: {
    name: 'Peter',
    kind: 'professional',
    colour: 6,
    organisation: 'De Akker',
    discipline: 'wonen en huur',
  },
} as const satisfies Readonly<Record<string, Seated>>

/** Who has a seat. The resident has none until somebody comes by his link and says to be him. */
export type SeatName = keyof typeof PEOPLE

const ORDER: readonly SeatName[] = ['samira', 'els', 'greet', 'joost', 'fatma', 'peter']

/** Which participant each is. */
export type Seats = Readonly<Record<SeatName, ParticipantId>>

/** Gives each a seat. */
export const seatsWith = (idOf: (name: SeatName) => ParticipantId): Seats => ({
  samira: idOf('samira'),
  els: idOf('els'),
  greet: idOf('greet'),
  joost: idOf('joost'),
  fatma: idOf('fatma'),
  peter: idOf('peter'),
})

/** Someone with a seat, and which participant that is. */
interface Sitting extends Seated {
  readonly seat: SeatName
  readonly id: ParticipantId
}

/** Everyone with a seat, in order of joining. */
export const everyoneAt = (seats: Seats): readonly Sitting[] =>
  ORDER.map((seat) => ({ ...PEOPLE[seat], seat, id: seats[seat] }))
