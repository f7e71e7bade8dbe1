import type { Solid } from '../pieces/pieces.ts'
import { sheet } from './sheet.ts'

/** *Check-in*: the same three lines as on the card with who is who. */
export const checkIn: Solid = sheet('check-in', 'Check-in', {
  columns: 3,
  rows: 1,
  areas: [
    { name: 'wie', title: 'Wie ben ik?', hint: 'In één zin.' },
    { name: 'waarvoor', title: 'Waarvoor ben ik hier?' },
    { name: 'grens', title: 'Waar ligt mijn grens?', hint: 'Wat kan of mag ik niet?' },
  ],
})

/** *Wat verwacht je van elkaar?*: what I think you do beside what you say you do. */
export const expectations: Solid = sheet('verwachtingen', 'Wat verwacht je van elkaar?', {
  columns: 3,
  rows: 1,
  areas: [
    { name: 'denk', title: 'Ik denk dat jij dit doet', hint: 'Met de naam erbij.' },
    { name: 'zegt', title: 'Jij zegt dat je dit doet', hint: 'In je eigen woorden.' },
    { name: 'anders', title: 'Dit doen we nu anders' },
  ],
})

/** *Namens wie zit je hier?*: whose hat, and what it needs. */
export const interests: Solid = sheet('belangen', 'Namens wie zit je hier?', {
  columns: 2,
  rows: 2,
  areas: [
    { name: 'namens', title: 'Namens wie?', hint: 'Jezelf, je familie, een organisatie.' },
    { name: 'nodig', title: 'Wat heeft die nodig?', hint: 'Geld, rust, een besluit, tijd …' },
    { name: 'zelf', title: 'Wat wil je zelf?' },
    { name: 'botst', title: 'Waar botst het?', hint: 'Hoe blijven we daar open over?' },
  ],
})

/** *Check-out*: the four questions, for what someone wants to say aloud. */
export const checkOut: Solid = sheet('check-out', 'Check-out', {
  columns: 2,
  rows: 2,
  head: {
    name: 'hardop',
    title: 'Hoe was dit gesprek?',
    hint: 'Hier komt alleen wat je hardop wilt zeggen. Niets zeggen mag ook.',
  },
  areas: [
    { name: 'geluisterd', title: 'Is er naar je geluisterd?' },
    { name: 'hetzelfde', title: 'Willen we hetzelfde?' },
    { name: 'verder', title: 'Zie je hoe het verder gaat?' },
    { name: 'geholpen', title: 'Heeft dit geholpen?' },
  ],
})
