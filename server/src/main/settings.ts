import { z } from 'zod'
import { START_CODE } from '../storage/data-folder.ts'

/** How this server was asked to run. */
export interface Settings {
  /** 0 takes any free port. */
  readonly port: number
  readonly host: string
  /** Without a slash at the end; when not set, `http://localhost` with the port. */
  readonly publicUrl: string | undefined
  readonly dataDir: string
  /** When not set, made at the first start and kept with the data. */
  readonly startCode: string | undefined
  /** How many proxies of our own stand before the server. */
  readonly trustedProxies: number
  readonly licenseKey: string | undefined
  readonly logLevel: LogLevel
}

const LogLevel = z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'])
type LogLevel = z.infer<typeof LogLevel>

/** Each with the sentence that says what is right; what was given is not repeated, it may be secret. */
const Environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535),
  HOST: z.string().regex(/^[A-Za-z0-9.:_-]{1,255}$/),
  PUBLIC_URL: z.string().transform((text, context) => {
    const url = URL.canParse(text) ? new URL(text) : undefined
    const isOrigin =
      url !== undefined &&
      (url.protocol === 'http:' || url.protocol === 'https:') &&
      [url.username, url.password, url.search, url.hash].every((part) => part === '') &&
      url.pathname === '/'
    if (isOrigin) return url.origin
    context.addIssue({ code: 'custom' })
    return z.NEVER
  }),
  DATA_DIR: z.string().refine((path) => !path.includes('\0')),
  START_CODE: z.string().regex(START_CODE),
  TRUST_PROXY: z
    .string()
    .regex(/^([0-9]|10|true|false)$/)
    .transform((text) => (text === 'true' ? 1 : text === 'false' ? 0 : Number(text))),
  TLDRAW_LICENSE_KEY: z.string().regex(/^[\x21-\x7e]{1,2000}$/),
  LOG_LEVEL: LogLevel,
})

const RIGHT: Record<keyof z.infer<typeof Environment>, string> = {
  PORT: 'must be a whole number from 0 to 65535, such as 8080',
  HOST: 'must be the name or address of this machine to listen on, such as 127.0.0.1',
  PUBLIC_URL:
    'must be the address people type, http or https with a name and nothing behind it, such as https://samenbord.example.nl',
  DATA_DIR: 'must be the path of a folder, such as ./data',
  START_CODE:
    'must have at least 11 letters, digits, - or _, picked at random (leave it out to have one made)',
  TRUST_PROXY: 'must be the number of proxies of your own in front of the server, 0 to 10',
  TLDRAW_LICENSE_KEY: 'must be the key as tldraw gave it, on one line without spaces',
  LOG_LEVEL: `must be one of ${LogLevel.options.join(', ')}`,
}

/** Settings whose feature does not exist yet: ignoring one would look as if it worked. */
const NOT_THERE_YET: readonly [RegExp, string][] = [
  [/^DATABASE_URL$/, 'storing in PostgreSQL'],
  [/^REDIS_URL$/, 'running as several servers with Redis'],
  [/^OIDC_/, 'signing in with OpenID Connect'],
]

/** The settings, or one sentence that names what is wrong and says what is right. */
export type SettingsReading =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly sentence: string }

/**
 * Reads the settings from environment variables. An empty one counts as not set.
 *
 * @param defaultDataDir used when `DATA_DIR` is not set
 */
export const readSettings = (
  environment: Readonly<Record<string, string | undefined>>,
  defaultDataDir: string,
): SettingsReading => {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  )
  for (const name of Object.keys(given)) {
    const missing = NOT_THERE_YET.find(([pattern]) => pattern.test(name))
    if (missing !== undefined) {
      const sentence = `${name} cannot be used: ${missing[1]} is not there yet; leave it out.`
      return { ok: false, sentence }
    }
  }
  const reading = Environment.partial().safeParse(given)
  if (!reading.success) {
    const name = Environment.keyof().parse(reading.error.issues[0]?.path[0])
    return { ok: false, sentence: `${name} ${RIGHT[name]}.` }
  }
  const read = reading.data
  return {
    ok: true,
    settings: {
      port: read.PORT ?? 8080,
      host: read.HOST ?? '127.0.0.1',
      publicUrl: read.PUBLIC_URL,
      dataDir: read.DATA_DIR ?? defaultDataDir,
      startCode: read.START_CODE,
      trustedProxies: read.TRUST_PROXY ?? 0,
      licenseKey: read.TLDRAW_LICENSE_KEY,
      logLevel: read.LOG_LEVEL ?? 'info',
    },
  }
}
