import { expect, test } from 'vitest'
import { readSettings } from './settings.ts'

const read = (environment: Record<string, string>) => readSettings(environment, './data')

test('[SET-1] without any setting the server is on this machine alone, at port 8080', () => {
  expect(read({})).toEqual({
    ok: true,
    settings: {
      port: 8080,
      host: '127.0.0.1',
      publicUrl: undefined,
      dataDir: './data',
      startCode: undefined,
      trustedProxies: 0,
      licenseKey: undefined,
      logLevel: 'info',
    },
  })
})

test('[SET-2] every setting is taken over', () => {
  const given = {
    PORT: '0',
    HOST: '0.0.0.0',
    PUBLIC_URL: 'https://Bord.example.nl/',
    DATA_DIR: '/var/lib/samenbord',
    START_CODE: 'abcdefghijk',
    TRUST_PROXY: 'true',
    TLDRAW_LICENSE_KEY: 'tldraw-key',
    LOG_LEVEL: 'debug',
  }
  expect(read(given)).toEqual({
    ok: true,
    settings: {
      port: 0,
      host: '0.0.0.0',
      publicUrl: 'https://bord.example.nl',
      dataDir: '/var/lib/samenbord',
      startCode: 'abcdefghijk',
      trustedProxies: 1,
      licenseKey: 'tldraw-key',
      logLevel: 'debug',
    },
  })
})

test('[SET-3] an empty setting counts as not set, and what is not ours is left alone', () => {
  expect(read({ PORT: '', OIDC_ISSUER: '', REDIS_URL: '', PATH: '/bin' })).toEqual(read({}))
})

test.for([
  ['PORT', 'eighty'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['PORT', '80.5'],
  ['HOST', 'two words'],
  ['PUBLIC_URL', 'mijnbord.nl'],
  ['PUBLIC_URL', 'ftp://bord.example.nl'],
  ['PUBLIC_URL', 'https://bord.example.nl/samenbord'],
  ['PUBLIC_URL', 'https://user:secret@bord.example.nl'],
  ['PUBLIC_URL', 'https://bord.example.nl/?a=1'],
  ['START_CODE', 'too-short1'],
  ['START_CODE', 'not base64url at all'],
  ['TRUST_PROXY', 'yes'],
  ['TRUST_PROXY', '11'],
  ['TLDRAW_LICENSE_KEY', 'two words'],
  ['LOG_LEVEL', 'loud'],
] as const)('[SET-4] %s=%s is named in one sentence that says what is right', ([name, value]) => {
  const reading = read({ [name]: value })
  expect(reading.ok).toBe(false)
  const sentence = reading.ok ? '' : reading.sentence
  expect(sentence).toMatch(new RegExp(`^${name} must .+\\.$`))
  expect(sentence).not.toContain('\n')
  if (name !== 'LOG_LEVEL' && name !== 'PORT') expect(sentence).not.toContain(value)
})

test.for(['DATABASE_URL', 'REDIS_URL', 'OIDC_ISSUER', 'OIDC_CLIENT_SECRET'])(
  '[SET-5] %s is refused as not there yet',
  (name) => {
    const reading = read({ [name]: 'something' })
    expect(reading).toMatchObject({ ok: false })
    expect(reading.ok ? '' : reading.sentence).toMatch(
      new RegExp(`^${name} cannot be used: .+ not there yet; leave it out\\.$`),
    )
  },
)
