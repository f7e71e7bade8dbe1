import { type DestinationStream, destination, type Logger, pino } from 'pino'

/**
 * One line of JSON for each thing that happened, on standard error. Only ids, never a name, a text
 * or a token: so of an error (`err`), or of one that was written out (`failure`), where it arose,
 * and not its message, which may repeat what was sent.
 *
 * @param to where lines go instead; for tests
 */
export const createLog = (level: string, to?: DestinationStream): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: whereItArose, failure: whereItArose },
    },
    to ?? destination({ fd: 2, sync: true }),
  )

/** A line of a stack trace; nothing of it is free text but the names in the source. */
const FRAME = /^ {4}at (?:[\w$.<>#[\] ]+ \()?(?:node:|file:\/\/|\/)[^\s()]+:\d+:\d+\)?$/

/** What a disk or a database says is wrong: the words of the system alone. */
const DISK =
  /\b(?:SQLITE_(?:FULL|IOERR|READONLY|CANTOPEN|BUSY|NOTADB|CORRUPT)|ENOSPC|EIO|EROFS|EDQUOT|EACCES|EBADF|ESTALE|EMFILE)\b/

const whereItArose = (failure: unknown) => {
  if (typeof failure === 'string') return { code: DISK.exec(failure)?.[0], at: framesOf(failure) }
  if (!(failure instanceof Error)) return { type: typeof failure }
  const code = 'code' in failure && typeof failure.code === 'string' ? failure.code : undefined
  const { name, message, stack = '' } = failure
  // A message can have lines that look as if they were of the trace behind it.
  const start = stack.indexOf(message) === -1 ? 0 : stack.indexOf(message) + message.length
  return { type: name, code, at: framesOf(stack.slice(start)) }
}

/** The frames of the block of frames at the end; what looks like one before that is a message's. */
const framesOf = (trace: string): string[] => {
  const backwards = trace.trimEnd().split('\n').reverse()
  const firstOther = backwards.findIndex((line) => !/^ {4}at /.test(line))
  return backwards
    .slice(0, firstOther === -1 ? undefined : firstOther)
    .reverse()
    .filter((line) => FRAME.test(line))
    .map((line) => line.trim())
    .slice(0, 12)
}
