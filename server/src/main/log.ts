import { type DestinationStream, destination, type Logger, pino } from 'pino'

/**
 * One line of JSON for each thing that happened, on standard error. Only ids, never a name, a text
 * or a token: so of an error where it arose, and not its message, which may repeat what was sent.
 *
 * @param to where lines go instead; for tests
 */
export const createLog = (level: string, to?: DestinationStream): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: whereItArose },
    },
    to ?? destination({ fd: 2, sync: true }),
  )

const whereItArose = (error: unknown) => {
  if (!(error instanceof Error)) return { type: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const lines = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { type: error.name, code, at: lines.map((line) => line.trim()).slice(0, 12) }
}
