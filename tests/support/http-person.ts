import type {
  Access,
  ParticipantId,
  ParticipantKind,
  SessionId,
  SessionTemplate,
} from '@samenbord/shared/model'
import {
  CreateInvitationResponse,
  CreateSessionResponse,
  JoinResponse,
} from '@samenbord/shared/protocol'

/** Someone who talks to the server without a browser: keeps cookies, sends the right origin. */
export class HttpPerson {
  readonly #server: string
  readonly #cookies = new Map<string, string>()

  /** `cookie` is what a browser already holds that the person comes with. */
  constructor(server: string, cookie = '') {
    this.#server = server
    this.#keep(cookie.split('; '))
  }

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  /** A call to `/api/v1` + path, with a JSON body when one is given. */
  async call(method: string, path: string, body?: unknown): Promise<Response> {
    const response = await fetch(`${this.#server}/api/v1${path}`, {
      method,
      headers: {
        origin: this.#server,
        cookie: this.cookie,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    this.#keep(response.headers.getSetCookie().map((line) => line.split(';')[0] ?? ''))
    return response
  }

  /** The same, for calls that must work out. */
  async ask(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await this.call(method, path, body)
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path} was refused: ${response.status} ${text}`)
    return text === '' ? undefined : JSON.parse(text)
  }

  #keep(pairs: readonly string[]): void {
    for (const pair of pairs) {
      const [name = '', value = ''] = pair.split('=')
      if (name !== '') this.#cookies.set(name, value)
    }
  }
}

/** Someone at a table. */
export interface Seated {
  readonly person: HttpPerson
  readonly participantId: ParticipantId
}

/** A session with its coordinator, to invite others to. */
export interface Session {
  readonly id: SessionId
  readonly coordinator: Seated
  /** Someone new at the table, by a link of their own. */
  seat(name: string, kind: ParticipantKind, access: Access): Promise<Seated>
  /** Sends someone away. */
  dismiss(seated: Seated): Promise<void>
}

/**
 * Signs in with the link the server printed, which works once, and opens a session without waiting
 * room.
 */
export const openSession = async (
  server: string,
  signInLink: string,
  template: SessionTemplate = 'empty',
): Promise<Session> => {
  const coordinator = new HttpPerson(server)
  await coordinator.ask('POST', '/sign-in', { code: signInLink.split('#')[1] })
  return openAnother(server, coordinator, template)
}

/** Opens one more session for a coordinator who is signed in. */
export const openAnother = async (
  server: string,
  coordinator: HttpPerson,
  template: SessionTemplate = 'empty',
): Promise<Session> => {
  const { session, participantId } = CreateSessionResponse.parse(
    await coordinator.ask('POST', '/sessions', {
      title: 'Weer lucht in huis',
      household: 'Kastanje',
      template,
      waitingRoom: false,
    }),
  )
  return {
    id: session.id,
    coordinator: { person: coordinator, participantId },
    async seat(name, kind, access) {
      const { token } = CreateInvitationResponse.parse(
        await coordinator.ask('POST', `/sessions/${session.id}/invitations`, { kind, access }),
      )
      const person = new HttpPerson(server)
      const organisation = kind === 'professional' ? { organisation: 'Thuiszorg Linde' } : {}
      const joined = JoinResponse.parse(
        await person.ask('POST', '/join', { token, name, ...organisation }),
      )
      return { person, participantId: joined.participantId }
    },
    async dismiss({ participantId: id }) {
      await coordinator.ask('DELETE', `/sessions/${session.id}/participants/${id}`)
    },
  }
}
