import { parseArgs } from 'node:util'

/** What a benchmark was asked on the command line. */
export interface Arguments<Names extends string> {
  /** The file for the figures, with `--json <file>`. */
  readonly json: string | undefined
  readonly numbers: Readonly<Record<Names, number>>
}

/** Reads `--json <file>` and the numbers of a benchmark, such as `--rounds 50`; stops on others. */
export const readArguments = <Names extends string = never>(
  standard: Readonly<Record<Names, number>>,
): Arguments<Names> => {
  const names = Object.keys(standard) as Names[] // Keys of a record of exactly these names.
  try {
    const { values } = parseArgs({
      options: Object.fromEntries(
        ['json', ...names].map((name) => [name, { type: 'string' as const }]),
      ),
    })
    const numbers: Record<Names, number> = { ...standard }
    for (const name of names) {
      if (values[name] === undefined) continue
      const number = Number(values[name])
      if (!Number.isInteger(number) || number < 0) throw new Error(`--${name} must be a number`)
      numbers[name] = number
    }
    const { json } = values
    return { json: typeof json === 'string' ? json : undefined, numbers }
  } catch (failure) {
    console.error(failure instanceof Error ? failure.message : String(failure))
    console.error(`Options: --json <file>${names.map((name) => `, --${name} <number>`).join('')}`)
    process.exit(2)
  }
}
