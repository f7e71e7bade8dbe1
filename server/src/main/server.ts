import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { RESIDENT_GRACE_MS } from '@samenbord/shared/permission'
import type { Logger } from 'pino'
import { type AccessControl, createAccessControl } from '../access/access-control.ts'
import { createSharingGate } from '../access/knowing.ts'
import { createApp } from '../app/app.ts'
import { createMetrics } from '../app/metrics.ts'
import { createPages, findClient } from '../app/pages.ts'
import { openWorkshop } from '../export/workshop.ts'
import { createFacts, type Facts } from '../facts/facts.ts'
import { type PublicAddress, publicAddress } from '../http/origin.ts'
import { openDataFolder } from '../storage/data-folder.ts'
import { NewerDataError } from '../storage/facts/database.ts'
import { type FactStore, openFactStore } from '../storage/facts/fact-store.ts'
import { isStorageFailure } from '../storage/failure.ts'
import { pictureFiles } from '../storage/picture-files.ts'
import type { TableListener } from '../sync/tables.ts'
import { createHttpServer, listen } from './http-server.ts'
import { openTables } from './open-tables.ts'
import type { Settings } from './settings.ts'

export interface StartOptions {
  readonly settings: Settings
  readonly log: Logger
  /** Folder of the built client, when it is not the usual one. */
  readonly client?: string
  /** Milliseconds since 1970. */
  readonly now?: () => number
  /** How long after the last resident has gone *only when I am there* still holds, in milliseconds. */
  readonly residentGraceMs?: number
}

/** A server that takes calls. */
export interface RunningServer {
  readonly port: number
  readonly address: PublicAddress
  readonly access: AccessControl
  readonly facts: Facts
  readonly store: FactStore
  /** Said at the first start only: the code that was made. */
  readonly newStartCode: string | undefined
  /** Takes nothing new, lets everything become durable, closes. */
  stop(): Promise<void>
}

export type Starting =
  | { readonly ok: true; readonly server: RunningServer }
  | { readonly ok: false; readonly sentence: string }

const SWEEP_EVERY = 60_000
const LET_CALLS_FINISH = 3_000
/** A stop has 9.5 s in all: calls are cut by this time, and storage is let go of by the next. */
const CUT_CALLS_BY = 8_200
const CLOSE_BY = 9_000
const LET_STORAGE_CLOSE = 3_000

const failed = (sentence: string): Starting => ({ ok: false, sentence })

/** Opens the data, picks up what a stop left undone, and listens. */
export const startServer = async (options: StartOptions): Promise<Starting> => {
  const { settings, log, now = Date.now, residentGraceMs = RESIDENT_GRACE_MS } = options
  const opening = openDataFolder(settings.dataDir)
  if (!opening.ok) {
    return failed(
      opening.problem === 'in-use'
        ? 'DATA_DIR is in use by another Samenbord that is running; stop that one, or give this one a folder of its own.'
        : 'DATA_DIR must be a folder this user can write in.',
    )
  }
  const { folder } = opening
  // Closed in turn, the newest first: the folder is let go of when nothing is open in it any more.
  const toClose: (() => void | Promise<void>)[] = [folder.release]
  const closeAll = async (): Promise<void> => {
    for (const close of toClose.splice(0).reverse()) await close()
  }
  try {
    const kept = settings.startCode === undefined ? folder.startCode() : undefined
    const store = openFactStore(join(folder.path, 'facts.sqlite'))
    toClose.push(store.close)
    const gate = createSharingGate(store, residentGraceMs, now)
    const code = settings.startCode ?? kept?.code ?? ''
    const access = createAccessControl(store, code, gate, now)
    const metrics = createMetrics()
    const listener: TableListener = {
      factsFor: (...about) => facts.listener.factsFor(...about),
      arrived: (...who) => facts.listener.arrived(...who),
      left: (...who) => facts.listener.left(...who),
      deleted: (...who) => facts.listener.deleted(...who),
      cleared: (...what) => facts.listener.cleared(...what),
    }
    const live = await openTables(folder.path, listener, metrics.tables, log)
    const { tables } = live
    let closeBy = Number.POSITIVE_INFINITY
    toClose.push(async () => {
      const within = Math.max(0, Math.min(LET_STORAGE_CLOSE, closeBy - performance.now()))
      const late = sleep(within, 'late', { ref: false })
      if ((await Promise.race([live.close(), late])) === 'late') {
        log.error({ ms: within }, 'the storage did not close in time')
      }
    })
    const workshop = openWorkshop(join(folder.path, 'making'))
    toClose.push(workshop.close)
    const facts: Facts = createFacts({
      store,
      tables,
      workshop,
      access,
      gate,
      log,
      now,
      pictureFiles: pictureFiles(join(folder.path, 'assets')),
    })
    await facts.afterStart()

    let isStopping = false
    let address = publicAddress(settings.publicUrl ?? `http://localhost:${settings.port}`)
    const app = createApp({
      facts,
      access,
      tables,
      metrics,
      log,
      pages: createPages(options.client ?? findClient(), settings.licenseKey),
      isTeamTable: (id) => store.sessions.get(id)?.session.household === null,
      publicAddress: () => address,
      trustedProxies: settings.trustedProxies,
      isReady: atMostEverySecond(() => store.writable() && !live.isFailing(), now),
      isStopping: () => isStopping,
    })
    const http = createHttpServer(app.fetch)
    const listening = await listen(http, settings)
    if (typeof listening === 'string') {
      await tables.stop()
      await closeAll()
      return failed(listening)
    }
    if (settings.publicUrl === undefined) address = publicAddress(`http://localhost:${listening}`)
    const stopSweeping = sweepNowAndThen(facts, log)
    log.info({ port: listening }, 'listening')

    const stop = async (): Promise<void> => {
      const begin = performance.now()
      closeBy = begin + CLOSE_BY
      isStopping = true
      stopSweeping()
      const closed = new Promise((resolve) => http.close(resolve))
      http.closeIdleConnections()
      await tables.stop()
      const left = begin + CUT_CALLS_BY - performance.now()
      const cut = setTimeout(() => http.closeAllConnections(), Math.min(LET_CALLS_FINISH, left))
      await closed
      clearTimeout(cut)
      facts.stop()
      await closeAll()
      log.info('stopped')
    }
    return {
      ok: true,
      server: {
        port: listening,
        address,
        access,
        facts,
        store,
        newStartCode: kept?.isNew ? kept.code : undefined,
        stop,
      },
    }
  } catch (error) {
    await closeAll()
    if (error instanceof NewerDataError) {
      return failed(
        'DATA_DIR was written by a newer Samenbord; start that version, or a later one.',
      )
    }
    if (isStorageFailure(error)) {
      log.error({ err: error }, 'the data could not be opened')
      return failed(
        'DATA_DIR must be a folder with data that can be read and written; see the log.',
      )
    }
    throw error
  }
}

/** Trying whether the disk takes a write is itself a write: not for everyone who asks. */
const atMostEverySecond = (ask: () => boolean, now: () => number): (() => boolean) => {
  let answer = { at: Number.NEGATIVE_INFINITY, is: false }
  return () => {
    if (Math.abs(now() - answer.at) >= 1000) answer = { at: now(), is: ask() }
    return answer.is
  }
}

/** Sweeps once a minute, never twice at a time. */
const sweepNowAndThen = (facts: Facts, log: Logger): (() => void) => {
  let isSweeping = false
  const timer = setInterval(async () => {
    if (isSweeping) return
    isSweeping = true
    try {
      await facts.sweep()
    } catch (err) {
      log.error({ err }, 'sweeping failed')
    } finally {
      isSweeping = false
    }
  }, SWEEP_EVERY)
  timer.unref()
  return () => clearInterval(timer)
}
