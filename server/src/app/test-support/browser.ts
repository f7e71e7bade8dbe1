import type { OpenAPIHono } from '@hono/zod-openapi'
import { Problem, type RefusalReason } from '@samenbord/shared/protocol'
import type { z } from 'zod'
import { expectDescribed } from './described.ts'

export const ORIGIN = 'http://localhost:8080'

/** What a call was answered with, read once. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body, when it is what this schema describes. */
  body<Schema extends z.ZodType>(schema: Schema): z.output<Schema>
  /** The reason, when it is a refusal. */
  readonly reason: RefusalReason | undefined
}

/** A browser with its own cookies, on our own page unless told otherwise. */
export class Browser {
  readonly cookies = new Map<string, string>()
  readonly #app: OpenAPIHono
  origin: string | undefined = ORIGIN

  constructor(app: OpenAPIHono) {
    this.#app = app
  }

  get = (path: string, headers: Record<string, string> = {}) => this.ask('GET', path, headers)
  delete = (path: string) => this.ask('DELETE', path)
  post = (path: string, body?: unknown) => this.#json('POST', path, body)
  put = (path: string, body: unknown) => this.#json('PUT', path, body)
  patch = (path: string, body: unknown) => this.#json('PATCH', path, body)

  #json(method: string, path: string, body: unknown): Promise<Answer> {
    return body === undefined
      ? this.ask(method, path)
      : this.ask(method, path, { 'Content-Type': 'application/json' }, JSON.stringify(body))
  }

  async ask(
    method: string,
    path: string,
    headers: Record<string, string> = {},
    body?: string | Uint8Array<ArrayBuffer>,
  ): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await this.#app.request(path, {
      method,
      headers: {
        ...(this.origin !== undefined && method !== 'GET' ? { Origin: this.origin } : {}),
        ...(cookie === '' ? {} : { Cookie: cookie }),
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
    })
    for (const line of response.headers.getSetCookie()) this.#keep(line)
    const text = await response.text()
    const isProblem = response.headers.get('Content-Type') === 'application/problem+json'
    const reason = isProblem ? Problem.parse(JSON.parse(text)).reason : undefined
    await expectDescribed(this.#app, method, path, response.status, reason)
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: (schema) => schema.parse(JSON.parse(text)),
      reason,
    }
  }

  #keep(line: string): void {
    const [pair = ''] = line.split(';')
    const at = pair.indexOf('=')
    const name = pair.slice(0, at)
    if (/max-age=0/i.test(line)) this.cookies.delete(name)
    else this.cookies.set(name, pair.slice(at + 1))
  }
}
