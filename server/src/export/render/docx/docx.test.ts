import type { ExportDocument } from '@samenbord/shared/export'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { empty, HOSTILE, hostile, large, letter, ofEveryKind } from '../test-support/documents.ts'
import { docxOf } from './docx.ts'

const partsOf = async (document: ExportDocument) => {
  const files = unzipSync(await docxOf(document))
  const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array())
  return {
    body: part('word/document.xml'),
    styles: part('word/styles.xml'),
    core: part('docProps/core.xml'),
    names: Object.keys(files),
  }
}

const count = (text: string, piece: string): number => text.split(piece).length - 1

describe('a document for Word', () => {
  test('has real styles, a language and a title', async () => {
    const { body, styles, core } = await partsOf(ofEveryKind('rustig'))
    for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3', 'Quote', 'ListParagraph']) {
      expect(body).toContain(`<w:pStyle w:val="${style}"/>`)
      expect(styles).toContain(`w:styleId="${style}"`)
    }
    expect(styles).toContain('w:val="nl-NL"')
    expect(core).toContain('Ons plan rustig')
  })

  test('marks the first row of a table as its head, and parts no row', async () => {
    const { body } = await partsOf(letter())
    expect(count(body, '<w:tblHeader/>')).toBe(1)
    expect(count(body, '<w:cantSplit/>')).toBe(count(body, '<w:tr>'))
  })

  test('says in words what a picture shows', async () => {
    const { body, names } = await partsOf(ofEveryKind('rustig'))
    expect(body).toContain('descr="Tekening. rustig"')
    expect(names.some((name) => name.startsWith('word/media/'))).toBe(true)
  })

  test('brings its typeface along, in both weights', async () => {
    const { names } = await partsOf(empty('letter'))
    expect(names.filter((name) => name.endsWith('.odttf'))).toHaveLength(2)
  })

  test('says that a draft is one', async () => {
    expect((await partsOf(large(1, 1, 1))).body).toContain('Concept')
    expect((await partsOf(letter())).body).not.toContain('Concept')
  })

  test('is made of a document in which nothing was said', async () => {
    expect((await partsOf(empty('plan'))).body).toContain('Ons plan')
  })

  test('holds hostile words as words only, without signs that XML forbids', async () => {
    const { body } = await partsOf(hostile())
    expect(body).toContain('&lt;/w:t&gt;&lt;/w:r&gt;&lt;w:r&gt;&lt;w:t&gt;binnen')
    expect(body).not.toContain('<w:t>binnen</w:t>')
    expect(body).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u)
    expect(body).toContain('<w:bidi/>')
    expect(body).toContain('<w:rtl/>')
    expect(HOSTILE.length).toBeGreaterThan(0)
  })

  test('keeps a new line of someone’s words', async () => {
    const { body } = await partsOf(ofEveryKind('een\ntwee'))
    expect(body).toContain('<w:br/>')
  })
})
