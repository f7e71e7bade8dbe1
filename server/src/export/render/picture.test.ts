import { describe, expect, test } from 'vitest'
import { pngOf } from './picture.ts'
import { DRAWING } from './test-support/documents.ts'

/** Width and height stand in the head of a PNG. */
const sizeOf = (png: Uint8Array): readonly [number, number] => {
  const view = new DataView(png.buffer, png.byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}

describe('a drawing as PNG', () => {
  test('is as wide as asked, and as high as follows', () => {
    expect(sizeOf(pngOf(DRAWING, 1_000))).toEqual([1_000, 500])
  })

  test('is never larger than a server can bear', () => {
    expect(sizeOf(pngOf(DRAWING, 1_000_000))[0]).toBe(6_000)
  })

  test('shows its words with the fonts of the project', () => {
    const without = DRAWING.replaceAll(/<text.*?<\/text>/g, '')
    expect(pngOf(DRAWING, 400).length).toBeGreaterThan(pngOf(without, 400).length + 500)
  })

  test('takes in no file from elsewhere', () => {
    const svg = (inner: string) => DRAWING.replace('</svg>', `${inner}</svg>`)
    expect(() => pngOf(svg('<image href="/etc/hostname.png"/>'), 400)).toThrow('outside itself')
    expect(() => pngOf(svg('<svg:IMAGE href="x.png"/>'), 400)).toThrow('outside itself')
    expect(() => pngOf(`<!DOCTYPE svg>${DRAWING}`, 400)).toThrow('outside itself')
    expect(pngOf(svg('<text>&lt;image href=&quot;x.png&quot;/&gt;</text>'), 400)).toBeDefined()
  })
})
