import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Every byte of the files in a folder, in one text with a letter for each. */
export const everything = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n')
