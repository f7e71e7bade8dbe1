import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contact, tie } from '../model/test-support/plan-entities.ts'
import { at, mapOf } from '../network/test-support/maps.ts'
import type { Drawing } from './drawing.ts'
import { drawEcogram, layoutEcogram } from './ecogram/index.ts'
import { svgOf } from './svg.ts'
import { drawingColours } from './svg-colours.ts'

const LOOK = { colours: drawingColours, font: "'Atkinson', sans-serif", legend: true }

const HOSTILE = [
  '</text><script>alert(1)</script>',
  '" onload="alert(1)',
  "' & <b>",
  ']]>',
  'a\u0000b\u0008c',
  '\ud800',
  '\udfff x',
  '\ufffe\uffff',
  '&amp;',
  '<!--',
]
const words = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 })
    .map((codes) => String.fromCharCode(...codes)),
)

const drawingWith = (name: string): Drawing<string, string> => {
  const kees = contact(1, name, { place: at('friends', 'close'), relation: name, note: name })
  const map = mapOf({
    contacts: [kees],
    ties: [tie(1, `contact:${kees.id}`, 'household', { quality: 'tense', note: name })],
  })
  return drawEcogram(layoutEcogram(map, { placements: false }), map, {
    language: 'nl',
    title: name,
    placements: false,
  })
}

/** The names of all elements, or why this is no well-formed XML. */
const elementsIn = (xml: string): string[] => {
  const names: string[] = []
  const open: string[] = []
  const tag = /<(\/?)([a-z]+)((?: [a-zA-Z:-]+="[^"<]*")*)(\/?)>/y
  let position = 0
  while (position < xml.length) {
    tag.lastIndex = position
    const found = tag.exec(xml)
    if (found !== null) {
      const [whole, closes, name = '', , alone] = found
      if (closes === '/') {
        if (open.pop() !== name) throw new Error(`</${name}> closes nothing`)
      } else {
        names.push(name)
        if (alone !== '/') open.push(name)
      }
      position += whole.length
      continue
    }
    const text = /[^<]+/y
    text.lastIndex = position
    const between = text.exec(xml)?.[0]
    if (between === undefined)
      throw new Error(`no element at ${xml.slice(position, position + 40)}`)
    position += between.length
  }
  if (open.length > 0) throw new Error(`${open.join()} is not closed`)
  if (/&(?!(amp|lt|gt|quot|#39);)/.test(xml)) throw new Error('a loose &')
  for (const letter of xml) {
    const code = letter.codePointAt(0) ?? 0
    const isFine = code >= 0x20 ? code < 0xfffe || code > 0xffff : [9, 10, 13].includes(code)
    if (!isFine || (code >= 0xd800 && code < 0xe000)) throw new Error(`XML has no letter ${code}`)
  }
  return names
}

const ELEMENTS = ['svg', 'title', 'desc', 'style', 'rect', 'g', 'circle', 'path', 'text']

describe('a drawing as SVG', () => {
  test('is well-formed whatever stands in a name, and no word of it is read as markup', () => {
    fc.assert(
      fc.property(words, (name) => {
        for (const element of elementsIn(svgOf(drawingWith(name), LOOK))) {
          expect(ELEMENTS).toContain(element)
        }
      }),
    )
  })

  test('brings its typeface along, also when its address has signs of markup', () => {
    const svg = svgOf(drawingWith('Kees'), {
      ...LOOK,
      fontFaces: '@font-face{src:url(a&b</style>)}',
    })
    expect(elementsIn(svg)).toContain('style')
    expect(svg).not.toContain('</style>)')
  })

  test('has a title, a description, a language and its words as text', () => {
    const svg = svgOf(drawingWith('Kees & Co'), LOOK)
    expect(svg).toMatch(/^<svg [^>]*role="img"[^>]* lang="nl"/)
    expect(svg).toContain('<title id="title">Kees &amp; Co</title>')
    expect(svg).toContain('<desc id="description">')
    expect(svg).toMatch(/<text [^>]*>Kees &amp; Co<\/text>/)
  })

  test('has what the signs mean within its window, clear of the drawing', () => {
    const drawing = drawingWith('Kees')
    const viewBox = (svg: string) =>
      (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number)
    const [x, , w] = viewBox(svgOf(drawing, LOOK))
    expect([x, (w ?? 0) > drawing.box.w]).toEqual([drawing.box.x, true])
    expect(svgOf(drawing, LOOK)).toContain('>gespannen</text>')
    const wide = { ...drawing, box: { x: 0, y: 0, w: 2000, h: 500 } }
    const below = viewBox(svgOf(wide, LOOK))
    expect(below[2]).toBe(2000)
    expect(below[3]).toBeGreaterThan(500)
    const without = svgOf(drawing, { ...LOOK, legend: false })
    expect(without).not.toContain('gespannen</text>')
    expect(viewBox(without)[2]).toBe(drawing.box.w)
  })

  test('is as large as fits on a sheet when there is one', () => {
    const drawing = drawingWith('Kees')
    const size = (svg: string) =>
      /width="(\d+)" height="(\d+)" role/.exec(svg)?.slice(1).map(Number)
    const [w = 0, h = 0] = size(svgOf(drawing, { ...LOOK, sheet: { w: 3508, h: 2480 } })) ?? []
    expect(w === 3508 || h === 2480).toBe(true)
    expect(w <= 3508 && h <= 2480).toBe(true)
    expect(size(svgOf(drawing, LOOK))).toBeUndefined()
  })
})
