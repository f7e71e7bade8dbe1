import type { Block, ExportDocument, Line } from '@samenbord/shared/export'

const line = (text: string): Line => [{ text }]
const strong = (text: string): Line => [{ text, strong: true }]

/** A drawing with words in it. */
export const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200" width="400" height="200" font-family="Atkinson Hyperlegible Next"><rect width="400" height="200" fill="#fffefb"/><circle cx="200" cy="100" r="60" fill="#0d5868"/><text x="200" y="106" font-size="22" text-anchor="middle" fill="#ffffff">Wim</text><text x="40" y="40" font-size="22">Greet</text></svg>'

const task = (
  what: string,
  who: string,
  when: string,
  note?: string,
): readonly (readonly Line[])[] => [
  note === undefined ? [line(what)] : [line(what), line(note)],
  [strong(who)],
  [line(when)],
]

/** The letter of the mockup, with rows added to its table. */
export const letter = (extra = 0): ExportDocument => ({
  language: 'nl',
  title: 'Weer lucht in huis',
  head: ['Huishouden Kastanje', 'dinsdag 12 mei 2026', 'vastgelegd plan 2'],
  form: 'letter',
  draft: undefined,
  blocks: [
    { kind: 'heading', level: 1, text: 'Dit spreken we af' },
    {
      kind: 'paragraph',
      line: line('Beste Wim, we zaten samen aan tafel. Dit wilt u, in uw eigen woorden:'),
    },
    {
      kind: 'list',
      items: [
        line('Ik wil Daan weer hier aan tafel.'),
        line('Gewoon weer in mijn bed slapen.'),
        line('Elke maand geld om van te leven.'),
      ],
    },
    { kind: 'heading', level: 2, text: 'Wat, wie en wanneer' },
    {
      kind: 'table',
      summary: 'Wat er gebeurt, wie het doet en wanneer',
      columns: ['Wat', 'Wie', 'Wanneer'],
      widths: [334, 128, 188],
      rows: [
        task('Kijkt met u naar de pufjes en de pillen', 'Joost', 'woensdag 13 mei'),
        task(
          'Vragen de uitkering opnieuw aan',
          'U en Fatma',
          'vóór vrijdag 15 mei',
          'Samira let erop dat het lukt.',
        ),
        task('Zet een kist op de galerij voor uw dozen', 'Peter', 'vóór vrijdag 15 mei'),
        task(
          'Maken de gang vrij, steeds twee dozen',
          'U en Greet',
          'elke zaterdag, vanaf 16 mei',
          'U kiest zelf welke dozen.',
        ),
        task('Belt de zorgverzekering over de schuld', 'Samira', 'vóór woensdag 20 mei'),
        task(
          'Vraagt Daan wat hij fijn vindt',
          'Lotte',
          'vóór vrijdag 22 mei',
          'Samira vraagt Lotte nog of zij dit wil doen.',
        ),
        task('Belt Kees om samen te vissen', 'U', 'deze week'),
        ...Array.from({ length: extra }, (_, at) =>
          task(`Zoekt doos nummer ${at + 1} uit`, 'Greet', 'deze maand'),
        ),
      ],
    },
    {
      kind: 'paragraph',
      line: [
        { text: 'Op ' },
        { text: 'dinsdag 26 mei om 10.00 uur', strong: true },
        { text: ' kijken we samen hoe het gaat, bij u thuis.' },
      ],
    },
    { kind: 'heading', level: 2, text: 'Wie bel ik?' },
    {
      kind: 'pairs',
      pairs: [
        ['Samira, over alles', '06 0000 0012'],
        ['Joost, over uw adem', '06 0000 0034'],
        ['Greet, over zaterdag', '06 0000 0056'],
        ['Fatma, over geld', '06 0000 0078'],
      ],
    },
    {
      kind: 'frame',
      lines: [
        [
          { text: 'Als het misgaat.', strong: true },
          { text: ' Krijgt u geen lucht? Bel ' },
          { text: '112', strong: true },
          { text: '. Wordt het erger dan anders? Bel de huisarts: ' },
          { text: '088 000 0040', strong: true },
          { text: '.' },
        ],
      ],
    },
  ],
  foot: [
    line('U zei ja. Denkt u er later anders over? Dat mag. Bel dan Samira.'),
    line('U houdt het overzicht. Samira helpt daarbij.'),
  ],
})

/** A document in which nothing was said. */
export const empty = (form: ExportDocument['form']): ExportDocument => ({
  language: 'nl',
  title: 'Ons plan',
  head: [],
  form,
  draft: undefined,
  blocks: [],
  foot: [],
})

/** Text that tries to break out of a file, or to break it. */
export const HOSTILE: readonly string[] = [
  '</w:t></w:r><w:r><w:t>binnen</w:t></w:r>',
  '<script>alert(1)</script> & "aanhalingen" \'enkel\'',
  ') Tj ET BT (binnen) Tj \\ ( \\)',
  '=HYPERLINK("http://voorbeeld.test","klik")',
  `lang${'woord'.repeat(60)}`,
  'שלום לכולם, אני גר ברחוב 12 (ליד הפארק).',
  'مرحبا بكم في بيتنا رقم 12.',
  'Daan zei שלום en lachte.',
  'Feest 🎉 met 👨‍👩‍👧 en ☀️',
  'teken\u0000nul\u0007bel\u001b[31mrood\u202eomgekeerd\ufeff',
  'half \ud83d teken',
  '王伟 woont hier ook',
  'Ελένη, Наташа, Đorđe, Łukasz, İpek',
  'één regel\nen nog een\r\nen de derde',
  '',
]

const everyBlock = (words: string): readonly Block[] => [
  { kind: 'heading', level: 1, text: words },
  { kind: 'paragraph', line: line(words) },
  { kind: 'paragraph', line: line(words), small: true },
  { kind: 'quote', line: line(words), by: words },
  { kind: 'heading', level: 3, text: words },
  { kind: 'list', items: [line(words), strong(words)] },
  { kind: 'heading', level: 2, text: words },
  {
    kind: 'table',
    summary: words,
    columns: ['Wat', words],
    rows: [
      [[line(words), line(words)], [strong(words)]],
      [[line(words)], []],
    ],
  },
  { kind: 'pairs', pairs: [[words, words]] },
  { kind: 'frame', lines: [line(words), line(words)] },
  { kind: 'picture', svg: DRAWING, width: 400, height: 200, alt: `Tekening. ${words}` },
]

/** A plan with each kind of block, of these words. */
export const ofEveryKind = (words: string): ExportDocument => ({
  language: 'nl',
  title: `Ons plan ${words}`,
  head: ['Huishouden Kastanje', words],
  form: 'plan',
  draft: 'Concept',
  blocks: everyBlock(words),
  foot: [line(words)],
})

/** A plan with all that tries to break a file. */
export const hostile = (form: ExportDocument['form'] = 'plan'): ExportDocument => ({
  ...ofEveryKind('rustig'),
  form,
  title: HOSTILE.slice(0, 4).join(' '),
  blocks: HOSTILE.flatMap(everyBlock).filter(({ kind }) => kind !== 'picture'),
})

/** A plan as large as it gets: goals, actions and contacts. */
export const large = (goals = 60, actions = 200, contacts = 60): ExportDocument => ({
  language: 'nl',
  title: 'Ons plan',
  head: ['Huishouden Kastanje', 'dinsdag 12 mei 2026'],
  form: 'plan',
  draft: 'Concept',
  blocks: [
    { kind: 'heading', level: 1, text: 'Wat wil je anders?' },
    ...Array.from({ length: goals }, (_, at): readonly Block[] => [
      { kind: 'heading', level: 2, text: `Wens ${at + 1}: gewoon weer in mijn eigen bed slapen` },
      {
        kind: 'quote',
        line: line(
          'Ik lig nu op de bank, tussen de dozen. Ik wil een kamer waar ik de deur van dicht kan doen, en waar Daan kan blijven slapen als hij er een weekend is.',
        ),
        by: 'Wim',
      },
      {
        kind: 'list',
        items: [line('Wat al lukt: de gang is leeg.'), line('Wie mee kan denken: Greet en Peter.')],
      },
    ]).flat(),
    { kind: 'heading', level: 1, text: 'Afspraken' },
    {
      kind: 'table',
      summary: 'Alle afspraken',
      columns: ['Wat', 'Wie', 'Wanneer', 'Wie let erop?', 'Hoe staat het?'],
      widths: [40, 18, 17, 15, 10],
      rows: Array.from({ length: actions }, (_, at) => [
        [
          line(`${at + 1}. Belt de zorgverzekering over de schuld en vraagt om een regeling`),
          line('Wacht op: het besluit van de gemeente. Als het niet lukt: dan belt Fatma.'),
        ],
        [line('Samira'), line('Greet Timmer')],
        [line('vóór woensdag 20 mei 2026')],
        [line('Joost')],
        [line('loopt')],
      ]),
    },
    { kind: 'heading', level: 1, text: 'Mensen om je heen' },
    {
      kind: 'picture',
      svg: DRAWING,
      width: 400,
      height: 200,
      alt: 'Wim in het midden, Greet vlakbij.',
    },
    {
      kind: 'table',
      summary: 'De mensen om je heen',
      columns: ['Wie', 'Wat', 'Hoe dichtbij'],
      rows: Array.from({ length: contacts }, (_, at) => [
        [line(`Buur nummer ${at + 1}`)],
        [line('Brengt op zaterdag de boodschappen')],
        [line('heel dichtbij')],
      ]),
    },
  ],
  foot: [line('Gemaakt met Samenbord.')],
})
