import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** Checks the hash of an agreement that was taken from a table as `plan.json`:
 * `node scripts/check-agreement.mjs plan.json`. It knows nothing of Samenbord but the rule: SHA-256 over
 * the canonical form of `agreement` (RFC 8785: keys sorted, no spaces), in UTF-8. */

/** @param {unknown} value @returns {string} */
const canonical = (value) => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([key, of]) => `${JSON.stringify(key)}:${canonical(of)}`).join(',')}}`
}

const [file] = process.argv.slice(2)
if (file === undefined) {
  console.error('Usage: node scripts/check-agreement.mjs plan.json')
  process.exit(2)
}
const { agreement, sha256 } = JSON.parse(readFileSync(file, 'utf8'))
if (agreement === undefined) {
  console.error('In dit bestand staat geen afspraak: alleen een plan, zonder controlegetal.')
  process.exit(2)
}
const found = createHash('sha256').update(canonical(agreement)).digest('hex')
if (found === sha256) {
  console.log(`Het controlegetal klopt: ${found}`)
} else {
  console.log(`Het controlegetal klopt niet.\nIn het bestand: ${sha256}\nUitgerekend:    ${found}`)
  process.exitCode = 1
}
