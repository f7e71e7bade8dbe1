import { parseArgs } from 'node:util'

/** What a benchmark was asked on the command line. */
export interface Arguments<Names extends string, Words extends string> {
  /** The file for the figures, with `--json <file>`. */
  readonly json: string | undefined
  readonly numbers: Readonly<Record<Names, number>>
  readonly words: Readonly<Record<Words, string>>
}

/**
 * Reads `--json <file>`, and the numbers and words of a benchmark, such as `--rounds 50`; stops on
 * others.
 */
export const readArguments = <Names extends string = never, Words extends string = never>(
  standard: Readonly<Record<Names, number>>,
  // Without any, there is nothing that this could lack.
  standardWords: Readonly<Record<Words, string>> = {} as Readonly<Record<Words, string>>,
): Arguments<Names, Words> => {
  const names = Object.keys(standard) as Names[] // Keys of a record of exactly these names.
  const wordNames = Object.keys(standardWords) as Words[] // Likewise.
  try {
    const { values } = parseArgs({
      options: Object.fromEntries(
        ['json', ...names, ...wordNames].map((name) => [name, { type: 'string' as const }]),
      ),
    })
    const numbers: Record<Names, number> = { ...standard }
    for (const name of names) {
      if (values[name] === undefined) continue
      const number = Number(values[name])
      if (!Number.isInteger(number) || number < 0) throw new Error(`--${name} must be a number`)
      numbers[name] = number
    }
    const words: Record<Words, string> = { ...standardWords }
    for (const name of wordNames) {
      const value = values[name]
      if (typeof value === 'string') words[name] = value
    }
    const { json } = values
    return { json: typeof json === 'string' ? json : undefined, numbers, words }
  } catch (failure) {
    console.error(failure instanceof Error ? failure.message : String(failure))
    const options = [
      ...names.map((name) => `, --${name} <number>`),
      ...wordNames.map((name) => `, --${name} <words>`),
    ]
    console.error(`Options: --json <file>${options.join('')}`)
    process.exit(2)
  }
}
