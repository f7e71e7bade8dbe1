import { LIMITS, ok, type Result, refused } from '@samenbord/shared/protocol'

type BodyReason = 'unsupported-content-type' | 'body-too-large' | 'invalid-body'

/** The whole body, when it is not larger than this; reading stops where it becomes too large. */
export const readBytes = async (
  request: Request,
  limit: number,
): Promise<Result<Uint8Array<ArrayBuffer>, 'body-too-large'>> => {
  const announced = Number(request.headers.get('Content-Length') ?? '0')
  if (announced > limit) return refused('body-too-large')
  const parts: Uint8Array[] = []
  let size = 0
  if (request.body !== null) {
    for await (const part of request.body) {
      size += part.length
      if (size > limit) return refused('body-too-large')
      parts.push(part)
    }
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return ok(bytes)
}

/** The media type of the body, in lower case, without its parameters. */
export const mediaType = (request: Request): string =>
  request.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? ''

const isPlain = (request: Request): boolean =>
  ['', 'identity'].includes(request.headers.get('Content-Encoding')?.trim().toLowerCase() ?? '')

/** The bytes of a body that says to be JSON, not compressed, not larger than this many bytes. */
export const readJsonBytes = async (
  request: Request,
  mostBytes: number,
): Promise<Result<Uint8Array<ArrayBuffer>, 'unsupported-content-type' | 'body-too-large'>> =>
  mediaType(request) === 'application/json' && isPlain(request)
    ? readBytes(request, mostBytes)
    : refused('unsupported-content-type')

/** The body as JSON: of that type, in UTF-8, not compressed, not larger than this many bytes. */
export const readJson = async (
  request: Request,
  mostBytes: number = LIMITS.body,
): Promise<Result<unknown, BodyReason>> => {
  const bytes = await readJsonBytes(request, mostBytes)
  if (!bytes.ok) return bytes
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value)))
  } catch {
    // Not UTF-8 or not JSON: what exactly would repeat what was sent.
    return refused('invalid-body')
  }
}
