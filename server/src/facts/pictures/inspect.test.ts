import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PictureType } from '../../storage/facts/assets.ts'
import { inspectPicture } from './inspect.ts'
import {
  aGif,
  aJpeg,
  aLosslessWebp,
  anAnimatedWebp,
  aPng,
  aWebp,
  gifExtension,
  jpegSegment,
  pngChunk,
  riffChunk,
  type Wanted,
} from './test-pictures.ts'

const KINDS: readonly [PictureType, (wanted?: Wanted) => Uint8Array][] = [
  ['image/png', aPng],
  ['image/jpeg', aJpeg],
  ['image/webp', aWebp],
  ['image/webp', aLosslessWebp],
  ['image/gif', aGif],
]

const text = (words: string) => new Uint8Array(Buffer.from(words, 'latin1'))

test.for(KINDS)(
  '[PIC-1] a %s that is only a picture is taken, and its size known',
  ([type, make]) => {
    expect(inspectPicture(make({ width: 640, height: 480 }), type)).toEqual({
      ok: true,
      value: { width: 640, height: 480 },
    })
  },
)

test.for(KINDS)('[PIC-2] a %s that ends too early is broken, wherever it ends', ([type, make]) => {
  const whole = make({ width: 3, height: 2 })
  for (let length = 0; length < whole.length; length++) {
    const { ok } = inspectPicture(whole.slice(0, length), type)
    expect([length, ok]).toEqual([length, false])
  }
})

test.for(KINDS)('[PIC-3] a %s with something behind its end is refused', ([type, make]) => {
  const hidden = Buffer.concat([make(), text('52.0907 N, 5.1214 E')])
  expect(inspectPicture(hidden, type)).toEqual({ ok: false, reason: 'picture-metadata' })
})

test.for(KINDS)('[PIC-4] a %s too large to show is refused', ([type, make]) => {
  const isWide = type !== 'image/webp'
  const size = isWide ? { width: 16_385, height: 1 } : { width: 16_000, height: 16_000 }
  expect(inspectPicture(make(size), type)).toEqual({ ok: false, reason: 'picture-too-large' })
  const many = inspectPicture(make({ width: 8_000, height: 6_000 }), type)
  expect(many).toEqual({ ok: false, reason: 'picture-too-large' })
})

test.for([
  ['image/png', 'tEXt', aPng({ extra: [pngChunk('tEXt', text('Author\0Bibi'))] })],
  ['image/png', 'iTXt', aPng({ extra: [pngChunk('iTXt', text('XML:com.adobe.xmp\0'))] })],
  ['image/png', 'zTXt', aPng({ extra: [pngChunk('zTXt', text('x'))] })],
  ['image/png', 'eXIf', aPng({ extra: [pngChunk('eXIf', text('MM'))] })],
  ['image/png', 'tIME', aPng({ extra: [pngChunk('tIME', new Uint8Array(7))] })],
  ['image/png', 'a private chunk', aPng({ extra: [pngChunk('prVt', text('x'))] })],
  ['image/jpeg', 'EXIF', aJpeg({ extra: [jpegSegment(0xe1, text('Exif\0\0MM'))] })],
  [
    'image/jpeg',
    'XMP',
    aJpeg({ extra: [jpegSegment(0xe1, text('http://ns.adobe.com/xap/1.0/\0'))] }),
  ],
  ['image/jpeg', 'IPTC', aJpeg({ extra: [jpegSegment(0xed, text('Photoshop 3.0\0'))] })],
  ['image/jpeg', 'a comment', aJpeg({ extra: [jpegSegment(0xfe, text('Bibi'))] })],
  ['image/jpeg', 'several pictures', aJpeg({ extra: [jpegSegment(0xe2, text('MPF\0'))] })],
  ['image/jpeg', 'a thumbnail', aJpeg({ extra: [jpegSegment(0xe0, text('JFXX\0\x10'))] })],
  ['image/webp', 'EXIF', aWebp({ extra: [riffChunk('EXIF', text('MM'))] })],
  ['image/webp', 'XMP', aWebp({ extra: [riffChunk('XMP ', text('<x>'))] })],
  ['image/webp', 'an unknown chunk', aWebp({ extra: [riffChunk('NOTE', text('x'))] })],
  ['image/webp', 'an unknown chunk in a frame', anAnimatedWebp(riffChunk('NOTE', text('x')))],
  ['image/gif', 'a comment', aGif({ extra: [gifExtension(0xfe, text('Bibi'))] })],
  ['image/gif', 'XMP', aGif({ extra: [gifExtension(0xff, text('XMP DataXMP'), text('<x>'))] })],
  ['image/gif', 'plain text', aGif({ extra: [gifExtension(0x01, new Uint8Array(12))] })],
] as const)('[PIC-5] a %s with %s is refused', ([type, , bytes]) => {
  expect(inspectPicture(bytes, type)).toEqual({ ok: false, reason: 'picture-metadata' })
})

test.for([
  ['image/png', 'a colour profile', aPng({ extra: [pngChunk('iCCP', text('x'))] })],
  [
    'image/jpeg',
    'a colour profile',
    aJpeg({ extra: [jpegSegment(0xe2, text('ICC_PROFILE\0\x01\x01'))] }),
  ],
  ['image/webp', 'a colour profile', aWebp({ extra: [riffChunk('ICCP', text('x'))] })],
  ['image/webp', 'movement', anAnimatedWebp()],
] as const)('[PIC-6] a %s with %s is taken', ([type, , bytes]) => {
  expect(inspectPicture(bytes, type).ok).toBe(true)
})

/** An EXIF with one folder for the picture and one of its own; each entry is tag, type and value. */
const anExif = (
  picture: readonly (readonly [number, number, number])[],
  own: readonly (readonly [number, number, number])[],
  next = 0,
): Uint8Array => {
  const ownAt = 8 + 2 + 12 * (picture.length + 1) + 4
  const folder = (entries: readonly (readonly [number, number, number])[], after: number) => {
    const bytes = Buffer.alloc(2 + 12 * entries.length + 4)
    bytes.writeUInt16BE(entries.length)
    entries.forEach(([tag, type, value], index) => {
      const at = 2 + 12 * index
      bytes.writeUInt16BE(tag, at)
      bytes.writeUInt16BE(type, at + 2)
      bytes.writeUInt32BE(1, at + 4)
      bytes.writeUInt32BE(value, at + 8)
    })
    bytes.writeUInt32BE(after, bytes.length - 4)
    return bytes
  }
  return Buffer.concat([
    Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8]),
    folder([...picture, [0x8769, 4, ownAt]], next),
    folder(own, 0),
  ])
}

const size = [
  [0xa001, 3, 0x10000],
  [0xa002, 4, 640],
  [0xa003, 4, 480],
] as const
const named = (exif: Uint8Array) => jpegSegment(0xe1, Buffer.concat([text('Exif\0\0'), exif]))
const EMPTY_CAPTION = Buffer.concat([
  text('Photoshop 3.0\0'),
  text('8BIM\x04\x04\0\0\0\0\0\0'),
  text('8BIM\x04\x25\0\0\0\0\0\x10'),
  Buffer.from('d41d8cd98f00b204e9800998ecf8427e', 'hex'),
])

test('[PIC-11] what an iPhone adds to a picture that was drawn anew is taken', () => {
  const exif = anExif([[0x0112, 3, 0x10000]], size)
  const jpeg = aJpeg({ extra: [named(exif), jpegSegment(0xed, EMPTY_CAPTION)] })
  expect(inspectPicture(jpeg, 'image/jpeg').ok).toBe(true)
  const png = aPng({ extra: [pngChunk('eXIf', exif), pngChunk('iDOT', new Uint8Array(28))] })
  expect(inspectPicture(png, 'image/png').ok).toBe(true)
})

test.for([
  ['where it was made', anExif([[0x8825, 4, 26]], size)],
  ['when it was made', anExif([], [...size, [0x9003, 2, 60]])],
  ['with which camera', anExif([[0x010f, 2, 60]], size)],
  ['a thumbnail', anExif([], size, 26)],
  ['something long', Buffer.concat([anExif([], size), new Uint8Array(300)])],
  ['half of it', anExif([], size).subarray(0, 40)],
  ['something else', text('Bibi was here')],
] as const)('[PIC-12] EXIF with %s is refused', ([, exif]) => {
  const refusal = { ok: false, reason: 'picture-metadata' }
  expect(inspectPicture(aJpeg({ extra: [named(exif)] }), 'image/jpeg')).toEqual(refusal)
  expect(inspectPicture(aPng({ extra: [pngChunk('eXIf', exif)] }), 'image/png')).toEqual(refusal)
})

test('[PIC-7] a picture is what it says it is', () => {
  expect(inspectPicture(aPng(), 'image/jpeg')).toEqual({ ok: false, reason: 'picture-type' })
  const svg = text('<svg xmlns="http://www.w3.org/2000/svg"/>')
  expect(inspectPicture(svg, 'image/png')).toEqual({ ok: false, reason: 'picture-type' })
  expect(inspectPicture(new Uint8Array(), 'image/png')).toEqual({
    ok: false,
    reason: 'picture-broken',
  })
})

test('[PIC-8] a PNG whose bytes changed on the way is broken', () => {
  const png = aPng({ width: 3 })
  png[18] = 9
  expect(inspectPicture(png, 'image/png')).toEqual({ ok: false, reason: 'picture-broken' })
})

test('[PIC-9] a picture without pixels is broken', () => {
  for (const size of [{ width: 0 }, { height: 0 }]) {
    expect(inspectPicture(aPng(size), 'image/png').ok).toBe(false)
    expect(inspectPicture(aGif(size), 'image/gif').ok).toBe(false)
  }
})

test('[PIC-10] whatever bytes come, the answer is a size or a reason', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...KINDS),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }),
      ([type, make], changes) => {
        const bytes = make({ width: 9, height: 9 })
        for (const [at, value] of changes) bytes[at % bytes.length] = value
        expect(inspectPicture(bytes, type)).toHaveProperty('ok')
      },
    ),
    { numRuns: 2000 },
  )
})
