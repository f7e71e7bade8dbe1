import {
  type Access,
  type ParticipantId,
  type ParticipantKind,
  type Party,
  partyOf,
  type SessionId,
  type SessionTemplate,
} from '@samenbord/shared/model'
import {
  CreateInvitationResponse,
  CreateSessionResponse,
  JoinResponse,
  ParticipantListResponse,
} from '@samenbord/shared/protocol'
import type { Browser } from 'playwright-core'
import { afterEach, beforeEach, expect } from 'vitest'
import type * as Y from 'yjs'
import { BrowserPerson, type Looks } from './browser-person.ts'
import { connectChromium } from './chromium.ts'
import { HttpPerson } from './http-person.ts'
import { type ServerProcess, startServerProcess } from './server-process.ts'
import { writeQuietly } from './write-quietly.ts'

/** An invitation as it was made. */
export type Invitation = CreateInvitationResponse

/** A table that Samira leads. */
export interface Table {
  readonly id: SessionId
  readonly path: string
  /** Samira, without a browser. */
  readonly samira: HttpPerson
  readonly samiraId: ParticipantId
  /** A link for someone of this kind. */
  invite(kind: ParticipantKind, access: Access): Promise<Invitation>
  /** Lets the one who waits under this name come in. */
  admit(name: string): Promise<void>
  /** Takes the one with this name from the table. */
  remove(name: string): Promise<void>
  /** Who this is in the plan. */
  party(name: string): Promise<Party>
  /** Someone who took a seat and closed the browser again; answers who that is in the plan. */
  sit(name: string, kind: ParticipantKind): Promise<Party>
  /** Has something lie on the table, without a browser and without anyone coming or going. */
  lay(write: (doc: Y.Doc) => void): Promise<void>
  /** Someone new, who joined with a link of their own and has before them what opens first. */
  seat(name: string, kind: ParticipantKind, access: Access, looks?: Looks): Promise<BrowserPerson>
  /** Samira, with what opens first. */
  seatSamira(looks?: Looks): Promise<BrowserPerson>
}

/** The server and the people of one journey. */
export interface Journey {
  readonly server: ServerProcess
  /** Someone with a browser that was never here. */
  person(looks?: Looks): Promise<BrowserPerson>
  /** Lays a table: empty, and without waiting room, unless asked for. */
  table(options?: TableOptions): Promise<Table>
}

interface TableOptions {
  readonly title?: string
  readonly template?: SessionTemplate
  readonly waitingRoom?: boolean
}

export const TITLE = 'Weer lucht in huis'
const ORGANISATION = 'Thuiszorg Linde'

/** Of these a wide screen shows the plan beside the board, and a phone nothing else. */
const OPENS_WITH_PLAN: readonly SessionTemplate[] = ['kitchen-table', 'mdo', 'team-case']

/**
 * Gives each journey of a file its own server, and afterwards fails it on anything that went wrong
 * in a browser without anyone seeing it. `main` is another server than the built one.
 */
export const useJourney = (args: readonly string[] = [], main?: readonly string[]): Journey => {
  let server: ServerProcess | undefined
  let browser: Browser | undefined
  let samira: Promise<HttpPerson> | undefined
  let people: BrowserPerson[] = []

  beforeEach(async () => {
    people = []
    samira = undefined
    await Promise.all([
      connectChromium().then((connected) => {
        browser = connected
      }),
      startServerProcess({}, args, main).then((started) => {
        server = started
      }),
    ])
  })

  afterEach(async () => {
    const problems = people.flatMap((person) => person.problems)
    await browser?.close()
    await server?.dispose()
    expect(problems).toEqual([])
  })

  const running = (): ServerProcess => {
    if (server === undefined) throw new Error('There is no server')
    return server
  }

  const person = async (looks: Looks = {}): Promise<BrowserPerson> => {
    if (browser === undefined) throw new Error('There is no browser')
    const one = await BrowserPerson.open(browser, running().url, looks)
    people.push(one)
    return one
  }

  const signIn = async (): Promise<HttpPerson> => {
    const one = new HttpPerson(running().url)
    await one.ask('POST', '/sign-in', { code: running().signInLink.split('#')[1] })
    await one.ask('PUT', '/account', { name: 'Samira', organisation: 'Buurtteam Noord' })
    return one
  }

  return {
    get server() {
      return running()
    },
    person,
    async table({ title = TITLE, template = 'empty', waitingRoom = false } = {}) {
      samira ??= signIn()
      const leader = await samira
      const { session, participantId } = CreateSessionResponse.parse(
        await leader.ask('POST', '/sessions', {
          title,
          ...(template !== 'team-table' && { household: 'Kastanje' }),
          template,
          waitingRoom,
        }),
      )
      const path = `/overleg/${session.id}`
      const invite = async (kind: ParticipantKind, access: Access) =>
        CreateInvitationResponse.parse(
          await leader.ask('POST', `/sessions/${session.id}/invitations`, { kind, access }),
        )
      const participants = `/sessions/${session.id}/participants`
      const idOf = async (name: string): Promise<ParticipantId> => {
        const list = ParticipantListResponse.parse(await leader.ask('GET', participants))
        const found = list.participants.find((participant) => participant.name === name)
        if (found === undefined) throw new Error(`${name} is not there`)
        return found.id
      }
      const opens = OPENS_WITH_PLAN.includes(template) ? 'plan' : 'board'
      return {
        id: session.id,
        path,
        samira: leader,
        samiraId: participantId,
        invite,
        async admit(name) {
          await leader.ask('PATCH', `${participants}/${await idOf(name)}`, { status: 'admitted' })
        },
        async remove(name) {
          await leader.ask('DELETE', `${participants}/${await idOf(name)}`)
        },
        async party(name) {
          return partyOf({ kind: 'participant', id: await idOf(name) })
        },
        async sit(name, kind) {
          const { token } = await invite(kind, 'edit')
          const organisation = kind === 'professional' ? { organisation: ORGANISATION } : {}
          const joining = { token, name, ...organisation }
          const joined = await new HttpPerson(running().url).ask('POST', '/join', joining)
          const { participantId: id } = JoinResponse.parse(joined)
          return partyOf({ kind: 'participant', id })
        },
        lay: (write) => writeQuietly(running().url, session.id, leader.cookie, write),
        async seat(name, kind, access, looks) {
          const one = await person(looks)
          await one.goTo((await invite(kind, access)).url)
          await one.join(name, kind === 'professional' ? ORGANISATION : undefined)
          await one.seesTable(opens)
          return one
        },
        async seatSamira(looks) {
          const one = await person(looks)
          await one.takeCookies(leader)
          await one.goTo(path)
          await one.seesTable(opens)
          return one
        },
      }
    },
  }
}
