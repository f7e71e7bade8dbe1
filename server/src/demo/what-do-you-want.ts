import {
  arrow,
  card,
  frame,
  geo,
  NOTE_SIDE,
  note,
  type Piece,
  type Point,
  strong,
  text,
} from '@samenbord/shared/template'
import { actionId, goalId, statementId } from './plan/ids.ts'
import { fish, stroke, underline } from './stroke.ts'

/** Where the columns begin, and how wide they are: from how it is now to what is done first. */
const NOW = { x: 40, w: 250 }
const WISH = { x: 350, w: 300 }
const FURTHER = { x: 710, w: 200 }
const FIRST = { x: 970, w: 270 }
const TOP = 80
const STEP = 198

/** A wish of the resident: what it came from, what one step further looks like, what is done first. */
interface Wish {
  /** Their names in the plan. */
  goal: string
  from: string
  first: string
  further: string
}

const WISHES: readonly Wish[] = [
  { goal: 'daan', from: 'daan', first: 'appje', further: 'Een appje terug van Daan.' },
  { goal: 'bed', from: 'stoel', first: 'kist', further: 'Eén nacht liggen, met het raam open.' },
  {
    goal: 'post',
    from: 'brieven',
    first: 'stapel',
    further: 'Alle brieven op één stapel. Nog niet betaald.',
  },
]

const drawWish = ({ goal, from, first, further }: Wish, y: number): Piece[] => {
  const now = card(
    `nu-${from}`,
    { x: NOW.x, y },
    { w: NOW.w, h: 176 },
    'statement',
    statementId(from),
  )
  const wish = card(`wens-${goal}`, { x: WISH.x, y }, { w: WISH.w, h: 176 }, 'goal', goalId(goal))
  const step = geo(`stap-${goal}`, { x: FURTHER.x, y }, { w: FURTHER.w, h: 150 }, [further], {
    color: 'grey',
    fill: 'semi',
  })
  const deed = card(
    `eerst-${first}`,
    { x: FIRST.x, y },
    { w: FIRST.w, h: 150 },
    'action',
    actionId(first),
  )
  return [
    now,
    wish,
    step,
    deed,
    arrow(`nu-wens-${goal}`, now, wish, { bend: -10 }),
    arrow(`wens-stap-${goal}`, wish, step, { bend: -10 }),
    arrow(`stap-eerst-${goal}`, step, deed, { bend: -10 }),
  ]
}

const heading = (name: string, { x, w }: { x: number; w: number }, words: string): Piece =>
  text(name, { x, y: 36 }, w, [strong(words)], { textAlign: 'middle' })

const IDEAS_AT = TOP + 3 * STEP + 70

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
  card(
    'gezegd-vissen',
    { x: FIRST.x, y: IDEAS_AT },
    { w: FIRST.w, h: 190 },
    'statement',
    statementId('vissen'),
  ),
]

/** What the resident wants to be different, and first ideas of the table. */
export const whatDoYouWant = (at: Point, h: number): Piece =>
  frame('wat-wil-je-anders', 'Wat wil je anders?', at, { w: 1280, h }, [
    heading('kop-nu', NOW, 'Hoe is het nu?'),
    heading('kop-wens', WISH, 'Wat Wim anders wil'),
    heading('kop-stap', FURTHER, 'Eén stap verder is …'),
    heading('kop-eerst', FIRST, 'Eerst doen we dit'),
    ...WISHES.flatMap((wish, place) => drawWish(wish, TOP + place * STEP)),
    text('kop-ideeen', { x: 60, y: IDEAS_AT - 44 }, NOTE_SIDE * 2, [strong('Eerste ideeën')]),
    ...ideas,
  ])
