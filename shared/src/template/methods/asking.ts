import { drawArea, GAP } from '../area.ts'
import { type Extent, frame, geo, locked, type Solid, text } from '../pieces/pieces.ts'
import { strong } from '../pieces/words.ts'
import { sheet } from './sheet.ts'

const MARKS = Array.from({ length: 11 }, (_, mark) => mark)
const MARK: Extent = { w: 108, h: 70 }
const LINE = MARKS.length * (MARK.w + GAP) - GAP
const ANSWER: Extent = { w: Math.floor((LINE - 2 * GAP) / 3), h: 560 }

const answers = [
  { name: 'nu', title: 'Waar sta je nu?', hint: 'Wat zie je daarvan?' },
  { name: 'niet-lager', title: 'Wat maakt het niet lager?', hint: 'Wat gaat er al goed?' },
  { name: 'hoger', title: 'Wat is één stap hoger?', hint: 'Eén stap, niet tien.' },
]

/** *Vraag met een cijfer*: a line from 0 to 10, and what one asks about it. */
export const scaleQuestion: Solid = frame(
  'cijfer',
  'Vraag met een cijfer',
  { x: 0, y: 0 },
  { w: LINE + 2 * GAP, h: 60 + MARK.h + 2 * GAP + ANSWER.h + GAP },
  [
    locked(text('laag', { x: GAP, y: GAP }, 300, ['slechter kan niet'])),
    locked(
      text('hoog', { x: GAP + LINE - 300, y: GAP }, 300, ['beter kan niet'], { textAlign: 'end' }),
    ),
    ...MARKS.map((mark) =>
      locked(
        geo(
          `cijfer-${mark}`,
          { x: GAP + mark * (MARK.w + GAP), y: 60 },
          MARK,
          [strong(String(mark))],
          { color: 'light-blue', fill: 'solid', size: 'm' },
        ),
      ),
    ),
    ...answers.flatMap((area, place) =>
      drawArea(area, { x: GAP + place * (ANSWER.w + GAP), y: 60 + MARK.h + 2 * GAP }, ANSWER),
    ),
  ],
)

/** *Vragen die op gang helpen*: an area for each kind of question. */
export const activatingQuestions: Solid = sheet('vragen', 'Vragen die op gang helpen', {
  columns: 3,
  rows: 2,
  areas: [
    { name: 'open', title: 'Open vraag', hint: 'Waar wil je het over hebben?' },
    { name: 'kiezen', title: 'Kiezen', hint: 'Zelf, samen, of vraag je iemand?' },
    { name: 'eerder', title: 'Wat ging eerder beter?', hint: 'Wat was er toen anders?' },
    { name: 'volhouden', title: 'Hoe houd je het vol?', hint: 'Wat helpt op een slechte dag?' },
    { name: 'anderen', title: 'Mensen om je heen', hint: 'Wat zouden zij zeggen?' },
    { name: 'anders', title: 'Wanneer is het anders?', hint: 'Even niet, of minder.' },
  ],
})

/** *Woordenlijst*: a word, what each means by it, and what this table agrees on. */
export const glossary: Solid = sheet('woordenlijst', 'Woordenlijst', {
  columns: 3,
  rows: 1,
  areas: [
    { name: 'woord', title: 'Het woord', hint: 'Een woord op elk briefje.' },
    { name: 'bedoelt', title: 'Wat bedoelt ieder ermee?', hint: 'Leg het naast het woord.' },
    { name: 'afspraak', title: 'Zo gebruiken wij het', hint: 'Of: dit woord zeggen we nu.' },
  ],
})

/** *Iets lastigs zeggen*: the four steps of Rosenberg's non-violent communication, in their order. */
export const nonviolentCommunication: Solid = sheet(
  'lastigs-zeggen',
  'Iets lastigs zeggen, in vier stappen',
  {
    columns: 4,
    rows: 1,
    areas: [
      { name: 'zag', title: '1. Wat zag je?', hint: 'Of hoorde je. Geen oordeel.' },
      { name: 'voelde', title: '2. Wat voelde je?', hint: 'Ik voelde me …' },
      { name: 'nodig', title: '3. Wat heb je nodig?', hint: 'Voor mij is belangrijk …' },
      { name: 'vraag', title: '4. Wat vraag je?', hint: 'Nee zeggen mag.' },
    ],
  },
)
