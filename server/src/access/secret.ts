import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { z } from 'zod'

/** A token as it stands in a cookie or a link: 192 random bits, base64url. */
export const newToken = (): string => randomBytes(24).toString('base64url')

/** What is stored of a token: its SHA-256. Tokens are random, so no salt is needed. */
export const hashOf = (secret: string): string =>
  createHash('sha256').update(secret).digest('base64url')

/** A fresh id of this kind: 128 random bits. */
export const newId = <Id extends z.ZodType<string, string>>(kind: Id): z.output<Id> =>
  kind.parse(randomBytes(16).toString('base64url'))

/** Whether two secrets are the same; takes as long whatever differs. */
export const sameSecret = (a: string, b: string): boolean =>
  timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest())
