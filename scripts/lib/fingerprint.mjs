import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { inRoot } from './paths.mjs'

const notInputs = new Set(['node_modules', 'dist', 'data', '.git'])

/** @param {string} path @returns {string[]} the files at or below a path of the project, sorted */
function filesAt(path) {
  const entries = readdirSync(inRoot(path), { withFileTypes: true })
  return entries
    .filter((entry) => !notInputs.has(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .flatMap((entry) => {
      const below = `${path}/${entry.name}`
      return entry.isDirectory() ? filesAt(below) : [below]
    })
    .sort()
}

/** A digest of the content of files and folders of the project, and of the machine's kind.
 * @param {{ files: readonly string[], folders?: readonly string[] }} inputs paths from the root */
export function fingerprint({ files, folders = [] }) {
  const hash = createHash('sha256')
  hash.update(`${process.platform} ${process.arch} ${process.versions.modules}`)
  for (const file of [...files, ...folders.flatMap(filesAt)]) {
    hash.update(`\0${file}\0`)
    hash.update(readFileSync(inRoot(file)))
  }
  return hash.digest('hex')
}

/** Remembers for which inputs a piece of work was last done; lies in node_modules, so that it goes
 * with what it speaks of. @param {string} name */
export function record(name) {
  const file = inRoot(`node_modules/.samenbord/${name}`)
  return {
    /** @param {string} value */
    holds: (value) => existsSync(file) && readFileSync(file, 'utf8') === value,
    clear: () => rmSync(file, { force: true }),
    /** @param {string} value */
    write(value) {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, value)
    },
  }
}
