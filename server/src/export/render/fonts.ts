import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'

/*
 * The typefaces of files: Atkinson Hyperlegible Next, as on the screens, and Noto for the scripts and
 * signs it lacks. They come as packages, so that no server needs fonts of its own and every server
 * makes the same file.
 */

/** The name by which a drawing asks for the typeface of the screens. */
export const TYPEFACE = 'Atkinson Hyperlegible Next'

/** A typeface, in the order in which they are asked for a character. */
export type Face = 'atkinson' | 'latin' | 'arabic' | 'hebrew' | 'emoji'

const require = createRequire(import.meta.url)

const FILES: Readonly<Record<Face, { readonly regular: string; readonly bold: string }>> = {
  atkinson: {
    regular: require.resolve(
      '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
    ),
    bold: require.resolve(
      '@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
    ),
  },
  latin: {
    regular: require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
    bold: require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
  },
  arabic: {
    regular: require.resolve(
      '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
    ),
    bold: require.resolve('@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf'),
  },
  hebrew: {
    regular: require.resolve(
      '@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
    ),
    bold: require.resolve('@expo-google-fonts/noto-sans-hebrew/700Bold/NotoSansHebrew_700Bold.ttf'),
  },
  emoji: {
    regular: require.resolve('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
    bold: require.resolve('@expo-google-fonts/noto-emoji/700Bold/NotoEmoji_700Bold.ttf'),
  },
}

export const FACES: readonly Face[] = ['atkinson', 'latin', 'arabic', 'hebrew', 'emoji']

/** The file of a typeface. */
export const fontFile = (face: Face, bold: boolean): string =>
  FILES[face][bold ? 'bold' : 'regular']

/** All files there are. */
export const fontFiles = (): readonly string[] =>
  FACES.flatMap((face) => [fontFile(face, false), fontFile(face, true)])

/**
 * For signs that are part of a letter and no characters themselves: a dot. Not one that draws
 * nothing, for fontkit would leave the sign out.
 */
const PART_OF_LETTER = 0x0307

const files = new Map<string, Buffer>()

/** The bytes of a file, read once. */
const bytesOf = (file: string): Buffer => {
  const before = files.get(file)
  if (before !== undefined) return before
  const bytes = readFileSync(file)
  files.set(file, bytes)
  return bytes
}

/**
 * A typeface for one document. No two may share one: fontkit keeps each sign as it was first asked for,
 * and a sign that one document needed as a part of others would have no character in the next.
 */
export const fontFor = (face: Face, bold: boolean): Font => {
  const font = create(bytesOf(fontFile(face, bold)))
  if (!('characterSet' in font)) throw new Error(`${face} is more than one font`)
  const layout = font.layout.bind(font)
  // The dots of Arabic letters are signs without a character; in a PDF each sign must have one.
  font.layout = (...args) => {
    const run = layout(...args)
    for (const glyph of run.glyphs) {
      if (glyph.codePoints.length === 0) glyph.codePoints.push(PART_OF_LETTER)
    }
    return run
  }
  return font
}

const known = new Map<Face, ReadonlySet<number>>()

/** The characters a typeface has. */
const charactersOf = (face: Face): ReadonlySet<number> => {
  const before = known.get(face)
  if (before !== undefined) return before
  const characters = new Set(fontFor(face, false).characterSet)
  known.set(face, characters)
  return characters
}

const has = (face: Face, cluster: string): boolean =>
  [...cluster].every((character) => charactersOf(face).has(character.codePointAt(0) ?? 0))

/**
 * The typeface for what one reads as one character; rather the one of the character before it, so
 * that words stay whole. Undefined when no typeface has it.
 */
export const faceFor = (cluster: string, before: Face | undefined): Face | undefined => {
  // Signs and spaces, but not the wide ones of emoji.
  const goesOn = before !== undefined && before !== 'emoji' && !/\p{L}/u.test(cluster)
  if (goesOn && has(before, cluster)) return before
  return FACES.find((face) => has(face, cluster))
}
