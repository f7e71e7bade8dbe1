/**
 * How the facts lie in SQLite, as steps. Each step stands as it was released: a change is a next
 * step. `user_version` of the file counts the steps it has had. Times are milliseconds since 1970;
 * tokens are there as SHA-256 only.
 */
export const STEPS: readonly string[] = [
  `
  CREATE TABLE account (
    id           TEXT PRIMARY KEY,
    name         TEXT,
    organisation TEXT,
    discipline   TEXT,
    created_at   INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE account_token (
    hash       TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account ON DELETE CASCADE,
    used_at    INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE session (
    id           TEXT PRIMARY KEY,
    account_id   TEXT NOT NULL REFERENCES account,
    title        TEXT NOT NULL,
    household    TEXT NOT NULL,
    waiting_room INTEGER NOT NULL,
    spotlight    TEXT,
    created_at   INTEGER NOT NULL,
    used_at      INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE invitation (
    id         TEXT PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES session ON DELETE CASCADE,
    hash       TEXT NOT NULL UNIQUE,
    kind       TEXT NOT NULL,
    access     TEXT NOT NULL,
    max_uses   INTEGER NOT NULL,
    uses       INTEGER NOT NULL DEFAULT 0,
    created_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    revoked_at INTEGER
  ) STRICT;
  CREATE INDEX invitation_session ON invitation (session_id);

  CREATE TABLE participant (
    place         INTEGER PRIMARY KEY AUTOINCREMENT,
    id            TEXT NOT NULL UNIQUE,
    session_id    TEXT NOT NULL REFERENCES session ON DELETE CASCADE,
    account_id    TEXT,
    invitation_id TEXT,
    name          TEXT NOT NULL,
    organisation  TEXT,
    discipline    TEXT,
    kind          TEXT NOT NULL,
    access        TEXT NOT NULL,
    status        TEXT NOT NULL,
    colour        INTEGER NOT NULL,
    joined_at     INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX participant_session ON participant (session_id);
  CREATE INDEX participant_account ON participant (account_id);

  CREATE TABLE participant_token (
    hash           TEXT PRIMARY KEY,
    participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    used_at        INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX participant_token_participant ON participant_token (participant_id);

  CREATE TABLE meeting (
    id           TEXT PRIMARY KEY,
    session_id   TEXT NOT NULL REFERENCES session ON DELETE CASCADE,
    started_at   INTEGER NOT NULL,
    empty_since  INTEGER,
    ended_at     INTEGER,
    has_snapshot INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX meeting_session ON meeting (session_id);

  CREATE TABLE asset (
    id         TEXT PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES session ON DELETE CASCADE,
    type       TEXT NOT NULL,
    size       INTEGER NOT NULL,
    created_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX asset_session ON asset (session_id);

  CREATE TABLE erased_session (
    hash TEXT PRIMARY KEY,
    -- The id itself, until everything outside this file is erased too.
    unfinished_id TEXT
  ) STRICT;

  CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT;
  `,
  `
  -- A team's table has no household. The column is made anew instead of the table: to drop the table
  -- would erase all that refers to it.
  ALTER TABLE session RENAME COLUMN household TO household_before;
  ALTER TABLE session ADD COLUMN household TEXT;
  UPDATE session SET household = household_before;
  ALTER TABLE session DROP COLUMN household_before;

  ALTER TABLE session ADD COLUMN template TEXT NOT NULL DEFAULT 'empty';
  ALTER TABLE session ADD COLUMN guide TEXT;
  ALTER TABLE session ADD COLUMN lead TEXT;
  ALTER TABLE session ADD COLUMN deputy TEXT;

  CREATE TABLE scale_question (
    id         TEXT PRIMARY KEY,
    -- A table has one at a time.
    session_id TEXT NOT NULL UNIQUE REFERENCES session ON DELETE CASCADE,
    words      TEXT NOT NULL,
    asked_by   TEXT NOT NULL,
    asked_at   INTEGER NOT NULL,
    shown_at   INTEGER
  ) STRICT;

  CREATE TABLE scale_answer (
    question_id    TEXT NOT NULL REFERENCES scale_question ON DELETE CASCADE,
    participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    value          INTEGER NOT NULL,
    words          TEXT,
    PRIMARY KEY (question_id, participant_id)
  ) STRICT;
  CREATE INDEX scale_answer_participant ON scale_answer (participant_id);
  `,
]
