-- The tables of a corpus, for SQLite. What PostgreSQL calls by another name, PostgresEngine replaces.
-- Statements end in a semicolon at the end of a line.

CREATE TABLE corpus_info (
  name  TEXT PRIMARY KEY,           -- schema_version
  value TEXT NOT NULL
);

CREATE TABLE rule_sets (
  id      INTEGER PRIMARY KEY,
  name    TEXT NOT NULL,
  version TEXT NOT NULL,
  hash    TEXT NOT NULL,            -- of the rules: equal hashes, equal rules
  program TEXT NOT NULL,            -- the version of the program that read letters with them
  UNIQUE (hash, program)
);

CREATE TABLE authorities (
  id     INTEGER PRIMARY KEY,
  name   TEXT NOT NULL UNIQUE,      -- the short name that letters.authority_id stands for
  code   TEXT,                      -- of the Office for National Statistics; empty where not known
  kind   TEXT,
  region TEXT                       -- empty where not known
);

CREATE TABLE letters (
  id                   INTEGER PRIMARY KEY,
  letter               TEXT NOT NULL UNIQUE, -- its file's name without ending
  file                 TEXT NOT NULL,        -- where it was read
  file_state           TEXT NOT NULL,        -- CURRENT; GONE; UNREADABLE: see the failures
  sha256               TEXT NOT NULL,        -- of the file's bytes
  format               TEXT NOT NULL,        -- PDF or TEXT
  pages                INTEGER NOT NULL,
  kind                 TEXT NOT NULL,        -- FOCUSED_VISIT, ILACS and so on
  subject              TEXT,                 -- of a press article: the kind of visit that it is about
  authority_id         INTEGER REFERENCES authorities (id),
  authority_as_written TEXT,
  visit_start          DATE,
  visit_end            DATE,
  published            DATE,
  dated                DATE,                 -- published, else (or where that is before the visit) its last day
  year                 INTEGER,              -- of dated
  days_to_publication  INTEGER,              -- from the last day of the visit; empty where it is later
  addressee            TEXT,
  addressee_role       TEXT,
  inspectors           TEXT,                 -- separated by "; "
  lead_inspector       TEXT,
  focus                TEXT,                 -- separated by "; "
  rule_set_id          INTEGER NOT NULL REFERENCES rule_sets (id)
);
CREATE INDEX letters_sha256 ON letters (sha256);
CREATE INDEX letters_authority ON letters (authority_id);
CREATE INDEX letters_dated ON letters (dated);

CREATE TABLE reports (
  letter_id INTEGER PRIMARY KEY REFERENCES letters (id) ON DELETE CASCADE,
  json      BLOB NOT NULL           -- the whole report in its JSON form, packed by gzip
);

CREATE TABLE judgements (
  letter_id       INTEGER NOT NULL REFERENCES letters (id) ON DELETE CASCADE,
  position        INTEGER NOT NULL, -- in the letter, from 1
  area            TEXT NOT NULL,    -- OVERALL_EFFECTIVENESS and so on
  area_as_written TEXT NOT NULL,
  grade           TEXT NOT NULL,    -- OUTSTANDING to INADEQUATE; 1, 2 or 3 for area SEND
  grade_rank      INTEGER,          -- 4 is outstanding, 1 inadequate; area SEND 3 to 1
  as_written      TEXT NOT NULL,
  page            INTEGER NOT NULL,
  PRIMARY KEY (letter_id, position)
);

CREATE TABLE items (
  id            INTEGER PRIMARY KEY,
  letter_id     INTEGER NOT NULL REFERENCES letters (id) ON DELETE CASCADE,
  position      INTEGER NOT NULL,   -- in the letter, from 1
  type          TEXT NOT NULL,      -- PRIORITY_ACTION or IMPROVEMENT
  number        INTEGER NOT NULL,   -- of the area for priority action, or of the improvement, in the letter
  lead_in       TEXT,               -- of an area with several items: the sentence before them
  text          TEXT NOT NULL,
  responsible   TEXT,               -- who must act, where the letter says so
  deadline      TEXT,               -- as written: of a plan, or of the improvement
  deadline_days INTEGER,            -- working days
  deadline_date DATE,
  reference     TEXT,               -- such as "outcome 3, national framework"
  first_page    INTEGER NOT NULL,
  last_page     INTEGER NOT NULL
);
CREATE INDEX items_letter ON items (letter_id);
CREATE INDEX items_type ON items (type);

CREATE TABLE item_themes (
  item_id  INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,        -- 1 is the main theme
  theme    TEXT NOT NULL,
  PRIMARY KEY (item_id, position)
) WITHOUT ROWID;
CREATE INDEX item_themes_theme ON item_themes (theme);

CREATE TABLE statements (
  id             INTEGER PRIMARY KEY,
  letter_id      INTEGER NOT NULL REFERENCES letters (id) ON DELETE CASCADE,
  position       INTEGER NOT NULL,  -- in the letter, from 1
  finding        INTEGER NOT NULL,  -- number of its paragraph in the letter
  section        TEXT NOT NULL,     -- OVERVIEW, FINDINGS and so on
  heading        TEXT NOT NULL,     -- the nearest above; empty where there is none
  judgement_area TEXT,
  category       TEXT NOT NULL,     -- STRENGTH, PROGRESS, NEEDS_IMPROVEMENT, MIXED, CONTEXT or one of your rules
  text           TEXT NOT NULL,
  first_page     INTEGER NOT NULL,
  last_page      INTEGER NOT NULL
);
CREATE INDEX statements_letter ON statements (letter_id);

CREATE TABLE statement_themes (
  statement_id INTEGER NOT NULL REFERENCES statements (id) ON DELETE CASCADE,
  position     INTEGER NOT NULL,    -- 1 is the main theme
  theme        TEXT NOT NULL,
  PRIMARY KEY (statement_id, position)
) WITHOUT ROWID;
CREATE INDEX statement_themes_theme ON statement_themes (theme);

CREATE TABLE rules (
  id   INTEGER PRIMARY KEY,
  rule TEXT NOT NULL,
  name TEXT NOT NULL                -- the rule as a sentence
);

CREATE TABLE reasons (
  statement_id INTEGER NOT NULL REFERENCES statements (id) ON DELETE CASCADE,
  position     INTEGER NOT NULL,
  rule_id      INTEGER NOT NULL REFERENCES rules (id), -- the rule that decided
  phrase       TEXT NOT NULL,       -- the words that it saw
  PRIMARY KEY (statement_id, position)
) WITHOUT ROWID;

CREATE TABLE diagnostics (
  letter_id INTEGER NOT NULL REFERENCES letters (id) ON DELETE CASCADE,
  position  INTEGER NOT NULL,
  code      TEXT NOT NULL,
  severity  TEXT NOT NULL,          -- INFO, WARNING or ERROR
  message   TEXT NOT NULL,
  page      INTEGER,
  PRIMARY KEY (letter_id, position)
);

CREATE TABLE failures (
  file    TEXT PRIMARY KEY,         -- a file that could not be read at the last run
  letter  TEXT NOT NULL,
  code    TEXT NOT NULL,
  message TEXT NOT NULL
);
