import type { ExportDocument } from '@samenbord/shared/export'
import type { Measure } from '@samenbord/shared/model'
import { describe, expect, test, vi } from 'vitest'
import { bytesOf, wholeFile } from '../../test-support/whole-file.ts'
import { empty, hostile, large, letter, ofEveryKind } from '../test-support/documents.ts'
import { allOf, readPdf, rolesIn } from '../test-support/read-pdf.ts'
import { writePdf } from './pdf.ts'

const pdfOf = (document: ExportDocument) => bytesOf((to) => writePdf(document, to))

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

describe('a document as PDF', () => {
  test('is tagged from the first heading to the last cell', async () => {
    const { tags, marked } = await readPdf(await pdfOf(ofEveryKind('rustig')))
    expect(marked).toBe(true)
    const roles = rolesIn(tags)
    const kinds = [
      'Document',
      'H1',
      'H2',
      'P',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'Table',
      'TR',
      'TH',
      'TD',
      'Figure',
      'BlockQuote',
    ]
    for (const role of kinds) expect(roles).toContain(role)
    expect(allOf(tags, 'Figure').map(({ alt }) => alt)).toEqual(['Tekening. rustig'])
  })

  test('never skips a level of heading, whatever the blocks ask', async () => {
    const { tags } = await readPdf(
      await pdfOf({
        ...empty('plan'),
        blocks: [
          { kind: 'heading', level: 3, text: 'een' },
          { kind: 'heading', level: 3, text: 'twee' },
          { kind: 'heading', level: 1, text: 'drie' },
        ],
      }),
    )
    const levels = allOf(tags, 'Document').flatMap(({ children }) =>
      children.map(({ role }) => role),
    )
    expect(levels.filter((role) => role.startsWith('H'))).toEqual(['H1', 'H2', 'H1'])
  })

  test('has a language, a title to show, bookmarks, and says that it is made to PDF/UA-1', async () => {
    const bytes = await pdfOf(ofEveryKind('rustig & <stil>'))
    const { title, language, bookmarks, viewer } = await readPdf(bytes)
    expect(title).toBe('Ons plan rustig & <stil>')
    expect(language).toBe('nl-NL')
    expect(bookmarks.map((one) => one.title)).toEqual(['rustig & <stil>'])
    expect(bookmarks[0]?.items.map((one) => one.title)).toEqual([
      'rustig & <stil>',
      'rustig & <stil>',
    ])
    expect(viewer).toMatchObject({ DisplayDocTitle: true })
    expect(latin(bytes)).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(latin(bytes)).toContain('Ons plan rustig &amp; &lt;stil&gt;')
    expect(latin(bytes)).toContain('/Tabs /S')
  })

  test('has all its fonts inside', async () => {
    const bytes = latin(await pdfOf(ofEveryKind('Ж שלום بيت 🎉')))
    const fonts = bytes.split('/Type /FontDescriptor').length - 1
    expect(fonts).toBeGreaterThan(4)
    expect(bytes.split('/FontFile2').length - 1).toBe(fonts)
    expect(bytes).not.toContain('/Helvetica')
  })

  test('names the columns and rows of a table', async () => {
    const { tags } = await readPdf(await pdfOf(letter()))
    const [head, ...rows] = allOf(tags, 'TR')
    expect(head?.children.map(({ role, words }) => [role, words])).toEqual([
      ['TH', 'Wat'],
      ['TH', 'Wie'],
      ['TH', 'Wanneer'],
    ])
    expect(rows).toHaveLength(7)
    expect(rows[0]?.children.map(({ role, words }) => [role, words])).toEqual([
      ['TH', 'Kijkt met u naar de pufjes en de pillen'],
      ['TD', 'Joost'],
      ['TD', 'woensdag 13 mei'],
    ])
    expect(latin(await pdfOf(letter()))).toContain('/Scope /Column')
  })

  test('is made of a document in which nothing was said', async () => {
    for (const form of ['plan', 'letter'] as const) {
      const { pages, tags } = await readPdf(await pdfOf(empty(form)))
      expect(pages).toBe(1)
      expect(allOf(tags, 'H1').map(({ words }) => words)).toEqual(['Ons plan'])
    }
  })
})

describe('a letter', () => {
  test('is one page, also when it holds somewhat more', async () => {
    for (const extra of [0, 1, 2]) {
      expect((await readPdf(await pdfOf(letter(extra)))).pages).toBe(1)
    }
  })

  test('goes on on a second page rather than leaving something out', async () => {
    const { pages, words } = await readPdf(await pdfOf(letter(20)))
    expect(pages).toBe(2)
    const all = words.join(' ')
    expect(all).toContain('Zoekt doos nummer 20 uit')
    expect(all).toContain('Samira helpt daarbij.')
    expect(words[1]).toContain('Bladzijde 2 van 2')
  })

  test('reads the same after one in which its signs were part of others', async () => {
    // As in a server that has made nothing yet.
    vi.resetModules()
    const { writePdf } = await import('./pdf.ts')
    const pdfOf = (document: ExportDocument) => bytesOf((to) => writePdf(document, to))
    const saying = (text: string): ExportDocument => ({
      ...empty('letter'),
      title: 'Brief',
      blocks: [{ kind: 'paragraph', line: [{ text }] }],
    })
    await pdfOf(saying('wacht … even'))
    expect((await readPdf(await pdfOf(saying('Dat mag.')))).words.join(' ')).toContain('Dat mag.')
  })

  test('does not number its only page', async () => {
    expect((await readPdf(await pdfOf(letter()))).words[0]).not.toContain('Bladzijde')
  })
})

describe('a plan of many pages', () => {
  test('repeats the head of a table, numbers its pages and says on each that it is a draft', async () => {
    const { pages, words, tags } = await readPdf(await pdfOf(large(2, 60, 2)))
    expect(pages).toBeGreaterThan(4)
    words.forEach((page, at) => {
      expect(page).toContain(`Bladzijde ${at + 1} van ${pages}`)
      expect(page).toContain('Concept')
    })
    expect(words.filter((page) => page.includes('Wie let erop?')).length).toBeGreaterThan(3)
    // What is repeated is for the eye: who hears the table hears its head once.
    expect(allOf(tags, 'TH').filter((cell) => cell.words === 'Wie let erop?')).toHaveLength(1)
  })

  test('keeps a heading with what follows it', async () => {
    const { tags } = await readPdf(await pdfOf(large(40, 1, 1)))
    const last = allOf(tags, 'Document').map(({ children }) => children.at(-1)?.role)
    expect(last.length).toBeGreaterThan(3)
    expect(last).not.toContain('H2')
  })
})

test('how far a PDF is only grows, to all its pages, and each of them leaves as it is drawn', async () => {
  const measured: Measure[] = []
  const made = await wholeFile((to) => writePdf(large(2, 60, 2), to), measured)
  const laying = measured.filter(({ step }) => step === 'laying')
  expect(laying.length).toBeGreaterThan(60)
  for (const step of ['laying', 'pages'] as const) {
    const all = measured.filter((one) => one.step === step).map(({ done, of }) => done / of)
    expect(all).toEqual([...all].sort((a, b) => a - b))
    expect(all.at(-1)).toBe(1)
  }
  const pages = measured.filter(({ step }) => step === 'pages')
  expect(pages.map(({ done }) => done)).toEqual(pages.map((_, at) => at))
  expect(made).toMatchObject({ ok: true, size: undefined })
})

describe('hostile text in a PDF', () => {
  test.each(['plan', 'letter'] as const)(
    'is words, in every place where words stand in a %s',
    async (form) => {
      const { words, pages } = await readPdf(await pdfOf(hostile(form)))
      expect(pages).toBeGreaterThan(1)
      const all = words.join(' ')
      expect(all).toContain('<script>alert(1)</script>')
      expect(all).toContain(') Tj ET BT (binnen) Tj \\ ( \\)')
      expect(all).toContain('Ελένη, Наташа, Đorđe, Łukasz, İpek')
    },
  )

  test('never leaves a box: what no typeface has is said to be missing, and kept for who copies it', async () => {
    const bytes = await pdfOf(ofEveryKind('王伟 woont hier ook'))
    const { words } = await readPdf(bytes)
    expect(words.join(' ')).toContain('[?] woont hier ook')
    expect(words.join(' ')).not.toContain('\u0000')
  })
})
