import { frame, geo, NOTE_SIDE, note, type Piece, type Point, text } from './pieces.ts'
import { strong } from './words.ts'

const COLUMNS = [40, 300, 560] as const
const ROWS = [206, 426, 646] as const

const questions: readonly Piece[] = [
  note('vraag-deur', { x: COLUMNS[0], y: ROWS[0] }, 'yellow', [
    'Eén keer mochten we binnen. Wat konden wij beter doen?',
    '',
    strong('Samira en Joost'),
  ]),
  note('vraag-dozen', { x: COLUMNS[0], y: ROWS[1] }, 'yellow', [
    'Wat betekenen de dozen voor Wim?',
    '',
    strong('Peter'),
  ]),
  note('vraag-greet', { x: COLUMNS[0], y: ROWS[2] }, 'yellow', [
    'Zou Wim willen dat Greet naast hem zit?',
    '',
    strong('Samira'),
  ]),
]

const concerns: readonly Piece[] = [
  note('zorg-gang', { x: COLUMNS[1], y: ROWS[0] }, 'light-violet', [
    'De gang staat vol. De voordeur gaat half open.',
    '',
    strong('Peter zag dit'),
    '14 april',
  ]),
  note('zorg-adem', { x: COLUMNS[1], y: ROWS[1] }, 'light-violet', [
    'Na tien stappen moest Wim even zitten.',
    '',
    strong('Joost zag dit'),
    '9 april',
  ]),
  note('zorg-brieven', { x: COLUMNS[1], y: ROWS[2] }, 'light-violet', [
    'We stuurden vier brieven. Er kwam geen antwoord.',
    '',
    strong('Fatma zag dit'),
    '21 april',
  ]),
]

const ownTasks: readonly Piece[] = [
  note('eigen-aanbellen', { x: COLUMNS[2], y: ROWS[0] }, 'light-green', [
    'Ik bel aan, alleen. Ik vraag wie Wim erbij wil.',
    '',
    strong('Samira'),
    'vóór 6 mei',
  ]),
  note('eigen-briefje', { x: COLUMNS[2], y: ROWS[1] }, 'light-green', [
    'Ik kom niet meer onverwacht. Eerst een briefje.',
    '',
    strong('Peter'),
    'vanaf nu',
  ]),
  note('eigen-brieven', { x: COLUMNS[2], y: ROWS[2] }, 'light-green', [
    'Geen nieuwe brief voordat we Wim spreken.',
    '',
    strong('Fatma'),
    'tot 12 mei',
  ]),
]

const heading = (name: string, x: number, words: string): Piece =>
  text(name, { x, y: 160 }, NOTE_SIDE, [strong(words)], { size: 's' })

/**
 * The first meeting, with the resident not there: only the team's own questions, what it saw, and
 * what it will do itself.
 */
export const firstMeeting = (at: Point): Piece =>
  frame('eerste-gesprek', 'Eerste gesprek (zonder Wim), 28 april', at, { w: 800, h: 886 }, [
    geo(
      'voorstel',
      { x: 40, y: 40 },
      { w: 720, h: 96 },
      [
        strong('Voorstel, nog niet besproken'),
        'Dit zijn onze eigen vragen en zorgen. Op 12 mei bespreken we ze eerst met Wim.',
      ],
      { color: 'grey', dash: 'dashed', fill: 'semi' },
    ),
    heading('kop-vragen', COLUMNS[0], 'Onze vragen'),
    heading('kop-zorgen', COLUMNS[1], 'Onze zorgen'),
    heading('kop-eigen', COLUMNS[2], 'Wat wij zelf doen'),
    ...questions,
    ...concerns,
    ...ownTasks,
  ])
