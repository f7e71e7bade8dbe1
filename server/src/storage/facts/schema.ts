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
  `
  -- The steps of a meeting, as JSON, and whether something was said without the resident that the
  -- resident has not heard yet.
  ALTER TABLE meeting ADD COLUMN agenda TEXT;
  ALTER TABLE meeting ADD COLUMN is_untold INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE meeting ADD COLUMN check_out_shown_at INTEGER;

  ALTER TABLE session ADD COLUMN round TEXT;
  ALTER TABLE session ADD COLUMN timer TEXT;
  ALTER TABLE session ADD COLUMN legal_basis TEXT;
  -- When the last resident left; NULL while one is there, or when none ever was.
  ALTER TABLE session ADD COLUMN resident_left_at INTEGER;
  ALTER TABLE session ADD COLUMN resident_is_here INTEGER NOT NULL DEFAULT 0;

  -- What residents let people know. Who said it is empty for a household of which nobody has a seat.
  CREATE TABLE sharing_rule (
    session_id TEXT NOT NULL REFERENCES session ON DELETE CASCADE,
    about      TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    said_by    TEXT NOT NULL,
    answer     TEXT NOT NULL,
    until      TEXT,
    noted_by   TEXT,
    said_at    INTEGER NOT NULL,
    -- What the resident chose in the own screen: what is noted later may not be looser.
    own_answer TEXT,
    own_until  TEXT,
    PRIMARY KEY (about, said_by)
  ) STRICT;
  CREATE INDEX sharing_rule_session ON sharing_rule (session_id);

  CREATE TABLE profile_card (
    participant_id TEXT PRIMARY KEY REFERENCES participant (id) ON DELETE CASCADE,
    introduction   TEXT,
    here_for       TEXT,
    own_limit      TEXT,
    duty_to_report TEXT,
    noted_by       TEXT
  ) STRICT;

  CREATE TABLE check_out_answer (
    meeting_id     TEXT NOT NULL REFERENCES meeting ON DELETE CASCADE,
    participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    answer         TEXT NOT NULL,
    PRIMARY KEY (meeting_id, participant_id)
  ) STRICT;
  CREATE INDEX check_out_answer_participant ON check_out_answer (participant_id);

  CREATE TABLE poll (
    id         TEXT PRIMARY KEY,
    -- A table has one at a time.
    session_id TEXT NOT NULL UNIQUE REFERENCES session ON DELETE CASCADE,
    words      TEXT NOT NULL,
    form       TEXT NOT NULL,
    asked_by   TEXT NOT NULL,
    asked_at   INTEGER NOT NULL,
    shown_at   INTEGER
  ) STRICT;

  CREATE TABLE poll_answer (
    poll_id        TEXT NOT NULL REFERENCES poll ON DELETE CASCADE,
    participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    answer         TEXT NOT NULL,
    PRIMARY KEY (poll_id, participant_id)
  ) STRICT;
  CREATE INDEX poll_answer_participant ON poll_answer (participant_id);

  -- What could not be solved, told without the household: of no session, on purpose.
  CREATE TABLE stuck_entry (
    id         TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account ON DELETE CASCADE,
    blocker    TEXT NOT NULL,
    words      TEXT NOT NULL,
    told_on    TEXT NOT NULL
  ) STRICT;
  CREATE INDEX stuck_entry_account ON stuck_entry (account_id);

  -- A big screen: by a link until it is opened, then by a cookie of its own.
  CREATE TABLE beamer (
    hash           TEXT PRIMARY KEY,
    session_id     TEXT NOT NULL REFERENCES session ON DELETE CASCADE,
    -- Who opened it: it may show no more than that person may know.
    participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    is_link        INTEGER NOT NULL,
    made_at        INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX beamer_session ON beamer (session_id);
  `,
  `
  -- Whether the family tree can be seen, as JSON; NULL until a resident asked for it.
  ALTER TABLE session ADD COLUMN family_tree TEXT;

  -- Whether who keeps things for themself deleted something that the document may still hold.
  ALTER TABLE session ADD COLUMN forgetting_due INTEGER NOT NULL DEFAULT 0;

  -- What a resident keeps from the table, as JSON: nobody else is told of it.
  CREATE TABLE kept (
    participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    key            TEXT NOT NULL,
    kept           TEXT NOT NULL,
    PRIMARY KEY (participant_id, key)
  ) STRICT;

  -- What the neighbourhood has to offer, as the organisation of an account keeps it: of no session.
  CREATE TABLE local_offer (
    id         TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account ON DELETE CASCADE,
    -- The name without its case and its spaces: a list has each once.
    name_key   TEXT NOT NULL,
    name       TEXT NOT NULL,
    what       TEXT NOT NULL,
    sector     TEXT,
    place      TEXT NOT NULL,
    reach      TEXT NOT NULL,
    UNIQUE (account_id, name_key)
  ) STRICT;

  -- The plan that a table is asked to agree to: at most one for each session.
  CREATE TABLE proposal (
    id         TEXT PRIMARY KEY,
    session_id TEXT NOT NULL UNIQUE REFERENCES session ON DELETE CASCADE,
    hash       TEXT NOT NULL,
    content    TEXT NOT NULL,
    made_by    TEXT NOT NULL,
    made_at    INTEGER NOT NULL
  ) STRICT;

  -- What each said to it, as JSON, by party.
  CREATE TABLE proposal_said (
    proposal_id TEXT NOT NULL REFERENCES proposal ON DELETE CASCADE,
    by          TEXT NOT NULL,
    said        TEXT NOT NULL,
    PRIMARY KEY (proposal_id, by)
  ) STRICT;

  -- Where a proposal lapsed, since something in it was kept from the table after all.
  CREATE TABLE lapsed_proposal (
    session_id TEXT PRIMARY KEY REFERENCES session ON DELETE CASCADE
  ) STRICT;

  -- What was agreed, in its canonical form: written once and never changed.
  CREATE TABLE agreement (
    session_id TEXT NOT NULL REFERENCES session ON DELETE CASCADE,
    number     INTEGER NOT NULL,
    -- What a list says of it, as JSON: everyone who comes to the table is told.
    summary    TEXT NOT NULL,
    hash       TEXT NOT NULL,
    agreement  TEXT NOT NULL,
    PRIMARY KEY (session_id, number)
  ) STRICT;

  -- Who took which file of a plan, and when.
  CREATE TABLE export_record (
    place      INTEGER PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES session ON DELETE CASCADE,
    record     TEXT NOT NULL
  ) STRICT;
  CREATE INDEX export_record_session ON export_record (session_id);

  -- What one brings, needs, and how to reach one: the rest of *Wie is wie*.
  ALTER TABLE profile_card ADD COLUMN brings TEXT;
  ALTER TABLE profile_card ADD COLUMN needs TEXT;
  ALTER TABLE profile_card ADD COLUMN reach TEXT;

  -- What two people at the table expect of each other; it goes when one of them does.
  CREATE TABLE expectation (
    id         TEXT PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES session ON DELETE CASCADE,
    one        TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    other      TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    asked_by   TEXT NOT NULL,
    asked_at   INTEGER NOT NULL,
    shown_at   INTEGER,
    outcome    TEXT
  ) STRICT;
  CREATE INDEX expectation_session ON expectation (session_id);

  CREATE TABLE expectation_answer (
    expectation_id TEXT NOT NULL REFERENCES expectation ON DELETE CASCADE,
    participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    answer         TEXT NOT NULL,
    PRIMARY KEY (expectation_id, participant_id)
  ) STRICT;
  CREATE INDEX expectation_answer_participant ON expectation_answer (participant_id);

  -- On whose behalf someone sits at a table, and what that one needs.
  CREATE TABLE interest (
    participant_id TEXT PRIMARY KEY REFERENCES participant (id) ON DELETE CASCADE,
    hat            TEXT,
    needs          TEXT,
    noted_by       TEXT
  ) STRICT;

  -- Whom residents would like to keep the overview. Who said it is empty for a household of which
  -- nobody has a seat.
  CREATE TABLE lead_wish (
    session_id TEXT NOT NULL REFERENCES session ON DELETE CASCADE,
    said_by    TEXT NOT NULL,
    wish       TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    noted_by   TEXT,
    said_at    INTEGER NOT NULL,
    PRIMARY KEY (session_id, said_by)
  ) STRICT;
  CREATE INDEX lead_wish_wish ON lead_wish (wish);

  -- How the lead came to be who it is, besides handovers; as JSON.
  CREATE TABLE lead_change (
    place      INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id TEXT NOT NULL REFERENCES session ON DELETE CASCADE,
    change     TEXT NOT NULL
  ) STRICT;
  CREATE INDEX lead_change_session ON lead_change (session_id);

  CREATE TABLE handover (
    place       INTEGER PRIMARY KEY AUTOINCREMENT,
    id          TEXT NOT NULL UNIQUE,
    session_id  TEXT NOT NULL REFERENCES session ON DELETE CASCADE,
    from_whom   TEXT NOT NULL,
    to_whom     TEXT NOT NULL,
    proposed_by TEXT NOT NULL,
    proposed_at INTEGER NOT NULL,
    -- The words of both, as JSON.
    receiver    TEXT,
    resident    TEXT,
    state       TEXT NOT NULL,
    ended_at    INTEGER
  ) STRICT;
  CREATE INDEX handover_session ON handover (session_id);
  -- A table has one at a time.
  CREATE UNIQUE INDEX handover_open ON handover (session_id) WHERE state = 'open';

  CREATE TABLE referral (
    place      INTEGER PRIMARY KEY AUTOINCREMENT,
    id         TEXT NOT NULL UNIQUE,
    session_id TEXT NOT NULL REFERENCES session ON DELETE CASCADE,
    -- What it says and who said what to it, as JSON.
    referral   TEXT NOT NULL
  ) STRICT;
  CREATE INDEX referral_session ON referral (session_id);
  `,
]
