import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AssetId, InvitationId, ParticipantId, SessionId } from '@samenbord/shared/model'
import Database from 'libsql'
import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { AccountId } from './accounts.ts'
import { openFactDatabase } from './database.ts'
import { openFactStore } from './fact-store.ts'
import { STEPS } from './schema.ts'

const id = (name: string) => name.padEnd(22, '-')
const sessionId = SessionId.parse(id('session'))
const participantId = ParticipantId.parse(id('participant'))

/** A file as the first release left it, with a row in every table that hangs on a session. */
const fileOfTheFirstRelease = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'samenbord-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'facts.sqlite')
  const db = new Database(path)
  db.exec(`
    ${STEPS[0]}
    PRAGMA user_version = 1;
    INSERT INTO account VALUES ('start-code', 'Samira', NULL, NULL, 1);
    INSERT INTO session VALUES ('${sessionId}', 'start-code', 'Lucht', 'Kastanje', 1, NULL, 2, 3);
    INSERT INTO invitation VALUES ('${id('invitation')}', '${sessionId}', 'hash', 'resident', 'edit',
      1, 0, '${participantId}', 4, 5, NULL);
    INSERT INTO participant VALUES (1, '${participantId}', '${sessionId}', NULL,
      '${id('invitation')}', 'Wim', NULL, NULL, 'resident', 'edit', 'admitted', 2, 6);
    INSERT INTO participant_token VALUES ('token', '${participantId}', 7);
    INSERT INTO meeting VALUES ('${id('meeting')}', '${sessionId}', 8, NULL, NULL, 0);
    INSERT INTO asset VALUES ('${id('asset')}', '${sessionId}', 'image/png', 9, 10);
  `)
  db.close()
  return path
}

test('[SCHEMA-1] a file of the first release keeps its tables, and all that hangs on them', () => {
  const store = openFactStore(fileOfTheFirstRelease())
  onTestFinished(store.close)
  expect(store.sessions.get(sessionId)).toEqual({
    session: {
      id: sessionId,
      title: 'Lucht',
      household: 'Kastanje',
      template: 'empty',
      waitingRoom: true,
      createdAt: new Date(2).toISOString(),
    },
    accountId: AccountId.parse('start-code'),
    spotlight: null,
    guide: null,
    lead: { lead: null, deputy: null },
    legalBasis: null,
    round: null,
    timer: null,
    familyTree: { on: false },
    residents: { areHere: false, leftAt: null },
    usedAt: 3,
  })
  expect(store.participants.get(sessionId, participantId)?.name).toBe('Wim')
  expect(store.participants.byToken('token')?.usedAt).toBe(7)
  expect(store.invitations.get(sessionId, InvitationId.parse(id('invitation')))).toBeDefined()
  expect(store.meetings.of(sessionId)).toMatchObject([{ agenda: null, isUntold: false }])
  expect(store.assets.get(sessionId, AssetId.parse(id('asset')))?.size).toBe(9)
})

test('[SCHEMA-2] in such a file a table is still erased with all that hangs on it', () => {
  const path = fileOfTheFirstRelease()
  const store = openFactStore(path)
  store.sessions.erase(sessionId, 'hash-of-session')
  store.close()
  const db = openFactDatabase(path)
  onTestFinished(db.close)
  const Count = z.object({ count: z.int() })
  const tables = ['invitation', 'participant', 'participant_token', 'meeting', 'asset']
  for (const table of tables) {
    expect([table, db.get(Count, `SELECT COUNT(*) AS count FROM ${table}`)]).toEqual([
      table,
      { count: 0 },
    ])
  }
})

test('[SCHEMA-3] in such a file a team can have a table, and nothing refers to what is gone', () => {
  const path = fileOfTheFirstRelease()
  const store = openFactStore(path)
  const stored = store.sessions.get(sessionId)
  if (stored === undefined) throw new Error('the session is gone')
  const ofTeam = SessionId.parse(id('team'))
  const session = {
    ...stored.session,
    id: ofTeam,
    household: null,
    template: 'team-table' as const,
  }
  store.sessions.add(session, stored.accountId)
  expect(store.sessions.get(ofTeam)?.session).toEqual(session)
  store.close()
  const db = openFactDatabase(path)
  onTestFinished(db.close)
  expect(db.all(z.unknown(), 'PRAGMA foreign_key_check')).toEqual([])
})

test('[SCHEMA-5] in such a file nothing has to be forgotten, until that is noted', () => {
  const path = fileOfTheFirstRelease()
  const store = openFactStore(path)
  expect(store.sessions.withForgettingDue()).toEqual([])
  store.sessions.setForgettingDue(sessionId, true)
  store.close()
  const again = openFactStore(path)
  onTestFinished(again.close)
  expect(again.sessions.withForgettingDue()).toEqual([sessionId])
  again.sessions.setForgettingDue(sessionId, false)
  expect(again.sessions.withForgettingDue()).toEqual([])
})

test('[SCHEMA-4] a guide that this version does not know closes no table', () => {
  const path = fileOfTheFirstRelease()
  const db = openFactDatabase(path)
  db.run(`UPDATE session SET guide = '{"step":"of-a-later-version"}'`)
  db.close()
  const store = openFactStore(path)
  onTestFinished(store.close)
  expect(store.sessions.get(sessionId)?.guide).toBeNull()
})
