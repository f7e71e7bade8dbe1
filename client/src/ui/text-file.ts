/** What stands in a file of text, or why that cannot be had. */
export type TextFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: 'too-large' | 'unreadable' }

const decodedAs = (bytes: Uint8Array, label: string): string | undefined => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Spreadsheets save in UTF-8, in UTF-16 with a mark at the start, or in what Windows had before. */
const decoded = (bytes: Uint8Array): string | undefined => {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decodedAs(bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return decodedAs(bytes, 'utf-16be')
  return decodedAs(bytes, 'utf-8') ?? decodedAs(bytes, 'windows-1252')
}

/** Reads a file that someone chose, of at most `mostBytes`, as text; never fails otherwise. */
export const readTextFile = async (file: Blob, mostBytes: number): Promise<TextFile> => {
  if (file.size > mostBytes) return { ok: false, problem: 'too-large' }
  try {
    const text = decoded(new Uint8Array(await file.arrayBuffer()))
    // A spreadsheet in its own format, or a picture, is no text.
    return text === undefined || text.includes('\0')
      ? { ok: false, problem: 'unreadable' }
      : { ok: true, text }
  } catch {
    // Gone or changed since it was chosen.
    return { ok: false, problem: 'unreadable' }
  }
}
