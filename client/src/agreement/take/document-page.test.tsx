// @vitest-environment happy-dom
import type { ExportDocument } from '@samenbord/shared/export'
import { expect, test } from 'vitest'
import { show } from '../../ui/test-support/screen.ts'
import { DocumentPage } from './document-page.tsx'

const LETTER: ExportDocument = {
  language: 'nl',
  title: 'Weer lucht in huis',
  head: ['Huishouden Kastanje', 'dinsdag 12 mei'],
  form: 'letter',
  draft: undefined,
  blocks: [
    { kind: 'heading', level: 1, text: 'Dit spreken we af' },
    { kind: 'paragraph', line: [{ text: 'Op ' }, { text: 'dinsdag', strong: true }] },
    { kind: 'list', items: [[{ text: 'Gewoon weer in mijn bed slapen.' }]] },
    {
      kind: 'table',
      summary: 'Per afspraak wie.',
      columns: ['Wat', 'Wie'],
      widths: [0.7, 0.3],
      rows: [
        [
          [[{ text: 'Vragen de uitkering aan' }], [{ text: 'Samira let erop.' }]],
          [[{ text: 'U en Fatma', strong: true }]],
        ],
      ],
    },
    { kind: 'pairs', pairs: [['Samira, over alles', '06 0000 0012']] },
    { kind: 'frame', lines: [[{ text: 'Als het misgaat.', strong: true }]] },
    { kind: 'quote', line: [{ text: 'Ik slaap slecht.' }], by: 'Wim' },
  ],
  foot: [[{ text: 'U zei ja.' }]],
}

const page = () => document.querySelector('article')
const texts = (selector: string) =>
  [...(page()?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent)

test('a document is headings, lists, and tables whose rows and columns have a name', async () => {
  await show(<DocumentPage document={LETTER} />)
  expect(page()?.getAttribute('lang')).toBe('nl')
  expect(page()?.getAttribute('aria-label')).toBe('Weer lucht in huis')
  expect(texts('h4')).toEqual(['Dit spreken we af'])
  expect(texts('ul > li')).toEqual(['Gewoon weer in mijn bed slapen.'])
  expect(texts('caption')).toEqual(['Per afspraak wie.'])
  expect(texts('thead th[scope="col"]')).toEqual(['Wat', 'Wie'])
  expect(texts('tbody th[scope="row"] > p')).toEqual([
    'Vragen de uitkering aan',
    'Samira let erop.',
  ])
  expect(texts('td b')).toEqual(['U en Fatma'])
  expect(texts('dt')).toEqual(['Samira, over alles'])
  expect(texts('dd')).toEqual(['06 0000 0012'])
  expect(texts('.paper__frame')).toEqual(['Als het misgaat.'])
  expect(texts('figure')).toEqual(['Ik slaap slecht.Wim'])
  expect(texts('footer')).toEqual(['U zei ja.'])
})

test('a document without a first heading has its title as that, and says that it is a draft', async () => {
  const blocks = LETTER.blocks.slice(1)
  await show(<DocumentPage document={{ ...LETTER, blocks, draft: 'Concept' }} />)
  expect(texts('h4')).toEqual(['Weer lucht in huis'])
  expect(texts('header b')).toEqual(['Concept'])
})

test('a drawing is a picture with its words, and what someone wrote is never markup', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><text>ü & "</text></svg>'
  const blocks: ExportDocument['blocks'] = [
    { kind: 'picture', svg, width: 300, height: 200, alt: 'Kees staat dichtbij.' },
    { kind: 'paragraph', line: [{ text: '<img src=x onerror=alert(1)>' }] },
  ]
  await show(<DocumentPage document={{ ...LETTER, blocks }} />)
  const pictures = [...(page()?.querySelectorAll('img') ?? [])]
  expect(pictures.map(({ alt }) => alt)).toEqual(['Kees staat dichtbij.'])
  const source = pictures[0]?.src ?? ''
  expect(decodeURIComponent(source.slice(source.indexOf(',') + 1))).toBe(svg)
  expect(page()?.textContent).toContain('<img src=x onerror=alert(1)>')
})
