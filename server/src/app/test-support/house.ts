import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Access, ParticipantId, ParticipantKind, SessionId } from '@samenbord/shared/model'
import { RESIDENT_GRACE_MS } from '@samenbord/shared/permission'
import {
  type CreateInvitationRequest,
  CreateInvitationResponse,
  CreateSessionResponse,
  JoinResponse,
  JoinWaitingResponse,
} from '@samenbord/shared/protocol'
import { onTestFinished } from 'vitest'
import { createAccessControl } from '../../access/access-control.ts'
import { createSharingGate } from '../../access/knowing.ts'
import { workshop } from '../../export/workshop.ts'
import { createFacts, type Facts } from '../../facts/facts.ts'
import { publicAddress } from '../../http/origin.ts'
import { createLog } from '../../main/log.ts'
import { type FactStore, openFactStore } from '../../storage/facts/fact-store.ts'
import { pictureFiles } from '../../storage/picture-files.ts'
import { createApp } from '../app.ts'
import { createMetrics } from '../metrics.ts'
import { createPages } from '../pages.ts'
import { Browser, ORIGIN } from './browser.ts'
import { MemoryTables } from './memory-tables.ts'

export const START_CODE = 'start-code-of-the-tests'

const PAGE =
  '<!doctype html><html><head><meta property="csp-nonce" nonce="__CSP_NONCE__"></head><body>Samenbord<script type="module" src="/assets/main-abc.js"></script></body></html>'

export interface HouseOptions {
  readonly publicUrl?: string
  readonly trustedProxies?: number
  readonly licenseKey?: string
}

/** What there is while a house is open. */
interface Open {
  readonly store: FactStore
  readonly tables: MemoryTables
  readonly facts: Facts
  readonly app: ReturnType<typeof createApp>
  readonly signInToken: string
}

/** A whole server without a port, on a fresh folder that goes when the test is done. */
export class House {
  readonly folder = mkdtempSync(join(tmpdir(), 'samenbord-'))
  /** Every line that was logged. */
  readonly lines: string[] = []
  /** Milliseconds since 1970; stands still unless moved. */
  now = Date.parse('2026-05-12T10:00:00.000Z')
  isStopping = false
  readonly #options: HouseOptions
  readonly #client = join(this.folder, 'client')
  #open: Open | undefined

  constructor(options: HouseOptions) {
    this.#options = options
    mkdirSync(join(this.#client, 'assets'), { recursive: true })
    writeFileSync(join(this.#client, 'index.html'), PAGE)
    writeFileSync(join(this.#client, 'assets', 'main-abc.js'), `/* ${'long '.repeat(400)} */`)
    writeFileSync(join(this.#client, 'robots.txt'), 'User-agent: *\nDisallow: /\n')
  }

  get data(): string {
    return join(this.folder, 'data')
  }

  get #now(): Open {
    if (this.#open === undefined) throw new Error('the house is closed')
    return this.#open
  }

  get store(): FactStore {
    return this.#now.store
  }

  get tables(): MemoryTables {
    return this.#now.tables
  }

  get facts(): Facts {
    return this.#now.facts
  }

  get app(): Open['app'] {
    return this.#now.app
  }

  /** What the printed link ends in. */
  get signInToken(): string {
    return this.#now.signInToken
  }

  /** Starts, or starts again on the same data. */
  async open(): Promise<void> {
    mkdirSync(this.data, { recursive: true })
    const { publicUrl = ORIGIN, trustedProxies = 0, licenseKey } = this.#options
    const log = createLog('trace', { write: (line) => this.lines.push(line) })
    const now = () => this.now
    const store = openFactStore(join(this.data, 'facts.sqlite'))
    const gate = createSharingGate(store, RESIDENT_GRACE_MS, now)
    const access = createAccessControl(store, START_CODE, gate, now)
    const tables: MemoryTables = new MemoryTables({
      factsFor: (...about) => facts.listener.factsFor(...about),
      arrived: (...who) => facts.listener.arrived(...who),
      left: (...who) => facts.listener.left(...who),
      deleted: (...who) => facts.listener.deleted(...who),
      cleared: (...what) => facts.listener.cleared(...what),
    })
    const files = pictureFiles(join(this.data, 'assets'))
    const facts: Facts = createFacts({
      store,
      tables,
      access,
      gate,
      log,
      now,
      // In this thread, since a test can wait; fetched by those tests that make a file.
      workshop: workshop(
        {
          read: async (work) => (await import('../../export/work.ts')).workIn().read(work),
          lay: async (work) => (await import('../../export/work.ts')).workIn().lay(work),
          make: async (...work) => (await import('../../export/work.ts')).workIn().make(...work),
        },
        () => {},
      ),
      pictureFiles: files,
    })
    await facts.afterStart()
    const app = createApp({
      facts,
      access,
      tables,
      metrics: createMetrics(),
      log,
      pages: createPages(this.#client, licenseKey),
      isTeamTable: (id) => store.sessions.get(id)?.session.household === null,
      publicAddress: () => publicAddress(publicUrl),
      trustedProxies,
      isReady: () => store.writable(),
      isStopping: () => this.isStopping,
    })
    this.#open = { store, tables, facts, app, signInToken: access.newSignInToken() }
  }

  close(): void {
    this.#now.facts.stop()
    this.#now.store.close()
    this.#open = undefined
  }

  browser(): Browser {
    return new Browser(this.app)
  }

  async coordinator(): Promise<Browser> {
    const browser = this.browser()
    await browser.post('/api/v1/sign-in', { code: START_CODE })
    return browser
  }
}

export const openHouse = async (options: HouseOptions = {}): Promise<House> => {
  const house = new House(options)
  await house.open()
  onTestFinished(() => {
    house.close()
    rmSync(house.folder, { recursive: true, force: true })
  })
  return house
}

/** A table with its coordinator, and the ways to bring people to it. */
export interface Table {
  readonly id: SessionId
  readonly path: string
  readonly coordinator: Browser
  readonly coordinatorId: ParticipantId
  invite(wanted?: Partial<CreateInvitationRequest>): Promise<CreateInvitationResponse>
  /** Someone who joined by an invitation of their own. */
  guest(name: string, kind?: ParticipantKind, access?: Access): Promise<Guest>
}

export interface Guest {
  readonly browser: Browser
  readonly id: ParticipantId
}

export const openTable = async (house: House, waitingRoom = false): Promise<Table> => {
  const coordinator = await house.coordinator()
  const wanted = { title: 'Weer lucht', household: 'Kastanje', waitingRoom }
  const created = await coordinator.post('/api/v1/sessions', wanted)
  const { session, participantId } = created.body(CreateSessionResponse)
  const path = `/api/v1/sessions/${session.id}`
  const invite: Table['invite'] = async (more = {}) => {
    const invitation = { kind: 'resident', access: 'edit', ...more }
    const answer = await coordinator.post(`${path}/invitations`, invitation)
    return answer.body(CreateInvitationResponse)
  }
  return {
    id: session.id,
    path,
    coordinator,
    coordinatorId: participantId,
    invite,
    guest: async (name, kind = 'professional', access = 'edit') => {
      const { token } = await invite({ kind, access })
      const browser = house.browser()
      const answer = await browser.post('/api/v1/join', { token, name })
      const id =
        answer.status === 202
          ? answer.body(JoinWaitingResponse).waiting.participantId
          : answer.body(JoinResponse).participantId
      return { browser, id }
    },
  }
}
