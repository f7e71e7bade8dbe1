import { arrow } from './arrow.ts'
import { frame, geo, NOTE_SIDE, note, type Piece, type Point, text } from './pieces.ts'
import { fish, stroke, underline } from './stroke.ts'
import { strong } from './words.ts'

/** A wish in the resident's words, between how it is now and what one step further looks like. */
interface Wish {
  name: string
  now: readonly [string, string]
  wish: string
  further: string
}

const WISHES: readonly Wish[] = [
  {
    name: 'daan',
    now: ['Nu een 2', '‘We bellen niet eens.’'],
    wish: 'Ik wil Daan weer hier aan tafel.',
    further: 'Een appje terug van Daan.',
  },
  {
    name: 'bed',
    now: ['Nu een 3', '‘Een uurtje liggen. Dan weer rechtop.’'],
    wish: 'Gewoon weer in mijn bed slapen.',
    further: 'Eén nacht liggen, met het raam open.',
  },
  {
    name: 'post',
    now: ['Nu een 1', '‘Ik loop om de brievenbus heen.’'],
    wish: 'Weten hoe ik ervoor sta met geld.',
    further: 'Alle brieven op één stapel. Nog niet betaald.',
  },
]

const drawWish = ({ name, now, wish, further }: Wish, y: number): Piece[] => {
  const [mark, words] = now
  const height = 136
  const before = geo(`nu-${name}`, { x: 40, y }, { w: 240, h: height }, [strong(mark), words], {
    color: 'grey',
    fill: 'semi',
  })
  const goal = geo(`wens-${name}`, { x: 350, y }, { w: 280, h: height }, [strong(wish)], {
    color: 'green',
    fill: 'solid',
    size: 'm',
  })
  const step = geo(`stap-${name}`, { x: 710, y }, { w: 230, h: height }, [further], {
    color: 'grey',
    fill: 'semi',
  })
  return [
    before,
    goal,
    step,
    arrow(`nu-wens-${name}`, before, goal, { bend: -10 }),
    arrow(`wens-stap-${name}`, goal, step, { bend: -10 }),
  ]
}

const heading = (name: string, x: number, w: number, words: string): Piece =>
  text(name, { x, y: 36 }, w, [strong(words)], { textAlign: 'middle' })

const IDEAS_AT = 646

const ideas: readonly Piece[] = [
  note(
    'idee-nooit-weg',
    { x: 60, y: IDEAS_AT },
    'yellow',
    ['Wat mag nooit weg? Eerst aan Wim vragen.', '', strong('Greet')],
    -0.03,
  ),
  note(
    'idee-kist',
    { x: 395, y: IDEAS_AT },
    'light-blue',
    ['Kan er een droge kist op de galerij? Dan hoeft er niets weg.', '', strong('Peter')],
    0.02,
  ),
  note('idee-kees', { x: 725, y: IDEAS_AT }, 'light-red', [
    'Kees bellen.',
    'Samen vissen!',
    '',
    '',
    '',
    strong('Wim'),
  ]),
  stroke('streep-vissen', { x: 741, y: IDEAS_AT + 74 }, underline(122), 'red', 'm'),
  stroke('vis', { x: 800, y: IDEAS_AT + 104 }, fish({ w: 96, h: 44 }), 'blue', 'm'),
]

/** What the resident wants to be different, and first ideas of the table. */
export const whatDoYouWant = (at: Point): Piece =>
  frame('wat-wil-je-anders', 'Wat wil je anders?', at, { w: 980, h: 886 }, [
    heading('kop-nu', 40, 240, 'Hoe is het nu?'),
    heading('kop-wens', 350, 280, 'Wat Wim anders wil'),
    heading('kop-stap', 710, 230, 'Eén stap verder is …'),
    ...WISHES.flatMap((wish, place) => drawWish(wish, 84 + place * 172)),
    text('kop-ideeen', { x: 60, y: IDEAS_AT - 44 }, NOTE_SIDE * 2, [strong('Eerste ideeën')]),
    ...ideas,
  ])
